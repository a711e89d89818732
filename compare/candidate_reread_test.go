package compare

import "testing"

// TestReranked: what an editor calls a divergence moves to the front, what it calls none or has not read stands behind what scored as well; and no more
// are kept than the share of the sentences.
func TestReranked(t *testing.T) {
	sure := [1 + len(Edited)]float64{0.05, 0.95}
	none := [1 + len(Edited)]float64{1}
	candidates := []ranked{{a: 0, b: 1, score: 10000}, {a: 0, b: 2, score: 10000}, {a: 0, b: 3, score: 9000}, {a: 1, b: 2, score: 8000}}
	read := []reading{
		{ranked: candidates[1], relations: none, classes: [3]float64{0, 1, 0}},
		{ranked: candidates[2], relations: sure, classes: [3]float64{0, 0.1, 0.9}},
	}
	for _, c := range []struct {
		why       string
		sentences int
		want      []int32 // the second passages, the best first
	}{
		{"all but the last", 2, []int32{3, 1, 2}},
		{"the one that is called a divergence", 1, []int32{3}},
	} {
		got := reranked(candidates, read, c.sentences)
		if len(got) != len(c.want) {
			t.Errorf("%s: %d kept, want %d", c.why, len(got), len(c.want))
			continue
		}
		in := map[int32]bool{}
		for _, p := range got {
			in[p.b] = true
		}
		for _, b := range c.want {
			if !in[b] {
				t.Errorf("%s: the pair with %d is not among %v", c.why, b, got)
			}
		}
	}
	if candidates[2].score != 9000 {
		t.Error("the candidates themselves have other scores now")
	}
}
