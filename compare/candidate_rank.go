package compare

import (
	"cmp"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

// The weights of what makes two sentences worth comparing: fitted on annotated events for the recall at the measure of
// candidates (each event left out once to check), rounded. The unit is one sentence's share of its best partner's likeness.
var weights = [...]float64{
	1,    // both shares of the best likeness
	0.86, // both shares of the best kin
	0.62, // log of the rarity of the shared keys
	0.41, // of the shared names,
	2.44, // measures,
	0.93, // pairs of opposites
	0.56, // both name a time
	2.07, // news of one kind stands at the same depth of a text
	1,    // neighbours in one text: a denial stands beside what it denies
}

const (
	weightLength  = 0.54 // of the log of the number of words
	weightQuoted  = 0.48
	weightHeading = 0.58
	weightDenied  = 0.71
)

const (
	maxNear   = 96   // partners of a passage that are ranked,
	manyNear  = 32   // in a set of so many passages that memory counts
	many      = 5000 // passages
	manyPosts = 150  // length of a posting list there
	maxInside = 12   // partners of its own source
)

// ranker orders the pairs of sentences of a set by how much they have in common.
type ranker struct {
	index      *index
	passages   []passage
	doc        []int32   // document of each passage, -1 where copies stand in several
	kind       []keyKind // of each key
	count      []int32   // sentences that hold the key
	rarity     []float64 // of each key
	kinship    *kinship
	best       []float64 // the highest likeness of a passage to one of another source
	meant      *meant    // nil without sentence vectors
	chosen     []ranked  // the best pairs of passages, in no order
	considered int
}

// partner is a passage with its likeness (cosine).
type partner struct {
	to       int32
	likeness float32
}

// ranked is a pair of passages, a before b.
type ranked struct {
	a, b  int32
	score int32   // in units of 1e-4; before scoring, the likeness
	kin   float32 // see kinship
	apart float32 // see meant
	asked bool    // both answer one question
}

func newRanker(x *index) *ranker {
	r := &ranker{index: x}
	r.read()
	return r
}

// across says whether two passages stand, in one of their copies, in different documents.
func (r *ranker) across(a, b int32) bool {
	return r.doc[a] < 0 || r.doc[b] < 0 || r.doc[a] != r.doc[b]
}

// search finds the partners of every passage through an inverted index; lists too long to tell anything are left out.
func (r *ranker) search() {
	keep, longest := maxNear, maxPosting
	if len(r.passages) > many {
		keep, longest = manyNear, manyPosts
	}
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
	n := len(r.passages)
	near := make([][]partner, n)
	r.best = make([]float64, n)
	touchedBy := make([]int, n)
	parallel.With(n, func() func(int) {
		sums, touched := make([]float32, n), []int32(nil)
		var across, inside []partner
		return func(i int) {
			touched, across, inside = touched[:0], across[:0], inside[:0]
			for _, k := range r.passages[i].all {
				for _, p := range posts[k.key] {
					if sums[p.to] == 0 {
						touched = append(touched, p.to)
					}
					sums[p.to] += k.weight * p.likeness
				}
			}
			touchedBy[i] = len(touched)
			for _, j := range touched {
				p := partner{j, sums[j] / (unit * unit)}
				sums[j] = 0
				switch {
				case int(j) == i:
				case r.across(int32(i), j):
					across = append(across, p)
					r.best[i] = max(r.best[i], float64(p.likeness))
				default:
					inside = append(inside, p)
				}
			}
			near[i] = slices.Concat(claims.Front(across, keep, likelier), claims.Front(inside, maxInside, likelier))
		}
	})
	r.kinship = newKinship(near)
	r.mean()
	for _, n := range touchedBy {
		r.considered += n
	}
	r.considered /= 2
}

// likelier orders partners by falling likeness; ties go by number, so that the choice is the same each time.
func likelier(a, b partner) bool {
	return a.likeness > b.likeness || a.likeness == b.likeness && a.to < b.to
}

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
	n := 0
	for _, list := range r.kinship.near {
		n += len(list)
	}
	out := make([]ranked, 0, n+len(r.passages))
	const open = -1 // likeness that is still to be found
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
	for _, p := range out {
		if best := r.kinship.best; r.across(p.a, p.b) {
			best[p.a], best[p.b] = max(best[p.a], float64(p.kin)), max(best[p.b], float64(p.kin))
		}
	}
	return out
}

// beside says whether b is the next sentence after a in one text.
func (r *ranker) beside(a, b int32) bool {
	p, q := &r.passages[a], &r.passages[b]
	return q.number == p.number+1 && p.at[0].doc == q.at[0].doc
}

// score is how much two passages are worth comparing.
func (r *ranker) score(p ranked) float64 {
	if r.meant != nil && r.across(p.a, p.b) {
		return r.learned(p)
	}
	out := r.passages[p.a].merit + r.passages[p.b].merit
	for k, f := range r.features(p) {
		out += weights[k] * f
	}
	return out
}

// features are what the weights are for, in their order.
func (r *ranker) features(p ranked) [len(weights)]float64 {
	i, j, likeness := p.a, p.b, float64(p.score)/(unit*unit)
	a, b := &r.passages[i], &r.passages[j]
	var shared [sorts]float64
	for k, l := 0, 0; k < len(a.own) && l < len(b.own); {
		switch c := a.own[k].key - b.own[l].key; {
		case c < 0:
			k++
		case c > 0:
			l++
		default:
			shared[r.kind[a.own[k].key]] += r.rarity[a.own[k].key]
			k, l = k+1, l+1
		}
	}
	return [...]float64{
		share(likeness, r.best[i]) + share(likeness, r.best[j]),
		share(float64(p.kin), r.kinship.best[i]) + share(float64(p.kin), r.kinship.best[j]),
		math.Log1p(shared[wordKey] + shared[nameKey] + shared[measureKey]),
		math.Log1p(shared[nameKey]),
		math.Log1p(shared[measureKey]),
		math.Log1p(shared[oppositeKey]),
		truth(a.timed && b.timed),
		-math.Abs(a.depth - b.depth),
		truth(r.beside(i, j)),
	}
}

// share is a likeness as a part of a passage's best one; that of a passage like no other, or of a source alone, stands for itself.
func share(likeness, best float64) float64 {
	if best == 0 {
		return likeness
	}
	return likeness / best
}

// cosine is the likeness of two passages by their vectors.
func (r *ranker) cosine(i, j int32) float64 {
	return dot(r.passages[i].all, r.passages[j].all) / (unit * unit)
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
