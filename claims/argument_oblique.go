package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// partitive is the noun after "of" when the token before it only says how many: "none of", "half of", "dozens of".
func (t *tree) partitive(token int) int {
	if !lexicon.Quantifier.Has(t.tokens[token].Norm) && !lexicon.Quantifier.Has(t.lemmas[token]) && t.lemmas[token] != "half" && t.tag(token) != parse.CD {
		return -1
	}
	for _, c := range t.children[token] {
		if l := t.label(c); (l == parse.Nmod || l == parse.Obl) && t.cases(c) == "of" && t.tag(c).Noun() {
			return c
		}
	}
	return -1
}

// adverbial says whether a phrase under a noun tells when, how or why, wherever a parse hangs it.
func (t *tree) adverbial(k int) bool {
	return t.label(k) == parse.Nmod && lexicon.Link.Is(t.cases(k), "deed")
}

// site says whether a phrase under an object names the place of the deed: "arrested the forger in Lisbon".
func (t *tree) site(k int) bool {
	switch t.cases(k) {
	case "in", "at", "near", "outside":
		return t.label(k) == parse.Nmod && t.tag(k) == parse.NNP
	}
	return false
}

// obliques lists the other participants of a predicate with their prepositions.
func (t *tree) obliques(head int) []Arg {
	var out []Arg
	if o := t.child(head, parse.Obj); o >= 0 {
		for _, c := range t.children[o] {
			if t.adverbial(c) {
				out = append(out, t.arg(c, false))
			}
		}
	}
	for _, c := range t.children[head] {
		if t.label(c) == parse.Obj {
			for _, k := range t.subtree(c, func(k int) bool { return t.verbal(k) }) {
				if k != c && t.site(k) {
					out = append(out, t.arg(k, false))
				}
			}
		}
		switch t.label(c) {
		case parse.Obl, parse.OblTmod, parse.OblUnmarked, parse.Iobj, parse.OblAgent, parse.Nmod:
			if t.cases(c) != "according to" { // who tells it is no part of what is told
				out = append(out, t.arg(c, false))
			}
		}
	}
	return out
}
