package compare

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"sync"
)

// The weights of what makes two sentences worth comparing: fitted by logistic regression on annotated events (each left
// out once), rounded. The unit is one sentence's share of its best partner's likeness.
const (
	weightShared   = 0.37 // of log(1 + rarity of the shared keys)
	weightName     = 0.3
	weightMeasure  = 0.93
	weightOpposite = 0.56
	weightTimed    = 0.48 // both name a time
	weightLength   = 0.35 // of the log of the number of words
	weightQuoted   = 0.23
	weightHeading  = 0.34
	weightDenied   = 0.15
	weightDepth    = 1.26 // news of one kind stands at the same depth of a text
	weightBeside   = 1    // neighbours in one text: a denial stands beside what it denies
	weightMeaning  = 2.5  // of the cosine of sentence vectors
)

const (
	maxNear   = 96 // partners of a passage that are ranked
	maxInside = 12 // of them, partners of its own source
)

// ranker orders the pairs of sentences of a set by how much they have in common.
type ranker struct {
	index      *index
	passages   []passage
	kind       []keyKind // of each key
	count      []int32   // sentences that hold the key
	rarity     []float64 // of each key
	near       [][]partner
	best       []float64 // the highest likeness of a passage to one of another source
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
	asked bool // both answer one question
	score float64
}

func newRanker(x *index) *ranker {
	r := &ranker{index: x}
	r.read()
	return r
}

// across says whether two passages stand, in one of their copies, in different documents.
func (r *ranker) across(a, b int32) bool {
	p, q := r.passages[a].at, r.passages[b].at
	return len(p) > 1 || len(q) > 1 || p[0].doc != q[0].doc
}

// search finds the partners of every passage through an inverted index with capped posting lists.
func (r *ranker) search() {
	posts := make([][]partner, len(r.kind))
	for i := range r.passages {
		for _, k := range r.passages[i].all {
			if r.count[k.key] <= maxPosting {
				posts[k.key] = append(posts[k.key], partner{int32(i), k.weight})
			}
		}
	}
	n := len(r.passages)
	r.near, r.best = make([][]partner, n), make([]float64, n)
	touchedBy := make([]int, n)
	inParallel(n, func() func(int) {
		sums, touched := make([]float32, n), []int32(nil)
		return func(i int) {
			touched = touched[:0]
			for _, k := range r.passages[i].all {
				for _, p := range posts[k.key] {
					if sums[p.to] == 0 {
						touched = append(touched, p.to)
					}
					sums[p.to] += k.weight * p.likeness
				}
			}
			touchedBy[i] = len(touched)
			r.near[i] = r.partners(i, touched, sums)
			for _, j := range touched {
				sums[j] = 0
			}
		}
	})
	for _, n := range touchedBy {
		r.considered += n
	}
	r.considered /= 2
}

// partners keeps the likest of the passages that share a key with passage i.
func (r *ranker) partners(i int, touched []int32, sums []float32) []partner {
	var across, inside []partner
	for _, j := range touched {
		if int(j) == i {
			continue
		}
		p := partner{j, sums[j] / (unit * unit)}
		if r.across(int32(i), j) {
			across = append(across, p)
			r.best[i] = max(r.best[i], float64(p.likeness))
		} else {
			inside = append(inside, p)
		}
	}
	return append(slices.Clone(likest(across, maxNear)), likest(inside, maxInside)...)
}

// likest moves the n likest to the front, in no order, and returns them (Hoare's quickselect; ties by number, so that the
// choice is the same each time).
func likest(list []partner, n int) []partner {
	before := func(a, b partner) bool { return a.likeness > b.likeness || a.likeness == b.likeness && a.to < b.to }
	for low, high := 0, len(list)-1; n < len(list) && low < high; {
		pivot := list[(low+high)/2]
		i, j := low, high
		for i <= j {
			for before(list[i], pivot) {
				i++
			}
			for before(pivot, list[j]) {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case n-1 <= j:
			high = j
		case n-1 >= i:
			low = i
		default:
			return list[:n]
		}
	}
	return list[:min(n, len(list))]
}

// collect scores every pair that was found, each once, with those that answer one question and, in a small set, all others.
func (r *ranker) collect() []ranked {
	var out []ranked
	for i, list := range r.near {
		for _, p := range list {
			out = append(out, ranked{a: min(int32(i), p.to), b: max(int32(i), p.to), score: float64(p.likeness)})
		}
	}
	for i := range r.passages[:max(0, len(r.passages)-1)] {
		if a, b := int32(i), int32(i+1); r.passages[b].number == r.passages[a].number+1 && r.passages[a].at[0].doc == r.passages[b].at[0].doc {
			out = append(out, ranked{a: a, b: b, score: r.cosine(a, b)})
		}
	}
	for _, p := range r.asked() {
		out = append(out, ranked{a: p.a, b: p.b, asked: true, score: r.cosine(p.a, p.b)})
	}
	if n := len(r.passages); n*(n-1)/2 <= 2*always {
		for i := range n {
			for j := i + 1; j < n; j++ {
				out = append(out, ranked{a: int32(i), b: int32(j), score: r.cosine(int32(i), int32(j))})
			}
		}
	}
	out = append(out, r.meant()...)
	slices.SortFunc(out, func(p, q ranked) int {
		return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b), cmp.Compare(yes(q.asked), yes(p.asked)))
	})
	out = slices.CompactFunc(out, func(p, q ranked) bool { return p.a == q.a && p.b == q.b })
	inParallel(len(out), func() func(int) {
		return func(i int) { out[i].score = r.score(out[i].a, out[i].b, out[i].score) }
	})
	return out
}

func yes(b bool) int {
	if b {
		return 1
	}
	return 0
}

// meant are the pairs that sentence vectors find.
func (r *ranker) meant() []ranked {
	m := r.index.vectors
	if m == nil || m.near == nil {
		return nil
	}
	at := map[int32]int32{}
	for i, p := range r.passages {
		at[int32(p.number)] = int32(i)
	}
	var out []ranked
	for i, p := range r.passages {
		for _, number := range m.near(p.number) {
			if j, ok := at[number]; ok && int(j) != i {
				out = append(out, ranked{a: min(int32(i), j), b: max(int32(i), j), score: r.cosine(int32(i), j)})
			}
		}
	}
	return out
}

// score is how much two passages are worth comparing, given their likeness.
func (r *ranker) score(i, j int32, likeness float64) float64 {
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
	out := likeness/(r.best[i]+1e-9) + likeness/(r.best[j]+1e-9) + a.merit + b.merit
	if r.best[i] == 0 || r.best[j] == 0 { // one source alone, or a passage like no other
		out = 2*likeness + a.merit + b.merit
	}
	out += weightShared * math.Log1p(shared[wordKey]+shared[nameKey]+shared[measureKey])
	out += weightName * math.Log1p(shared[nameKey])
	out += weightMeasure * math.Log1p(shared[measureKey])
	out += weightOpposite * math.Log1p(shared[oppositeKey])
	if a.timed && b.timed {
		out += weightTimed
	}
	out -= weightDepth * math.Abs(a.depth-b.depth)
	if b.number == a.number+1 && a.at[0].doc == b.at[0].doc {
		out += weightBeside
	}
	if m := r.index.vectors; m != nil && m.likeness != nil {
		out += weightMeaning * m.likeness(a.number, b.number)
	}
	return round(out)
}

// cosine is the likeness of two passages by their vectors.
func (r *ranker) cosine(i, j int32) float64 {
	a, b := r.passages[i].all, r.passages[j].all
	sum := 0.0
	for k, l := 0, 0; k < len(a) && l < len(b); {
		switch c := a[k].key - b[l].key; {
		case c < 0:
			k++
		case c > 0:
			l++
		default:
			sum += float64(a[k].weight) * float64(b[l].weight)
			k, l = k+1, l+1
		}
	}
	return sum / (unit * unit)
}

// asked are the pairs of passages whose claims answer one question.
func (r *ranker) asked() []ranked {
	at := map[where]int32{}
	for i, p := range r.passages {
		for _, w := range p.at {
			at[w] = int32(i)
		}
	}
	x := r.index
	var out []ranked
	for _, q := range x.questions() {
		ca, cb := x.set.Claims[q.a], x.set.Claims[q.b]
		a, okA := at[where{x.of[ca.Doc], ca.Sentence}]
		b, okB := at[where{x.of[cb.Doc], cb.Sentence}]
		if okA && okB && a != b {
			out = append(out, ranked{a: min(a, b), b: max(a, b)})
		}
	}
	return out
}

// inParallel calls the functions that start makes, one a core, for 0 to n-1.
func inParallel(n int, start func() func(int)) {
	const block = 64
	var wait sync.WaitGroup
	next := make(chan int)
	for range min(n/block+1, runtime.GOMAXPROCS(0)) {
		wait.Go(func() {
			f := start()
			for from := range next {
				for i := from; i < min(from+block, n); i++ {
					f(i)
				}
			}
		})
	}
	for from := 0; from < n; from += block {
		next <- from
	}
	close(next)
	wait.Wait()
}
