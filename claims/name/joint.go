package name

import (
	"slices"

	"crossclaim/claims/parse"
)

// joints lists people who are joined, as those that "they" may mean: "he and his wife", "Ann Lowe and Tom Radley".
func (s *sentence) joints(list []figure) []figure {
	var out []figure
	add := func(first, last int) {
		x := &noun{s: s, first: first, head: last, node: -1, lemma: "people", plural: true, person: true}
		b := s.place(first)
		b.last, b.noun, b.person, b.plural = last, x, true, true
		out = append(out, b)
	}
	for k, n := range s.nodes {
		if n.Label != parse.Conj || n.Head < 0 || n.Head > k || !s.conjoined(n.Head, k) {
			continue
		}
		var a, b *figure
		for j := range list {
			switch {
			case list[j].token == n.Head:
				a = &list[j]
			case list[j].token == k:
				b = &list[j]
			}
		}
		switch {
		case b == nil || !b.person || b.plural:
		case a != nil && a.person && !a.plural:
			add(a.token, b.last)
		case a == nil && s.pronounOf(n.Head) != 0 && s.pronounOf(n.Head) != 'i':
			add(n.Head, b.last)
		}
	}
	return out
}

// conjoined says whether nothing but "and" and what belongs to the second stands between two joined words.
func (s *sentence) conjoined(a, b int) bool {
	return slices.Contains(s.words[a:b], "and") && !slices.ContainsFunc(s.nodes[a:b], func(n parse.Node) bool { return n.Tag.Verb() })
}
