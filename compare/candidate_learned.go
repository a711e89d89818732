package compare

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"crossclaim/claims"
)

//go:embed candidate_weights.txt
var learnedFile string

// learnedNames are the features of a pair of passages of different sources that the fit weighs, in their order: first those that the
// search by words has too (see weights), then what the vectors add. Others were tried and told nothing that lasted: names, measures
// and times in common, length and quotation apart from merit, ranks, likeness of claims, of neighbours and of what each is like.
var learnedNames = [...]string{"likeness", "kin", "shared", "opposites", "depth", "merit",
	"cosine", "around", "share-around", "title", "clash"}

// learnedWeights are the weights of candidate_weights.txt, by feature; the file is part of the program, so that a fault in it is one
// of the program.
var learnedWeights = sync.OnceValue(func() (w [len(learnedNames)]float64) {
	if err := parseWeights(learnedFile, learnedNames[:], w[:]); err != nil {
		panic("candidate_weights.txt (embedded): " + err.Error())
	}
	return w
})

// parseWeights reads lines "name weight" into w, in the order of names; lines that start with # are remarks. Every name must
// have its line.
func parseWeights(text string, names []string, w []float64) error {
	at := map[string]int{}
	for i, n := range names {
		at[n] = i
	}
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		if name == "" || strings.HasPrefix(name, "#") {
			continue
		}
		i, ok := at[name]
		v, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if !ok || err != nil {
			return fmt.Errorf("%q is not a feature that is still open, with its weight", strings.TrimSpace(line))
		}
		delete(at, name)
		w[i] = v
	}
	if len(at) > 0 {
		return fmt.Errorf("%d features have no weight", len(at))
	}
	return nil
}

// meant is what sentence vectors tell a ranker of its passages.
type meant struct {
	own, around []vector
	near        [][]partner // by their own vectors or by those of their surroundings
	best        []float64   // the highest likeness of the surroundings of a passage to those of one of another source
	title       []float64   // mean likeness to the titles of the set: what they tell, all texts tell
	amounts     [][]claims.Amount
}

// mean reads the vectors of the passages and searches with them.
func (r *ranker) mean() {
	m := r.index.senses
	if m == nil {
		return
	}
	n := len(r.passages)
	t := &meant{best: make([]float64, n), title: make([]float64, n)}
	for _, p := range r.passages {
		t.own, t.around = append(t.own, m.sentence[p.number]), append(t.around, m.around[p.number])
	}
	for i := range r.passages {
		var list []claims.Amount
		for _, id := range r.index.compared(r.passages[i].at[0]) {
			list = append(list, r.index.set.Claims[id].Amounts...)
		}
		t.amounts = append(t.amounts, list)
	}
	t.near = near(t.own, r.across)
	around := near(t.around, r.across)
	claims.InParallel(n, func() func(int) {
		return func(i int) {
			for _, p := range around[i] {
				t.best[i] = max(t.best[i], float64(p.likeness))
			}
			t.near[i] = append(t.near[i], around[i]...)
			for _, title := range m.title {
				t.title[i] += t.own[i].cosine(title) / float64(len(m.title))
			}
		}
	})
	r.meant = t
}

// learned is the score of a pair of passages by the fitted weights.
func (r *ranker) learned(p ranked) float64 {
	out := 0.0
	w := learnedWeights()
	for k, f := range r.learnedFeatures(p) {
		out += w[k] * f
	}
	return out
}

// learnedFeatures are the features of learnedNames.
func (r *ranker) learnedFeatures(p ranked) (out [len(learnedNames)]float64) {
	w, t, i, j := r.features(p), r.meant, p.a, p.b
	around := t.around[i].cosine(t.around[j])
	out = [...]float64{
		w[0], w[1], w[2], w[5], w[7], r.passages[i].merit + r.passages[j].merit,
		t.own[i].cosine(t.own[j]),
		around,
		share(around, t.best[i]) + share(around, t.best[j]),
		t.title[i] + t.title[j],
		float64(yes(t.clash(i, j))),
	}
	for k := range out {
		out[k] = round(out[k])
	}
	return out
}

// clash says whether two passages give one measure other values.
func (t *meant) clash(i, j int32) bool {
	for _, a := range t.amounts[i] {
		for _, b := range t.amounts[j] {
			if clashing(a, b) {
				return true
			}
		}
	}
	return false
}
