package compare

import (
	"strings"
	"testing"
)

// TestTimesModelsAreSureOf: times that no rule compares are shown where the models that read both sentences are sure, unless they are no two times of one fineness.
func TestTimesModelsAreSureOf(t *testing.T) {
	const a = "Velmar\n\nMara Orsel took over the Farmers' Front in 2002."
	const b = "Front\n\nMara Orsel became the leader of the Farmers' Front in 2003, and that is what her rivals call the problem."
	sure, silent := Patient{marking{[2]string{"Orsel", "Orsel"}, 0.95}, clashOn{"2002", "2003"}}, Patient{nothing{}, clashOn{"moon", "sun"}}
	for _, c := range []struct {
		why, a, b string
		scorer    Scorer
		patient   Patient
		found     bool
	}{
		{"all models are sure", a, b, hearing(2), sure, true},
		{"none is", a, b, hearing(-3), silent, false},
		{"nobody reads what is marked", a, b, clashOn{"moon", "sun"}, sure, false},
		{"the other tells it too", a, "Front\n\nMara Orsel, who joined in 2002, became the leader of the Farmers' Front in 2003, and that is what her rivals call the problem.", hearing(2), sure, false},
		{"one year", a, strings.Replace(b, "2003", "2002", 1), hearing(2), sure, false},
		{"a year and a day", a, strings.Replace(b, "in 2003", "on May 3, 2003", 1), hearing(2), sure, false},
	} {
		found := Run(story(t, c.a, c.b), Options{Editor: nothing{}, Checker: clashOn{"moon", "sun"}, Scorer: c.scorer, Vectors: fixed{}, Patient: c.patient}).Divergences
		shown := false
		for _, d := range found {
			shown = shown || d.Level != Low && strings.Contains(d.Basis, "how the times stand")
		}
		if shown != c.found {
			t.Errorf("%s: %v", c.why, found)
		}
	}
}

// TestTimesClash: only times as fine as each other exclude each other.
func TestTimesClash(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		clash     bool
	}{
		{"two years", "It opened in 1898.", "It opened in 1899.", true},
		{"two days of a month", "They marry on April 6.", "They marry on April 8.", true},
		{"two weekdays", "They met on Monday.", "They met on Tuesday.", true},
		{"two hours", "It struck at 7:30 a.m. there.", "It struck at 7:15 a.m. there.", true},
		{"two spans", "She led it from 1983 to 1988.", "She led it from 1985 to 1988.", true},
		{"hours a rounding apart", "It struck at 7:30 a.m. there.", "It struck at 7:32 a.m. there.", false},
		{"hours of which one has a zone", "It struck at 7:30 GMT.", "It struck at 9:30 there.", false},
		{"a year and a day in it", "It opened in 1898.", "It opened on May 3, 1898.", false},
		{"a month and a weekday", "It opened in May.", "It opened on Monday.", false},
		{"one day", "They marry on April 6.", "They marry on Apr. 6.", false},
	} {
		x := newIndex(story(t, "One\n\n"+c.a, "Two\n\n"+c.b))
		clash := len(x.timesBeside([2]where{{0, 1}, {1, 1}}, newSurroundings(x.set), Options{})) > 0
		if clash != c.clash {
			t.Errorf("%s: %v, times %v and %v", c.why, clash, x.timesAt(where{0, 1}), x.timesAt(where{1, 1}))
		}
	}
}
