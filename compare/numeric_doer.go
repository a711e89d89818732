package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/quantity"
)

// oneDeed says whether both figures tell how long or how far one deed of one doer went, and neither text tells of two such
// deeds: "served four years", "served four and a half months".
func (f *figures) oneDeed() bool {
	if !extent(f.a) || f.manifold(f.a, f.b) {
		return false
	}
	x, y := undergoes(f.A, f.a), undergoes(f.B, f.b)
	if !x.Present() || !y.Present() {
		return false
	}
	m := f.index.args(f.A, x, f.B, y)
	if m != Different && f.onePerson() && !f.otherNames() {
		return true
	}
	return m == Same || f.index.oneBearer(f.index.likelyName(f.A, x), f.index.likelyName(f.B, y))
}

// oneSum says whether both figures are the only fine, or the only loot, of two stories on one affair.
func (f *figures) oneSum() bool {
	m := claims.Normal(f.a.Measure)
	if f.a.Kind != quantity.Money && f.a.Kind != quantity.Count || m != "fine" && m != "loot" || f.manifold(f.a, f.b) || f.otherNames() {
		return false
	}
	return f.context.kinship(f.A.Doc, f.B.Doc) >= commonWords
}

// undergoes is who does or suffers what a figure tells the length of: who served four years, whom a court gave four years.
func undergoes(c *claims.Claim, a claims.Amount) claims.Arg {
	if c.Passive || !c.Subject.Present() {
		return c.Object
	}
	if a.Measure == "sentence" && !slices.Contains([]string{"get", "receive", "face", "serve"}, c.Lemma) {
		for _, o := range append([]claims.Arg{c.Object}, c.Others...) {
			if o.Present() && o.Case == "" && (o.Name >= 0 || human(o.Lemma)) && !a.Span.Contains(o.Span) {
				return o
			}
		}
	}
	return c.Subject
}

// oneBearer says whether two entities are one, or one label only leaves out words of the other: "Steen", "Jakob Steen".
func (x *index) oneBearer(p, q int) bool {
	if p < 0 || q < 0 {
		return false
	}
	a, b := strings.Fields(x.set.Names[p].Label), strings.Fields(x.set.Names[q].Label)
	return p == q || len(common(a, b)) == min(len(a), len(b))
}

// otherNames says whether both sentences name people or what may be people, and no one in both.
func (f *figures) otherNames() bool {
	people := func(c *claims.Claim) []int {
		return slices.DeleteFunc(f.index.named(c), func(n int) bool {
			k := f.index.set.Names[n].Kind
			return k != name.Person && k != name.Other || f.index.set.Names[n].Country != ""
		})
	}
	a, b := people(f.A), people(f.B)
	for _, p := range a {
		if slices.ContainsFunc(b, func(q int) bool { return f.index.oneBearer(p, q) }) {
			return false
		}
	}
	return len(a) > 0 && len(b) > 0
}

// onePerson says whether both documents name the same person most.
func (f *figures) onePerson() bool {
	return f.index.oneBearer(f.index.leading(f.A.Doc), f.index.leading(f.B.Doc))
}

// leading is the person a document names most, twice at least; -1 for none and for a tie.
func (x *index) leading(d *claims.Document) int {
	count := map[int]int{}
	for _, c := range x.byDocument(d) {
		for _, n := range c.Names {
			if x.set.Names[n].Kind == name.Person {
				count[n]++
			}
		}
	}
	best, most, tie := -1, 1, false
	for id := range x.set.Names {
		switch n := count[id]; {
		case n > most:
			best, most, tie = id, n, false
		case n == most && best >= 0:
			tie = true
		}
	}
	if tie {
		return -1
	}
	return best
}
