package quantity

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"crossclaim/claims/text"
)

var kindNames = [...]string{"count", "money", "percent", "points", "measure", "ordinal", "age", "score", "vote", "duration", "multiple"}

var boundNames = [...]string{"", "about", "at least", "at most", "more than", "less than", "range"}

func figure(v float64) string {
	if math.IsInf(v, 1) {
		return "inf"
	}
	return strconv.FormatFloat(v, 'g', 6, 64)
}

// show writes a quantity as: kind bound value,second unit [low high] <text>; what is empty or equal is left out.
func show(q Quantity) string {
	s := kindNames[q.Kind]
	if q.Bound != Exact {
		s += " " + boundNames[q.Bound]
	}
	s += " " + figure(q.Value)
	if q.Second != 0 {
		s += "," + figure(q.Second)
	}
	if q.Unit != "" {
		s += " " + q.Unit
	}
	if q.Low != q.Value || q.High != q.Value {
		s += " [" + figure(q.Low) + " " + figure(q.High) + "]"
	}
	return s + " <" + q.Text + ">"
}

func showAll(list []Quantity) string {
	var out []string
	for _, q := range list {
		out = append(out, show(q))
	}
	return strings.Join(out, "; ")
}

// reading is a sentence with what is read of it; why says what the case shows.
type reading struct{ why, text, want string }

func reads(t *testing.T, list []reading) {
	for _, c := range list {
		t.Run(c.why, func(t *testing.T) {
			if got := showAll(Find(text.Tokens(c.text), c.text, nil)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// TestTaken: a figure that belongs to a date is no count, and the date does not join its neighbours.
func TestTaken(t *testing.T) {
	const s = "On June 23 25 men left."
	tokens := text.Tokens(s)
	got := Find(tokens, s, func(i int) bool { return i == 1 || i == 2 })
	if want := "count 25 <25>"; showAll(got) != want {
		t.Errorf("got %s, want %s", showAll(got), want)
	}
}

// TestNumber: the token of the number is not the hedge, the article or the currency.
func TestNumber(t *testing.T) {
	for _, c := range []struct {
		why, text, want string
	}{
		{"the hedge is covered, the figure carries", "At least 59 died.", "59"},
		{"the currency is covered, the figure carries", "It cost $ 40 there.", "40"},
		{"the article is covered, the word carries", "About a dozen men left.", "dozen"},
		{"the first number of a range carries", "Between 8 and 15 men left.", "8"},
	} {
		t.Run(c.why, func(t *testing.T) {
			tokens := text.Tokens(c.text)
			got := Find(tokens, c.text, nil)
			if len(got) != 1 || tokens[got[0].Number].Norm != c.want {
				t.Errorf("%q: got %+v", c.text, got)
			}
		})
	}
}
