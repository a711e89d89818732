package bert

import (
	"fmt"
	"testing"
)

// TestGateEndsOnlyWhatItDoesNotPass: pairs that come through have the logits of the model without a gate, the others have none; which
// ones come through does not depend on what is asked beside them.
func TestGateEndsOnlyWhatItDoesNotPass(t *testing.T) {
	var pairs []Pair
	for i := range 40 {
		pairs = append(pairs, Pair{fmt.Sprintf("The ferry left pier %d with %d people", i, 7*i), []string{"It sank", "Nobody was hurt, the police said", ""}[i%3]})
	}
	ask := func(pairs []Pair, workers int, gate ...float32) []Scores {
		e, err := LoadChanged(tiny(t, Options{}), "tiny changes", tinyChanges(gate...), Options{Workers: workers})
		if err != nil {
			t.Fatal(err)
		}
		out, err := e.Classify(pairs)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	open := ask(pairs, 1)
	weights := make([]float32, 2*tinyShape.hidden+1)
	for _, c := range []struct {
		why         string
		first, bias float32
		none, all   bool
	}{
		{"a bias that passes everything", 0, 1, false, true},
		{"a bias that passes nothing", 0, -1, true, false},
		{"a weight of the mean that parts them", 1, gateMiddle(t, pairs), false, false},
	} {
		weights[tinyShape.hidden], weights[2*tinyShape.hidden] = c.first, c.bias
		got, passed := ask(pairs, 2, weights...), 0
		for i, s := range got {
			alone := ask(pairs[i:i+1], 1, weights...)[0]
			if (s.Logits == nil) != (alone.Logits == nil) {
				t.Errorf("%s: pair %d comes through or not, as others are asked beside it", c.why, i)
			}
			if s.Tokens != open[i].Tokens {
				t.Errorf("%s: pair %d has %d tokens, want %d", c.why, i, s.Tokens, open[i].Tokens)
			}
			if s.Logits == nil {
				continue
			}
			if passed++; differs(s.Logits, open[i].Logits) >= 0 {
				t.Errorf("%s: pair %d has logits %v, %v without a gate", c.why, i, s.Logits, open[i].Logits)
			}
		}
		if c.none != (passed == 0) || c.all != (passed == len(pairs)) {
			t.Errorf("%s: %d of %d come through", c.why, passed, len(pairs))
		}
	}
}

// gateMiddle is the bias at which a gate on the first column of the mean passes half of the pairs, found by halving.
func gateMiddle(t *testing.T, pairs []Pair) float32 {
	weights := make([]float32, 2*tinyShape.hidden+1)
	weights[tinyShape.hidden] = 1
	low, high := float32(-8), float32(8)
	for range 12 {
		weights[2*tinyShape.hidden] = (low + high) / 2
		e, err := LoadChanged(tiny(t, Options{}), "tiny changes", tinyChanges(weights...), Options{})
		if err != nil {
			t.Fatal(err)
		}
		scores, err := e.Classify(pairs)
		if err != nil {
			t.Fatal(err)
		}
		passed := 0
		for _, s := range scores {
			if s.Logits != nil {
				passed++
			}
		}
		if 2*passed > len(pairs) {
			high = (low + high) / 2
		} else {
			low = (low + high) / 2
		}
	}
	return high
}

// TestWhatTheGateSees: the gate's own sum over what it sees says who comes through, and without the gate everybody does, with the same logits.
func TestWhatTheGateSees(t *testing.T) {
	pairs := []Pair{{"The ferry left with 7 people", "It sank"}, {"The ferry left", "Nobody was hurt, the police said"}, {"", "It sank"}}
	weights := make([]float32, 2*tinyShape.hidden+1)
	weights[tinyShape.hidden], weights[2*tinyShape.hidden] = 1, gateMiddle(t, pairs)
	e, err := LoadChanged(tiny(t, Options{}), "tiny changes", tinyChanges(weights...), Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen := e.Seen(pairs)
	with, err := e.Classify(pairs)
	if err != nil {
		t.Fatal(err)
	}
	without, err := e.Ungated().Classify(pairs)
	if err != nil {
		t.Fatal(err)
	}
	for i := range pairs {
		h := tinyShape.hidden
		through := dot(seen[i][:h], weights[:h])+dot(seen[i][h:], weights[h:2*h])+weights[2*h] > 0
		if through != (with[i].Logits != nil) {
			t.Errorf("pair %d: the sum says %v, the gate %v", i, through, !through)
		}
		if without[i].Logits == nil || through && differs(with[i].Logits, without[i].Logits) >= 0 {
			t.Errorf("pair %d: logits %v, without a gate %v", i, with[i].Logits, without[i].Logits)
		}
	}
	if e := tiny(t, Options{}); e.Seen(pairs) != nil {
		t.Error("an encoder without a gate sees something")
	}
}
