package claims_test

import "testing"

// TestLate reads whom "the late" calls dead, and leaves what only came late.
func TestLate(t *testing.T) {
	for _, c := range []struct{ why, text, dead string }{
		{"what the person was before the name", "The late singer Ana Prell sang in 1990.", "Ana Prell"},
		{"in the object", "The town mourned the late opera singer Ana Prell.", "Ana Prell"},
		{"an office of two words", "The late prime minister Ana Prell signed it.", "Ana Prell"},
		{"of a family", "His late father Marek Dorn owned the mill.", "His late father Marek Dorn"},
		{"in commas", "Her late husband, Marek Dorn, owned the mill.", "Marek Dorn"},
		{"the name alone", "The late Marek Dorn owned the mill.", "The late Marek Dorn"},

		{"a substitute", "The late substitute Marek Dorn scored twice.", ""},
		{"a signing", "The late signing Marek Dorn scored.", ""},
		{"who won late", "The late winner Dorn left.", ""},
		{"a goal", "The late goal by Marek Dorn won the match.", ""},
		{"a time", "Dorn spoke late on Monday.", ""},
		{"a vote of a day", "The late Monday vote failed.", ""},
		{"a shift", "The late shift manager Ana Prell saw the fire.", ""},
		{"a show", "The late show host Ana Prell left.", ""},
		{"an era", "The late coach Dorn era ended.", ""},
		{"no article", "He waited for late driver Marek Dorn.", ""},
		{"no name", "The late singer sang in 1990.", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := ""
			for _, claim := range read(t, c.text).Claims {
				if claim.Lemma == "late-attr" {
					got = field(claim, "subject")
				}
			}
			if got != c.dead {
				t.Errorf("%s: dead is %q, want %q", c.text, got, c.dead)
			}
		})
	}
}
