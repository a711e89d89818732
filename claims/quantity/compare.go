package quantity

import "math"

// Comparable says whether two quantities are of one kind and unit, so that a difference between them can mean
// something. Parts and percents of a whole compare; money of two currencies does not.
func Comparable(a, b Quantity) bool {
	a, b = percent(a, b), percent(b, a)
	return a.Kind == b.Kind && a.Unit == b.Unit
}

// percent turns a fraction into percent when the other side is percent.
func percent(q, other Quantity) Quantity {
	if q.Kind == Count && q.Unit == "fraction" && other.Kind == Percent {
		q.Kind, q.Unit = Percent, other.Unit
		q.Value, q.Low, q.High, q.Second = q.Value*100, q.Low*100, q.High*100, q.Second*100
	}
	return q
}

// Compatible says whether both quantities can be true of one thing: not where they are not Comparable. Ends that
// rounding made do not touch: 13% and 14% do not overlap at 13.5.
func Compatible(a, b Quantity) bool {
	if !Comparable(a, b) {
		return false
	}
	a, b = percent(a, b), percent(b, a)
	if a.Kind == Vote || a.Kind == Score {
		return pairs(a, b)
	}
	low, high := max(a.Low, b.Low), min(a.High, b.High)
	slack := 1e-9 * max(1e-9, min(math.Abs(low), math.Abs(high)))
	return high-low > slack || low-high <= slack && (a.names(low) || b.names(low))
}

// names says whether v is an end that the words name, and not one that rounding made.
func (q Quantity) names(v float64) bool {
	slack := 1e-9 * math.Abs(v)
	return q.High-q.Low <= slack || math.Abs(q.Value-v) <= slack || q.Bound == Range && math.Abs(q.Second-v) <= slack
}

// pairs compares votes and scores; each side tells its own number first, so the order is free.
func pairs(a, b Quantity) bool {
	return a.Value == b.Value && a.Second == b.Second || a.Value == b.Second && a.Second == b.Value
}
