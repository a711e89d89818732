package compare

import (
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
	"crossclaim/claims/when"
)

// timePair is two times of one fineness, one of each of two sentences, that exclude each other.
type timePair struct {
	markedPair
	a, b *claims.Moment
}

// timePairs are those times of each pair of sentences that readers would soonest call a clash by the features of rules; one pair of sentences has one at most.
func (x *index) timePairs(at [][2]where, ctx *surroundings, opts Options) (out []markable) {
	shares, best := x.lastingShares(), make([]*timePair, len(at))
	parallel.Each(len(at), func(i int) {
		w := at[i]
		if x.nearness(w) < markedNear || ofBoth(shares, w) >= checkedRules || len(x.timesAt(w[0])) == 0 || len(x.timesAt(w[1])) == 0 {
			return
		}
		most := math.Inf(-1)
		for _, t := range x.timesBeside(w, ctx, opts) {
			if v := round(t.odds(clashModel().seen.mean)); v > most {
				best[i], most = t, v
			}
		}
	})
	for _, t := range best {
		if t != nil && !x.lasting(t.at) {
			out = append(out, t)
		}
	}
	return out
}

// timesBeside are the pairs of times of two sentences.
func (x *index) timesBeside(w [2]where, ctx *surroundings, opts Options) (out []*timePair) {
	timesA, timesB := x.timesAt(w[0]), x.timesAt(w[1])
	for _, a := range x.claimsAt(w[0]) {
		for i := range a.Moments {
			p := &a.Moments[i]
			if timeGiven(p.Time, timesB) {
				continue
			}
			for _, b := range x.claimsAt(w[1]) {
				for j := range b.Moments {
					if q := &b.Moments[j]; timesClash(p.Time, q.Time) && !timeGiven(q.Time, timesA) {
						out = append(out, x.timePair(w, a, b, p, q, ctx, opts))
					}
				}
			}
		}
	}
	return out
}

// leastMinutes lie between two hours that exclude each other.
const leastMinutes = 5

// timesClash says whether two times are as fine as each other, two years, two months, two days or two hours, and exclude each other. Hours of which one alone has a zone may
// be one where they lie whole or half hours apart.
func timesClash(p, q when.Time) bool {
	if p.Aspect != "" || q.Aspect != "" {
		return false
	}
	if p.Minute >= 0 && q.Minute >= 0 && !otherDay(p, q) {
		d := p.Minute - q.Minute
		return max(d, -d) >= leastMinutes && (p.Zone == q.Zone || (p.Zone == "" || q.Zone == "") && d%30 != 0)
	}
	if fineness(p) == 4 && fineness(q) == 4 {
		return p.Interval != q.Interval
	}
	return fineness(p) == fineness(q) && (when.Compare(p, q) == when.Disjoint || p.Role == q.Role && (p.Year != q.Year || p.Month != q.Month || p.Day != q.Day || clashingDays(p, q)) && !oneDate(p, q))
}

// clashingDays says whether two times name two days of the week.
func clashingDays(p, q when.Time) bool {
	return p.Weekday >= 0 && q.Weekday >= 0 && p.Weekday != q.Weekday
}

// fineness is how finely a time is named: 0 none, 1 a year, 2 a month, 3 a day; 4 a stretch from one to another.
func fineness(t when.Time) int {
	switch {
	case t.Day > 0 || t.Weekday >= 0:
		return 3
	case t.Month > 0:
		return 2
	case t.Year > 0 && !t.Clock:
		return 1
	case t.Interval.Known() && (strings.HasPrefix(t.Text, "from ") || strings.HasPrefix(t.Text, "between ")):
		return 4
	}
	return 0
}

// timeGiven says whether one of some times is this one: told in the same words, or the same by the calendar or the clock.
func timeGiven(t when.Time, list []when.Time) bool {
	return slices.ContainsFunc(list, func(o when.Time) bool {
		return strings.EqualFold(t.Text, o.Text) || t.Minute >= 0 && t.Minute == o.Minute || t.Minute < 0 && t.Resolved && o.Resolved && t.Interval == o.Interval ||
			fineness(t) == 3 && t.Weekday >= 0 && t.Weekday == o.Weekday && (t.Minute < 0 || o.Minute < 0)
	})
}

func (x *index) timePair(w [2]where, a, b *claims.Claim, p, q *claims.Moment, ctx *surroundings, opts Options) *timePair {
	t := &timePair{x.markedPair(w, a, b, ctx, opts), p, q}
	t.rule = Finding{Cause: DateTime, Free: TimeSlot, A: Side{a, words(a, p.Span), []claims.Span{p.Span}}, B: Side{b, words(b, q.Span), []claims.Span{q.Span}}}
	event := x.event(a, b)
	t.features = t.pass.features(&t.rule, &event)
	return t
}
