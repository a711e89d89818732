package compare

import "math"

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
	a, b    int32
	score   int32   // in units of 1e-4; before scoring, the likeness
	kin     float32 // see kinship
	apart   float32 // see meant
	aligned float32 // see align
	asked   bool    // both answer one question
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
