package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// surroundings are what the sentences of a set are about as a whole: figures are compared by it, because the clause that holds
// a figure is often too short to tell which event it counts.
type surroundings struct {
	keys     map[*claims.Document][][]string // content words of each sentence, sorted
	length   map[*claims.Document][]float64  // of the vector of those words
	weight   map[string]float64
	quotes   []int32                       // of each claim the number of the words of its sentence, folded,
	wire     []int32                       // and of the first sentence that its sentence is an unchanged copy of
	misspelt bool                          // whether names differ by a letter
	sights   []sight                       // of each claim, see worth
	outlines map[*claims.Document]*outline // nil where no features are asked for
}

// place is a sentence of a document.
type place struct {
	doc      *claims.Document
	sentence int
}

func newSurroundings(set *claims.Set) *surroundings {
	x := &surroundings{misspelt: misspells(set), keys: map[*claims.Document][][]string{}, length: map[*claims.Document][]float64{}, weight: map[string]float64{}}
	x.voices(set)
	count, n := map[string]float64{}, 1.0
	for _, d := range set.Documents {
		for s := range d.Sentences {
			keys := sentenceKeys(d, s)
			x.keys[d] = append(x.keys[d], keys)
			for _, k := range keys {
				count[k]++
			}
			n++
		}
	}
	for k, c := range count {
		x.weight[k] = rarity(n, c)
	}
	for _, d := range set.Documents {
		for _, keys := range x.keys[d] {
			l := 0.0
			for _, k := range keys {
				l += x.weight[k] * x.weight[k]
			}
			x.length[d] = append(x.length[d], math.Sqrt(l))
		}
	}
	return x
}

// denials counts the words of a sentence that deny: a copy that lost its "not" is no copy.
func denials(d *claims.Document, s int) int {
	n := 0
	for _, t := range d.Sentences[s].Tokens {
		if lexicon.Negator.Has(t.Norm) {
			n++
		}
	}
	return n
}

// copied says whether the sentences of two claims are one wire text.
func (x *surroundings) copied(a, b *claims.Claim) bool {
	return a.Doc != b.Doc && (x.wire[a.ID] == x.wire[b.ID] || x.quotes[a.ID] == x.quotes[b.ID])
}

// voices fills wire and quotes.
func (x *surroundings) voices(set *claims.Set) {
	first := map[place]place{}
	for _, w := range set.Copies {
		if !w.Changed && denials(set.Documents[w.Doc], w.Sentence) == denials(set.Documents[w.OfDoc], w.OfSentence) && slices.Equal(sentenceKeys(set.Documents[w.Doc], w.Sentence), sentenceKeys(set.Documents[w.OfDoc], w.OfSentence)) {
			first[place{set.Documents[w.Doc], w.Sentence}] = place{set.Documents[w.OfDoc], w.OfSentence}
		}
	}
	sentences, texts, last := map[place]int32{}, map[string]int32{}, place{}
	for i, c := range set.Claims {
		at := place{c.Doc, c.Sentence}
		if i > 0 && at == last {
			x.wire, x.quotes = append(x.wire, x.wire[i-1]), append(x.quotes, x.quotes[i-1])
			continue
		}
		last = at
		if o, ok := first[at]; ok {
			at = o
		}
		x.wire, x.quotes = append(x.wire, number(sentences, at)), append(x.quotes, number(texts, fold(c.Quote())))
	}
}

// number is the number of a key, the next one of one that is new.
func number[K comparable](known map[K]int32, key K) int32 {
	n, ok := known[key]
	if !ok {
		n = int32(len(known))
		known[key] = n
	}
	return n
}

// has says whether the sentence of a claim holds a word of content, by its normal form.
func (x *surroundings) has(c *claims.Claim, word string) bool {
	_, found := slices.BinarySearch(x.keys[c.Doc][c.Sentence], word)
	return found
}

// repeats says whether a sentence of some length stands in another word for word, or nearly, with the words by which one of the claims
// denies: a statement, and what a text quotes of it.
func (p *Pass) repeats(a, b *claims.Claim) bool {
	mine, theirs := p.context.keys[a.Doc][a.Sentence], p.context.keys[b.Doc][b.Sentence]
	if len(mine) < 6 || len(common(mine, theirs)) < len(mine) {
		return false
	}
	negator := words(a, a.Negator)
	if denies(b) {
		negator = words(b, b.Negator)
	}
	return strings.Contains(a.Quote(), negator) && strings.Contains(b.Quote(), negator)
}

// sentenceKeys are the normal forms of the content words of a sentence, without figures and dates.
func sentenceKeys(d *claims.Document, s int) []string {
	return contentKeys(d, s, func(int) bool { return true })
}

// contentKeys are the content words among the tokens of a sentence that are kept, in order, each once.
func contentKeys(d *claims.Document, s int, keep func(token int) bool) []string {
	var out []string
	for k, t := range d.Sentences[s].Tokens {
		if t.Kind == text.Word && keep(k) && !lexicon.Stop.Has(t.Norm) && !lexicon.Stop.Has(d.Lemmas[s][k]) {
			out = append(out, claims.Normal(d.Lemmas[s][k]))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// overlap is the cosine of two sentences over weighted words, and the shared words, heaviest first.
func (x *surroundings) overlap(a, b *claims.Claim) (float64, []string) {
	ka, kb := x.keys[a.Doc][a.Sentence], x.keys[b.Doc][b.Sentence]
	sum := 0.0
	words := common(ka, kb)
	for _, w := range words {
		sum += x.weight[w] * x.weight[w]
	}
	slices.SortStableFunc(words, func(p, q string) int {
		return cmp.Or(cmp.Compare(x.weight[q], x.weight[p]), strings.Compare(p, q))
	})
	return round(sum / (x.length[a.Doc][a.Sentence]*x.length[b.Doc][b.Sentence] + 1e-9)), words
}
