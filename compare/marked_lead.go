package compare

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// figureFile and timeFile hold the weights that fit/figures.py wrote.
var (
	//go:embed figure_weights.txt
	figureFile string
	//go:embed time_weights.txt
	timeFile string
)

// figureWeights and timeWeights are the weights of logistic regressions over pairs of figures and of times, rules being silent, that readers judged one by one: what
// each feature that markable.told names adds to the log odds, and "constant".
var (
	figureWeights = embedded("figure_weights.txt", &figureFile, parseMarkedWeights)
	timeWeights   = embedded("time_weights.txt", &timeFile, parseMarkedWeights)
)

// parseMarkedWeights reads lines "WEIGHT NAME"; lines that start with # are remarks.
func parseMarkedWeights(text string) (map[string]float64, error) {
	out := map[string]float64{}
	for line := range strings.Lines(text) {
		value, name, _ := strings.Cut(strings.TrimSpace(line), " ")
		if value == "" || value[0] == '#' {
			continue
		}
		v, err := strconv.ParseFloat(value, 64)
		if _, twice := out[name]; err != nil || name == "" || twice {
			return nil, fmt.Errorf("%q is no weight and the name of a feature that stands nowhere else", strings.TrimSpace(line))
		}
		out[name] = v
	}
	return out, nil
}

// markedShown is how likely two figures or times must clash to be shown. However likely they are, they are not shown at high confidence: from 0.80 on 26 of 33 were
// right.
const markedShown, markedSurest = 0.7, 0.79

// markedMost is how many candidates a sentence are looked at for their figures and times.
const markedMost = 3

// markable is two figures or two times.
type markable interface {
	mark() *markedPair
	told(by heard) []feature
	weights() map[string]float64
}

// likelyMarked is how likely readers call two figures or times a divergence of which models say this.
func likelyMarked(m markable, by heard) float64 {
	w := m.weights()
	odds := w["constant"]
	for _, v := range m.told(by) {
		odds += float64(w[v.name] * v.value)
	}
	return logistic(odds)
}

// markedCandidates are the pairs of sentences of a larger set that are looked at for their figures and times.
func (x *index) markedCandidates(r *ranker) [][2]where {
	return slices.DeleteFunc(x.bestPairs(r, markedMost*sentencesOf(x.set)), func(w [2]where) bool { return !x.comparable(w) })
}

// markedLeads are the figures and times in pairs of sentences that readers would call a divergence, by how they stand there and what the models say that read both,
// and how many pairs of sentences were read.
func (x *index) markedLeads(at [][2]where, ctx *surroundings, opts Options) (found []lead, read int) {
	if !opts.featured() || !opts.Patient.both() {
		return nil, 0
	}
	reader, ok := opts.Scorer.(Reader)
	if !ok {
		return nil, 0
	}
	pairs := slices.DeleteFunc(append(x.figurePairs(at, ctx, opts), x.timePairs(at, ctx, opts)...), func(m markable) bool { return likelyMarked(m, bestHeard) < markedShown })
	for i, by := range x.hear(pairs, reader, opts) {
		v := round(likelyMarked(pairs[i], by))
		if v < markedShown {
			v = min(v, leadHidden)
		}
		if v >= leadLeast {
			m := pairs[i].mark()
			found = append(found, lead{at: m.at, likely: v, marked: m})
		}
	}
	return found, len(pairs)
}
