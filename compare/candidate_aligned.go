package compare

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parallel"
)

// Pieces is a source of vectors that also tells what they are made of: the pieces of each text that keep lets through, and the state of each. States
// that point one way stand for one thing.
type Pieces interface {
	Vectors
	Pieces(texts []string, keep func(piece string) bool) (vectors [][]float32, pieces [][]string, states [][][]float32)
}

// piece is a piece of a sentence with its state.
type piece struct {
	text  string
	state vector
}

// telling says whether a piece tells anything: it is no mark of punctuation and no word without content.
func telling(piece string) bool {
	if strings.HasPrefix(piece, "##") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(piece)
	return (unicode.IsLetter(first) || unicode.IsDigit(first)) && !lexicon.Stop.Has(piece)
}

// align notes for every pair of different sources how high each passage stands among the partners of the other by the likeness of their pieces: the
// logarithms of both places, summed, below 0. Each piece of one is laid beside the nearest of the other (late interaction: Khattab and Zaharia,
// "ColBERT", SIGIR 2020), so that two sentences of many things are near where they share one.
func (r *ranker) align(list []ranked) {
	if r.meant == nil {
		return
	}
	weights := r.pieceWeights()
	parallel.With(len(list), func() func(int) {
		var nearest []float64
		return func(k int) {
			if p := &list[k]; r.across(p.a, p.b) {
				p.aligned = float32(r.alike(p.a, p.b, weights, &nearest))
			}
		}
	})
	found := make([][]float32, len(r.passages))
	for _, p := range list {
		if r.across(p.a, p.b) {
			found[p.a], found[p.b] = append(found[p.a], p.aligned), append(found[p.b], p.aligned)
		}
	}
	parallel.With(len(found), func() func(int) { return func(i int) { slices.Sort(found[i]) } })
	place := func(i int32, v float32) float64 {
		return math.Log1p(float64(len(found[i]) - sort.Search(len(found[i]), func(k int) bool { return found[i][k] > v })))
	}
	parallel.With(len(list), func() func(int) {
		return func(k int) {
			if p := &list[k]; r.across(p.a, p.b) {
				p.aligned = float32(-place(p.a, p.aligned) - place(p.b, p.aligned))
			}
		}
	})
}

// pieceWeights are the weights of the pieces of each passage: the rarer among the passages, the more they tell.
func (r *ranker) pieceWeights() [][]float64 {
	count := map[string]int{}
	for _, p := range r.passages {
		seen := map[string]bool{}
		for _, q := range r.index.senses.pieces[p.number] {
			if !seen[q.text] {
				seen[q.text] = true
				count[q.text]++
			}
		}
	}
	out := make([][]float64, len(r.passages))
	for i, p := range r.passages {
		for _, q := range r.index.senses.pieces[p.number] {
			out[i] = append(out[i], math.Log1p(float64(len(r.passages))/float64(count[q.text])))
		}
	}
	return out
}

// alike is the likeness of the pieces of two passages, -1..1: the mean of how near the pieces of each are to the nearest of the other, by weight; that
// of the whole vectors where one has no pieces. nearest is scratch.
func (r *ranker) alike(i, j int32, weights [][]float64, nearest *[]float64) float64 {
	a, b := r.index.senses.pieces[r.passages[i].number], r.index.senses.pieces[r.passages[j].number]
	if len(a) == 0 || len(b) == 0 {
		return round(r.meant.own[i].cosine(r.meant.own[j]))
	}
	back := slices.Grow((*nearest)[:0], len(b))[:len(b)]
	for k := range back {
		back[k] = -1
	}
	*nearest = back
	forth, heavy := 0.0, 0.0
	for k, p := range a {
		best := -1.0
		for l, q := range b {
			v := p.state.cosine(q.state)
			best, back[l] = max(best, v), max(back[l], v)
		}
		forth += float64(weights[i][k] * best)
		heavy += weights[i][k]
	}
	again, light := 0.0, 0.0
	for l, v := range back {
		again += float64(weights[j][l] * v)
		light += weights[j][l]
	}
	return round((forth/heavy + again/light) / 2)
}
