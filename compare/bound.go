package compare

import (
	"fmt"

	"crossclaim/claims"
	"crossclaim/claims/when"
)

// bounds reports two beginnings or two ends of one state, or two stretches of it, that exclude each other, and says whether it did: "has led it since 2002", "since
// 2003", "mayor from 1983 to 1988", "from 1985 to 1988".
func (p *Pass) bounds() bool {
	if p.oneDocument() || p.Event.Predicate != Same && !akin(p.A, p.B) || !p.core() || p.A.Modality != p.B.Modality || unreal(p.A) || unreal(p.B) || denies(p.A) || denies(p.B) ||
		habitual(p.A) || habitual(p.B) || p.counts() {
		return false
	}
	for i := range p.A.Moments {
		for j := range p.B.Moments {
			if a, b := &p.A.Moments[i], &p.B.Moments[j]; boundsClash(a, b) && !timeToo(a.Time, p.B.Doc) && !timeToo(b.Time, p.A.Doc) {
				p.Event.Time = when.Disjoint
				p.Report(Finding{Cause: DateTime, Free: TimeSlot, Strength: 0.7, Aspect: "bound " + claims.Normal(p.A.Lemma) + " " + subjectKey(p),
					A:       Side{p.A, words(p.A, a.Span), []claims.Span{a.Span}},
					B:       Side{p.B, words(p.B, b.Span), []claims.Span{b.Span}},
					Message: fmt.Sprintf("%s: %s against %s", words(p.A, p.A.Predicate), words(p.A, a.Span), words(p.B, b.Span))})
				return true
			}
		}
	}
	return false
}

// boundsClash says whether two times bound a state at one side, or are stretches, and exclude each other.
func boundsClash(a, b *claims.Moment) bool {
	edge := a.Role == b.Role && (a.Role == when.Since || a.Role == when.Until)
	return (edge || fineness(a.Time) == 4) && timesClash(a.Time, b.Time) && !maybeOne(a, b) && !neighbours(a, b) && !coarse(a, b)
}
