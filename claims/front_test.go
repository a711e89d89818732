package claims

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestFrontChoosesWhatSortingWould(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		list := random.Perm(1 + random.IntN(40))
		for n := range len(list) + 2 {
			got := slices.Clone(Front(slices.Clone(list), n, func(a, b int) bool { return a < b }))
			slices.Sort(got)
			want := slices.Sorted(slices.Values(list))[:min(n, len(list))]
			if !slices.Equal(got, want) {
				t.Fatalf("Front(%v, %d) = %v, want %v", list, n, got, want)
			}
		}
	}
}
