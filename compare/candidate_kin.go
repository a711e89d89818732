package compare

import (
	"cmp"
	"crossclaim/claims/parallel"
	"math"
	"slices"
)

// kinship is what the search as a whole tells of two passages beyond their own words: passages that are like the same others speak
// of one thing though they share no word (second-order likeness: Schütze, "Automatic Word Sense Discrimination", Computational
// Linguistics 24(1), 1998).
type kinship struct {
	near   [][]partner // of each passage, ascending by number
	few    [][]partner // the nearest of these, ascending by number
	length []float64   // of each list, as a vector
	best   []float64   // the highest kin of a passage to one of another source
}

// kinMost is how many of its nearest a passage is known by: the far ones tell little and cost most in large sets.
const kinMost = 32

func newKinship(near [][]partner) *kinship {
	k := &kinship{near: near, few: make([][]partner, len(near)), length: make([]float64, len(near)), best: make([]float64, len(near))}
	parallel.With(len(near), func() func(int) {
		return func(i int) {
			slices.SortFunc(near[i], func(a, b partner) int { return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.to, b.to)) })
			k.few[i] = slices.Clone(near[i][:min(len(near[i]), kinMost)])
			slices.SortFunc(near[i], func(a, b partner) int { return cmp.Compare(a.to, b.to) })
			slices.SortFunc(k.few[i], func(a, b partner) int { return cmp.Compare(a.to, b.to) })
			sum := 0.0
			for _, p := range k.few[i] {
				sum += float64(p.likeness) * float64(p.likeness)
			}
			k.length[i] = math.Sqrt(sum) + 1e-9
		}
	})
	return k
}

// kin is how much two passages are like the same others, 0..1.
func (k *kinship) kin(i, j int32) float64 {
	a, b := k.few[i], k.few[j]
	sum := 0.0
	for len(a) > 0 && len(b) > 0 {
		switch c := a[0].to - b[0].to; {
		case c < 0:
			a = a[1:]
		case c > 0:
			b = b[1:]
		default:
			sum += float64(a[0].likeness) * float64(b[0].likeness)
			a, b = a[1:], b[1:]
		}
	}
	return sum / (k.length[i] * k.length[j])
}
