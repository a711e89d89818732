package compare

import (
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// fitting says whether rules make two sentences fit that an editor calls a divergence: of figures of one measure or of times, some are put in two
// ways that may both hold ("at least 12", "fourteen"; "about 11:30", "between 11:15 and 11:45"; "three months", "87 days") and none exclude each
// other. An editor knows no numbers.
func (x *index) fitting(at [2]where) bool {
	fit, clash := x.stretchesFit(at) || x.roundingFits(at), false
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

// nearStretch is by how much of the longer two stretches of time in different units may differ and still be one: three months, 87 days.
const nearStretch = 0.15

// stretchesFit says whether two sentences tell as long a stretch of time in two units.
func (x *index) stretchesFit(at [2]where) bool {
	a, b := x.stretches(at[0]), x.stretches(at[1])
	return slices.ContainsFunc(a, func(p quantity.Quantity) bool {
		return slices.ContainsFunc(b, func(q quantity.Quantity) bool {
			return measured(p) != measured(q) && math.Abs(p.Value-q.Value) <= nearStretch*max(p.Value, q.Value)
		})
	})
}

// leastRounded is the least count that another one may be a rounding of: small ones are near each other by chance.
const leastRounded = 50

// roundingFits says whether one sentence gives about the count that the other gives exactly, whatever each calls what it counts: "the victims at close
// to 400", "379 dead".
func (x *index) roundingFits(at [2]where) bool {
	a, b := x.quantities(at[0], quantity.Count), x.quantities(at[1], quantity.Count)
	rounds := func(p, q quantity.Quantity) bool {
		return p.Bound == quantity.About && q.Bound == quantity.Exact && q.Value >= leastRounded && p.Value != q.Value && p.Low <= q.Value && q.Value <= p.High
	}
	return slices.ContainsFunc(a, func(p quantity.Quantity) bool {
		return slices.ContainsFunc(b, func(q quantity.Quantity) bool { return rounds(p, q) || rounds(q, p) })
	})
}

// stretches are the stretches of time that a sentence tells, in seconds.
func (x *index) stretches(w where) []quantity.Quantity { return x.quantities(w, quantity.Duration) }

// quantities are those of one kind in a sentence.
func (x *index) quantities(w where, kind quantity.Kind) []quantity.Quantity {
	return slices.DeleteFunc(x.quantitiesAt(w), func(q quantity.Quantity) bool { return q.Kind != kind })
}

// quantitiesAt are all in a sentence.
func (x *index) quantitiesAt(w where) []quantity.Quantity {
	d := x.set.Documents[w.doc]
	return quantity.Find(d.Sentences[w.sentence].Tokens, d.Text, nil)
}

// measured is the unit of a stretch of time as it is written, without its plural: "month" of "three months".
func measured(q quantity.Quantity) string {
	parts := strings.FieldsFunc(q.Text, func(r rune) bool { return r == ' ' || r == '-' })
	return strings.TrimSuffix(strings.ToLower(parts[len(parts)-1]), "s")
}
