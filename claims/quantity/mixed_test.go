package quantity

import (
	"testing"

	"crossclaim/claims/text"
)

func TestMixedFiguresAndMagnitudes(t *testing.T) {
	for _, c := range []struct {
		why, sentence, want string
		value               float64
	}{
		{"a fraction behind a figure", "He ran 3 1/2 miles.", "3 1/2 miles", 3.5 * 1609.344},
		{"joined by a hyphen", "He served a 4-1/2-month term.", "4-1/2-month", 4.5 * 2629746},
		{"a magnitude in one word", "A magnitude-5.2 quake hit.", "magnitude-5.2", 5.2},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := Find(text.Tokens(c.sentence), c.sentence, nil)
			if len(got) != 1 || got[0].Text != c.want || got[0].Value < c.value*0.999 || got[0].Value > c.value*1.001 {
				t.Errorf("got %q, want %q with the value %g", showAll(got), c.want, c.value)
			}
		})
	}
	for _, s := range []string{"They met on 4/12 in Selm.", "Model S-5.2 was sold."} {
		if got := Find(text.Tokens(s), s, nil); len(got) != 0 {
			t.Errorf("%q: got %q, want nothing: a date or a name", s, showAll(got))
		}
	}
}
