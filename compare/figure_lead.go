package compare

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// figureFile holds the weights that fit/figures.py wrote.
//
//go:embed figure_weights.txt
var figureFile string

// figureWeights are the weights of a logistic regression over pairs of figures, rules being silent, that readers judged one by one: what each feature that
// figurePair.told names adds to the log odds, and "constant".
var figureWeights = embedded("figure_weights.txt", &figureFile, parseFigureWeights)

// parseFigureWeights reads lines "WEIGHT NAME"; lines that start with # are remarks.
func parseFigureWeights(text string) (map[string]float64, error) {
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

// figureShown is how likely two figures must clash to be shown. However likely they are, they are not shown at high confidence: from 0.80 on 35 of 43 were right.
const figureShown, figureSurest = 0.7, 0.79

// figureMost is how many candidates a sentence are looked at for their figures.
const figureMost = 3

// figureCandidates are the pairs of sentences of a larger set that are looked at for their figures.
func (x *index) figureCandidates(r *ranker) [][2]where {
	return slices.DeleteFunc(x.bestPairs(r, figureMost*sentencesOf(x.set)), func(w [2]where) bool { return !x.comparable(w) })
}

// figureLeads are the figures in pairs of sentences that readers would call a divergence, by how they stand there and what the models say that read both, and how
// many pairs of sentences were read.
func (x *index) figureLeads(at [][2]where, ctx *surroundings, opts Options) (found []lead, read int) {
	if !opts.featured() || !opts.Patient.both() {
		return nil, 0
	}
	reader, ok := opts.Scorer.(Reader)
	if !ok {
		return nil, 0
	}
	pairs := slices.DeleteFunc(x.figurePairs(at, ctx, opts), func(f figurePair) bool { return f.likely(bestHeard) < figureShown })
	for i, by := range x.hearFigures(pairs, reader, opts) {
		v := round(pairs[i].likely(by))
		if v < figureShown {
			v = min(v, leadHidden)
		}
		if v >= leadLeast {
			found = append(found, lead{at: pairs[i].at, likely: v, figures: &pairs[i]})
		}
	}
	return found, len(pairs)
}

// hearFigures asks the models about pairs of figures.
func (x *index) hearFigures(pairs []figurePair, reader Reader, opts Options) []heardFigures {
	at, texts := make([][2]where, len(pairs)), make([][2]string, len(pairs))
	for i, f := range pairs {
		kind := kindOf(f.asRule())
		at[i], texts[i] = f.at, [2]string{marked(kind, f.finding.A), marked(kind, f.finding.B)}
	}
	plain, out := x.textsOf(at), make([]heardFigures, len(pairs))
	edited, checked, seen := opts.Patient.Editor.Relations(plain), opts.Patient.Checker.Score(plain), reader.Divergences(texts)
	for i := range out {
		out[i] = heardFigures{checked[i], edited[i], seen[i]}
	}
	return out
}

// likely is how likely readers call two figures a divergence of which models say this.
func (f *figurePair) likely(by heardFigures) float64 {
	w := figureWeights()
	odds := w["constant"]
	for _, v := range f.told(by) {
		odds += float64(w[v.name] * v.value)
	}
	return logistic(odds)
}

// settled is the n-th lead as a finding, by whose word it is so likely.
func (f *figurePair) settled(likely float64, n int) settled {
	p, out := f.pass, f.finding
	likely = min(likely, figureSurest)
	p.Event.Subject, p.Event.Object, p.Event.Time = Open, Open, p.index.sentenceTimes(p.A, p.B)
	out.Strength, out.Aspect, out.Message = likely, fmt.Sprint("lead ", n), out.A.Value+" against "+out.B.Value
	s := settled{Finding: out, guards: p.guards(&out), score: likely, weighed: true}
	s.relation, s.why = p.relation(f.asRule(), s.guards)
	return s
}
