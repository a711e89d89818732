package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// fitting says whether rules make two sentences fit that an editor calls a divergence: of figures of one measure or of times, some are put in two
// ways that may both hold ("at least 12", "fourteen"; "about 11:30", "between 11:15 and 11:45") and none exclude each other. An editor knows no
// numbers.
func (x *index) fitting(at [2]where) bool {
	fit, clash := false, false
	for _, i := range x.compared(at[0]) {
		for _, j := range x.compared(at[1]) {
			a, b := x.set.Claims[i], x.set.Claims[j]
			f, c := figuresFit(a, b)
			g, d := timesFit(a, b)
			fit, clash = fit || f || g || waited(a, b), clash || c || d
		}
	}
	return fit && !clash
}

// figuresFit says whether claims hold figures of one measure that are put otherwise and fit, and whether they hold some that do not.
func figuresFit(a, b *claims.Claim) (fit, clash bool) {
	for _, p := range a.Amounts {
		for _, q := range b.Amounts {
			one := claims.Normal(p.Measure) == claims.Normal(q.Measure) && quantity.Comparable(p.Quantity, q.Quantity)
			apart := clashing(p, q) && exempted(a, p) == exempted(b, q) && !truncated(p.Quantity, q.Quantity) && !truncated(q.Quantity, p.Quantity)
			fit, clash = fit || one && !apart && (p.Value != q.Value || p.Bound != q.Bound), clash || apart
		}
	}
	return fit, clash
}

// timesFit says the same of times; days are in every sentence of news, so only hours count as put otherwise. A stretch of hours ("between 11:15
// and 11:45") has no order to others, which is why whatever does not exclude the other fits.
func timesFit(a, b *claims.Claim) (fit, clash bool) {
	for _, p := range a.Moments {
		for _, q := range b.Moments {
			order := when.Compare(p.Time, q.Time)
			fit = fit || order != when.Disjoint && p.Clock && q.Clock && p.Text != q.Text
			clash = clash || order == when.Disjoint
		}
	}
	return fit, clash
}

// waited says whether both claims affirm one deed, in one of them up to when it did not happen: "did not leave until Thursday", "left on
// Thursday".
func waited(a, b *claims.Claim) bool {
	until := func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Role == when.Until })
	}
	return a.Lemma == b.Lemma && !denies(a) && !denies(b) && until(a) != until(b)
}
