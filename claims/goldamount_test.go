package claims_test

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
	"time"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

func (s *scorer) amounts(want *goldClaim, got *claims.Claim) {
	used := map[int]bool{}
	for _, w := range want.amounts {
		hit := -1
		for i, a := range got.Amounts {
			if q := a.Span.Of(s.doc.Text); !used[i] && (strings.Contains(w.quote, q) || strings.Contains(q, w.quote)) {
				hit = i
				break
			}
		}
		if w.optional {
			used[max(hit, 0)] = used[max(hit, 0)] || hit >= 0
			continue
		}
		if hit < 0 {
			s.miss("line %d: quantity %s missed", want.line, w.quote)
			for _, row := range []string{"quantity", "value", "unit", "measure"} {
				s.count(row, false, false, true)
			}
			continue
		}
		used[hit] = true
		a := got.Amounts[hit]
		value, unit := w.value(a.Quantity)
		counted := singular(cmp.Or(a.Noun, a.Measure))
		unit = unit || a.Unit == "" && w.unit == counted && coined[w.unit]
		measure := slices.ContainsFunc(w.measures, func(m string) bool { return m == "" || singular(m) == counted }) || coined[counted] && w.unit == counted
		s.count("value", value, true, true)
		s.count("unit", unit, true, true)
		s.count("measure", measure, true, true)
		s.count("quantity", value && unit && measure, true, true)
		if !value || !unit || !measure {
			s.miss("line %d: quantity %s read as %g [%g %g] %s (%s|%s), value %v unit %v measure %v", want.line, w.quote, a.Value, a.Low, a.High, a.Unit, a.Measure, a.Noun, value, unit, measure)
		}
	}
	for i, a := range got.Amounts {
		if !used[i] && a.Kind != quantity.Ordinal && !s.uncounted(want, func(o *goldClaim) bool {
			return slices.ContainsFunc(o.amounts, func(w goldAmount) bool { return overlaps(w.quote, a.Span.Of(s.doc.Text)) })
		}) {
			s.miss("line %d: quantity too many: %s (%s)", want.line, a.Span.Of(s.doc.Text), a.Measure)
			for _, row := range []string{"quantity", "value", "unit", "measure"} {
				s.count(row, false, true, false)
			}
		}
	}
}

// uncounted says whether a claim that is never counted, of the same sentence, has what a counted one was read with.
func (s *scorer) uncounted(want *goldClaim, has func(*goldClaim) bool) bool {
	return slices.ContainsFunc(s.gold.claims, func(o goldClaim) bool { return o.optional && o.sentence == want.sentence && has(&o) })
}

func overlaps(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// coined are units that may as well be what is counted: a currency that no one country owns, points of polls and games.
var coined = map[string]bool{"crown": true, "point": true}

// singular folds a plural, so that a noun is one measure in both its forms.
func singular(noun string) string {
	w := strings.ToLower(noun)
	for _, of := range [][2]string{{"children", "child"}, {"women", "woman"}, {"men", "man"}, {"people", "person"}} {
		if rest, ok := strings.CutSuffix(w, of[0]); ok {
			return rest + of[1]
		}
	}
	for _, of := range [][2]string{{"ies", "y"}, {"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"}} {
		if rest, ok := strings.CutSuffix(w, of[0]); ok {
			return rest + of[1]
		}
	}
	if strings.HasSuffix(w, "ss") {
		return w
	}
	return strings.TrimSuffix(w, "s")
}

// scales turns units people write into those the reader uses.
var scales = map[string]struct {
	unit string
	by   float64
}{"mile": {"m", 1609.344}, "km": {"m", 1000}, "cm": {"m", 0.01}, "mm": {"m", 0.001}, "foot": {"m", 0.3048}, "inch": {"m", 0.0254}, "yard": {"m", 0.9144}, "acre": {"m2", 4046.86}, "hectare": {"m2", 10000}, "tonne": {"kg", 1000}, "t": {"kg", 1000}, "km/h": {"m/s", 1 / 3.6}, "pound": {"kg", 0.453592},
	"point": {"points", 1}, "minute": {"s", 60}, "hour": {"s", 3600}, "day": {"s", 86400}, "week": {"s", 604800}, "month": {"s", 2629746}, "year": {"s", 31556952}, "decade": {"s", 315569520}}

// value says whether the number with its bound and the unit are as annotated.
func (w goldAmount) value(q quantity.Quantity) (value, unit bool) {
	low, high := w.low, w.high
	unit = w.unit == q.Unit
	if sc, ok := scales[w.unit]; ok && !unit {
		unit, low, high = sc.unit == q.Unit, low*sc.by, high*sc.by
	}
	if w.unit == "C" {
		unit, low, high = q.Unit == "K", low+273.15, high+273.15
	}
	near := func(a, b float64) bool { return math.Abs(a-b) <= 0.02*math.Abs(b)+1e-9 }
	switch w.shape {
	case "exact":
		value = near(q.Value, low) && q.Bound == quantity.Exact
	case "about":
		value = near(q.Value, low) && q.Bound == quantity.About
	case "least":
		value = near(q.Low, low) && (math.IsInf(q.High, 1) || q.Bound == quantity.MoreThan)
	case "most":
		value = near(q.High, high) && (q.Low == 0 || q.Bound == quantity.AtMost || q.Bound == quantity.LessThan)
	default:
		value = near(q.Low, low) && near(q.High, high) || q.Bound == quantity.Exact && q.Value >= low && q.Value <= high
	}
	return value, unit
}

// customary says whether two ends differ by custom alone: a night may end with its day or in the morning behind, a season on the 1st or
// the 22nd of its last month.
func customary(read time.Time, want string) bool {
	day := read.Format(time.DateOnly)
	return day == want && read.Hour() > 0 && read.Hour() <= 6 || read.Day() == 22 && read.Hour() == 0 && day[:8]+"01" == want
}

var (
	hence    = regexp.MustCompile(`(years|months|weeks|days) ago$|^in \S+ (years|months|weeks|days)$`)
	window   = regexp.MustCompile(`\b(past|last|next|coming) \S+ (years|months|weeks|days)$|\b(past|last|next|coming) (decade|year|month|week)$`)
	storied  = regexp.MustCompile(`^(in the|that|after|at|before|by|until) (early |late )?(morning|afternoon|evening|night|midnight|noon|dawn|dusk)$|\b(years?|months?|weeks?|days?|hours?) (later|earlier)$`)
	lastPart = regexp.MustCompile(`\bend of\b`)
	halfWay  = regexp.MustCompile(`\bmiddle of\b`)
)

// allowed says whether a time differs from its annotation by a custom the form leaves open: a count of units from today is about its day;
// a window that ends or begins today may hold today or not; the end of a month or a year is its last part or all of it, its middle as wide
// as one likes.
func allowed(m claims.Moment, w goldTime) bool {
	from, to := m.Interval.From.Format(time.DateOnly), m.Interval.To.Format(time.DateOnly)
	middle := m.Interval.From.Add(m.Interval.To.Sub(m.Interval.From) / 2).Format(time.DateOnly)
	switch {
	case hence.MatchString(w.quote):
		return w.from <= middle && middle < w.to
	case lastPart.MatchString(w.quote):
		return w.from <= from && to == w.to
	case halfWay.MatchString(w.quote):
		return from <= w.from && w.to <= to || w.from <= from && to <= w.to && w.from < middle && middle < w.to
	case window.MatchString(w.quote):
		return from == w.from && to == nextDay(w.to) || nextDay(from) == w.from && to == w.to
	}
	return false
}

// reads says whether a moment is as annotated.
func (w goldTime) reads(m claims.Moment) bool {
	if !m.Resolved || w.from == "" {
		return !m.Resolved && (w.from == "" || storied.MatchString(w.quote)) // what hangs on the story may be left to it
	}
	from, to := m.Interval.From.Format(time.DateOnly), m.Interval.To.Add(-1).Format(time.DateOnly)
	return from == w.from && (to < w.to && nextDay(to) == w.to || customary(m.Interval.To, w.to)) || allowed(m, w)
}

// moments scores the times that stand for a date; words of aspect ("so far") have no interval and are not counted.
func (s *scorer) moments(want *goldClaim, got *claims.Claim) {
	used := map[int]bool{}
	for _, w := range want.times {
		hit := slices.IndexFunc(got.Moments, func(m claims.Moment) bool {
			q := m.Span.Of(s.doc.Text)
			return m.Aspect == "" && (strings.Contains(w.quote, q) || strings.Contains(q, w.quote))
		})
		if hit < 0 {
			s.count("time", false, false, true)
			s.miss("line %d: time %s missed", want.line, w.quote)
			continue
		}
		used[hit] = true
		m := got.Moments[hit]
		from, to := m.Interval.From.Format("2006-01-02"), m.Interval.To.Add(-1).Format("2006-01-02")
		right := w.reads(m)
		for or := w.or; or != nil; or = or.or {
			right = right || or.reads(m)
		}
		s.count("time", right, true, true)
		if !right {
			s.miss("line %d: time %s read as %s..%s resolved %v", want.line, w.quote, from, to, m.Resolved)
		}
	}
	for i, m := range got.Moments {
		if m.Aspect == "" && m.Resolved && !used[i] && !s.uncounted(want, func(o *goldClaim) bool {
			return slices.ContainsFunc(o.times, func(w goldTime) bool { return overlaps(w.quote, m.Text) })
		}) {
			s.count("time", false, true, false)
			s.miss("line %d: time too many: %s", want.line, m.Text)
		}
	}
}
