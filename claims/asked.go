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
				return inset{from: i, to: j + 1, verb: -1, aside: true}, true
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
		return inset{to: i + 1, verb: -1, fronted: true}, true
	}
	return inset{}, false
}

// add hangs the question that was cut off under what answers it: under what is said, where a verb of speech leads that.
func (in inset) add(nodes, rest, part []parse.Node) []parse.Node {
	out := slices.Clone(nodes)
	root, inner := in.merge(out, rest, part, in.from)
	out[inner].Head, out[inner].Label = root, parse.Advcl
	return out
}
