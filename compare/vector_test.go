package compare

import (
	"math/rand/v2"
	"testing"
)

// TestPackedProducts compares the products of packed vectors with plain ones, at widths that fill words and groups of words or not, and where
// every field is as full as it gets.
func TestPackedProducts(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 1))
	drawn := func(int) float32 { return float32(random.NormFloat64()) }
	highest := func(int) float32 { return 1 }
	turning := func(i int) float32 { return float32(i%2*2 - 1) }
	for _, width := range []int{1, 2, 3, 29, 30, 31, 60, 100, 384} {
		for name, number := range map[string][2]func(int) float32{"drawn": {drawn, drawn}, "all highest": {highest, highest}, "signs turn": {highest, turning}} {
			var v [2][]float32
			for i := range width {
				v[0], v[1] = append(v[0], number[0](i)), append(v[1], number[1](i))
			}
			a, b := whole8(v[0]), whole8(v[1])
			want := 0
			for i := range a.at {
				want += int(a.at[i]) * int(b.at[i])
			}
			if got := a.dot(b); got != want {
				t.Errorf("%s, %d numbers: %d, want %d", name, width, got, want)
			}
		}
	}
}
