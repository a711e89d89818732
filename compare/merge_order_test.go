package compare

import (
	"testing"

	"crossclaim/claims"
)

// TestOneTextComesLast: what two texts tell differently stands before what one tells of both sides, but not before what is surer.
func TestOneTextComesLast(t *testing.T) {
	one, other := &claims.Document{Path: "a"}, &claims.Document{Path: "b"}
	told := func(l Level, score float64, docs ...*claims.Document) *Divergence {
		d := &Divergence{Level: l, Relation: Dispute, Score: score}
		for _, doc := range docs {
			d.Positions = append(d.Positions, Position{Members: []Member{{Doc: doc}}})
		}
		return d
	}
	copied := func(d *Divergence) *Divergence {
		d.Positions[0].Members[0].Copies = []string{"b"}
		return d
	}
	for _, c := range []struct {
		why          string
		first, later *Divergence
	}{
		{"two texts before one, though less likely", told(Medium, 0.6, one, other), told(Medium, 0.7, one, one)},
		{"the surer level", told(High, 0.9, one, one), told(Medium, 0.7, one, other)},
		{"a copy of the text counts as another", copied(told(Medium, 0.6, one, one)), told(Medium, 0.7, one, one)},
		{"the likelier of two alike", told(Medium, 0.7, one, other), told(Medium, 0.6, other, one)},
	} {
		if compareDivergence(c.first, c.later) >= 0 || compareDivergence(c.later, c.first) <= 0 {
			t.Error(c.why)
		}
	}
}
