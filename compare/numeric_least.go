package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// Who writes "more than 1,000" does not know of 1,800: a lower bound this far below the figure of another text is a second figure, though both can
// be true.
const (
	leastTimes = 1.5
	leastMore  = 3
)

// bounded says whether a figure is told as the least there is.
func bounded(a claims.Amount) bool {
	return a.Bound == quantity.AtLeast || a.Bound == quantity.MoreThan
}

// spelledOut says whether a text that gives a lower bound gives the other figure too: its title rounds what its story counts.
func (f *figures) spelledOut() bool {
	gives := func(c *claims.Claim, bound, other claims.Amount) bool {
		return bounded(bound) && bound.Value < other.Value && slices.ContainsFunc(f.index.byDocument(c.Doc), func(o *claims.Claim) bool {
			return slices.ContainsFunc(o.Amounts, func(q claims.Amount) bool {
				return q.Value == other.Value && claims.Normal(q.Measure) == claims.Normal(bound.Measure)
			})
		})
	}
	return gives(f.A, f.a, f.b) || gives(f.B, f.b, f.a)
}

// exceeds says whether the lower of two counts or sums, which are no tolls, is a lower bound that whoever knew the other would not have given.
func exceeds(a, b claims.Amount) bool {
	if a.Value > b.Value {
		a, b = b, a
	}
	if toll(a.Measure) || a.Kind != quantity.Count && a.Kind != quantity.Money || !quantity.Comparable(a.Quantity, b.Quantity) {
		return false
	}
	return bounded(a) && b.Bound != quantity.AtMost && b.Bound != quantity.LessThan && b.Value >= leastTimes*a.Value && b.Value-a.Value >= leastMore
}
