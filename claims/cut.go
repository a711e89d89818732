package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// Words that open a clause before the main one, and words that open one behind a comma.
var (
	leading  = []string{"if", "unless", "although", "though", "while", "when", "after", "before", "because", "since", "once", "despite", "even"}
	trailing = []string{"but", "while", "although", "though", "because", "whereas", "after", "when", "before", "as", "since", "unless", "if", "so"}
)

// cut finds a clause that a comma parts from the rest and that can be parsed apart: a subordinate clause in front, a
// clause with a conjunction or a participle behind.
func (f *finder) cut() (inset, bool) {
	if slices.Contains(leading, f.norm(0)) {
		for i := 3; i < len(f.tokens)-3; i++ {
			if f.norm(i) == "," && f.starts(i+1) && f.verbal(1, i) && f.finite(i+1, len(f.tokens)) {
				if f.finite(1, i) || f.norm(0) == "if" || f.norm(0) == "unless" || f.norm(0) == "despite" {
					return inset{to: i + 1, verb: -1, clause: parse.Advcl}, true
				}
			}
		}
		return inset{}, false
	}
	for i := len(f.tokens) - 3; i > 2; i-- {
		if f.norm(i) != "," || !f.finite(0, i) || f.quotes(i)%2 != 0 {
			continue
		}
		switch {
		case f.tag(i+1) == parse.VBG && !f.nounish(i+1) && f.norm(i+1) != "including" && f.norm(i+1) != "following":
			return inset{from: i, to: len(f.tokens), verb: -1, clause: parse.Advcl}, true
		case slices.Contains(trailing, f.norm(i+1)) && f.finite(i+2, len(f.tokens)):
			label := parse.Advcl
			if f.norm(i+1) == "but" || f.norm(i+1) == "so" {
				label = parse.Conj
			}
			return inset{from: i, to: len(f.tokens), verb: -1, clause: label}, true
		}
	}
	return inset{}, false
}

// nounish says whether the participle at i may stand before a noun ("rising costs") and no object follows it.
func (f *finder) nounish(i int) bool {
	return f.tag(i+1).Noun() && f.tag(i+1) != parse.NNP && f.nodes[i].Label == parse.Amod
}

// verbal says whether a verb of any form stands in [from, to).
func (f *finder) verbal(from, to int) bool {
	for i := from; i < to; i++ {
		if f.tag(i).Verb() {
			return true
		}
	}
	return false
}

// add hangs a clause that was cut off under the clause it belongs to: what a speaker adds under the verb of speech, the
// rest of what is said under the first part of it.
func (in inset) add(nodes, rest, part []parse.Node, lemma func(int) string) []parse.Node {
	out := slices.Clone(nodes)
	root, inner := in.merge(out, rest, part, in.from)
	host := root
	if lexicon.Speech.Value(lemma(root)) == "say" && lexicon.Speech.Value(lemma(inner)) == "" && in.from > 0 && in.clause == parse.Advcl {
		for c := range out {
			if c != inner && out[c].Head == root && out[c].Label == parse.Ccomp && out[c].Tag.Verb() && c < inner {
				host = c
			}
		}
	}
	out[inner].Head, out[inner].Label = host, in.clause
	if !out[inner].Tag.Verb() && in.clause == parse.Conj {
		out[inner].Label = parse.Parataxis
	}
	return out
}
