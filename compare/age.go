package compare

import (
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// aged is a person with the age a text gives.
type aged struct {
	name int
	age  claims.Amount
}

// ages reports one person with two ages: "Maria Lenz, 34" / "Lenz, 36". A birthday may lie between texts that are more than
// a month apart.
func (p *Pass) ages() {
	a, b := p.index.agesOf(p.A), p.index.agesOf(p.B)
	for _, x := range a {
		for _, y := range b {
			if pastAge(p.A) || pastAge(p.B) || p.A.Kind == claims.Forecast || p.B.Kind == claims.Forecast {
				return // "when he will be 92"
			}
			if x.name != y.name || ageThen(p.A, x.age) != ageThen(p.B, y.age) || p.knowsAge(p.A.Doc, x.name, y.age) || p.knowsAge(p.B.Doc, y.name, x.age) {
				continue
			}
			if quantity.Compatible(x.age.Quantity, y.age.Quantity) || math.Abs(x.age.Value-y.age.Value) < 1 || math.Abs(x.age.Value-y.age.Value) > slip || !p.oneMonth() && math.Abs(x.age.Value-y.age.Value) < 2 {
				continue
			}
			label := p.index.set.Names[x.name].Label
			p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Shared = Same, Same, Open, max(p.Event.Shared, 0.5)
			p.Report(Finding{Cause: Numeric, Relation: Contradict, Free: AmountSlot, Strength: 0.7, Aspect: "age " + label,
				A: Side{p.A, x.age.Text, []claims.Span{x.age.Span}}, B: Side{p.B, y.age.Text, []claims.Span{y.age.Span}},
				Message: fmt.Sprintf("age of %s: %s against %s", label, x.age.Text, y.age.Text),
				Guards:  []Guard{{sameModality, Holds, "an age is no claim of its own"}, {sameTime, Holds, "an age does not change from day to day"}, {sameKind, Holds, "an age is a fact"}}})
			return
		}
	}
}

// pastAge says whether a claim names a year that is over, or stands behind "when": an age in it is none of today.
func pastAge(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, c.Span)
	if c.Past && (k > 0 && pastClause(tokens[k-1].Norm) || k < len(tokens) && pastClause(tokens[k].Norm)) {
		return true // "won his seat when he was only 31"
	}
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool {
		published := c.Doc.Published
		return m.Resolved && m.Year > 0 && (!published.Known() || published.From.Sub(m.Interval.To).Hours() > 300*24)
	})
}

// pastClause says whether a word opens a clause that tells how old somebody was at another time.
func pastClause(word string) bool {
	return word == "when" || word == "since" || word == "until" || word == "before"
}

// slip is by how many years two accounts of an age differ at most: beyond it one of them is of somebody else, or of another time.
const slip = 10

// oneMonth says whether both texts are of one month, as far as their dates tell.
func (p *Pass) oneMonth() bool {
	a, b := p.A.Doc.Published, p.B.Doc.Published
	return !a.Known() || !b.Known() || math.Abs(a.From.Sub(b.From).Hours()) < 31*24
}

// knowsAge says whether a document also gives the other age of the person: then one of them is of another year.
func (p *Pass) knowsAge(d *claims.Document, who int, age claims.Amount) bool {
	return slices.ContainsFunc(p.index.byDocument(d), func(c *claims.Claim) bool {
		return slices.ContainsFunc(p.index.agesOf(c), func(o aged) bool { return o.name == who && o.age.Value == age.Value })
	})
}

// agesOf lists the ages a claim gives with the person they belong to.
func (x *index) agesOf(c *claims.Claim) []aged {
	var out []aged
	for _, a := range c.Amounts {
		if a.Kind != quantity.Age && !(a.Kind == quantity.Count && a.First == a.Last && a.Bound == quantity.Exact && a.Value > 0 && a.Value < 111) {
			continue
		}
		for _, n := range c.Names {
			if e := x.set.Names[n]; (e.Kind == name.Person || e.Kind == name.Other && a.Kind == quantity.Age) && ageBeside(c, a, e.Label) && !x.namesake(c, a, n) {
				out = append(out, aged{n, a})
			}
		}
		if next := a.Last + 1; next < len(c.Doc.Nodes[c.Sentence]) && c.Doc.Nodes[c.Sentence][next].Tag == parse.NNP {
			continue // "20-year-old Bryce": his who follows
		}
		if n := c.Subject.Name; n >= 0 && x.set.Names[n].Kind == name.Person && (described(c, a) || reached(c, a)) && !slices.ContainsFunc(out, func(o aged) bool { return o.name == n }) {
			out = append(out, aged{n, a})
		}
	}
	return out
}

// agePairs pairs the claims of different documents that give the age of one person.
func (x *index) agePairs() []pair {
	byName := map[int][]int{}
	for i, c := range x.set.Claims {
		for _, a := range x.agesOf(c) {
			byName[a.name] = append(byName[a.name], i)
		}
	}
	var out []pair
	for _, list := range byName {
		out = append(out, x.across(slices.Compact(list))...)
	}
	return out
}

// across pairs the claims of a list, as many as are paired at all, with those of other documents.
func (x *index) across(list []int) (out []pair) {
	list = list[:min(len(list), x.longest)]
	for i, a := range list {
		for _, b := range list[i+1:] {
			if x.set.Claims[a].Doc != x.set.Claims[b].Doc {
				out = append(out, pair{a, b})
			}
		}
	}
	return out
}
