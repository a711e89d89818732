package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

var numericDetector = Detector{
	Name: Numeric,
	Doc:  "Two figures for one measure of one thing that no rounding, bound or unit brings together.",
	Run: func(p *Pass) {
		if !p.oneDocument() {
			p.ages()
			p.none(p.A, p.B)
			p.none(p.B, p.A)
		}
		for _, a := range p.A.Amounts {
			for _, b := range p.B.Amounts {
				if f, ok := p.figures(a, b); ok {
					p.Report(f)
				}
			}
		}
	},
}

// open says whether a figure is one of a plan, a forecast or a condition.
func open(c *claims.Claim) bool {
	return c.Modality == claims.Planned || c.Modality == claims.Conditional || c.Modality == claims.Possible || able(c)
}

// able says whether a claim tells what something can do, not what it did.
func able(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	return first == "can" || first == "could"
}

func (p *Pass) figures(a, b claims.Amount) (Finding, bool) {
	if p.oneDocument() || p.portion(p.A, a) != p.portion(p.B, b) && !p.ofOneTotal(a, b) {
		return Finding{}, false
	}
	if (summand(p.A, a) || summand(p.B, b)) && !p.ofOneTotal(a, b) || bracketed(p.A, a) != bracketed(p.B, b) {
		return Finding{}, false
	}
	if hundreds(a.Value, b.Value) {
		return Finding{}, false
	}
	grown := p.outgrown(a, b)
	if a.Measure == "" || !clashing(a, b) && grown == "" || p.repeated(a, b) || denies(p.A) != denies(p.B) || open(p.A) != open(p.B) {
		return Finding{}, false
	}
	shared, common := p.context.overlap(p.A, p.B)
	order := p.index.sentenceTimes(p.A, p.B)
	f := Finding{Cause: Numeric, Free: AmountSlot, Aspect: claims.Normal(a.Measure),
		A:       Side{p.A, a.Text, []claims.Span{a.Span}},
		B:       Side{p.B, b.Text, []claims.Span{b.Span}},
		Message: fmt.Sprintf("%s: %s against %s", a.Measure, a.Text, b.Text)}
	if order == when.Disjoint || bygone(p.A) != bygone(p.B) || p.index.elsewhere(p.A, p.B) && !p.ofOneTotal(a, b) && !p.attribute(a, b) || p.index.old(p.A) != p.index.old(p.B) {
		return f, false
	}
	ok := false
	if toll(a.Measure) {
		f.State, f.Strength, f.Relation = a.Measure != "aboard", 0.7, grown // who was aboard does not change as reports come in
		ok = p.tolls(a, b, shared)
	} else {
		f.Strength = 0.65
		ok = p.measured(a, b, shared)
		f.Aspect += " " + a.Unit + " " + subjectKey(p)
	}
	if !ok {
		return f, false
	}
	p.Event.Shared, p.Event.Words = max(shared, p.Event.Shared), common
	if p.ofOneTotal(a, b) || p.attribute(a, b) {
		p.Event.Shared = max(p.Event.Shared, 0.5)
	}
	p.Event.Subject, p.Event.Object, p.Event.Time = Open, Open, order
	if !open(p.A) {
		f.Guards = []Guard{{sameModality, Holds, "both give the figure as a fact"}}
	}
	return f, true
}

// measured says whether two figures measure one thing: their scopes agree, and the sentences share the actor, the deed,
// the names, the time or most of their words.
func (p *Pass) measured(a, b claims.Amount, shared float64) bool {
	if p.ofOneTotal(a, b) || p.attribute(a, b) {
		return true
	}
	if p.index.sentenceTimes(p.A, p.B) != when.Same && !p.sameWords() && (moving(p.A) || moving(p.B)) {
		return false
	}
	na, nb := narrow(a), narrow(b)
	if p.another(a, b) || p.strangers() || since(p.A) != since(p.B) || a.Kind == quantity.Age {
		return false
	}
	if a.Kind == quantity.Count && (remainder(p.A, a) != remainder(p.B, b) || min(a.Value, b.Value) < 2 && !p.opts.Assume && !p.ofOneTotal(a, b)) {
		return false // "three other rifles" are not all of them, and "one" is often no count
	}
	if a.Kind == quantity.Ordinal && !slices.Equal(na, nb) {
		return false // "the fifth coach", "the third Eastern coach"
	}
	if len(na) > 0 && len(nb) > 0 && len(common(na, nb)) == 0 || p.Event.Subject == Different && p.A.Subject.Name >= 0 && p.B.Subject.Name >= 0 {
		return false
	}
	if p.limited(p.A) != p.limited(p.B) || p.manifold(a, b) && (!p.oneCount() || p.Event.Shared < 0.35 && !p.opts.Assume) && !(a.Kind == quantity.Vote && p.Event.Subject == Same) {
		return false
	}
	if a.Unit == "s" && strings.Contains(a.Text, "-") != strings.Contains(b.Text, "-") {
		return false // "four hours into the 11-hour flight"
	}
	if a.Kind == quantity.Count && max(a.Value, b.Value) > far*min(a.Value, b.Value) && p.Event.Predicate != Same || (attributive(p.A, a) || attributive(p.B, b)) && a.Unit != "s" || a.Kind == quantity.Score && (p.Event.Predicate != Same || p.Event.Subject != Same) {
		return false
	}
	if p.opts.Assume && p.Event.Predicate == Same && (same(p.Event.Subject) || p.Event.Subject == Open && (same(p.Event.Object) || p.counted(a, b))) {
		return true
	}
	votes := 0
	for _, yes := range []bool{same(p.Event.Subject) && !p.A.Subject.Unresolved && !p.B.Subject.Unresolved, p.Event.Predicate == Same, shared >= 0.35,
		p.index.shareName(p.A, p.B), p.index.sentenceTimes(p.A, p.B) == when.Same} {
		if yes {
			votes++
		}
	}
	if a.Kind == quantity.Count && max(a.Value, b.Value) < 10 {
		votes-- // small counts of common things are many
	}
	if !p.manifold(a, b) && shared >= 0.25 {
		votes++ // the only figure of its kind in either text
	}
	return votes >= 2 && (shared >= 0.2 || shared >= 0.12 && p.index.sentenceTimes(p.A, p.B) == when.Same)
}
