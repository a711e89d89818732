package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// keyKind is the kind of a key: kinds weigh differently when two sentences share one.
type keyKind uint8

const (
	wordKey keyKind = iota
	nameKey
	measureKey
	oppositeKey // number of a pair of opposites
	sorts
)

// passage is a sentence with its wire copies.
type passage struct {
	number int     // of its first sentence over the set
	at     []where // the sentence and its unchanged copies, by document
	own    []keyed // what it is found by, ascending
	all    []keyed // with the words of its neighbours; weights are whole numbers of 1/unit of a vector of length 1
	merit  float64 // what it brings to every pair: length, denial, quotation
	timed  bool    // names a time
	depth  float64 // its place in its document, 0..1
}

// keyed is a key with its weight in a passage.
type keyed struct {
	key    int32
	weight float32
}

// unit is the length of a vector of whole numbers, so that sums of products are the same in every order.
const unit = 1 << 12

const (
	halfKey    = 0.5  // weight of a name or measure beside its words
	nearWeight = 0.2  // of the sentence before and after in one paragraph
	farWeight  = 0.12 // of a neighbour in another paragraph
)

// read reads the passages of a set, numbers their keys and weighs them.
func (r *ranker) read() {
	x := r.index
	copyOf := map[where]where{}
	for _, c := range x.set.Copies {
		if !c.Changed {
			copyOf[where{c.Doc, c.Sentence}] = where{c.OfDoc, c.OfSentence}
		}
	}
	passageAt := map[where]int{}
	ids := map[string]int32{}
	var plain [][]keyed // of every sentence
	for d, doc := range x.set.Documents {
		for s := range doc.Sentences {
			at := where{d, s}
			keys := r.keys(doc, s, x.compared(at), ids)
			plain = append(plain, keys)
			if len(x.compared(at)) == 0 {
				continue
			}
			if first, ok := copyOf[at]; ok {
				if i, ok := passageAt[first]; ok {
					r.passages[i].at = append(r.passages[i].at, at)
					r.doc[i] = -1
					passageAt[at] = i
					continue
				}
			}
			passageAt[at] = len(r.passages)
			r.doc = append(r.doc, int32(d))
			r.passages = append(r.passages, passage{number: len(plain) - 1, at: []where{at}, own: keys, merit: r.merit(doc, s, x.compared(at)),
				timed: timedSentence(x, at), depth: float64(s) / float64(len(doc.Sentences))})
		}
	}
	r.weigh(plain)
}

// keys lists what a sentence is found by, each once, ascending.
func (r *ranker) keys(doc *claims.Document, s int, list []int, ids map[string]int32) []keyed {
	out := make([]keyed, 0, 2*len(doc.Sentences[s].Tokens))
	add := func(key string, kind keyKind) {
		id, ok := ids[key]
		if !ok {
			id = int32(len(r.kind))
			ids[key] = id
			r.kind = append(r.kind, kind)
			r.count = append(r.count, 0)
		}
		out = append(out, keyed{key: id})
	}
	for k, token := range doc.Sentences[s].Tokens {
		if token.Kind == text.Punct || token.Kind == text.Symbol || token.Kind == text.Clitic {
			continue
		}
		lemma := token.Norm
		if s < len(doc.Lemmas) && k < len(doc.Lemmas[s]) {
			lemma = doc.Lemmas[s][k]
		}
		if !lexicon.Stop.Has(token.Norm) && !lexicon.Stop.Has(lemma) {
			add(claims.Normal(lemma), wordKey)
		}
		for _, v := range lexicon.Antonym.Values(lemma) {
			number, _, _ := strings.Cut(v, "/")
			add("opposite "+number, oppositeKey)
		}
	}
	for _, id := range list {
		c := r.index.set.Claims[id]
		for _, n := range c.Names {
			add("name "+strconv.Itoa(n), nameKey)
		}
		for _, a := range c.Amounts {
			if a.Measure != "" {
				add("measure "+claims.Normal(a.Measure), measureKey)
			}
		}
	}
	slices.SortFunc(out, func(a, b keyed) int { return int(a.key - b.key) })
	out = slices.CompactFunc(out, func(a, b keyed) bool { return a.key == b.key })
	for _, k := range out {
		r.count[k.key]++
	}
	return slices.Clone(out)
}

// weigh gives every key its inverse document frequency and every passage its vector with that of its neighbours.
func (r *ranker) weigh(plain [][]keyed) {
	n := float64(len(plain) + 1)
	r.rarity = make([]float64, len(r.kind))
	for k, c := range r.count {
		r.rarity[k] = math.Log(n / float64(c))
	}
	var all []keyed
	add := func(keys []keyed, factor float64) {
		start, sum := len(all), 0.0
		for _, k := range keys {
			w := r.rarity[k.key]
			switch r.kind[k.key] {
			case nameKey, measureKey:
				w *= halfKey
			case oppositeKey:
				continue
			}
			all = append(all, keyed{k.key, float32(w)})
			sum += w * w
		}
		for i := start; i < len(all); i++ {
			all[i].weight *= float32(factor / math.Sqrt(sum+1e-12))
		}
	}
	for i := range r.passages {
		p := &r.passages[i]
		at := p.at[0]
		doc := r.index.set.Documents[at.doc]
		all = all[:0]
		add(p.own, 1)
		for _, step := range []int{-1, 1} {
			s := at.sentence + step
			if s < 0 || s >= len(doc.Sentences) {
				continue
			}
			factor := farWeight
			if doc.Sentences[s].Paragraph == doc.Sentences[at.sentence].Paragraph {
				factor = nearWeight
			}
			add(plain[p.number+step], factor)
		}
		p.all = whole(all)
	}
}

// whole adds up equal keys and brings the vector to length 1, written in whole numbers.
func whole(all []keyed) []keyed {
	slices.SortStableFunc(all, func(a, b keyed) int { return int(a.key - b.key) })
	out := all[:0]
	for _, k := range all {
		if last := len(out) - 1; last >= 0 && out[last].key == k.key {
			out[last].weight += k.weight
		} else {
			out = append(out, k)
		}
	}
	sum := 0.0
	for _, k := range out {
		sum += float64(k.weight) * float64(k.weight)
	}
	for i := range out {
		out[i].weight = float32(math.Round(unit * float64(out[i].weight) / math.Sqrt(sum+1e-12)))
	}
	return slices.Clone(out)
}

// merit is what a sentence brings to every pair it is in: long ones hold more to clash with, denials and quotations are
// what texts differ on, headings repeat the text.
func (r *ranker) merit(doc *claims.Document, s int, list []int) float64 {
	words, quoted := 0, doc.Sentences[s].Quoted
	for _, t := range doc.Sentences[s].Tokens {
		if t.Kind != text.Punct && t.Kind != text.Symbol {
			words++
		}
		quoted = quoted || t.Norm == "\""
	}
	out := weightLength * math.Log(float64(max(3, words)))
	if quoted {
		out += weightQuoted
	}
	if doc.Sentences[s].Heading {
		out -= weightHeading
	}
	if slices.ContainsFunc(list, func(id int) bool { return denies(r.index.set.Claims[id]) }) {
		out += weightDenied
	}
	return out
}

func timedSentence(x *index, at where) bool {
	return slices.ContainsFunc(x.compared(at), func(id int) bool { return len(x.set.Claims[id].Moments) > 0 })
}
