package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

const (
	perSentence = 8    // candidate pairs of sentences of different sources, on average for each sentence
	ofEligible  = 0.2  // and at most this part of all such pairs
	perText     = 4    // candidate pairs inside one source, on average for each sentence
	always      = 24   // so few pairs are all looked at
	perPair     = 16   // pairs of claims looked at in one pair of sentences
	askShare    = 0.25 // of the candidates that pairs answering one question may take
)

// candidates lists the pairs of claims worth a look, ascending, and the ranker that chose them: the claims of those pairs of sentences that share
// the most, and those that answer one question (one person's life, one holder's stance). Copies of wire text are one sentence. Pairs of one
// document are kept apart and fewer.
func (x *index) candidates() ([]pair, *ranker) {
	r := newRanker(x)
	r.chosen = r.choose()
	lists := make([][]pair, len(r.chosen))
	parallel.Each(len(r.chosen), func(i int) { lists[i] = r.claims(r.chosen[i]) })
	out := slices.Concat(lists...)
	out = ordered(out, len(x.set.Claims), func(p pair) int { return p.a }, func(p, q pair) int { return cmp.Compare(p.b, q.b) })
	return slices.Compact(out), r
}

// choose picks the best pairs of passages, those of different sources and those of one source each within its measure, in no
// order.
func (r *ranker) choose() []ranked {
	r.search()
	across, inside := parted(r.collect(), func(p ranked) bool { return r.across(p.a, p.b) })
	room, roomInside := r.measure()
	return slices.Concat(strongest(across, room), strongest(inside, roomInside))
}

// measure is how many pairs of sentences may be kept across sources and inside them.
func (r *ranker) measure() (across, inside int) {
	n, same := 0, 0
	for _, d := range r.index.set.Documents {
		n += len(d.Sentences)
		same += len(d.Sentences) * len(d.Sentences)
	}
	eligible := (n*n - same) / 2
	across = max(always, min(perSentence*n, int(ofEligible*float64(eligible))))
	inside = max(always, min(perText*n, int(ofEligible*float64(same-n)/2)))
	if eligible == 0 {
		inside = max(inside, min(perSentence*n, int(ofEligible*float64(same-n)/2)))
	}
	return across, inside
}

// strongest keeps the n best of a list; those that answer one question go before the others, up to their share.
func strongest(list []ranked, n int) []ranked {
	asked, _ := parted(list, func(p ranked) bool { return p.asked })
	kept := claims.Front(asked, int(askShare*float64(n)), stronger)
	return list[:len(kept)+len(claims.Front(list[len(kept):], max(0, n-len(kept)), stronger))]
}

// parted moves what yes holds for to the front of a list and cuts it there; the order within the parts is another.
func parted[T any](list []T, yes func(T) bool) (first, rest []T) {
	n := 0
	for i, p := range list {
		if yes(p) {
			list[i], list[n] = list[n], list[i]
			n++
		}
	}
	return list[:n], list[n:]
}

// stronger orders pairs by falling score; ties go by number, so that the choice is the same each time.
func stronger(p, q ranked) bool {
	return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) < 0
}

// ordered sorts a list by a number from 0 to n-1 and then by rest. A counting sort, linear in the length of the list, so that
// large sets cost no more a sentence than small ones.
func ordered[T any](list []T, n int, number func(T) int, rest func(p, q T) int) []T {
	start := make([]int, n+1)
	for _, p := range list {
		start[number(p)+1]++
	}
	for k := range n {
		start[k+1] += start[k]
	}
	out, next := make([]T, len(list)), slices.Clone(start)
	for _, p := range list {
		k := number(p)
		out[next[k]] = p
		next[k]++
	}
	parallel.With(n, func() func(int) {
		return func(k int) { slices.SortFunc(out[start[k]:start[k+1]], rest) }
	})
	return out
}

// claims lists the pairs of claims of a pair of passages, in the copies that stand in different documents where there are
// such. Of very many those with the most in common are kept.
func (r *ranker) claims(p ranked) []pair {
	x := r.index
	a, b := r.apart(p)
	left, right := x.compared(a), x.compared(b)
	out := make([]pair, 0, len(left)*len(right))
	for _, i := range left {
		for _, j := range right {
			out = append(out, pair{min(i, j), max(i, j)})
		}
	}
	if len(out) <= perPair {
		return out
	}
	type weighed struct {
		pair
		shared float64
	}
	all := make([]weighed, len(out))
	for k, q := range out {
		all[k] = weighed{q, x.shared(q)}
	}
	most := claims.Front(all, perPair, func(p, q weighed) bool {
		return p.shared > q.shared || p.shared == q.shared && p.pair.compare(q.pair) < 0
	})
	for k, q := range most {
		out[k] = q.pair
	}
	return slices.Clone(out[:len(most)])
}

// apart are the first sentences of two passages, of those that stand in different documents where there are such.
func (r *ranker) apart(p ranked) (a, b where) {
	a, b = r.passages[p.a].at[0], r.passages[p.b].at[0]
	if a.doc != b.doc {
		return a, b
	}
	for _, i := range r.passages[p.a].at {
		for _, j := range r.passages[p.b].at {
			if i.doc != j.doc {
				return i, j
			}
		}
	}
	return a, b
}

// where is a sentence by the numbers of its document and in it.
type where struct{ doc, sentence int }

// where is the place of the sentence of a claim.
func (x *index) where(c *claims.Claim) where { return where{x.of[c.Doc], c.Sentence} }

// compared are the ids of the claims of a sentence that are compared at all.
func (x *index) compared(at where) []int {
	first, end := x.first[at.doc][at.sentence], x.first[at.doc][at.sentence+1]
	out := make([]int, 0, end-first)
	for i := first; i < end; i++ {
		if x.set.Claims[i].Kind != claims.NoClaim {
			out = append(out, i)
		}
	}
	return out
}
