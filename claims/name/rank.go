package name

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// What the sieve leaves open goes to the figure that stands out by far, by the weights of Lappin and Leass (Computational Linguistics 20,
// 1994): each mention counts by its part in its sentence, half as much a sentence further back. Unlike there the best one must lead.

// Weights of a mention, and by how much the best figure must outweigh the next.
const (
	weightRecent  = 100
	weightSubject = 80
	weightObject  = 50
	weightOblique = 40
	weightHead    = 80
	weightMain    = 50
	lead          = 1.6
	leadBody      = 1.5 // of "it" and "they", within one sentence
)

// candidate is a figure with the weight of all its mentions.
type candidate struct {
	of      *figure
	weight  float64
	subject bool // in one of its mentions
}

// rank is the node of the figure that outweighs all others, -1 if none does.
func (d *discourse) rank(s *sentence, i int, p byte) int {
	if p == 'i' || p == 't' {
		return d.rankBody(s, i, p)
	}
	if s.emphatic(i) || s.quoted[i] && !s.sourced(i) {
		return -1
	}
	var list []candidate
	for k := back; k >= 0; k-- {
		scale := 1.0
		for range back - k {
			scale /= 2
		}
		for _, a := range d.left(s, i, p, k) {
			if s.tells(i) && !s.quoted[i] && k == back && s.quoted[a.token] {
				continue // who tells is nobody that the quotation speaks of
			}
			list = weigh(list, a, scale*a.weight())
		}
	}
	var best, second *candidate
	for k := range list {
		switch c := &list[k]; {
		case best == nil || c.weight > best.weight:
			best, second = c, best
		case second == nil || c.weight > second.weight:
			second = c
		}
	}
	if best == nil || !best.subject || second != nil && best.weight < lead*second.weight || best.weight < weightRecent {
		return -1
	}
	n := best.of.known()
	if a := at(d.left(s, i, p, back), s.controller(i)); a != nil && !a.is(best.of) {
		return -1 // "Tom Radley said that Lowe feared for his life"
	}
	if a := at(d.left(s, i, p, back), s.ownerOf(s.controller(i))); a != nil && a.name && a.sex == p && subject(s, i) && !a.is(best.of) {
		return -1 // "Tom Radley said that Lowe's plan showed that he would leave"
	}
	if slices.ContainsFunc(d.left(s, i, p, back), func(a *figure) bool { return a.is(best.of) && s.many(a.token) }) {
		return -1 // "Lowe and Hurst came before he left"
	}
	if n < 0 || d.g.nodes[d.g.find(n)].described() || !best.of.person {
		return -1
	}
	return d.g.find(n)
}

// weigh adds the weight of a mention to its figure.
func weigh(list []candidate, a *figure, w float64) []candidate {
	for k := range list {
		if list[k].of.is(a) {
			list[k].weight += w
			list[k].subject = list[k].subject || a.subject() || a.pronoun
			return list
		}
	}
	return append(list, candidate{a, w, a.subject() || a.pronoun})
}

// weight is what the part of a figure in its sentence counts.
func (a *figure) weight() float64 {
	w := float64(weightRecent)
	switch {
	case a.subject():
		w += weightSubject
	case a.role == parse.Obj || a.role == parse.Iobj:
		w += weightObject
	case a.role == parse.Obl:
		w += weightOblique
	}
	if !a.part {
		w += weightHead
	}
	if a.role == parse.Conj {
		w += weightSubject // as much as what it is joined to may have
	}
	if a.main {
		w += weightMain
	}
	return w
}

// sourced says whether somebody named speaks in the sentence outside its quotation.
func (s *sentence) sourced(i int) bool {
	for k := range s.tokens {
		if !s.quoted[k] && s.cover[k] >= 0 && s.saysSo(k) {
			return true
		}
	}
	return strings.HasSuffix(s.words[i], "self")
}

// turns says whether a comma and an article open something else between the two places: "sued Harlow, a plant burnt and it hopes".
func (s *sentence) turns(from, to int) bool {
	for k := from + 1; k+1 < to; k++ {
		if s.words[k] == "," && s.tag(k+1) == parse.DT {
			return true
		}
	}
	return false
}

// rankBody is the body that alone is the subject of the main verb of the sentence, or of the one before where this one has spoken of nothing, and
// that outweighs all else there; -1 if there is none.
func (d *discourse) rankBody(s *sentence, i int, p byte) int {
	for k := back; k >= back-1; k-- {
		list := d.left(s, i, p, k)
		if s.saysSo(i) {
			list = slices.DeleteFunc(list, func(a *figure) bool { return !a.weighty() })
		}
		if len(list) == 0 {
			continue
		}
		var all []candidate
		for _, a := range list {
			all = weigh(all, a, a.weight())
		}
		slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.weight, a.weight) })
		a := all[0].of
		if !all[0].subject || len(all) > 1 && all[0].weight < leadBody*all[1].weight || !slices.ContainsFunc(list, func(b *figure) bool { return b.is(a) && b.main }) {
			return -1
		}
		if slices.ContainsFunc(list, func(b *figure) bool { return b.subject() && !b.is(a) }) || k == back && s.turns(a.last, i) {
			return -1
		}
		n := a.known()
		if n < 0 || d.g.nodes[d.g.find(n)].described() || !a.weighty() || a.person && p == 'i' {
			return -1
		}
		return d.g.find(n)
	}
	return -1
}

// ownerOf is the word that owns the noun at k, -1 if none does.
func (s *sentence) ownerOf(k int) int {
	for o, n := range s.nodes {
		if k >= 0 && n.Head == k && n.Label == parse.NmodPoss {
			return o
		}
	}
	return -1
}
