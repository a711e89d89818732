package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/when"
)

// Likeness says how far two arguments name the same thing.
type Likeness uint8

// The likenesses. Open: one is a pronoun or missing. Related: a government for its country, one thing with other
// adjectives. Akin: other heads that share a word, which may be one thing or two.
const (
	Open Likeness = iota
	Same
	Related
	Akin
	Different
)

// Event is how far two claims speak of one event: the parts that were compared and how each came out.
type Event struct {
	Subject, Object, Predicate Likeness
	Place                      Likeness
	Time                       when.Order
	Conflicts                  []Slot   // the parts that differ, ascending
	Shared                     float64  // share of the weight of words that both have, 0..1
	Words                      []string // the shared words, heaviest first
	Score                      float64  // 0..1
}

// event matches two claims of a set.
func (x *index) event(a, b *claims.Claim) Event {
	e := Event{Subject: x.args(a, a.Subject, b, b.Subject), Object: x.args(a, a.Object, b, b.Object),
		Predicate: predicates(a, b), Place: x.places(a, b), Time: times(a, b)}
	e.Shared, e.Words = x.overlap(a, b)
	e.Conflicts = x.conflicts(a, b, e)
	e.Score = score(e)
	return e
}

// score blends the parts; the weights are set by hand and order candidates only.
func score(e Event) float64 {
	s := 0.45 * e.Shared
	part := func(m Likeness, same, related, different float64) {
		switch m {
		case Same:
			s += same
		case Related:
			s += related
		case Different:
			s -= different
		}
	}
	part(e.Subject, 0.2, 0.1, 0.08)
	part(e.Predicate, 0.2, 0.1, 0.05)
	part(e.Object, 0.2, 0.08, 0.08)
	part(e.Place, 0.05, 0, 0.1)
	if e.Time == when.Disjoint {
		s -= 0.2
	}
	return min(1, max(0, s))
}

// predicates compares what is said: the same verb or one of its synonyms, or opposites (Related).
func predicates(a, b *claims.Claim) Likeness {
	if a.Lemma == b.Lemma || claims.Normal(a.Lemma) == claims.Normal(b.Lemma) {
		return Same
	}
	if pairA, pairB := pairOf(a.Lemma), pairOf(b.Lemma); pairA != "" && pairA == pairB {
		return Related
	}
	return Different
}

// places compares the places two claims name with the same preposition.
func (x *index) places(a, b *claims.Claim) Likeness {
	out := Open
	for _, p := range a.Others {
		for _, q := range b.Others {
			if p.Case != q.Case || !spatial(p.Case) || !x.isPlace(p) || !x.isPlace(q) {
				continue
			}
			switch m := x.args(a, p, b, q); m {
			case Same, Related:
				return m
			case Different:
				out = m
			}
		}
	}
	return out
}

func spatial(preposition string) bool {
	return slices.Contains([]string{"in", "at", "near", "outside", "to", "from", "into", "off", "on"}, preposition)
}

// times orders what two claims say about when: by the day, and where both name an hour by the hour; Unknown when one of
// them is silent.
func times(a, b *claims.Claim) when.Order {
	day, hour := grained(a, b, false), grained(a, b, true)
	switch {
	case hour == when.Unknown && day == when.Unknown && dayAndHour(a, b):
		return when.Disjoint
	case hour == when.Disjoint || day == when.Unknown:
		return hour
	}
	return day
}

// dayAndHour says whether one claim names a day and the other an hour or a part of another day, with a day or more in between: the night of the 7th
// may be the early hours of the 8th.
func dayAndHour(a, b *claims.Claim) bool {
	return slices.ContainsFunc(a.Moments, func(p claims.Moment) bool {
		return slices.ContainsFunc(b.Moments, func(q claims.Moment) bool { return p.Role == when.At && q.Role == when.At && otherDay(p.Time, q.Time) })
	})
}

// otherDay says whether one of two times is a day, the other an hour or a part of a day, and a day or more lies in between.
func otherDay(p, q when.Time) bool {
	if p.Clock == q.Clock || p.Aspect != "" || q.Aspect != "" || p.Day == 0 || q.Day == 0 || p.Month == 0 || q.Month == 0 {
		return false
	}
	if p.Resolved && q.Resolved {
		return daysApart(p.Interval, q.Interval) >= 2
	}
	return p.Month == q.Month && max(p.Day-q.Day, q.Day-p.Day) >= 2
}

func grained(a, b *claims.Claim, clock bool) when.Order {
	out := when.Unknown
	for _, p := range a.Moments {
		for _, q := range b.Moments {
			if p.Aspect != "" || q.Aspect != "" || p.Clock != clock || q.Clock != clock || p.Role != q.Role {
				continue
			}
			if p.Role != when.At && p.Month > 0 && q.Month > 0 && p.Day > 0 && q.Day > 0 && (p.Month != q.Month || p.Day != q.Day) {
				out = when.Disjoint // two deadlines, two starts
				continue
			}
			switch o := when.Compare(p.Time, q.Time); o {
			case when.Same, when.Overlap:
				return o
			case when.Disjoint:
				out = o
			}
		}
	}
	return out
}

// conflicts lists the parts of two claims that cannot be the same thing.
func (x *index) conflicts(a, b *claims.Claim, e Event) []Slot {
	var out []Slot
	add := func(s Slot, yes bool) {
		if yes && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	add(SubjectSlot, e.Subject == Different)
	add(ObjectSlot, e.Object == Different)
	add(PredicateSlot, e.Predicate != Same)
	add(TimeSlot, e.Time == when.Disjoint)
	for _, p := range a.Others {
		differs := false
		for _, q := range b.Others {
			if p.Case != q.Case || p.Case == "" || p.Case == "by" || timed(a, p) || timed(b, q) || lexicon.Setting.Is(p.Lemma, "setting") || lexicon.Setting.Is(q.Lemma, "setting") || counted(a, p) && counted(b, q) {
				continue
			}
			if differs = x.args(a, p, b, q) == Different; !differs {
				break
			}
		}
		add(spot(p.Case), differs)
	}
	add(AmountSlot, clash(a, b))
	slices.Sort(out)
	return out
}

// spot is the slot an oblique fills.
func spot(preposition string) Slot {
	if spatial(preposition) {
		return PlaceSlot
	}
	return OtherSlot
}

// timed says whether an oblique is a time: moments are compared on their own.
func timed(c *claims.Claim, a claims.Arg) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Span.Overlaps(a.Span) })
}

// counted says whether an oblique holds a figure: amounts are compared on their own.
func counted(c *claims.Claim, a claims.Arg) bool {
	return slices.ContainsFunc(c.Amounts, func(m claims.Amount) bool { return m.Span.Overlaps(a.Span) })
}
