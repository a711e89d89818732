package compare

import (
	_ "embed"
	"math"
	"slices"
	"strings"
)

// Patient are models that read few sentences to the end, without their gates, and the best candidates of more: they take longer and miss less. Who puts so
// little side by side knows that it speaks of one thing, and what clashes there is each other's only match. The checker reads every pair, the editor says how those stand to each other that
// it calls a clash. Where one of them is nil, neither is asked.
type Patient struct {
	Editor  Editor
	Checker Scorer
}

// patientSentences is how many a set has at most, in all its documents, that is read so.
const patientSentences = 40

// likelySentences is how many a set has at most of which the best candidates are read so, beside what the models with gates find.
const likelySentences = 120

// likelyMost is how many of these candidates are read at most: half a second, or a second and a half without VNNI.
const likelyMost = 600

// likelyPlain is how likely two sentences of more news must clash to be shown so where no figures tell a reader of what: of 25 findings that readers judged of 799
// real events 10 of 11 were right where each has a figure that the other has not, and 2 of 14 others, all of which were less likely than this.
const likelyPlain = 0.75

//go:embed few_weights.txt
var fewFile string

// fewNames are the features that tell how likely two of few sentences clash: the log odds of a contradiction by the checker, which was taught stories, how far
// each is the other's only match, and how many names both have. What the editor says and what rules see in the two adds nothing to these (fit/README.md).
// Behind them stand the same for two of the best candidates of more sentences, where less clashes of what looks so.
var fewNames = [...]string{"contradiction", "margin", "names", "constant", "of-more-contradiction", "of-more-margin", "of-more-names", "of-more-constant"}

var fewWeights = embedded("few_weights.txt", &fewFile, func(text string) (w [len(fewNames)]float64, err error) {
	err = parseWeights(text, fewNames[:], w[:]) // before w is returned
	return w, err
})

// both says whether both patient models are there.
func (p Patient) both() bool { return p.Editor != nil && p.Checker != nil }

// few says whether a set has so few sentences that all pairs of them are read.
func (x *index) few() bool { return sentencesOf(x.set) <= patientSentences }

// everyPair are all pairs of sentences of different texts that may be compared, those of the earlier text in front.
func (x *index) everyPair() (out [][2]where) {
	for i, a := range x.set.Documents {
		for j, b := range x.set.Documents[i+1:] {
			for s := range a.Sentences {
				for t := range b.Sentences {
					if w := [2]where{{i, s}, {i + 1 + j, t}}; x.comparable(w) {
						out = append(out, w)
					}
				}
			}
		}
	}
	return out
}

// comparable says whether two sentences hold claims, do not repeat each other, whole or in part, and stand in texts that are not versions of one page.
func (x *index) comparable(w [2]where) bool {
	return !x.unlike(x.set.Documents[w[0].doc], x.set.Documents[w[1].doc]) && len(x.compared(w[0])) > 0 && len(x.compared(w[1])) > 0 && !x.siblings(w) && !x.reprinted(w) && !x.wordForWord(w)
}

// wordForWord says whether one of two sentences stands in the other: it is told there as well, or denied, which rules see.
func (x *index) wordForWord(w [2]where) bool {
	bare := func(w where) string { return strings.Trim(strings.ToLower(x.quote(w)), " .,;:!?\"'“”‘’") }
	a, b := bare(w[0]), bare(w[1])
	return strings.Contains(a, b) || strings.Contains(b, a)
}

// likelyPairs are the best candidates, likelyMost of them, that may be compared.
func (x *index) likelyPairs(r *ranker) [][2]where {
	return slices.DeleteFunc(x.bestPairs(r, likelyMost), func(w [2]where) bool { return !x.comparable(w) })
}

// patient are the leads that the patient models find in pairs of sentences, and how many pairs were read.
func (x *index) patient(at [][2]where, ctx *surroundings, opts Options) (found []lead, read int) {
	for i, p := range opts.Patient.Checker.Score(x.textsOf(at)) {
		v := round(x.fewLikely(at[i], p))
		news := !x.lasting(at[i]) && !x.ruled(at[i])
		if news && (v < likelyPlain && !x.few() && !x.numbersApart(at[i]) || v > leadHidden && (x.sums(at[i]) || x.otherFates(at[i]) || x.elsewhereFigures(at[i], ctx, opts))) {
			v = min(v, leadHidden) // figures that make the other's together, or of other people or another place, clash with nothing
		}
		if v >= leadLeast {
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
		if x.toldTwice(asked[i], 1-p[0]) {
			found[i].likely = min(found[i].likely, leadHidden)
		}
		if p[0] > 0.5 || found[i].lasting {
			found[i].relation = Contradict
		}
	}
	return found, len(at) + len(asked)
}

// From this cosine on two sentences of news that differ in no figure are one thing told twice, and below this word of the editor, of few sentences and of more, they
// are two matters, whatever the checker says. Of 134 pairs that readers judged of real events and the checker was sure of, 3 of 25 so near or so doubtful were right, of few
// sentences 2 of 14 others without figures. In invented stories a tenth of the clashes is lost by it (fit/README.md).
const (
	twiceNear              = 0.8
	twiceLeast, twiceOfFew = 0.2, 0.3
)

// toldTwice says whether two sentences of news, which the editor calls a divergence with a probability, are one thing told twice or two matters.
func (x *index) toldTwice(w [2]where, edited float64) bool {
	least := twiceLeast
	if x.few() {
		least = twiceOfFew
	}
	return !x.lasting(w) && !x.ruled(w) && !x.numbersApart(w) && (x.nearness(w) >= twiceNear || edited < least)
}

// fewLikely is how likely two sentences, of few or more, clash by what a checker said of them.
func (x *index) fewLikely(w [2]where, checked [3]float64) float64 {
	weights, features := fewWeights(), x.fewFeatures(w, checked)
	if x.few() {
		return weighed(weights[:len(features)], features)
	}
	return weighed(weights[len(features):], features)
}

// fewFeatures are the values of the first half of fewNames, or of the second.
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
