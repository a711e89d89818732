package claims

import (
	"math"
	"slices"
	"testing"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// BCubed is extended B-cubed for clusters that overlap (Amigo et al. 2009): the F of mean precision and mean recall over
// the items. An item without a cluster is alone in one of its own.
func BCubed(gold, found []map[int]bool) (precision, recall, f float64) {
	for i := range found {
		if len(found[i]) == 0 {
			found[i] = map[int]bool{-1 - i: true}
		}
	}
	common := func(a, b map[int]bool) float64 {
		n := 0.0
		for t := range a {
			if b[t] {
				n++
			}
		}
		return n
	}
	for i := range gold {
		var right, claimed, rightGold, wanted float64
		for j := range gold {
			c, l := common(found[i], found[j]), common(gold[i], gold[j])
			if c > 0 {
				right, claimed = right+min(c, l)/c, claimed+1
			}
			if l > 0 {
				rightGold, wanted = rightGold+min(c, l)/l, wanted+1
			}
		}
		precision += right / claimed / float64(len(gold))
		recall += rightGold / wanted / float64(len(gold))
	}
	return precision, recall, 2 * precision * recall / (precision + recall)
}

// Baseline clusters the sentences of a set by average linkage on the cosine of plain TF-IDF vectors, and returns the
// cluster of each sentence in the order of the documents.
func Baseline(set *Set, least float64) [][]int {
	var vectors []map[string]float64
	count := map[string]float64{}
	for _, doc := range set.Documents {
		for _, s := range doc.Sentences {
			v := map[string]float64{}
			for _, t := range s.Tokens {
				if t.Kind == text.Word && !lexicon.Stop.Has(t.Norm) || t.Kind == text.Number {
					v[t.Norm]++
				}
			}
			for w := range v {
				count[w]++
			}
			vectors = append(vectors, v)
		}
	}
	for _, v := range vectors {
		sum := 0.0
		for w := range v {
			v[w] *= math.Log(float64(1+len(vectors))/(1+count[w])) + 1
			sum += v[w] * v[w]
		}
		for w := range v {
			v[w] /= math.Sqrt(sum)
		}
	}
	net := &network{make([][]edge, len(vectors))}
	for i, v := range vectors {
		for j, o := range vectors {
			cosine := 0.0
			for w := range v {
				cosine += v[w] * o[w]
			}
			if i != j && cosine > 0 {
				net.edges[i] = append(net.edges[i], edge{int32(j), int32(math.Round(cosine * 1e6 / 1e6 * unit * unit))})
			}
		}
	}
	clusters := net.link(least)
	out := make([][]int, len(set.Documents))
	for d, doc := range set.Documents {
		for range doc.Sentences {
			out[d] = append(out[d], int(clusters[0]))
			clusters = clusters[1:]
		}
	}
	return out
}

func TestBCubedCountsOverlap(t *testing.T) {
	one := func(list ...int) map[int]bool {
		m := map[int]bool{}
		for _, t := range list {
			m[t] = true
		}
		return m
	}
	for _, c := range []struct {
		why          string
		gold, found  []map[int]bool
		precision, r float64
	}{
		{"the same clusters under other names", []map[int]bool{one(0), one(0), one(1)}, []map[int]bool{one(7), one(7), one(3)}, 1, 1},
		{"all in one: precision pays", []map[int]bool{one(0), one(1)}, []map[int]bool{one(7), one(7)}, 0.5, 1},
		{"each alone: recall pays", []map[int]bool{one(0), one(0)}, []map[int]bool{{}, {}}, 1, 0.5},
		{"one of two shared clusters found", []map[int]bool{one(0, 1), one(0, 1)}, []map[int]bool{one(7), one(7)}, 1, 0.5},
	} {
		p, r, _ := BCubed(c.gold, slices.Clone(c.found))
		if math.Abs(p-c.precision) > 1e-9 || math.Abs(r-c.r) > 1e-9 {
			t.Errorf("%s: precision %.3f recall %.3f, want %.3f and %.3f", c.why, p, r, c.precision, c.r)
		}
	}
}
