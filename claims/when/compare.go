package when

import "time"

// Order is how two times lie to each other.
type Order uint8

// The orders. Unknown means that nothing settles it.
const (
	Unknown Order = iota
	Same
	Overlap
	Disjoint
)

// Compare says whether two times can be one. A coarse time overlaps every finer one inside it. Names that cannot be
// reconciled (June 23 and June 24, Monday and Tuesday) are disjoint even when neither is resolved; equal weekdays
// without a date are not known to be one day.
func Compare(a, b Time) Order {
	if a.Aspect != "" || b.Aspect != "" {
		return Unknown
	}
	if a.Resolved && b.Resolved {
		return intervals(a, b)
	}
	if a.Role != At || b.Role != At {
		return Unknown
	}
	if clash(a.Year, b.Year) || clash(a.Month, b.Month) || a.Month == b.Month && clash(a.Day, b.Day) {
		return Disjoint
	}
	if a.Weekday >= 0 && b.Weekday >= 0 && a.Weekday != b.Weekday || a.off(b) || b.off(a) {
		return Disjoint
	}
	if a.Month > 0 && a.Month == b.Month && (a.Day == b.Day || a.Day == 0 || b.Day == 0) {
		return Overlap
	}
	return clocks(a, b)
}

// clash says whether both are named and differ.
func clash(a, b int) bool { return a > 0 && b > 0 && a != b }

// off says whether a is a resolved single day that is not the weekday b names.
func (a Time) off(b Time) bool {
	return a.Resolved && a.Interval.To.Sub(a.Interval.From) <= oneDay && b.Weekday >= 0 && !b.Resolved &&
		int(a.Interval.From.Weekday()) != b.Weekday
}

// clocks compares bare hours of one zone: they can only be told apart, never be known to be one moment.
func clocks(a, b Time) Order {
	if a.Minute < 0 || b.Minute < 0 || a.Zone != b.Zone {
		return Unknown
	}
	gap := a.Minute - b.Minute
	if gap = max(gap, -gap); gap > 12*60 {
		gap = 24*60 - gap
	}
	if gap > 30 && gap%(12*60) != 0 {
		return Disjoint
	}
	return Unknown
}

// intervals compares resolved times, open ends and unnamed time zones considered.
func intervals(a, b Time) Order {
	x, y := a.extent(), b.extent()
	if a.Clock && b.Clock && a.Zone != b.Zone {
		x, y = day0(x), day0(y)
	} else if x == y {
		return Same
	}
	if x.Overlaps(y) {
		return Overlap
	}
	return Disjoint
}

// day0 widens an interval by the 14 hours that an unnamed zone may be off.
func day0(i Interval) Interval {
	return Interval{i.From.Add(-14 * time.Hour), i.To.Add(14 * time.Hour)}
}

// extent is the interval with the end that the role leaves open.
func (a Time) extent() Interval {
	i := Interval{a.Interval.From.Add(-a.room), a.Interval.To.Add(a.room)}
	switch a.Role {
	case Since, After:
		i.To = date0(9999, 1, 1)
	case Until, By, Before:
		i.From = date0(1, 1, 2)
	}
	return i
}
