package when

import (
	"strings"
	"testing"

	"crossclaim/claims/text"
)

// TestFields: what is named is kept even when it is not resolved.
func TestFields(t *testing.T) {
	const s = "It began on Friday, June 23, at 10:30 p.m. EST."
	got := Find(text.Tokens(s), s, Interval{})
	if len(got) != 1 {
		t.Fatalf("got %s", showAll(got))
	}
	q := got[0]
	if q.Weekday != 5 || q.Month != 6 || q.Day != 23 || q.Minute != 22*60+30 || q.Zone != "est" || !q.Clock || q.Resolved || q.Year != 0 {
		t.Errorf("got %+v", q)
	}
}

// TestCalendar reads every form of the calendar where it is one, so that no line of the data file is dead.
func TestCalendar(t *testing.T) {
	places := map[string]string{"month": "on % 23, 2020", "shy": "in % 2020", "weekday": "on %", "weekdays": "two % ago", "shortday": "on %, June 23, 2020",
		"season": "in % 2020", "decade": "in the %", "unit": "the past two %", "part": "on Monday %", "count": "% days ago", "some": "% days ago",
		"order": "in the % quarter of 2020", "zone": "at 9:00 % on June 23, 2020", "feast": "on %", "movable": "on %", "easter": "on %"}
	lines(calendarFile, func(f []string) {
		forms := f[2:]
		if f[0] == "part" {
			forms = f[3:]
		}
		switch f[0] {
		case "feast":
			forms = []string{strings.Join(f[2:], " ")}
		case "movable", "easter":
			for i, w := range f[2:] {
				f[2+i] = strings.ToUpper(w[:1]) + w[1:]
			}
			forms = []string{strings.Join(f[2:], " ")}
		}
		for _, form := range forms {
			switch f[0] {
			case "month", "shy", "weekday", "weekdays", "shortday", "feast":
				form = strings.ToUpper(form[:1]) + form[1:]
			case "zone":
				form = strings.ToUpper(form)
			}
			s := "He left " + strings.ReplaceAll(places[f[0]], "%", form) + "."
			if got := Find(text.Tokens(s), s, wednesday); len(got) != 1 || !strings.Contains(got[0].Text, form) {
				t.Errorf("%q: got %q", s, showAll(got))
			}
		}
	})
}

// TestAspects reads every line of the file of aspects.
func TestAspects(t *testing.T) {
	lines(aspectFile, func(f []string) {
		phrase := strings.Join(f, " ")
		s := "He had " + phrase + " left."
		if phrase == "ever" {
			s = "He had more than ever left."
		}
		if got := Find(text.Tokens(s), s, wednesday); len(got) != 1 || got[0].Aspect != phrase {
			t.Errorf("%q: got %q", s, showAll(got))
		}
	})
}
