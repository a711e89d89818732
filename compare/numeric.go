package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

var numericDetector = Detector{
	Name: Numeric,
	Doc:  "Two figures for one measure of one thing that no rounding, bound or unit brings together.",
	Run: func(p *Pass) {
		for _, a := range p.A.Amounts {
			for _, b := range p.B.Amounts {
				if f, ok := p.figures(a, b); ok {
					p.Report(f)
				}
			}
		}
	},
}

// toll says whether a measure counts people by what happened to them: it grows as reports come in.
func toll(measure string) bool { return len(lexicon.Measure.Words(measure)) > 0 && measure != "jobs" }

func (p *Pass) figures(a, b claims.Amount) (Finding, bool) {
	if a.Measure == "" || !clashing(a, b) || p.repeated(a, b) {
		return Finding{}, false
	}
	f := Finding{Cause: Numeric, Free: AmountSlot, Strength: 0.7, Aspect: a.Measure,
		A:       Side{p.A, a.Text, []claims.Span{a.Span}},
		B:       Side{p.B, b.Text, []claims.Span{b.Span}},
		Message: fmt.Sprintf("%s: %s against %s", a.Measure, a.Text, b.Text)}
	if toll(a.Measure) {
		f.State = true
		if !p.tolls(a, b) {
			return Finding{}, false
		}
		return f, true
	}
	if denies(p.A) != denies(p.B) || !p.measured(a, b) {
		return Finding{}, false
	}
	f.Aspect += " " + subjectKey(p)
	return f, true
}

// repeated says whether one claim names the other's figure as well: then the two figures are parts, or before and after.
func (p *Pass) repeated(a, b claims.Amount) bool {
	has := func(c *claims.Claim, q claims.Amount) bool {
		for s := range c.Doc.Sentences {
			if s != c.Sentence {
				continue
			}
			for _, o := range p.index.bySentence(c) {
				for _, r := range o.Amounts {
					if ok, _ := quantity.Compatible(r.Quantity, q.Quantity); ok && quantity.Comparable(r.Quantity, q.Quantity) && claims.Normal(r.Measure) == claims.Normal(q.Measure) {
						return true
					}
				}
			}
		}
		return false
	}
	return has(p.A, b) || has(p.B, a)
}

// tolls says whether two counts of victims speak of one event as a whole.
func (p *Pass) tolls(a, b claims.Amount) bool {
	return p.Event.Place != Different && p.Event.Time != when.Disjoint && slices.Equal(narrow(a), narrow(b)) &&
		(p.Event.Shared >= 0.2 || same(p.Event.Subject)) && !(p.Event.Subject == Different && p.Event.Shared < 0.3)
}

// people are scope words that do not narrow a toll.
var people = []string{"person", "people", "man", "woman", "victim", "civilian", "other", "body", "life", "human", "being", "death", "toll", "dead"}

func narrow(a claims.Amount) []string {
	var out []string
	for _, w := range a.Scope {
		if !slices.Contains(people, w) {
			out = append(out, claims.Normal(w))
		}
	}
	return out
}

// measured says whether two figures measure one thing: two of subject, predicate and words agree and no scope differs.
func (p *Pass) measured(a, b claims.Amount) bool {
	votes := 0
	if same(p.Event.Subject) {
		votes++
	}
	if p.Event.Predicate == Same {
		votes++
	}
	if p.Event.Shared >= 0.45 {
		votes++
	}
	if p.Event.Subject == Different || p.Event.Place == Different || p.Event.Time == when.Disjoint || p.A.Modality != p.B.Modality {
		return false
	}
	na, nb := narrow(a), narrow(b)
	if len(na) > 0 && len(nb) > 0 && len(common(na, nb)) == 0 {
		return false
	}
	return votes >= 2 && p.Event.Shared >= 0.3
}
