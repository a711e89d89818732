package compare

import (
	_ "embed"
	"math"
	"slices"
)

// Patient are models that read few sentences to the end, without their gates: they take longer and miss less. Who puts so little side by side knows that it
// speaks of one thing, and what clashes there is each other's only match. The checker reads every pair, the editor says how those stand to each other that
// it calls a clash. Where one of them is nil, neither is asked.
type Patient struct {
	Editor  Editor
	Checker Scorer
}

// patientSentences is how many a set has at most, in all its documents, that is read so.
const patientSentences = 40

//go:embed few_weights.txt
var fewFile string

// fewNames are the features that tell how likely two of few sentences clash: the log odds of a contradiction by the checker, which was taught stories, how far
// each is the other's only match, and how many names both have. What the editor says and what rules see in the two adds nothing to these (fit/README.md).
var fewNames = [...]string{"contradiction", "margin", "names", "constant"}

var fewWeights = embedded("few_weights.txt", &fewFile, func(text string) (w [len(fewNames)]float64, err error) {
	err = parseWeights(text, fewNames[:], w[:]) // before w is returned
	return w, err
})

// few says whether a set has so few sentences that all pairs of them are read.
func (x *index) few() bool { return sentencesOf(x.set) <= patientSentences }

// everyPair are all pairs of sentences of different texts that may be compared, those of the earlier text in front; not those that repeat each other.
func (x *index) everyPair() (out [][2]where) {
	for i, a := range x.set.Documents {
		for j, b := range x.set.Documents[i+1:] {
			if x.unlike(a, b) {
				continue
			}
			for s := range a.Sentences {
				for t := range b.Sentences {
					if w := [2]where{{i, s}, {i + 1 + j, t}}; len(x.compared(w[0])) > 0 && len(x.compared(w[1])) > 0 && !x.siblings(w) && !x.reprinted(w) {
						out = append(out, w)
					}
				}
			}
		}
	}
	return out
}

// readFew are the leads of a set of few sentences, and how many pairs were read.
func (x *index) readFew(ctx *surroundings, opts Options) ([]settled, int) {
	at := x.everyPair()
	var found []lead
	for i, p := range opts.Patient.Checker.Score(x.textsOf(at)) {
		if v := round(x.fewLikely(at[i], p)); v >= leadLeast {
			found = append(found, lead{at: at[i], likely: v, checked: true, few: true})
		}
	}
	found = x.foremost(found)
	asked := make([][2]where, len(found))
	for i, l := range found {
		asked[i] = l.at
	}
	for i, p := range opts.Patient.Editor.Relations(x.textsOf(asked)) {
		found[i].relation, found[i].lasting = called(p), x.lasting(asked[i])
		if p[0] > 0.5 || found[i].lasting {
			found[i].relation = Contradict
		}
	}
	leads, read := x.settle(found, ctx, opts)
	return leads, len(at) + len(asked) + read
}

// fewLikely is how likely two of few sentences clash by what a checker said of them.
func (x *index) fewLikely(w [2]where, checked [3]float64) float64 {
	weights := fewWeights()
	return weighed(weights[:], x.fewFeatures(w, checked))
}

// fewFeatures are the values of fewNames.
func (x *index) fewFeatures(w [2]where, checked [3]float64) []float64 {
	return []float64{logOdds(checked[2]), x.margin(w), x.namesShared(w), 1}
}

// namesShared is how many names the claims of both sentences have, as a logarithm.
func (x *index) namesShared(w [2]where) float64 {
	of := func(w where) (out []int) {
		for _, c := range x.claimsAt(w) {
			out = append(out, c.Names...)
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	return math.Log1p(float64(len(common(of(w[0]), of(w[1])))))
}
