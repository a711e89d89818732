package compare

import (
	"strings"
	"testing"
)

// TestLocalVoice: what officials of a place count is what happened there, unless the other figure comes from officials of that place as well.
func TestLocalVoice(t *testing.T) {
	for _, c := range []struct {
		why, other string
		want       bool
	}{
		{"officials of one town", "Another Karachi police officer said 60 people were killed.", false},
		{"officials of nowhere in particular", "Another police officer said 60 people were killed.", true},
	} {
		set := story(t, "Bombs in Lahore\n\nBombs tore through markets in Lahore on Tuesday. Karachi home minister Mohan Kataria said 80 people were killed. A blast struck a shrine in Karachi last year.",
			"Lahore bombed\n\nBombs ripped through markets in Lahore on Tuesday. "+c.other)
		x := newIndex(set)
		p := &Pass{index: x, context: newSurroundings(set)}
		for _, claim := range set.Claims {
			switch {
			case claim.Lemma == "kill" && strings.Contains(claim.Quote(), "80"):
				p.A = claim
			case claim.Lemma == "kill":
				p.B = claim
			}
		}
		if p.A == nil || p.B == nil || len(p.A.Amounts) == 0 {
			t.Fatalf("%s: the tolls were not read", c.why)
		}
		p.A.Names, p.B.Names = nil, nil // who tells a toll is no part of what happened
		if got := p.localVoice(p.A, p.A.Amounts[0], p.B); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}
