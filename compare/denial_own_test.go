package compare

import "testing"

// TestAnswered: a sentence that tells how what it claims was answered is no word of the other side.
func TestAnswered(t *testing.T) {
	for _, c := range []struct {
		why, sentence string
		want          bool
	}{
		{"it denies what it claims", "Vera Holm denied claims that she is one of the women in the article.", true},
		{"it responds to the claims", "Vera Holm responded to claims that she is one of the women in the article, calling them stupid.", true},
		{"somebody responds to a call", "Officers who responded to the call say that she is one of the women in the article.", false},
		{"nobody answers", "The paper claims that she is one of the women in the article.", false},
	} {
		set := story(t, c.sentence, "The river rose on Monday.")
		told := false
		for _, claim := range set.Claims {
			if claim.Doc == set.Documents[0] {
				told = true
				if got := answered(claim); got != c.want {
					t.Errorf("%s: %q gives %v, want %v", c.why, clause(claim), got, c.want)
				}
			}
		}
		if !told {
			t.Errorf("%s: no claim was read", c.why)
		}
	}
}
