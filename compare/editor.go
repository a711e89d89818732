package compare

import (
	_ "embed"
	"math"

	"crossclaim/claims"
)

// Editor reads two sentences of one story as somebody would who compares its articles: the probabilities that they are no divergence, and
// of each of Edited. Priors, nil for none, are the log odds by which what is known of a pair beforehand makes it worth reading to the end. It must be safe for concurrent use, and the order of the two must not matter much.
type Editor interface {
	Relations(pairs [][2]string, priors []float64) [][1 + len(Edited)]float64
}

// Edited are the relations an editor tells apart, in the order of its probabilities.
var Edited = [...]Relation{Contradict, ReportConflict, Dispute, Supersede, Differ}

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
	at, priors := x.readable(r)
	said, asked := x.relations(at, priors, opts.Editor)
	checked, scored := x.checked(at, said, opts.Checker)
	var found []lead
	for i, p := range said {
		l := x.lead(at[i], p, checked[i])
		if l.likely >= leadLeast && (l.lasting || !x.fitting(at[i]) && !x.oneSide(at[i]) && !x.turned(at[i])) {
			found = append(found, l)
		}
	}
	leads, read := x.settle(x.foremost(found), ctx, opts)
	return leads, asked + scored + read
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

func (x *index) quote(w where) string {
	d := x.set.Documents[w.doc]
	return claims.Fold(d.Quote(d.Sentences[w.sentence].Span))
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
