package compare

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/when"
)

// timeGuards know why two times may both be right.
var timeGuards = []struct {
	name string
	bars func(t *timePair) bool
}{
	{"one time", func(t *timePair) bool { return maybeOne(t.a, t.b) }},
	{"one day next to a month", func(t *timePair) bool { return neighbours(t.a, t.b) }},
	{"coarse", func(t *timePair) bool { return coarse(t.a, t.b) }},
	{"another year", func(t *timePair) bool { return anotherYear(t.rule.A.Claim, t.a, t.rule.B.Claim, t.b) }},
	{"no day of a deed", func(t *timePair) bool { return unfixed(t.rule.A.Claim, t.a) || unfixed(t.rule.B.Claim, t.b) }},
	{"several deeds", func(t *timePair) bool { return t.pass.several(t.a, t.b) || t.pass.twoOfAKind() }},
	{"planned and done", func(t *timePair) bool { return t.rule.A.Claim.Modality != t.rule.B.Claim.Modality }},
	{"figures that move", func(t *timePair) bool {
		return moving(t.rule.A.Claim) && moving(t.rule.B.Claim) || t.pass.twoCounts()
	}},
}

func (t *timePair) weights() map[string]float64 { return timeWeights() }

// told are the features of two times of which models say this, with the names of their weights.
func (t *timePair) told(by heard) []feature {
	x, w, a, b := t.pass.index, t.at, t.rule.A.Claim, t.rule.B.Claim
	out := append(t.heard(by),
		feature{fmt.Sprint("fineness ", fineness(t.a.Time)), 1},
		feature{"hours", truth(t.hours())},
		feature{"named", truth(byCalendar(t.a)) + truth(byCalendar(t.b))},
		feature{"weekday", truth(t.a.Weekday >= 0) + truth(t.b.Weekday >= 0)},
		feature{"far apart", math.Log1p(t.far())},
		feature{"roles", truth(t.a.Role != t.b.Role)},
		feature{"spans", truth(t.a.Role != when.At && t.a.Role == t.b.Role)},
		feature{"one predicate", truth(t.pass.Event.Predicate == Same || akin(a, b))},
		feature{"subject", truth(same(t.pass.Event.Subject)) - truth(t.pass.Event.Subject == Different)},
		feature{"object", truth(same(t.pass.Event.Object)) - truth(t.pass.Event.Object == Different)},
		feature{"told by the other text", truth(timeToo(t.a.Time, b.Doc)) + truth(timeToo(t.b.Time, a.Doc))},
		feature{"times", math.Log(float64(len(x.timesAt(w[0])) * len(x.timesAt(w[1]))))},
	)
	for _, g := range timeGuards {
		if g.bars(t) {
			out = append(out, feature{"guard " + g.name, 1})
		}
	}
	return out
}

// hours says whether both times are hours of the clock.
func (t *timePair) hours() bool { return t.a.Minute >= 0 && t.b.Minute >= 0 }

// far is how far two times lie apart: in minutes, or in days; 0 where nobody can tell.
func (t *timePair) far() float64 {
	if t.hours() {
		return float64(gap(t.a, t.b))
	}
	if t.a.Interval.Known() && t.b.Interval.Known() {
		return daysApart(t.a.Interval, t.b.Interval)
	}
	return 0
}

// byCalendar says whether a text names a time by the calendar: "June 23", "2019", not "Monday", "last year".
func byCalendar(m *claims.Moment) bool {
	return m.Month > 0 && m.Day > 0 && m.Weekday < 0 || m.Year > 0 && strings.Contains(m.Text, strconv.Itoa(m.Year))
}

// timeToo says whether a text gives a time anywhere.
func timeToo(t when.Time, d *claims.Document) bool {
	return slices.ContainsFunc(d.Times, func(list []when.Time) bool { return timeGiven(t, list) })
}
