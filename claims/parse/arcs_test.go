package parse

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestTreeOf compares the chart with all projective trees of few words.
func TestTreeOf(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for n := 1; n <= 5; n++ {
		for range 50 {
			scores := make([]float32, n*(n+1))
			for i := range scores {
				scores[i] = float32(rng.IntN(1000))
			}
			worth := func(heads []int) (sum float32) {
				for i, h := range heads {
					sum += scores[i*(n+1)+h+1]
				}
				return sum
			}
			var best float32
			heads := make([]int, n)
			each(heads, 0, func() {
				if projective(heads) {
					best = max(best, worth(heads))
				}
			})
			got := treeOf(n, func(word, head int) float32 { return scores[word*(n+1)+head+1] })
			if !projective(got) || worth(got) != best {
				t.Fatalf("%d words: %v is worth %v, the best tree %v", n, got, worth(got), best)
			}
		}
	}
}

// each calls f with every choice of heads from word i on.
func each(heads []int, i int, f func()) {
	if i == len(heads) {
		f()
		return
	}
	for h := -1; h < len(heads); h++ {
		heads[i] = h
		each(heads, i+1, f)
	}
}

// projective says whether heads are a tree with one root whose arcs do not cross.
func projective(heads []int) bool {
	roots := 0
	for i := range heads {
		if heads[i] < 0 {
			roots++
		}
		steps := 0
		for j := i; j >= 0; j = heads[j] {
			if steps++; steps > len(heads) {
				return false
			}
		}
		for j := range heads {
			a, b := min(i, heads[i]), max(i, heads[i])
			if c, d := min(j, heads[j]), max(j, heads[j]); a >= 0 && c >= 0 && a < c && c < b && b < d {
				return false
			}
		}
	}
	covered := slices.IndexFunc(heads, func(h int) bool { return h < 0 })
	for i := range heads { // no arc over the root
		if a, b := min(i, heads[i]), max(i, heads[i]); a >= 0 && a < covered && covered < b {
			return false
		}
	}
	return roots == 1
}
