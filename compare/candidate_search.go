package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

// search finds the partners of every passage through an inverted index; lists too long to tell anything are left out.
func (r *ranker) search() {
	keep, longest := maxNear, maxPosting
	if len(r.passages) > many {
		keep, longest = manyNear, manyPosts
	}
	posts := r.posts(longest)
	n := len(r.passages)
	near := make([][]partner, n)
	r.best = make([]float64, n)
	touched := make([]int, n)
	parallel.With(n, func() func(int) {
		s := seeker{ranker: r, posts: posts, sums: make([]float32, n)}
		return func(i int) {
			s.add(i)
			touched[i] = len(s.touched)
			s.part(i)
			near[i] = slices.Concat(claims.Front(s.outer, keep, likelier), claims.Front(s.inner, maxInside, likelier))
		}
	})
	r.kinship = newKinship(near)
	r.mean()
	for _, n := range touched {
		r.considered += n
	}
	r.considered /= 2
}

// posts lists for every key the passages that hold it.
func (r *ranker) posts(longest int) [][]partner {
	posts := make([][]partner, len(r.kind))
	for i := range r.passages {
		for _, k := range r.passages[i].all {
			if len(posts[k.key]) <= longest {
				posts[k.key] = append(posts[k.key], partner{int32(i), k.weight})
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

// seeker is the scratch of one worker that looks for partners.
type seeker struct {
	*ranker
	posts        [][]partner
	sums         []float32 // of each passage, 0 between uses
	touched      []int32   // passages that share a key with the one at hand
	outer, inner []partner // of other sources, of its own
}

// add sums what a passage shares with every other.
func (s *seeker) add(i int) {
	sums, touched := s.sums, s.touched[:0]
	for _, k := range s.passages[i].all {
		for _, p := range s.posts[k.key] {
			if sums[p.to] == 0 {
				touched = append(touched, p.to)
			}
			sums[p.to] += k.weight * p.likeness
		}
	}
	s.touched = touched
}

// part takes the partners of a passage from the sums, those of other sources apart, and clears them.
func (s *seeker) part(i int) {
	s.outer, s.inner = s.outer[:0], s.inner[:0]
	for _, j := range s.touched {
		p := partner{j, s.sums[j] / (unit * unit)}
		s.sums[j] = 0
		switch {
		case int(j) == i:
		case s.across(int32(i), j):
			s.outer = append(s.outer, p)
			s.best[i] = max(s.best[i], float64(p.likeness))
		default:
			s.inner = append(s.inner, p)
		}
	}
}

// likelier orders partners by falling likeness; ties go by number, so that the choice is the same each time.
func likelier(a, b partner) bool {
	return a.likeness > b.likeness || a.likeness == b.likeness && a.to < b.to
}
