package quantity

import (
	"strings"
	"testing"

	"crossclaim/claims/text"
)

// TestHedges reads every hedge of the data file beside a number, so that no line of it is dead.
func TestHedges(t *testing.T) {
	want := map[string]Bound{"atleast": AtLeast, "atmost": AtMost, "near": About, "about": About, "more": MoreThan,
		"justover": MoreThan, "less": LessThan, "exact": Exact, "range": Range}
	lines(hedgesFile, func(f []string) {
		phrase := strings.Join(f[2:], " ")
		s := "They saw " + phrase + " 50 ships."
		if f[1] == "range" {
			s = "They saw " + phrase + " 50 to 60 ships."
		}
		if f[0] == "after" {
			s = "They saw 50 " + phrase + " ships."
			if !strings.Contains(phrase, " ") {
				s = "They saw 50-" + phrase + " ships."
			}
		}
		got := Find(text.Tokens(s), s, nil)
		if len(got) != 1 || got[0].Bound != want[f[1]] {
			t.Errorf("%q: got %s, want bound %q", s, showAll(got), boundNames[want[f[1]]])
		}
	})
}

// TestUnits reads every unit behind a figure, so that no line of the data file is dead.
func TestUnits(t *testing.T) {
	lines(unitsFile, func(f []string) {
		for _, form := range f[3:] {
			sep := " "
			switch {
			case f[2] == "g":
				sep = ""
			case form == "second":
				sep = "-" // elsewhere an ordinal
			}
			s := "They saw 7" + sep + form + " there."
			if form == "c" || form == "f" {
				s = "They saw 7" + strings.ToUpper(form) + " there."
			}
			want := f[0]
			if want == celsius || want == fahrenheit {
				want = "K"
			}
			got := Find(text.Tokens(s), s, nil)
			if len(got) != 1 || got[0].Unit != want {
				t.Errorf("%q: got %s, want unit %s", s, showAll(got), want)
			}
		}
	})
}

// TestCurrencies reads every currency beside a figure.
func TestCurrencies(t *testing.T) {
	lines(currenciesFile, func(f []string) {
		for _, form := range f[2:] {
			var s, want string
			switch f[0] {
			case "symbol":
				s, want = form+"7000", f[1]
			case "code":
				s, want = "7000 "+strings.ToUpper(form), strings.ToUpper(form)
				if form == "rmb" {
					want = "CNY"
				}
				if form == "try" {
					s = "TRY 7000"
				}
			case "word":
				s, want = "7000 "+form, f[1]
			case "name":
				if form == f[2] {
					continue
				}
				s, want = "7000 "+f[2]+" "+form, f[1]
			}
			s = "They saw " + s + " there."
			got := Find(text.Tokens(s), s, nil)
			if len(got) != 1 || got[0].Unit != want || got[0].Kind != Money {
				t.Errorf("%q: got %s, want %s", s, showAll(got), want)
			}
		}
	})
}

// TestNumbers reads every number word in a place where it is one.
func TestNumbers(t *testing.T) {
	lines(numbersFile, func(f []string) {
		forms := f[2:]
		if f[0] == "vague" || f[0] == "loose" {
			forms = f[3:]
		}
		for _, form := range forms {
			s := map[string]string{"cardinal": "only % ships", "scale": "seven % ships", "short": "7% ships", "group": "two % ships",
				"ordinal": "its % ship", "part": "three % of ships", "multiple": "he %", "vague": "% of thousands", "loose": "a % of ships"}[f[0]]
			switch {
			case f[0] == "short":
				s = "$7%"
			case f[0] == "part" && form[0] >= 0x80:
				s = "2% ships"
			case f[0] == "part" && !strings.HasSuffix(form, "s"):
				s = "a % of ships"
			case form == "thirds":
				s = "two % of ships"
			case form == "halves":
				continue // "two halves" are a whole
			case form == "several":
				s = "% people"
			}
			s = "They saw " + strings.ReplaceAll(s, "%", form) + "."
			if got := Find(text.Tokens(s), s, nil); len(got) != 1 {
				t.Errorf("%q: got %q", s, showAll(got))
			}
		}
	})
}
