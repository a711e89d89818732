package bert

import (
	"strings"
	"testing"
)

// TestMarkPieces: the marks are one word piece each, those that States looks for.
func TestMarkPieces(t *testing.T) {
	tok := &tokenizer{vocab: sharedVocabulary()}
	for _, c := range []struct {
		mark string
		want int32
	}{{Open, idOpen}, {Close, idClose}} {
		if ids, _ := tok.pieces(nil, c.mark, 10); len(ids) != 1 || ids[0] != c.want {
			t.Errorf("%q gives the pieces %v, want %d", c.mark, ids, c.want)
		}
	}
}

// TestStates holds what a mark does and that it does the same on every kernel and in every batch.
func TestStates(t *testing.T) {
	e := load(t, Options{})
	pairs := []Pair{
		{"at least [ 17 ] people died", "police counted [ 21 ] dead"},
		{"at least 17 people [ died ]", "police counted [ 21 ] dead"},
		{"at least 17 people died", "police counted 21 dead"},
		{"", ""},
		{strings.Repeat("long ", 400) + "[ 17 ]", "[ 21 ]"},
	}
	got := e.States(pairs, 4)
	for _, kernel := range Kernels() {
		other := load(t, Options{Kernel: kernel})
		for i, p := range pairs {
			alone := other.States([]Pair{p}, 4)[0]
			for what, v := range map[string][2][]float32{"whole": {alone.Whole, got[i].Whole}, "first": {alone.First, got[i].First}, "second": {alone.Second, got[i].Second}} {
				if at := differs(v[0], v[1]); at >= 0 {
					t.Errorf("%s, pair %d, %s: differs at %d", kernel, i, what, at)
				}
			}
		}
	}
	for _, c := range []struct {
		why  string
		a, b []float32
	}{
		{"another word is marked", got[0].First, got[1].First},
		{"nothing is marked: all of the text counts", got[0].First, got[2].First},
		{"fewer layers see less", e.States(pairs[:1], 2)[0].First, got[0].First},
	} {
		if differs(c.a, c.b) < 0 {
			t.Errorf("%s: the states are the same", c.why)
		}
	}
}
