package claims

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/name"
)

const (
	claimShare = 0.5 // of the best fit of a guest's claims that a claim of it must reach to go in
	maxPhrases = 4   // phrases offered for a label, the best first
	maxTerms   = 10
)

// writer turns groups of sentences into topics with labels.
type writer struct {
	*bags
	shape  map[string]shape     // how the texts write a word inside a sentence
	alias  map[string]name.Kind // names of the set in small letters
	noun   map[string]bool      // normal forms that stand as a noun somewhere
	plain  map[string]int       // of each word of plain sentences, how much more often it is a noun than a verb
	weight []float64            // scratch: weight of each term in the topic at hand
}

func newWriter(b *bags) *writer {
	w := &writer{bags: b, shape: shapes(b.set), alias: map[string]name.Kind{}}
	w.noun, w.plain = nouns(b.set)
	for _, e := range b.set.Names {
		for _, a := range append([]string{e.Label}, e.Aliases...) {
			w.alias[strings.ToLower(a)] = e.Kind
		}
	}
	return w
}

// fork is the writer with a scratch of its own.
func (w *writer) fork() *writer {
	own := *w
	own.weight = make([]float64, len(w.keys))
	return &own
}

// topic writes one topic. All claims of the group's own sentences belong to it; of its guests those that fit.
func (w *writer) topic(g group) spread {
	members := g.all()
	terms := w.centre(members)
	defer func() {
		for _, t := range terms {
			w.weight[t.key] = 0
		}
	}()
	var t spread
	for _, i := range g.own {
		t.Claims = append(t.Claims, w.rows[i].claims...)
	}
	for _, i := range g.guests {
		t.Claims = append(t.Claims, w.fitting(w.rows[i].claims)...)
	}
	slices.Sort(t.Claims)
	nouns := w.written(members, false)
	t.offers, t.nouns, t.listed = w.phrases(members), w.words(terms, nouns), w.listed(terms, nouns)
	if t.listed == "" {
		t.listed = w.told(terms, w.written(members, true))
	}
	t.documents = documents(w.set, t.Topic)
	return t
}

// centre weighs the terms of a topic, heaviest first: the share of its sentences that hold the term times its inverse
// document frequency, lowered where many other sentences hold it too; what stands in one sentence alone says little
// about the others. The weights stay in the scratch until the topic is written.
func (w *writer) centre(members []int) []term {
	var out []term
	inside := map[int32]float64{}
	for _, i := range members {
		for _, t := range w.rows[i].own {
			if inside[t.key] == 0 {
				out = append(out, term{key: t.key})
			}
			inside[t.key]++
		}
	}
	for k := range out {
		key := out[k].key
		rare := math.Log(float64(len(w.rows)+1) / float64(w.count[key]))
		w.weight[key] = math.Round(1e4*rare*(inside[key]-0.9)/float64(len(members))*math.Sqrt(inside[key]/float64(w.count[key]))) / 1e4
		out[k].weight = w.weight[key]
	}
	slices.SortFunc(out, func(a, b term) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.key, b.key)) })
	return out
}

// fitting are the claims of a guest that share about as much with the topic as the best of them.
func (w *writer) fitting(list []int) []int {
	fit, top := make([]float64, len(list)), 0.0
	for k, id := range list {
		c := w.set.Claims[id]
		for _, word := range c.Words {
			if key, ok := w.ids[word]; ok {
				fit[k] += w.weight[key]
			}
		}
		for _, n := range c.Names {
			fit[k] += w.weight[w.ids["name "+strconv.Itoa(n)]]
		}
		fit[k] /= math.Sqrt(float64(len(c.Words) + 1))
		top = max(top, fit[k])
	}
	var out []int
	for k, id := range list {
		if fit[k] >= claimShare*top {
			out = append(out, id)
		}
	}
	return out
}

// nouns lists the words that the texts use as a noun, in normal form, and counts of each word of plain sentences how much
// more often it is a noun than a verb.
func nouns(set *Set) (all map[string]bool, plain map[string]int) {
	all, plain = map[string]bool{}, map[string]int{}
	for _, doc := range set.Documents {
		for s, list := range doc.Nodes {
			for k, n := range list {
				if n.Tag.Noun() {
					all[Normal(doc.Lemmas[s][k])] = true
				}
				switch {
				case doc.Sentences[s].Heading:
				case n.Tag.Noun():
					plain[doc.Sentences[s].Tokens[k].Norm]++
				case n.Tag.Verb():
					plain[doc.Sentences[s].Tokens[k].Norm]--
				}
			}
		}
	}
	return all, plain
}
