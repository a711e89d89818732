package compare

import (
	_ "embed"
	"math"
	"slices"
)

// Patient are models that read every pair of few sentences to the end, without their gates: they take longer and miss less. Who puts so little side by side
// knows that it speaks of one thing, and what clashes there is each other's only match. Nil ones are not asked.
type Patient struct {
	Editor  Editor
	Checker Scorer
}

//go:embed few_weights.txt
var fewFile string

// fewNames are the features that tell how likely two of few sentences clash: the log odds of a contradiction by the checker and of any divergence by the
// editor, even at most, for what it is sure of is as often a count that has grown; how far each is the other's only match; how many names both have; and whether they take sides, name times
// that exclude each other, or fit by what rules know.
var fewNames = [...]string{"contradiction", "editor", "margin", "names", "sides", "times", "explained", "constant"}

var fewWeights = embedded("few_weights.txt", &fewFile, func(text string) (w [len(fewNames)]float64, err error) {
	err = parseWeights(text, fewNames[:], w[:]) // before w is returned
	return w, err
})

// few says whether a set has so few sentences that all pairs of them are read.
func (x *index) few() bool { return sentencesOf(x.set) <= someSentences }

// everyPair are all pairs of sentences of different texts that may be compared, those of the earlier text in front.
func (x *index) everyPair() (out [][2]where) {
	for i, a := range x.set.Documents {
		for j, b := range x.set.Documents[i+1:] {
			for s := range a.Sentences {
				for t := range b.Sentences {
					if w := [2]where{{i, s}, {i + 1 + j, t}}; len(x.compared(w[0])) > 0 && len(x.compared(w[1])) > 0 && !x.siblings(w) {
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
	texts := make([][2]string, len(at))
	for i, w := range at {
		texts[i] = [2]string{x.quote(w[0]), x.quote(w[1])}
	}
	edited, checked := opts.Patient.Editor.Relations(texts), opts.Patient.Checker.Score(texts)
	var found []lead
	for i, w := range at {
		if l := x.fewLead(w, edited[i], checked[i]); l.likely >= leadLeast {
			found = append(found, l)
		}
	}
	leads, read := x.settle(x.foremost(found), ctx, opts)
	return leads, 2*len(texts) + read
}

// fewLead is what both models make of two of few sentences. Where the editor sees none it is a contradiction.
func (x *index) fewLead(w [2]where, edited [1 + len(Edited)]float64, checked [3]float64) lead {
	weights := fewWeights()
	l := lead{at: w, relation: called(edited), likely: round(weighed(weights[:], x.fewFeatures(w, edited, checked))), few: true}
	if checked[2] > 1-edited[0] {
		l.checked, l.lasting = true, x.lasting(w)
		if edited[0] > 0.5 || l.lasting {
			l.relation = Contradict
		}
	}
	return l
}

// fewFeatures are the values of fewNames.
func (x *index) fewFeatures(w [2]where, edited [1 + len(Edited)]float64, checked [3]float64) []float64 {
	return []float64{logOdds(checked[2]), min(logOdds(1-edited[0]), 0), x.margin(w), x.namesShared(w), truth(x.takesSides(w)), truth(x.timesApart(w)), truth(x.explained(w)), 1}
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
