package quantity

import (
	"math"
	"strings"
)

// finish turns a couple into quantities: bounds, rounding, conversion.
func (r *reader) finish(c couple, floor int) findings {
	e, start := r.hedgeBefore(c.start, floor)
	if c.joined && c.kind != Vote && c.kind != Score && e == between && r.changes(start) && r.is(c.start-1, "from") {
		a := r.build(c.amount, none, c.start, c.end)
		b := r.build(c.second, none, c.second.start, c.second.end)
		if b.First > a.Last {
			return findings{list: []Quantity{a, b}, next: c.second.end + 1}
		}
	}
	if start == c.start-1 && r.noHedge(c, start) {
		e, start = none, c.start
	}
	end := c.end
	if c.joined {
		end = c.second.end
	}
	after, last := r.hedgeAfter(end)
	if after != none && (e == none || e == exact || e == between) {
		e = after
	}
	if e == between && !c.joined {
		e, start = none, c.start
	}
	start = r.agesBetween(&c, start, floor)
	q := r.build(c.amount, e, start, max(end, last))
	if c.joined {
		r.widen(&q, c, e, start)
	}
	return findings{list: []Quantity{q}, next: max(end, last) + 1}
}

// noHedge says whether the word at start, right before an amount, is part of what is told and leaves the figure as it is.
func (r *reader) noHedge(c couple, start int) bool {
	if r.is(start, "around") {
		return c.kind == Duration && strings.HasPrefix(r.at(start-1).text, "turn") // "turned around four hours into its flight"
	}
	if !r.is(start, "over") {
		return false
	}
	switch {
	case c.kind == Duration && !r.context(start-1, spends) && start > 0:
		return true // "would cost $1 trillion over eight years"
	case r.context(c.end+1, dissent):
		return true // "over two dissenting votes"
	}
	return c.kind == Measure && c.unit == "m" && r.context(start-1, contest) // "won gold over 10,000 metres"
}

// agesBetween makes bare numbers ages where the word before the hedge says so: "aged between 20 and 30", "people between 50 and 64"; start
// is the first atom of the hedge, and then of the quantity.
func (r *reader) agesBetween(c *couple, start, floor int) int {
	if c.kind != Count || !c.whole || start >= c.start {
		return start
	}
	if floor < start && c.value < 116 && (r.is(start-1, "aged") || r.is(start-1, "ages")) {
		c.kind, c.unit, start = Age, "year", start-1
		c.second.kind, c.second.unit = Age, "year"
		return start
	}
	if c.joined && c.second.whole && c.second.value < 116 && !c.second.named && c.unit == "" && r.context(start-1, folk) && r.ends(c.second.end+1) {
		c.kind, c.unit, c.second.kind, c.second.unit = Age, "year", Age, "year"
	}
	return start
}

// widen makes the first of two joined amounts the pair of them: a range, unless they are votes or a score.
func (r *reader) widen(q *Quantity, c couple, e effect, start int) {
	s := r.build(c.second, none, c.second.start, c.second.end)
	q.Second = s.Value
	if q.Kind == Vote || q.Kind == Score {
		return
	}
	q.Bound = Range
	if e == about && r.is(start, "estimated") || r.is(start+1, "estimated") {
		e = none // "an estimated 30,000 to 35,000"
	}
	q.Low, q.High = span(*q, s, e)
}

// span is the interval of a range; the ends of "20 to 30" are named, so they are not rounded.
func span(a, b Quantity, e effect) (float64, float64) {
	low, high := a.Value, b.Value
	switch e {
	case atLeast, more:
		return low, math.Inf(1)
	case atMost, less:
		return 0, high
	case about:
		return low - math.Abs(low)/10, high + math.Abs(high)/10
	}
	return low, high
}

// build converts one amount; it covers the atoms start to end.
func (r *reader) build(a amount, e effect, start, end int) Quantity {
	low, high, bound := a.interval(e)
	q := Quantity{First: r.at(start).token, Last: r.at(end).token, Number: r.at(a.first).token, Kind: a.kind, Bound: bound, Unit: a.unit}
	if a.article && r.at(a.first+1).token >= 0 {
		q.Number = r.at(a.first + 1).token
	}
	q.Value, q.Low, q.High = convert(a, a.value), convert(a, low), convert(a, high)
	if a.scale != nil && a.scale.low < a.scale.high {
		q.Low, q.High = low*min(a.scale.low, a.scale.high), high*a.scale.high
	}
	q.Low, q.High = min(q.Low, q.Value), max(q.High, q.Value)
	return q
}
