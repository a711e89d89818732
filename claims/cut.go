package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// Words that open a clause before the main one, and words that open one behind a comma.
var (
	leading  = []string{"if", "unless", "although", "though", "while", "when", "after", "before", "because", "since", "once", "despite", "even", "had"}
	trailing = []string{"but", "while", "although", "though", "because", "whereas", "after", "when", "before", "as", "since", "unless", "if", "so"}
)

// cut finds a clause that a comma parts from the rest and that can be parsed apart: a subordinate clause in front, a
// clause with a conjunction or a participle behind.
func (f *finder) cut() (inset, bool) {
	if slices.Contains(leading, f.norm(0)) {
		for i := 3; i < len(f.tokens)-3; i++ {
			if f.norm(i) == "," && f.starts(i+1) && f.finite(i+1, len(f.tokens)) {
				if f.finite(1, i) && f.norm(0) != "had" || f.norm(0) == "if" || f.norm(0) == "unless" || f.norm(0) == "had" || f.norm(0) == "despite" && f.verbal(1, i) {
					return inset{to: i + 1, verb: -1, clause: parse.Advcl}, true
				}
			}
		}
		return inset{}, false
	}
	if f.heading { // "Dozens dead as ferry sinks"
		for i := 2; i < len(f.tokens)-2; i++ {
			if n := f.norm(i); (n == "as" || n == "after" || n == "while" || n == "before") && (n == "after" || f.verbal(i+1, len(f.tokens)) || i+3 < len(f.tokens) && f.tag(i+2) == parse.NNS) {
				return inset{from: i, to: len(f.tokens), verb: -1, clause: parse.Advcl}, true
			}
		}
		return inset{}, false
	}
	if in, ok := f.behind(true); ok {
		return in, true
	}
	if in, ok := f.content(); ok {
		return in, true
	}
	return f.behind(false)
}

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

// behind finds a clause behind a comma; aloft takes only those that belong to the main clause even when it reports.
func (f *finder) behind(aloft bool) (inset, bool) {
	for i := len(f.tokens) - 3; i > 2; i-- {
		if f.norm(i) != "," || !f.finite(0, i) || f.quotes(i)%2 != 0 {
			continue
		}
		switch but := f.norm(i+1) == "but" || f.norm(i+1) == "so"; {
		case f.tag(i+1) == parse.VBG && !f.nounish(i+1) && f.norm(i+1) != "including" && f.norm(i+1) != "following":
			if !aloft || lexicon.Speech.Has(f.lemma(i+1)) {
				return inset{from: i, to: len(f.tokens), verb: -1, clause: parse.Advcl}, true
			}
		case slices.Contains(trailing, f.norm(i+1)) && f.finite(i+2, len(f.tokens)):
			if but {
				return inset{from: i, to: len(f.tokens), verb: -1, clause: parse.Conj}, true
			}
			if !aloft {
				return inset{from: i, to: len(f.tokens), verb: -1, clause: parse.Advcl}, true
			}
		}
	}
	return inset{}, false
}

// content finds what a verb of speech reports: everything from "that", or from the subject right behind the verb, up to
// a second verb of speech that shares the speaker.
func (f *finder) content() (inset, bool) {
	for v := 1; v < len(f.tokens)-4; v++ {
		lemma := f.lemma(v)
		if !f.tag(v).Verb() || !lexicon.Speech.Has(lemma) || f.quotes(v)%2 != 0 {
			continue
		}
		from := v + 1
		if days[f.norm(from)] {
			from++
		}
		that := f.norm(from) == "that" && f.tag(from+1) != parse.IN && !f.finite(from+1, from+2)
		bare := (lemma == "say" || lemma == "believe" || lemma == "think") && f.finite(v, v+1) && f.starts(from) && f.norm(from) != "that"
		if !that && !bare {
			continue
		}
		to := f.second(from)
		if f.finite(from+1, to) && to-from > 3 {
			return inset{from: from, to: to, verb: v, clause: parse.Ccomp}, true
		}
	}
	return inset{}, false
}

var days = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"yesterday": true, "today": true}

// second is the token where another verb of speech goes on with the same speaker: "denied that ... and said ...".
func (f *finder) second(from int) int {
	for i := from + 4; i < len(f.tokens)-3; i++ {
		if n := f.norm(i); (n == "and" || n == "but") && f.tag(i+1) == parse.VBD && lexicon.Speech.Value(f.lemma(i+1)) != "" && !f.closes(i-1) {
			if n := f.norm(i + 2); n == "that" || n == "to" || f.starts(i+2) {
				return i
			}
		}
	}
	for i := len(f.tokens) - 1; i > from; i-- {
		if k := f.tag(i); k != parse.Period && k != parse.CloseQuote {
			return i + 1
		}
	}
	return len(f.tokens)
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
