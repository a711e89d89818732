package claims

import (
	"cmp"
	"slices"

	"crossclaim/claims/parallel"
)

const (
	maxPosting = 400  // a term that more sentences hold, or stand beside, says little about the topic
	manyPosts  = 150  // the same in a set of many sentences
	maxNear    = 96   // neighbours kept of each sentence,
	manyNear   = 32   // in a set of many sentences, where time and memory count
	many       = 5000 // sentences
	wordShare  = 0.5  // of the likeness by words where vectors give theirs too
)

// network is the graph of like sentences: symmetric, edges ascending by their end.
type network struct{ edges [][]edge }

type edge struct {
	to     int32
	weight int32 // cosine times unit squared
}

// similarity is the likeness of two sentences by their vectors.
type similarity func(docA, sentenceA, docB, sentenceB int) float64

// neighbours links every sentence to those most like it, through an inverted index with capped posting lists.
func (b *bags) neighbours(similar similarity) *network {
	keep, longest := maxNear, maxPosting
	if len(b.rows) > many {
		keep, longest = manyNear, manyPosts
	}
	posts := b.posts(longest)
	found := make([][]edge, len(b.rows))
	parallel.With(len(b.rows), func() func(int) {
		s := seeker{bags: b, posts: posts, sums: make([]int32, len(b.rows))}
		return func(i int) {
			if len(b.rows[i].claims) == 0 {
				return
			}
			near := s.near(i)
			if similar != nil {
				b.blend(i, near, similar)
			}
			found[i] = slices.Clone(Front(near, keep, heavier))
		}
	})
	for i := range b.rows {
		b.rows[i].all = nil // done with, and large
	}
	return mutual(found)
}

// post is a sentence that holds a term, with the weight it has there.
type post struct{ row, weight int32 }

// posts lists for every term the sentences that hold it; lists that grow too long to tell anything are left out.
func (b *bags) posts(longest int) [][]post {
	posts := make([][]post, len(b.keys))
	for i, r := range b.rows {
		if len(r.claims) == 0 {
			continue
		}
		for _, t := range r.all {
			if len(posts[t.key]) <= longest {
				posts[t.key] = append(posts[t.key], post{int32(i), int32(t.weight)})
			}
		}
	}
	for k := range posts {
		if len(posts[k]) > longest {
			posts[k] = nil
		}
	}
	return posts
}

// seeker is the scratch of one worker that looks for like sentences.
type seeker struct {
	*bags
	posts   [][]post
	sums    []int32 // of each sentence, 0 between uses
	touched []int32
	edges   []edge
}

// near are the sentences that share a term with the one at i, in no order; they hold until the next call.
func (s *seeker) near(i int) []edge {
	sums, touched := s.sums, s.touched[:0]
	for _, t := range s.rows[i].all {
		for _, p := range s.posts[t.key] {
			if sums[p.row] == 0 {
				touched = append(touched, p.row)
			}
			sums[p.row] += int32(t.weight) * p.weight
		}
	}
	near := s.edges[:0]
	for _, j := range touched {
		if int(j) != i && sums[j] > 0 {
			near = append(near, edge{j, sums[j]})
		}
		sums[j] = 0
	}
	s.touched, s.edges = touched, near
	return near
}

// blend weighs the likeness by words with that by vectors.
func (b *bags) blend(i int, near []edge, similar similarity) {
	for k := range near {
		o := b.rows[near[k].to]
		s := similar(b.rows[i].doc, b.rows[i].sentence, o.doc, o.sentence)
		near[k].weight = int32(wordShare*float64(near[k].weight) + (1-wordShare)*unit*unit*s)
	}
}

// heavier orders edges by falling weight; on equal weight the smaller end is first, so that the choice is the same each time.
func heavier(a, b edge) bool { return a.weight > b.weight || a.weight == b.weight && a.to < b.to }

// mutual makes the graph symmetric: an edge that one end kept is given to the other.
func mutual(found [][]edge) *network {
	net := &network{make([][]edge, len(found))}
	degree, all := make([]int, len(found)), 0
	for i, list := range found {
		degree[i] += len(list)
		for _, e := range list {
			degree[e.to]++
		}
		all += 2 * len(list)
	}
	room := make([]edge, all) // one piece for all lists: a piece each would be most of the garbage of a large set
	for i, n := range degree {
		net.edges[i], room = room[:0:n], room[n:]
	}
	for i, list := range found {
		for _, e := range list {
			net.edges[i] = append(net.edges[i], e)
			net.edges[e.to] = append(net.edges[e.to], edge{int32(i), e.weight})
		}
		found[i] = nil
	}
	for i, list := range net.edges {
		slices.SortFunc(list, func(a, b edge) int {
			if a.to != b.to {
				return cmp.Compare(a.to, b.to)
			}
			return cmp.Compare(b.weight, a.weight)
		})
		net.edges[i] = slices.CompactFunc(list, func(a, b edge) bool { return a.to == b.to })
	}
	return net
}
