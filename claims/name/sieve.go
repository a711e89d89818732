package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// The sieve resolves what the closer rules leave open, by agreement in number, sex and being alive or not. It takes what is left in the
// sentence, else in the one before, as the multi-pass sieve of Raghunathan et al. (EMNLP 2010) and Lee et al. (Computational Linguistics
// 39, 2013) does; unlike that, it stays open where several are left and grammar prefers none of them.

// back is how many sentences back the sieve looks.
const back = 3

// sift is the node of the only figure that the pronoun at i can mean, -1 if none or several are left.
func (d *discourse) sift(s *sentence, i int, p byte) int {
	if d.lost[back][p] {
		return -1 // whom the one before means is not known either
	}
	a := d.meant(s, i, p)
	switch {
	case a == nil:
		return -1
	case a.node < 0:
		return d.g.unnamed(a.noun)
	}
	return d.g.find(a.node)
}

// stale says whether neither the sentence nor the one before speaks of the node, when the latter speaks of somebody else who may be meant.
func (d *discourse) stale(s *sentence, i int, p byte, n int) bool {
	if p != 'm' && p != 'f' {
		return false
	}
	for k := back - 1; k <= back; k++ {
		if slices.ContainsFunc(d.past[k], func(a figure) bool { return a.node == n }) {
			return false
		}
	}
	return len(d.left(s, i, p, back-1)) > 0
}

// meant chooses the figure.
func (d *discourse) meant(s *sentence, i int, p byte) *figure {
	if s.emphatic(i) {
		return nil
	}
	here := d.left(s, i, p, back)
	switch {
	case (p == 'm' || p == 'f') && s.tells(i) && s.word(i-1) == ",":
		here = nil // who is only named as the source speaks of others: "The agent may not notice, he said"
	case p == 'i' && s.held(i):
		if list := d.bodies(s, i, here); len(list) > 0 {
			here = list
		}
	case p == 't' && s.owned(i) != "" && human(s.owned(i)):
		here = slices.DeleteFunc(here, func(a *figure) bool { return !a.person && !a.name })
	}
	if len(here) > 0 {
		return d.within(s, i, p, here)
	}
	if a := d.behind(s, i, p); a != nil {
		return a
	}
	if s.quoted[i] && !s.otherSpeaks(i) && (p == 'm' || p == 'f') {
		return nil
	}
	if p == 'i' && s.held(i) {
		return d.holder(s, i)
	}
	return d.earlier(s, i, p)
}

// within chooses among what is left in the sentence itself.
func (d *discourse) within(s *sentence, i int, p byte, here []*figure) *figure {
	if s.partOf(i) && p == 't' {
		return here[len(here)-1] // "37 complaints, most of them"
	}
	if a := d.governs(s, i, p, here); a != nil {
		if a.noun != nil && a.sex == 0 && !s.toldBy(i, a.token) && d.outshone(s, i, p, a) {
			return nil
		}
		return a
	}
	a := alone(here)
	if a == nil && (p == 't' || p == 'i') {
		a = parallel(here)
	}
	if a == nil && (p == 'm' || p == 'f') && bystanders(here) {
		return parallel(here)
	}
	if a == nil && p == 't' {
		a = first(here)
	}
	if a == nil && p == 'i' && subject(s, i) {
		a = weightiest(here)
	}
	if a != nil && (s.toldBy(i, a.token) || parallel(here) != nil || !d.outdone(s, i, p, a)) && (p != 'i' || a.subject() || a.noun != nil || a.body && !a.site) {
		return a
	}
	return nil
}

// earlier chooses among what is left in the sentences before.
func (d *discourse) earlier(s *sentence, i int, p byte) *figure {
	for k := back - 1; k >= 1; k-- {
		if d.lost[k][p] {
			return nil
		}
		if list := d.left(s, i, p, k); len(list) > 0 {
			if s.partOf(i) && p == 't' {
				return counted(list)
			}
			return d.leads(s, i, p, list, k)
		}
		if p != 'm' && p != 'f' {
			return nil
		}
	}
	return nil
}

// left keeps the figures of a sentence that agree with the pronoun and that grammar does not forbid.
func (d *discourse) left(s *sentence, i int, p byte, k int) []*figure {
	var out []*figure
	for j := range d.past[k] {
		a := &d.past[k][j]
		if a.agrees(p) && (a.node >= 0 || a.noun != nil) && !d.forbids(s, i, a, k == back) {
			out = append(out, a)
		}
	}
	return out
}

// forbids says whether grammar keeps the pronoun from meaning the figure.
func (d *discourse) forbids(s *sentence, i int, a *figure, here bool) bool {
	if a.node >= 0 && d.barred(s, i, actor{token: a.last, node: a.node, subject: a.subject()}) {
		return true
	}
	if !here {
		return s.retells(i, a)
	}
	n, v := s.nodes[i], s.nodes[i].Head
	if a.subject() && s.quoted[i] && !s.quoted[a.token] && s.nodes[a.token].Head >= 0 && s.quotes(s.nodes[a.token].Head) {
		return true
	}
	if a.noun != nil && !a.person && s.holds(a.token, i) {
		return true
	}
	for v >= 0 && n.Label != parse.NmodPoss && s.shares(v) {
		v = s.nodes[v].Head
	}
	reflexive := strings.HasSuffix(s.words[i], "self") || strings.HasSuffix(s.words[i], "selves")
	return n.Label != parse.NmodPoss && !reflexive && v >= 0 && s.nodes[a.token].Head == v && !subject(s, i)
}

// holds says whether the pronoun is part of what the noun at k is about, but for a clause that tells of it: "hopes of finding them".
func (s *sentence) holds(k, i int) bool {
	for steps := 0; i >= 0 && steps <= len(s.nodes); i, steps = s.nodes[i].Head, steps+1 {
		if i == k {
			return true
		}
		if s.nodes[i].Label == parse.AclRelcl || s.nodes[i].Label == parse.Appos || s.nodes[i].Label == parse.Conj {
			return false
		}
	}
	return false
}
