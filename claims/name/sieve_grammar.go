package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// governs is the figure that grammar prefers: the subject of the clause of a possessive, who tells what the pronoun does, and the subject
// of the clause above, when nothing weighty stands between.
func (d *discourse) governs(s *sentence, i int, p byte, here []*figure) *figure {
	if s.nodes[i].Label == parse.NmodPoss || strings.HasSuffix(s.words[i], "self") || strings.HasSuffix(s.words[i], "selves") {
		if h := s.nodes[i].Head; h >= 0 && s.nodes[h].Label == parse.Conj && s.nodes[h].Head >= 0 && s.nodes[h].Head < i {
			if s.tag(s.phrase(s.nodes[h].Head)) == parse.PRPS {
				return parallel(here) // "its crane and its crew"
			}
			if a := at(here, s.nodes[h].Head); a != nil {
				return a // "the ship and its crane"
			}
		}
		if k := s.controller(i); at(here, k) != nil {
			return d.ruler(s, here, k, i)
		} else if a := d.principal(s, here, k); p == 'i' && a != nil {
			return a // "a spokeswoman for the firm said that its thoughts were with them"
		}
		return d.nearest(s, here, i)
	}
	v := s.nodes[i].Head
	if !subject(s, i) || v < 0 || s.nodes[v].Head < 0 {
		return nil
	}
	u := s.nodes[v].Head
	k := s.subjectOf(u, i)
	if a := at(here, k); a != nil && (a.weighty() || a.noun != nil && lightest(here, u)) && (p == 'i' || p == 't') && s.goesOn(i, v, u) {
		return a
	}
	if s.speaks(u) && (s.nodes[v].Label == parse.Ccomp || s.nodes[v].Label == parse.Parataxis) {
		if a := at(here, k); a != nil && !interposed(u, here) && !(a.person && !a.plural && s.rival(i, a, here)) {
			return a
		}
		switch {
		case p == 'i':
			return d.principal(s, here, k)
		case p == 't':
			return first(here)
		}
		return nil
	}
	if p == 'm' || p == 'f' {
		return nil
	}
	return d.ruler(s, here, k, i)
}

// ruler is the figure at k, unless another that weighs as much stands between it and i.
func (d *discourse) ruler(s *sentence, here []*figure, k, i int) *figure {
	a := at(here, k)
	if a == nil || a.person && !a.plural && s.rival(i, a, here) || s.many(k) && !a.plural || s.relative(s.nodes[k].Head, k) {
		return nil
	}
	for _, b := range here {
		if b.is(a) || b.token < k || b.part && !b.person || a.weighty() && s.below(b.token, a.token) {
			continue
		}
		if b.weighty() || b.name && a.name || !a.weighty() && b.subject() {
			return nil
		}
	}
	return a
}

// nearest is the object of the nearest verb above a possessive that has one: "forced 130,000 from their homes".
func (d *discourse) nearest(s *sentence, here []*figure, i int) *figure {
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); v, steps = s.nodes[v].Head, steps+1 {
		for _, a := range here {
			if s.nodes[a.token].Head != v || a.role != parse.Obj && a.role != parse.Iobj && !a.subject() {
				continue
			}
			if !a.subject() && slices.ContainsFunc(here, func(b *figure) bool { return !b.is(a) && b.weighty() && !a.weighty() }) {
				return nil
			}
			return d.ruler(s, here, a.token, i)
		}
	}
	return nil
}

// at is the figure with the token.
func at(list []*figure, token int) *figure {
	for _, a := range list {
		if a.token == token || a.token < token && token <= a.last {
			return a
		}
	}
	return nil
}

// subjectOf is the subject of the verb before i, or of the one it is joined to; -1 if there is none.
func (s *sentence) subjectOf(v, i int) int {
	for k, n := range s.nodes[:i] {
		if n.Head == v && subject(s, k) {
			return s.antecedent(k)
		}
	}
	if n := s.nodes[v]; n.Label == parse.Conj && n.Head >= 0 && n.Head < v {
		return s.subjectOf(s.above(v), i)
	}
	return -1
}

// rival says whether another of the figures is the subject of a clause that the pronoun stands in, or of one joined to it.
func (s *sentence) rival(i int, a *figure, list []*figure) bool {
	return slices.ContainsFunc(list, func(b *figure) bool {
		v := s.nodes[b.token].Head
		return !b.is(a) && b.subject() && v >= 0 && (s.below(i, v) || s.nodes[v].Label != parse.Advcl && s.nodes[v].Label != parse.AclRelcl)
	})
}

// interposed says whether a person stands behind the verb: "told Harris that he".
func interposed(v int, list []*figure) bool {
	return slices.ContainsFunc(list, func(a *figure) bool { return a.person && !a.pronoun && a.token > v })
}

// principal is for whom the person at k speaks: "a spokesman for the company said it".
func (d *discourse) principal(s *sentence, here []*figure, k int) *figure {
	if k < 0 || !roleWord(s.words[k]) {
		return nil
	}
	for _, a := range here {
		if n := s.nodes[a.token]; n.Head == k && (n.Label == parse.Nmod || n.Label == parse.NmodPoss || n.Label == parse.Compound) && a.weighty() {
			return a
		}
	}
	return nil
}

// behind is the subject of the main verb behind what the sentence opens with and a comma: "after his arrest, Lowe left".
func (d *discourse) behind(s *sentence, i int, p byte) *figure {
	if s.quoted[i] || i == 0 || i > 12 || s.tag(0) == parse.CC {
		return nil
	}
	for k := range d.all {
		a := &d.all[k]
		start := s.phrase(a.token)
		if a.noun == nil && s.cover[a.token] >= 0 {
			start = s.named[s.cover[a.token]].start()
		}
		if a.token < i || !a.main || s.word(start-1) != "," {
			continue
		}
		if s.nodes[i].Label != parse.NmodPoss && s.speaks(s.nodes[a.token].Head) || a.noun != nil && a.sex != p && (p == 'm' || p == 'f') {
			return nil
		}
		if a.agrees(p) && (a.node >= 0 || a.noun != nil) && s.below(i, s.nodes[a.token].Head) && !slices.Contains(s.words[:i], ",") {
			return a
		}
		return nil
	}
	return nil
}

// opening says whether the pronoun is the subject of the main verb, or owns it.
func (s *sentence) opening(i int) bool {
	if s.nodes[i].Label == parse.NmodPoss && s.nodes[i].Head >= 0 {
		i = s.nodes[i].Head
	}
	if !subject(s, i) || s.nodes[i].Head < 0 {
		return false
	}
	u := s.nodes[s.nodes[i].Head].Head
	return u < 0 || i > 0 && s.nodes[u].Head < 0 && s.word(0) == "it" && s.pronounOf(0) == 0 // "It is not the first time that it was robbed"
}

// emphatic says whether the pronoun only stresses the noun before it: "Prince himself".
func (s *sentence) emphatic(i int) bool {
	w := s.words[i]
	return (strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves")) && (s.tag(i-1).Noun() || i > 0 && s.cover[i-1] >= 0)
}

// toldBy says whether the pronoun stands in what the figure at k says.
func (s *sentence) toldBy(i, k int) bool {
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); v, steps = s.nodes[v].Head, steps+1 {
		if s.speaks(v) && s.phraseAt(s.subjectOf(v, i)) == k {
			return true
		}
	}
	return false
}

// phraseAt is the head of the phrase that the word at k belongs to: of one that only says what another is, the head of that.
func (s *sentence) phraseAt(k int) int {
	for j := range s.common {
		if x := &s.common[j]; x.head == k && x.beside {
			return x.same.head
		}
	}
	return k
}
