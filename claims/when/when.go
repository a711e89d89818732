// Package when finds the times of a sentence and turns them into intervals.
//
// In: the tokens of a sentence and the day the document was published, if known. Out: times with the tokens they cover.
// Invariant: what the words and the anchor do not settle stays unresolved; nothing is guessed.
package when

import "time"

// Interval is a half-open stretch of time [From, To); the zero value means unknown.
type Interval struct{ From, To time.Time }

// Known says whether the interval is given.
func (i Interval) Known() bool { return !i.From.IsZero() && i.To.After(i.From) }

// Before says whether i ends before or when j begins; overlapping intervals have no order.
func (i Interval) Before(j Interval) bool { return i.Known() && j.Known() && !i.To.After(j.From) }

// Overlaps says whether both are known and share an instant.
func (i Interval) Overlaps(j Interval) bool {
	return i.Known() && j.Known() && i.From.Before(j.To) && j.From.Before(i.To)
}

// Role tells how the time bounds what is said.
type Role uint8

// The roles: at the time, since it, until it, by it (deadline), before it, after it.
const (
	At Role = iota
	Since
	Until
	By
	Before
	After
)

// Time is one expression of time with the tokens [First, Last] it covers (inclusive).
type Time struct {
	First, Last int
	Interval    Interval
	Role        Role
	Resolved    bool   // false: "two days after", a weekday without anchor, ...
	Weekday     int    // 0 Sunday .. 6, -1 when no weekday is named; kept even when unresolved
	Month, Day  int    // as named, 0 when not; "June 23" without a year keeps both
	Year        int    // as named or derived, 0 when unknown
	Clock       bool   // names an hour or a part of the day
	Minute      int    // minutes after midnight of a named clock, -1 when none is named
	Zone        string // time zone as named, lower case; "" means local, unknown
	Aspect      string // "so far", "no longer", "until", "" ...: words that make a state depend on the moment
	Text        string

	hangs int           // days behind the day that the story is at: "the next day"
	room  time.Duration // how far either end may be off: nobody says where early May ends
}
