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

// TestSideShowsItsDenial: the words that deny stand beside the predicate in the order of the text.
func TestSideShowsItsDenial(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"No ransom was paid.", "No ransom was paid"},
		{"The mayor pleaded not guilty.", "pleaded not guilty"},
		{"The mayor did not resign.", "did not resign"},
		{"The mayor resigned.", "resigned"},
	} {
		x := newIndex(story(t, c.text, c.text))
		if got := side(x.set.Claims[0]).Value; got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
