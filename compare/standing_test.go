package compare

import "testing"

// TestWhatAlwaysHolds tells rules from what has come to pass.
func TestWhatAlwaysHolds(t *testing.T) {
	for _, c := range []struct {
		why, sentence string
		holds         bool
	}{
		{"a rule", "A member of the club must pay the yearly fee before the first of May.", true},
		{"a rule with a clause of what came before", "A member who has paid the yearly fee may bring one guest.", true},
		{"a deed", "The member paid the yearly fee of the club in May.", false},
		{"what has come to pass", "The club has granted the yearly fee of all members to the school.", false},
		{"what is under way", "The roof of the club house is being repaired by members of the club.", false},
	} {
		x := newIndex(story(t, "The club\n\n"+c.sentence, "Rules\n\nA guest must leave the club house by ten."))
		if got := x.standing(where{0, 1}); got != c.holds {
			t.Errorf("%s: %q holds: %v", c.why, c.sentence, got)
		}
	}
}
