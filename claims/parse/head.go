package parse

import (
	"math"

	"crossclaim/claims/bert"
)

// Widths of what the encoder tells of each word, in this order: the word as one that has a head, as a head, the same two for
// labels, and its tags.
const (
	arcWidth   = 128
	labelWidth = 128
	tagWidth   = 64
	rowWidth   = 2*arcWidth + 2*labelWidth + tagWidth
)

// projected is what the encoder tells of one word.
type projected struct {
	child, head           []float32 // whose product is the score of an arc
	labelChild, labelHead []float32
	tags                  []float32
}

func project(row []float32) projected {
	take := func(n int) []float32 {
		part := row[:n]
		row = row[n:]
		return part
	}
	return projected{take(arcWidth), take(arcWidth), take(labelWidth), take(labelWidth), take(tagWidth)}
}

// head turns what the encoder tells of the words into tags, arcs and labels. Arcs after Dozat and Manning, Deep biaffine
// attention for neural dependency parsing, 2017, of low rank and without hidden layers of their own.
type head struct {
	tags    []Tag     // of the columns of projected.tags
	labels  []Label   // of the rows of weights
	root    projected // what stands for the head of the root
	weights []float32 // labelWidth for each label
	bias    []float32
}

func (h *head) tag(r projected) Tag {
	best := 0
	for i := range h.tags {
		if r.tags[i] > r.tags[best] {
			best = i
		}
	}
	return h.tags[best]
}

// heads gives the head of each word, -1 for the root.
func (h *head) heads(words []projected) []int {
	n := len(words)
	scores := make([]float32, n*(n+1))
	for i, w := range words {
		row := scores[i*(n+1):]
		row[0] = bert.Dot(w.child, h.root.head)
		for j, v := range words {
			row[j+1] = bert.Dot(w.child, v.head)
		}
	}
	return treeOf(n, func(word, head int) float32 { return scores[word*(n+1)+head+1] })
}

// label gives the label of word i under its head, Root where that is -1 and nowhere else.
func (h *head) label(words []projected, i, to int) Label {
	if to < 0 {
		return Root
	}
	var hidden [labelWidth]float32
	for k, v := range words[to].labelHead {
		hidden[k] = max(0, words[i].labelChild[k]+v)
	}
	best, top := Dep, float32(math.Inf(-1))
	for k, l := range h.labels {
		if v := bert.Dot(hidden[:], h.weights[k*labelWidth:]) + h.bias[k]; l != Root && v > top {
			best, top = l, v
		}
	}
	return best
}
