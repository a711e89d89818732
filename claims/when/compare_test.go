package when

import (
	"testing"

	"crossclaim/claims/text"
)

// String names an order in the messages of the tests.
func (o Order) String() string { return [...]string{"unknown", "same", "overlap", "disjoint"}[o&3] }

func TestCompare(t *testing.T) {
	none := Interval{}
	for _, c := range []struct {
		why    string
		anchor Interval
		a, b   string
		want   Order
	}{
		{"one day named twice", wednesday, "on June 23", "on 23 June 2025", Same},
		{"a weekday and its date", wednesday, "on Monday", "on June 23", Same},
		{"two days", wednesday, "on June 23", "on June 24", Disjoint},
		{"a day inside its month", none, "on Friday, July 15, 2016", "in July 2016", Overlap},
		{"a day inside its year", none, "on July 15, 2016", "in 2016", Overlap},
		{"a day outside the year", none, "on July 15, 2016", "in 2017", Disjoint},
		{"one weekday name without anchor may be two days", none, "on Friday", "on Friday", Unknown},
		{"two weekday names without anchor", none, "on Friday", "on Thursday", Disjoint},
		{"month and day differ without year", none, "on June 23", "on June 24", Disjoint},
		{"months differ without year", none, "in June", "in July", Disjoint},
		{"month and day agree without year", none, "on June 23", "on June 23", Overlap},
		{"month against a day in it without year", none, "in June", "on June 23", Overlap},
		{"a weekday that the date cannot be", none, "on Friday", "on July 14, 2016", Disjoint},
		{"a weekday that the date can be", none, "on Thursday", "on July 14, 2016", Unknown},
		{"since reaches to the other", none, "since October 2023", "in 2024", Overlap},
		{"since does not reach back", none, "since October 2023", "in 2020", Disjoint},
		{"until reaches back", none, "until 2019", "in 2001", Overlap},
		{"before and after one day share it", none, "before June 23, 2025", "after June 23, 2025", Overlap},
		{"relative to the story", wednesday, "two days after", "on Friday", Unknown},
		{"two clocks far apart", none, "at 10:30 p.m.", "at 9 a.m.", Disjoint},
		{"two clocks near one another", none, "at 10:30 p.m.", "at 10:40 p.m.", Unknown},
		{"clocks of two zones", none, "at 9:00 GMT", "at 4 a.m. EST", Unknown},
		{"morning and night of one day", wednesday, "on Thursday morning", "on Thursday night", Disjoint},
		{"a day and its night", wednesday, "on Thursday", "on Thursday night", Overlap},
		{"day clocks of unnamed and named zones stay near", none, "at 9 a.m. GMT on June 13, 2025", "at 4 a.m. on June 13, 2025", Overlap},
		{"day clocks of one zone", none, "at 9 a.m. on June 13, 2025", "at 4 a.m. on June 13, 2025", Disjoint},
		{"ranges that touch", none, "from June 13 to 24, 2025", "on June 24, 2025", Overlap},
		{"ranges apart", none, "from June 13 to 24, 2025", "on June 25, 2025", Disjoint},
		{"a range without a year is not compared by its days", none, "from June 13 to 24", "on June 20", Overlap},
		{"an aspect has no order", wednesday, "still", "on Friday", Unknown},
		{"decades", none, "in the 1990s", "in 1995", Overlap},
		{"last week and a day in it", wednesday, "last week", "on Friday", Overlap},
		{"last week and a day outside it", wednesday, "last week", "on Tuesday", Disjoint},
		{"on a Sunday last week may be the one that ends, a day of it", sunday, "on Tuesday of last week", "on June 24, 2025", Overlap},
		{"on a Sunday last week may be the one that ends", sunday, "last week", "on June 24, 2025", Overlap},
		{"on a Sunday last week may be the one before", sunday, "on Tuesday of last week", "on June 17, 2025", Overlap},
		{"on a Sunday last week is no week before both", sunday, "last week", "on June 10, 2025", Disjoint},
	} {
		t.Run(c.why, func(t *testing.T) {
			a, b := only(t, "He left "+c.a+".", c.anchor), only(t, "He left "+c.b+".", c.anchor)
			if got := Compare(a, b); got != c.want {
				t.Errorf("Compare(%s, %s) = %s, want %s", show(a), show(b), got, c.want)
			}
			if Compare(a, b) != Compare(b, a) {
				t.Errorf("Compare(%s, %s) depends on the order", show(a), show(b))
			}
		})
	}
}

func only(t *testing.T, s string, anchor Interval) Time {
	t.Helper()
	got := Find(text.Tokens(s), s, anchor)
	if len(got) != 1 {
		t.Fatalf("%q: got %s, want one time", s, showAll(got))
	}
	return got[0]
}
