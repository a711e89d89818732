package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// asked finds "Asked whether the plant would close," and the like in front of what is answered, or between who answers and that: "Marsh said",
// "Marsh, asked whether the plant would close, said".
func (f *finder) asked() (inset, bool) {
	if i := slices.IndexFunc(f.tokens, func(k text.Token) bool { return k.Norm == "asked" }) - 1; i > 0 && f.norm(i) == "," && f.nominal(i-1) && f.subject(i) {
		for j := i + 3; j < len(f.tokens)-2; j++ {
			if f.norm(j) == "," && f.verbAt(j+1) && lexicon.Speech.Value(f.lemma(j+1)) == "say" {
				return inset{from: i, to: j + 1, verb: -1, aside: true, clause: parse.Root}, true
			}
		}
	}
	if f.norm(0) != "asked" && (f.norm(0) != "when" || f.norm(1) != "asked") {
		return inset{}, false
	}
	for i := 2; i < len(f.tokens)-2; i++ {
		if f.norm(i) != "," || !f.starts(i+1) {
			continue
		}
		k, commas := i+1, 0
		for k < len(f.tokens) && (f.inside(k) || f.norm(k) == "," && commas < 2) {
			if f.norm(k) == "," {
				commas++ // "Marsh, the mayor, said"
			}
			k++
		}
		if commas == 1 || k >= len(f.tokens) || f.tag(k) != parse.VBD && f.tag(k) != parse.VBZ || lexicon.Speech.Value(f.lemma(k)) != "say" {
			continue
		}
		return inset{to: i + 1, verb: -1, clause: parse.Advcl}, true
	}
	return inset{}, false
}

var days = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"yesterday": true, "today": true}

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
	if g := in.from + 1; g < in.to && out[g].Tag == parse.VBG && out[g].Head == inner && out[g].Label == parse.Amod {
		out[g].Head, out[inner].Head, out[inner].Label = -1, g, parse.Obj // ", chanting slogans"
		for c := range out {
			if out[c].Head == inner && out[c].Label == parse.Conj || out[c].Head == inner && out[c].Label == parse.Punct {
				out[c].Head = g
			}
		}
		inner = g
	}
	host := root
	if in.clause == parse.Ccomp {
		host = in.verb
		for steps := host; steps >= 0; steps = out[steps].Head {
			if steps == inner {
				return nodes
			}
		}
		out[inner].Head, out[inner].Label = host, parse.Ccomp
		return out
	}
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
