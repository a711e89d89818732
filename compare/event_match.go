package compare

import (
	_ "embed"
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
)

//go:embed event_weights.txt
var eventFile string

// eventNames are the features by which two claims are matched as one event, in their order: the share of words of the claims, whether they
// have one predicate, the cosine of their sentences; and of their documents the cosine of the openings and that of all words, because
// two reports of like events tell them apart by what else they tell.
var eventNames = [...]string{"shared", "predicate", "cosine", "lead", "words", "constant"}

var eventWeights = embedded("event_weights.txt", &eventFile, func(text string) (w [len(eventNames)]float64, err error) {
	err = parseWeights(text, eventNames[:], w[:]) // before w is returned
	return w, err
})

// leadSentences is how many sentences of a document are its lead.
const leadSentences = 4

// document is what a document is about as a whole.
type document struct {
	lead   vector  // the mean of its first sentences
	words  []keyed // its words, ascending, with their weight times their number
	length float64 // of words, as a vector
}

// learn gives the index sentence vectors; without a source of them, or for a set too large, it stays as it is.
func (x *index) learn(v Vectors) {
	if x.senses = newSenses(x.set, v); x.senses == nil {
		return
	}
	for d, doc := range x.set.Documents {
		first := x.senses.first[d]
		t := document{lead: mean(x.senses.sentence[first : first+min(leadSentences, len(doc.Sentences))])}
		count := map[int32]float64{}
		for _, numbers := range x.numbers[x.claims[d][0]:x.claims[d][1]] {
			for _, k := range numbers {
				count[k]++
			}
		}
		for k, n := range count {
			t.words = append(t.words, keyed{k, float32(n * math.Sqrt(x.squares[k]))})
		}
		slices.SortFunc(t.words, func(a, b keyed) int { return int(a.key - b.key) })
		t.length = math.Sqrt(dot(t.words, t.words))
		x.documents = append(x.documents, t)
	}
}

// mean is the direction of the mean of vectors.
func mean(list []vector) vector {
	var sum []float32
	for _, v := range list {
		if v.length == 0 {
			continue
		}
		if sum == nil {
			sum = make([]float32, len(v.at))
		}
		for i, q := range v.at {
			sum[i] += float32(float64(q) / v.length)
		}
	}
	return whole8(sum)
}

// dot is the sum of products of the weights of shared keys.
func dot(a, b []keyed) float64 {
	sum := 0.0
	for k, l := 0, 0; k < len(a) && l < len(b); {
		switch c := a[k].key - b[l].key; {
		case c < 0:
			k++
		case c > 0:
			l++
		default:
			sum += float64(a[k].weight) * float64(b[l].weight)
			k, l = k+1, l+1
		}
	}
	return sum
}

// eventFeatures are the features of eventNames of two claims of an index with vectors; the last is 1.
func (x *index) eventFeatures(a, b *claims.Claim, e Event) [len(eventNames)]float64 {
	da, db := x.of[a.Doc], x.of[b.Doc]
	lead, words := x.alike(da, db)
	return [...]float64{e.Shared, truth(e.Predicate == Same), round(x.senses.at(x.where(a)).cosine(x.senses.at(x.where(b)))), lead, words, 1}
}

// alike is how alike two documents are: by their openings and by all their words.
func (x *index) alike(a, b int) (lead, words float64) {
	p, q := &x.documents[a], &x.documents[b]
	return round(p.lead.cosine(q.lead)), round(dot(p.words, q.words) / (p.length*q.length + 1e-9))
}

// match is the probability that two claims speak of one event, by weights fitted on pairs of sentences of reports that are alike
// (ECB+: Cybulska and Vossen, LREC 2014; two of five of which are of one event). It is
// a witness: other texts have other rates.
func (x *index) match(a, b *claims.Claim, e Event) float64 { return chance(x.eventFeatures(a, b, e)) }

func chance(features [len(eventNames)]float64) float64 {
	sum, w := 0.0, eventWeights()
	for k, f := range features {
		sum += w[k] * f
	}
	return round(1 / (1 + math.Exp(-sum)))
}

// matchWords are the words on the match that the guard ends with, "" without vectors.
func (p *Pass) matchWords() string {
	if p.index.senses == nil {
		return ""
	}
	return fmt.Sprintf("; match %.2f", p.index.match(p.A, p.B, p.Event))
}
