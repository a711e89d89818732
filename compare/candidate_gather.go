package compare

import (
	"cmp"
	"math"
	"slices"

	"crossclaim/claims/parallel"
)

// collect scores every pair that was found.
func (r *ranker) collect() []ranked {
	out := r.gather()
	parallel.With(len(out), func() func(int) {
		return func(i int) { out[i].score = int32(math.Round(1e4 * r.score(out[i]))) }
	})
	r.kinship = nil // done with, and large
	return out
}

// gather lists every pair that was found, each once, with neighbours in one text, those that answer one question and, in a
// small set, all others.
func (r *ranker) gather() []ranked {
	out := r.proposed()
	out = ordered(out, len(r.passages), func(p ranked) int { return int(p.a) }, func(p, q ranked) int {
		return cmp.Or(cmp.Compare(p.b, q.b), cmp.Compare(truth(q.asked), truth(p.asked)), cmp.Compare(q.score, p.score))
	})
	out = slices.CompactFunc(out, func(p, q ranked) bool { return p.a == q.a && p.b == q.b })
	parallel.With(len(out), func() func(int) {
		return func(i int) {
			p := &out[i]
			if p.score < 0 {
				p.score = int32(math.Round(r.cosine(p.a, p.b) * unit * unit))
			}
			p.kin = float32(r.kinship.kin(p.a, p.b))
		}
	})
	r.tops(out)
	r.align(out)
	for _, p := range out {
		if best := r.kinship.best; r.across(p.a, p.b) {
			best[p.a], best[p.b] = max(best[p.a], float64(p.kin)), max(best[p.b], float64(p.kin))
		}
	}
	return out
}

// proposed lists the pairs to be ranked, some of them more than once; a likeness below zero is still to be found.
func (r *ranker) proposed() []ranked {
	n := 0
	for _, list := range r.kinship.near {
		n += len(list)
	}
	out := make([]ranked, 0, n+len(r.passages))
	const open = -1
	add := func(a, b int32, likeness float64, asked bool) {
		out = append(out, ranked{a: min(a, b), b: max(a, b), score: int32(math.Round(likeness * unit * unit)), asked: asked})
	}
	for i, list := range r.kinship.near {
		for _, p := range list {
			add(int32(i), p.to, float64(p.likeness), false)
		}
		if j := int32(i) - 1; j >= 0 && r.beside(j, int32(i)) {
			add(j, int32(i), r.cosine(j, int32(i)), false)
		}
	}
	r.asked(func(a, b int32) { add(a, b, r.cosine(a, b), true) })
	if r.meant != nil {
		for i, list := range r.meant.near {
			for _, p := range list {
				add(int32(i), p.to, open, false)
			}
		}
	}
	if n := int32(len(r.passages)); n*(n-1)/2 <= 2*always && n < many {
		for i := range n {
			for j := range i {
				add(j, i, open, false)
			}
		}
	}
	return out
}

// asked adds the pairs of passages whose claims answer one question.
func (r *ranker) asked(add func(a, b int32)) {
	at := map[where]int32{}
	for i, p := range r.passages {
		for _, w := range p.at {
			at[w] = int32(i)
		}
	}
	x := r.index
	for _, q := range x.questions() {
		ca, cb := x.set.Claims[q.a], x.set.Claims[q.b]
		a, okA := at[where{x.of[ca.Doc], ca.Sentence}]
		b, okB := at[where{x.of[cb.Doc], cb.Sentence}]
		if okA && okB && a != b {
			add(a, b)
		}
	}
}
