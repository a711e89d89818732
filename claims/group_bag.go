package claims

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

const (
	nameWeight    = 0.5 // of a name beside its own words, which count too
	measureWeight = 0.75
	lightWeight   = 0.5  // of a word that is neither noun, verb, adjective nor figure: it says how, hardly what about
	nearWeight    = 0.1  // of the sentence before and after in one paragraph
	farWeight     = 0.06 // of a neighbour in another paragraph
	unit          = 1 << 12
	minFragment   = 5 // tokens from which a sentence without a comparable claim belongs to topics
)

// bags holds the weighted terms of every sentence of a set.
type bags struct {
	set   *Set
	keys  []string // term number -> "word", "name 3", "measure killed"
	ids   map[string]int32
	count []int32 // sentences that hold the term
	rows  []row
}

// row is one sentence.
type row struct {
	doc, sentence int
	claims        []int  // ids of its claims that are compared, or of all where none is
	own           []term // its own terms, unit length, ascending by key
	all           []term // with those of its neighbours, unit length; a component of weight 1 is written as unit
}

type term struct {
	key    int32
	weight float64
}

// newBags reads the terms of all sentences. Terms are numbered in the order of the documents, which are sorted by path.
func newBags(set *Set) *bags {
	b := &bags{set: set, ids: map[string]int32{}}
	next := 0
	for d, doc := range set.Documents {
		for s := range doc.Sentences {
			r := row{doc: d, sentence: s}
			first := next
			for next < len(set.Claims) && set.Claims[next].Doc == doc && set.Claims[next].Sentence == s {
				if set.Claims[next].Kind != NoClaim {
					r.claims = append(r.claims, next)
				}
				next++
			}
			if len(r.claims) == 0 { // a question or fragment still speaks of something
				for id := first; id < next && len(doc.Sentences[s].Tokens) >= minFragment; id++ {
					r.claims = append(r.claims, id)
				}
			}
			r.own = b.terms(doc, s, set.Claims[first:next])
			b.rows = append(b.rows, r)
		}
	}
	b.weigh()
	return b
}

// terms lists what a sentence is about, each once: its content words in normal form, names and measures.
func (b *bags) terms(doc *Document, s int, list []*Claim) []term {
	var out []term
	add := func(key string, weight float64) {
		id, ok := b.ids[key]
		if !ok {
			id = int32(len(b.keys))
			b.ids[key] = id
			b.keys = append(b.keys, key)
			b.count = append(b.count, 0)
		}
		out = append(out, term{id, weight})
	}
	for k, token := range doc.Sentences[s].Tokens {
		if word := contentWord(doc, s, k, token); word != "" {
			add(word, tokenWeight(doc, s, k))
		}
	}
	for _, c := range list {
		for _, n := range c.Names {
			add("name "+strconv.Itoa(n), nameWeight)
		}
		for _, a := range c.Amounts {
			if a.Measure != "" {
				add("measure "+Normal(a.Measure), measureWeight)
			}
		}
	}
	slices.SortFunc(out, func(a, b term) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(b.weight, a.weight)) })
	out = slices.CompactFunc(out, func(a, b term) bool { return a.key == b.key })
	for _, t := range out {
		b.count[t.key]++
	}
	return out
}

// tokenWeight is what a content word weighs by its part of speech.
func tokenWeight(doc *Document, s, k int) float64 {
	if s >= len(doc.Nodes) || k >= len(doc.Nodes[s]) {
		return 1
	}
	switch tag := doc.Nodes[s][k].Tag; {
	case tag.Noun(), tag.Verb(), tag == parse.JJ, tag == parse.JJR, tag == parse.JJS, tag == parse.CD, doc.Sentences[s].Tokens[k].Kind == text.Number:
		return 1
	}
	return lightWeight
}

// contentWord is the normal form of a token that says what a sentence is about, "" for the others.
func contentWord(doc *Document, s, k int, token text.Token) string {
	if token.Kind == text.Punct || token.Kind == text.Symbol || token.Kind == text.Clitic || lexicon.Stop.Has(token.Norm) {
		return ""
	}
	lemma := token.Norm
	if s < len(doc.Lemmas) && k < len(doc.Lemmas[s]) {
		lemma = doc.Lemmas[s][k]
	}
	if lexicon.Stop.Has(lemma) {
		return ""
	}
	return Normal(lemma)
}

// weigh turns counts into inverse document frequencies over the set, brings every sentence to unit length, and adds the
// neighbouring sentences with a low weight: they say what a short sentence leaves out.
func (b *bags) weigh() {
	n := float64(len(b.rows) + 1)
	for i := range b.rows {
		for k := range b.rows[i].own {
			t := &b.rows[i].own[k]
			t.weight *= math.Log(n / float64(b.count[t.key]))
		}
		toUnit(b.rows[i].own)
	}
	for i := range b.rows {
		r := &b.rows[i]
		all := slices.Clone(r.own)
		for _, j := range []int{i - 1, i + 1} {
			if j < 0 || j >= len(b.rows) || b.rows[j].doc != r.doc {
				continue
			}
			weight := farWeight
			if b.paragraph(i) == b.paragraph(j) {
				weight = nearWeight
			}
			for _, t := range b.rows[j].own {
				all = append(all, term{t.key, t.weight * weight})
			}
		}
		slices.SortStableFunc(all, func(a, b term) int { return int(a.key - b.key) })
		r.all = all[:0]
		for _, t := range all {
			if last := len(r.all) - 1; last >= 0 && r.all[last].key == t.key {
				r.all[last].weight += t.weight
			} else {
				r.all = append(r.all, t)
			}
		}
		toUnit(r.all)
		for k := range r.all {
			r.all[k].weight = math.Round(r.all[k].weight * unit) // whole numbers: their sums are the same in every order
		}
	}
}

func (b *bags) paragraph(i int) int {
	return b.set.Documents[b.rows[i].doc].Sentences[b.rows[i].sentence].Paragraph
}

func toUnit(v []term) {
	sum := 0.0
	for _, t := range v {
		sum += t.weight * t.weight
	}
	if sum == 0 {
		return
	}
	for i := range v {
		v[i].weight /= math.Sqrt(sum)
	}
}
