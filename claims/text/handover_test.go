package text

import (
	"slices"
	"testing"
)

// TestHandOvers puts a sentence at the end of a paragraph; left says whether it stays.
func TestHandOvers(t *testing.T) {
	for _, c := range []struct {
		why, sentence string
		left          bool
	}{
		{"a reporter", "Dana Cole has more.", false},
		{"a reporter of a station", "Harbour Tonight's Dana Cole has the details.", false},
		{"with a handle", "Dana Cole (@danac) has the story.", false},
		{"more of something", "Dana Cole has more money.", true},
		{"one word may be a country", "Velia has more.", true},
		{"somebody without a name", "The mayor has the latest.", true},
	} {
		got := cut("Flood in the valley\n\nThe dam in the Harun valley broke at dawn on Friday. " + c.sentence + "\n\nVillagers who heard the alarm fled uphill.")
		if slices.Contains(got, c.sentence) != c.left {
			t.Errorf("%s: %q stays: %v, want %v; read %q", c.why, c.sentence, !c.left, c.left, got)
		}
	}
}
