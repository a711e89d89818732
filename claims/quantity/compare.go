package quantity

import (
	"fmt"
	"math"
	"strconv"
)

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

// Compatible says whether both quantities can be true of one thing, and why. It is false with a reason for
// quantities that are not Comparable. Ends that rounding made do not touch: 13% and 14% do not overlap at 13.5.
func Compatible(a, b Quantity) (ok bool, why string) {
	if !Comparable(a, b) {
		return false, fmt.Sprintf("not comparable: %q and %q differ in kind or unit", a.Text, b.Text)
	}
	a, b = percent(a, b), percent(b, a)
	if a.Kind == Vote || a.Kind == Score {
		return pairs(a, b)
	}
	low, high := max(a.Low, b.Low), min(a.High, b.High)
	slack := 1e-9 * max(1e-9, min(math.Abs(low), math.Abs(high)))
	switch {
	case high-low > slack:
		return true, fmt.Sprintf("%s overlaps %s", a.interval(), b.interval())
	case low-high <= slack && (a.names(low) || b.names(low)):
		return true, fmt.Sprintf("%s touches %s", a.interval(), b.interval())
	}
	return false, fmt.Sprintf("%s lies outside %s", a.interval(), b.interval())
}

// names says whether v is an end that the words name, and not one that rounding made.
func (q Quantity) names(v float64) bool {
	slack := 1e-9 * math.Abs(v)
	return q.High-q.Low <= slack || math.Abs(q.Value-v) <= slack || q.Bound == Range && math.Abs(q.Second-v) <= slack
}

// pairs compares votes and scores; each side tells its own number first, so the order is free.
func pairs(a, b Quantity) (bool, string) {
	if a.Value == b.Value && a.Second == b.Second {
		return true, fmt.Sprintf("both %v to %v", a.Value, a.Second)
	}
	if a.Value == b.Second && a.Second == b.Value {
		return true, fmt.Sprintf("both %v to %v, seen from the other side", a.Value, a.Second)
	}
	return false, fmt.Sprintf("%v to %v is not %v to %v", a.Value, a.Second, b.Value, b.Second)
}

// interval is the interval in words for messages.
func (q Quantity) interval() string {
	unit := ""
	if q.Unit != "" {
		unit = " " + q.Unit
	}
	f := func(v float64) string { return strconv.FormatFloat(v, 'g', 6, 64) }
	switch {
	case q.Low == q.High:
		return f(q.Low) + unit
	case math.IsInf(q.High, 1):
		return f(q.Low) + " or more" + unit
	}
	return f(q.Low) + " to " + f(q.High) + unit
}
