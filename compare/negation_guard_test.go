package compare

import "testing"

// TestRebuffed: what somebody strikes back at is told as his claim who is struck at, not as a fact.
func TestRebuffed(t *testing.T) {
	for _, c := range []struct {
		why, sentence, verb string
		want                bool
	}{
		{"hit back at", "Harlo has hit back at claims that the mayor closed the port.", "close", true},
		{"lashed out after", "Harlo lashed out after the agency published claims that the mayor closed the port.", "close", true},
		{"no claim is struck at", "Harlo hit back at the mayor, who closed the port.", "close", false},
		{"somebody says so", "Harlo said in his claims that the mayor closed the port.", "close", false},
		{"a blow", "Harlo hit out at the guard before the mayor closed the port.", "close", false},
	} {
		found := false
		for _, o := range story(t, "One\n\n"+c.sentence, "Two\n\nThe port of Orva lies in the north.").Claims {
			if o.Lemma == c.verb {
				found = true
				if got := rebuffed(o); got != c.want {
					t.Errorf("%s: %v", c.why, got)
				}
			}
		}
		if !found {
			t.Errorf("%s: no claim %q", c.why, c.verb)
		}
	}
}
