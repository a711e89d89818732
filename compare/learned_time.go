package compare

import (
	"fmt"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/when"
)

// otherTime says by what words the statements hold for two stretches of time, "" where they may hold for one. Where only the time of one
// deed or the date of one figure differs, the time is what they clash about.
func (t *two) otherTime() string {
	a, b := t.set.Documents[0], t.set.Documents[1]
	if x, y := frameOf(a), frameOf(b); x != "" && y != "" && stretch(x) != stretch(y) {
		return fmt.Sprintf("%q against %q", x, y)
	}
	if t.oneFigure() {
		return ""
	}
	if was(a, b) || was(b, a) {
		return "what was against what is"
	}
	deed := t.oneDeed()
	if p, q, ok := partsApart(phasesOf(a), phasesOf(b)); ok && (p.state() && q.state() || !deed && (p.first && q.first || t.differ())) {
		return fmt.Sprintf("%q against %q", p.words, q.words)
	}
	m, n := apartTimes(a, b)
	first := m != nil && m.First <= frontal && n.First <= frontal
	switch {
	case m == nil, lasts(*m, *n), lasts(*n, *m), m.Role == when.By && n.Role == when.By:
		return ""
	case hasEnd(*m) && hasStart(*n) || hasStart(*m) && hasEnd(*n),
		stretches(*m) && stretches(*n) && (!deed || first), !deed && (first || t.differ()):
		return fmt.Sprintf("%q against %q", m.Text, n.Text)
	}
	return ""
}

// frontal is how many words may stand before a time that opens a statement: "for all of".
const frontal = 3

// was says whether one statement tells what something was at a stated time that is over, the other what it is.
func was(past, present *claims.Document) bool {
	p, ok := rootOf(past)
	q, both := rootOf(present)
	return ok && both && p.child(parse.Cop) >= 0 && q.child(parse.Cop) >= 0 && p.past() && !q.past() && q.modal() == "" && !q.denied() && !q.still() &&
		p.subject() != "" && p.subject() == q.subject() && len(yearsOf(past)) > 0 && len(yearsOf(present)) == 0
}

// apartTimes is a time of either document where none of one can be any of the other, nil where they can or nothing tells.
func apartTimes(a, b *claims.Document) (*when.Time, *when.Time) {
	var p, q *when.Time
	for _, x := range datesOf(a) {
		for _, y := range datesOf(b) {
			switch order := orderOf(x, y); {
			case order == when.Same, order == when.Overlap, order == when.Unknown:
				return nil, nil
			case p == nil:
				p, q = &x, &y
			}
		}
	}
	return p, q
}

// orderOf compares two times of a state or deed: by a day it is that day.
func orderOf(x, y when.Time) when.Order {
	for _, t := range []*when.Time{&x, &y} {
		if t.Role == when.By {
			t.Role = when.At
		}
	}
	if !x.Resolved && !y.Resolved && x.Month > 0 && y.Month > 0 && x.Year == y.Year {
		if hasEnd(x) && hasStart(y) && x.Month <= y.Month || hasEnd(y) && hasStart(x) && y.Month <= x.Month {
			return when.Disjoint
		}
	}
	return when.Compare(x, y)
}

func hasEnd(t when.Time) bool { return t.Role == when.Until || t.Role == when.Before }

func hasStart(t when.Time) bool { return t.Role == when.Since || t.Role == when.After }

// stretches says whether a time is open at one end or longer than a year.
func stretches(t when.Time) bool {
	return hasStart(t) || hasEnd(t) || t.Resolved && t.Interval.To.Sub(t.Interval.From).Hours() > 366*24
}

// lasts says whether what is told to have come about by x holds at a later y.
func lasts(x, y when.Time) bool {
	return x.Role == when.By && x.Resolved && y.Resolved && !y.Interval.From.Before(x.Interval.To)
}

// datesOf lists the times of a document but for words such as "still".
func datesOf(d *claims.Document) []when.Time {
	var out []when.Time
	for _, sentence := range d.Times {
		for _, t := range sentence {
			if t.Aspect == "" {
				out = append(out, t)
			}
		}
	}
	return out
}

// periods says whether the statements name years, none of them the same, and tell figures of two periods: both may be right.
func (t *two) periods() bool {
	a, b := t.set.Documents[0], t.set.Documents[1]
	x, y := yearsOf(a), yearsOf(b)
	return len(x) > 0 && len(y) > 0 && len(common(x, y)) == 0 && frames(a, "period") && frames(b, "period")
}

// yearsOf lists the years a document names.
func yearsOf(d *claims.Document) []int {
	var out []int
	for _, sentence := range d.Times {
		for _, t := range sentence {
			if t.Year > 0 {
				out = append(out, t.Year)
			}
		}
	}
	return out
}
