package name

import (
	"crossclaim/claims/parse"
)

// owned is the noun in the singular that a possessive pronoun owns, "" if it owns none.
func (s *sentence) owned(i int) string {
	h := s.nodes[i].Head
	if s.nodes[i].Label != parse.NmodPoss || h < 0 || !s.tag(h).Noun() {
		return ""
	}
	lemma, _ := s.number(h)
	return lemma
}

// held says whether the pronoun owns what only bodies have: lenders, a chairwoman, shares.
func (s *sentence) held(i int) bool {
	w := s.owned(i)
	return w != "" && w != "owner" && (titles["held"][w] || human(w))
}

// holder is the only body of the last sentence that speaks of any.
func (d *discourse) holder(s *sentence, i int) *figure {
	for k := back - 1; k >= 0; k-- {
		if list := d.bodies(s, i, d.left(s, i, 'i', k)); len(list) > 0 {
			return alone(list)
		}
	}
	return nil
}

// bodies are those among the figures; people may also belong to a plant, or, where there is no body, to a name of unknown kind that is
// nobody's.
func (d *discourse) bodies(s *sentence, i int, list []*figure) []*figure {
	var out, unsure []*figure
	person := human(s.owned(i))
	for _, a := range list {
		switch {
		case a.body && (person || a.noun == nil || !titles["facility"][a.noun.lemma]):
			out = append(out, a)
		case person && a.name && a.node >= 0 && d.g.nodes[a.node].nobody():
			unsure = append(unsure, a)
		}
	}
	if len(out) == 0 {
		return unsure
	}
	return out
}
