package compare

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
)

// Editor reads two sentences of one story as somebody would who compares its articles: the probabilities that they are no divergence, and
// of each of Edited. It must be safe for concurrent use, and the order of the two must not matter much.
type Editor interface {
	Relations(pairs [][2]string) [][1 + len(Edited)]float64
}

// Edited are the relations an editor tells apart, in the order of its probabilities.
var Edited = [...]Relation{Contradict, ReportConflict, Dispute, Supersede, Differ}

// An editor reads the best candidates of different sources, so many for each sentence of the set, but none that are farther apart by their
// vectors or longer together. On 66 events of judged rounds 60 of the 63 leads that three candidates a sentence show are among two a sentence, in
// a sixth less time for a small set.
const (
	editedShare   = 2.0
	editedNear    = 0.35
	editedLongest = 75 // words

	// editedShortest is how many words a sentence must have: "Default is true" leaves it to the heading above what it speaks of.
	editedShortest = 4
)

//go:embed lead_weights.txt
var leadFile string

// leadNames are the features that tell how likely a reader calls right what an editor finds: its log odds that the two are a divergence, those
// that they are one of another relation than differ, and how near the two are by their vectors.
var leadNames = [...]string{"any", "grave", "cosine", "constant"}

var leadWeights = embedded("lead_weights.txt", &leadFile, func(text string) (w [len(leadNames)]float64, err error) {
	err = parseWeights(text, leadNames[:], w[:]) // before w is returned
	return w, err
})

// leadLeast is the confidence from which a lead is listed: below it more than three in four would be wrong.
const leadLeast = 0.25

// edited asks the editor about the best pairs of sentences of different sources and makes findings of those it calls a divergence. It returns
// how many pairs were read. Sets without sentence vectors, because they are too large, have no leads.
func (x *index) edited(r *ranker, ctx *surroundings, opts Options) ([]settled, int) {
	if opts.Editor == nil || opts.Assume || x.senses == nil {
		return nil, 0
	}
	if opts.Patient.both() && x.few() {
		every := x.everyPair()
		found, first := x.patient(every, ctx, opts)
		figures, second := x.figureLeads(every, ctx, opts)
		leads, read := x.settle(x.foremost(append(found, figures...)), ctx, opts)
		return leads, first + second + read
	}
	found, first := x.gated(r, opts)
	if opts.Patient.both() && sentencesOf(x.set) <= likelySentences {
		more, read := x.patient(x.likelyPairs(r), ctx, opts)
		found, first = append(found, more...), first+read
	}
	figures, second := x.figureLeads(x.figureCandidates(r), ctx, opts)
	leads, read := x.settle(x.foremost(append(found, figures...)), ctx, opts)
	return leads, first + second + read
}

// gated are the leads that the models find that read the best candidates behind their gates, and how many pairs were read.
func (x *index) gated(r *ranker, opts Options) (found []lead, read int) {
	at := x.readable(r)
	said := opts.Editor.Relations(x.textsOf(at))
	checked, scored := x.checked(at, said, opts.Checker)
	for i, p := range said {
		l := x.lead(at[i], p, checked[i])
		if l.likely >= leadLeast && (l.lasting || !x.explained(at[i])) {
			found = append(found, l)
		}
	}
	return found, len(at) + scored
}

// lead is what an editor and a checker, by whose word a clash is so likely, make of two sentences: what the surer one sees. Where the editor sees none,
// or where both tell what always holds, it is a contradiction; else the editor knows better whose word stands against whose.
func (x *index) lead(at [2]where, said [1 + len(Edited)]float64, checked float64) lead {
	l := lead{at: at, relation: called(said), likely: round(likelihood(said, x.nearness(at)))}
	if checked > l.likely {
		l.likely, l.checked, l.lasting = checked, true, x.lasting(at)
		if said[0] > 0.5 || l.lasting {
			l.relation = Contradict
		}
	}
	return l
}

// readable are the sentences that an editor reads side by side, those of the earlier text in front.
func (x *index) readable(r *ranker) [][2]where {
	length := func(w where) int { return len(strings.Fields(x.quote(w))) }
	shares := x.lastingShares()
	var out [][2]where
	for _, w := range x.bestPairs(r, int(editedShare*float64(len(x.senses.sentence)))) {
		a, b := w[0], w[1]
		if !x.unlike(x.set.Documents[a.doc], x.set.Documents[b.doc]) && x.nearness(w) >= editedNear && length(a)+length(b) <= editedLongest && min(length(a), length(b)) >= editedShortest && len(x.compared(a)) > 0 && len(x.compared(b)) > 0 && x.tellable(w, shares) {
			out = append(out, w)
		}
	}
	return out
}

// bestPairs are the n best candidates of different texts, in the order of the texts, those of the earlier text in front.
func (x *index) bestPairs(r *ranker, n int) [][2]where {
	across, _ := parted(r.chosen, func(p ranked) bool { return r.across(p.a, p.b) })
	best := claims.Front(across, n, stronger)
	slices.SortFunc(best, func(p, q ranked) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
	out := make([][2]where, len(best))
	for i, p := range best {
		a, b := r.apart(p)
		if a.doc > b.doc {
			a, b = b, a
		}
		out[i] = [2]where{a, b}
	}
	return out
}

// tellable says whether what a model sees in two sentences could be shown: a clash of news must be told by values that exclude each other, or by words
// that take sides (tells), and rules must not see why both hold. Shares are those of lastingShares.
func (x *index) tellable(at [2]where, shares []float64) bool {
	switch {
	case x.lasting(at):
		return true
	case x.explained(at):
		return false
	}
	return ofBoth(shares, at) >= checkedRules || x.takesSides(at) || x.valuesApart(at)
}

// explained says whether rules see why two sentences may both hold.
func (x *index) explained(at [2]where) bool { return x.fitting(at) || x.oneSide(at) || x.turned(at) }

func (x *index) quote(w where) string {
	d := x.set.Documents[w.doc]
	return claims.Fold(d.Quote(d.Sentences[w.sentence].Span))
}

// textsOf are the texts of pairs of sentences, what both give in one writing.
func (x *index) textsOf(at [][2]where) [][2]string {
	out := make([][2]string, len(at))
	for i, w := range at {
		out[i] = x.inOneWriting(w)
	}
	return out
}

// likelihood is how likely a strict reader, who sees two sentences and what stands around them, calls them a divergence.
func likelihood(p [1 + len(Edited)]float64, cosine float64) float64 {
	w := leadWeights()
	return weighed(w[:], []float64{logOdds(1 - p[0]), logOdds(1 - p[0] - p[len(Edited)]), cosine, 1})
}

// weighed is the probability of a logistic regression with weights w.
func weighed(w, features []float64) float64 {
	z := 0.0
	for i, v := range features {
		z += float64(w[i] * v)
	}
	return logistic(z)
}

// logOdds are those of a probability, held between 0.01 and 0.99.
func logOdds(p float64) float64 {
	p = min(0.99, max(0.01, p))
	return math.Log(p / (1 - p))
}

// called is the likeliest relation; differ only where it is likelier than the others together.
func called(p [1 + len(Edited)]float64) Relation {
	best, grave := 0, 0.0
	for i, r := range Edited {
		if r != Differ {
			grave += p[1+i]
			if p[1+i] > p[1+best] {
				best = i
			}
		}
	}
	if p[len(Edited)] > grave {
		return Differ
	}
	return Edited[best]
}
