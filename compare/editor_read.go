package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
)

// The best candidates of different sources are read, so many for each sentence of the set, but none that are farther apart by their vectors or longer
// together: all of them by a checker, which has a measure of its own for what it reads, the best by an editor.
const (
	readShare     = 3.0
	editedShare   = 2.0
	editedNear    = 0.15
	editedLongest = 75 // words

	// editedShortest is how many words a sentence must have: "Default is true" leaves it to the heading above what it speaks of.
	editedShortest = 4
)

// An editor reads a candidate to the end if its first layers like it or the ranker does: how far its score lies above that of the last of the best
// wholeShare a sentence counts for so much, in log odds. On the annotated events, each left out, 0.68 of what readers list as required is read to the
// end so, with 1.4 candidates a sentence, instead of 0.32 with 1.0 by the word of the layers alone, and a quarter more of what the editor is sure of.
const (
	wholeShare = 1.5
	wholeSlope = 2.0
	wholeMost  = 4.0 // how far a score counts
	wholeOpen  = 0.3
)

// readable are the sentences that are read side by side, those of the earlier text in front, and how much is said for each pair by its score; that
// is below all bounds for those that an editor is not asked about.
func (x *index) readable(r *ranker) (out [][2]where, priors []float64) {
	across, _ := parted(r.chosen, func(p ranked) bool { return r.across(p.a, p.b) })
	sentences := float64(len(x.senses.sentence))
	best := claims.Front(across, int(readShare*sentences), stronger)
	if len(best) == 0 {
		return nil, nil
	}
	slices.SortFunc(best, byScore)
	score := func(share float64) int32 { return best[max(0, min(len(best), int(share*sentences))-1)].score }
	least, whole := score(editedShare), score(wholeShare)
	prior := func(p ranked) float64 {
		if p.score < least {
			return math.Inf(-1)
		}
		return wholeOpen + wholeSlope*max(-wholeMost, min(wholeMost, float64(p.score-whole)/1e4))
	}
	slices.SortFunc(best, func(p, q ranked) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
	length := func(w where) int { return len(strings.Fields(x.quote(w))) }
	for _, p := range best {
		a, b := r.apart(p)
		if a.doc > b.doc {
			a, b = b, a
		}
		if x.nearness([2]where{a, b}) >= editedNear && length(a)+length(b) <= editedLongest && min(length(a), length(b)) >= editedShortest && len(x.compared(a)) > 0 && len(x.compared(b)) > 0 {
			out, priors = append(out, [2]where{a, b}), append(priors, prior(p))
		}
	}
	return out, priors
}

// relations gives what an editor says of pairs of sentences, none for certain where it is not asked, and how many it was asked about.
func (x *index) relations(at [][2]where, priors []float64, e Editor) (said [][1 + len(Edited)]float64, asked int) {
	said = make([][1 + len(Edited)]float64, len(at))
	var texts [][2]string
	var of []int
	var known []float64
	for i, w := range at {
		said[i][0] = 1
		if !math.IsInf(priors[i], -1) {
			texts, of, known = append(texts, [2]string{x.quote(w[0]), x.quote(w[1])}), append(of, i), append(known, priors[i])
		}
	}
	for k, p := range e.Relations(texts, known) {
		said[of[k]] = p
	}
	return said, len(texts)
}
