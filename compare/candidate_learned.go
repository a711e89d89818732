package compare

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
	"crossclaim/claims/text"
)

//go:embed candidate_weights.txt
var learnedFile string

// learnedNames are the features of a pair of passages of different sources that the fit weighs, in their order: first those that the
// search by words has too (see weights), then what the vectors add. Others were tried and told nothing that lasted, the plain cosines
// among them: a rank says more, because some sentences are like all others.
var learnedNames = [...]string{"kin", "shared", "opposites", "depth", "merit",
	"around", "title", "clash", "rank", "aligned", "numbers", "gap", "voices", "causes"}

// learnedWeights are the weights of candidate_weights.txt, by feature; the file is part of the program, so that a fault in it is one
// of the program.
var learnedWeights = embedded("candidate_weights.txt", &learnedFile, func(text string) (w [len(learnedNames)]float64, err error) {
	err = parseWeights(text, learnedNames[:], w[:]) // before w is returned
	return w, err
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
	place       [][]inOrder // of those near by their own vectors, ascending by number
	far         float64     // the place of all others
	title       []float64   // mean likeness to the titles of the set: what they tell, all texts tell
	amounts     [][]claims.Amount
	numbered    []bool    // holds a numeral
	voiced      []bool    // tells on somebody's word
	causal      []bool    // tells why
	apart       []vector  // own, without what all passages have in common
	top         [][]inDoc // the highest likeness by apart in each document, see tops
}

// inOrder is a passage with the logarithm of its place in the order of those nearest to another, from 1.
type inOrder struct {
	to    int32
	place float64
}

// mean reads the vectors of the passages and searches with them.
func (r *ranker) mean() {
	m := r.index.senses
	if m == nil {
		return
	}
	n := len(r.passages)
	t := &meant{title: make([]float64, n), place: make([][]inOrder, n), far: math.Log1p(closest)}
	for i, p := range r.passages {
		doc, s := r.index.set.Documents[p.at[0].doc], p.at[0].sentence
		t.own, t.around = append(t.own, m.sentence[p.number]), append(t.around, m.around[p.number])
		t.numbered = append(t.numbered, slices.ContainsFunc(doc.Sentences[s].Tokens, func(t text.Token) bool { return strings.ContainsAny(t.Norm, "0123456789") }))
		var list []claims.Amount
		voiced := false
		for _, id := range r.index.compared(r.passages[i].at[0]) {
			c := r.index.set.Claims[id]
			list, voiced = append(list, c.Amounts...), voiced || len(c.Speakers) > 0
		}
		t.amounts, t.voiced, t.causal = append(t.amounts, list), append(t.voiced, voiced), append(t.causal, causal(doc, s))
	}
	t.apart = centred(t.own)
	t.near = near(t.own, r.doc)
	around := near(t.around, r.doc)
	parallel.With(n, func() func(int) {
		return func(i int) {
			slices.SortFunc(t.near[i], func(a, b partner) int { return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.to, b.to)) })
			for k, p := range t.near[i] {
				t.place[i] = append(t.place[i], inOrder{p.to, math.Log1p(float64(k))})
			}
			slices.SortFunc(t.place[i], func(a, b inOrder) int { return cmp.Compare(a.to, b.to) })
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
	out = [...]float64{
		w[1], w[2], w[5], w[7], r.passages[i].merit + r.passages[j].merit,
		t.around[i].cosine(t.around[j]),
		t.title[i] + t.title[j],
		truth(t.clash(i, j)),
		-t.rank(i, j) - t.rank(j, i),
		float64(p.aligned),
		truth(t.numbered[i] && t.numbered[j]),
		r.gap(p),
		truth(t.voiced[i] && t.voiced[j]),
		truth(t.causal[i]) + truth(t.causal[j]),
	}
	for k := range out {
		out[k] = round(out[k])
	}
	return out
}

// rank is the logarithm of the place of j among the passages nearest to i; for one that is not among them, of the place after all.
func (t *meant) rank(i, j int32) float64 {
	k, ok := slices.BinarySearchFunc(t.place[i], j, func(p inOrder, j int32) int { return cmp.Compare(p.to, j) })
	if !ok {
		return t.far
	}
	return t.place[i][k].place
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
