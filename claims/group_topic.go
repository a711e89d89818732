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
	shape  map[string]shape // how the texts write a word inside a sentence
	alias  map[string]bool  // names of the set in small letters
	noun   map[string]bool  // normal forms that stand as a noun somewhere
	weight []float64        // scratch: weight of each term in the topic at hand
}

func newWriter(b *bags) *writer {
	w := &writer{bags: b, shape: shapes(b.set), alias: map[string]bool{}, noun: nouns(b.set)}
	for _, e := range b.set.Names {
		for _, a := range append([]string{e.Label}, e.Aliases...) {
			w.alias[strings.ToLower(a)] = true
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
func (w *writer) topic(g group) Topic {
	members := g.all()
	terms := w.centre(members)
	defer func() {
		for _, t := range terms {
			w.weight[t.key] = 0
		}
	}()
	var t Topic
	for _, i := range g.own {
		t.Claims = append(t.Claims, w.rows[i].claims...)
	}
	for _, i := range g.guests {
		t.Claims = append(t.Claims, w.fitting(w.rows[i].claims)...)
	}
	slices.Sort(t.Claims)
	phrases := w.phrases(members)
	t.Terms = w.words(phrases[:min(maxPhrases, len(phrases))], terms)
	if len(phrases) == 0 {
		t.Terms = append([]string{w.listed(terms)}, t.Terms...)
	}
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

// words adds to the phrases of a topic the names and nouns it can be searched by, heaviest first, as the texts write them:
// those that no phrase holds.
func (w *writer) words(phrases []string, terms []term) []string {
	out := slices.Clone(phrases)
	for _, t := range terms {
		if len(out) == maxTerms {
			break
		}
		word := w.keys[t.key]
		if rest, ok := strings.CutPrefix(word, "name "); ok {
			id, err := strconv.Atoi(rest)
			if err != nil || w.set.Names[id].Kind == name.People {
				continue
			}
			word = w.set.Names[id].Label
		} else if strings.HasPrefix(word, "measure ") || !w.noun[word] || len(word) < 3 {
			continue
		} else {
			word = w.shape[word].write(word)
		}
		if !slices.ContainsFunc(out, func(o string) bool { return strings.Contains(strings.ToLower(o), strings.ToLower(word)) }) {
			out = append(out, word)
		}
	}
	return out
}

// listed is the label of a topic in which no phrase stands out: its heaviest full name, else its two heaviest nouns.
func (w *writer) listed(terms []term) string {
	var words []string
	for _, t := range terms {
		if rest, ok := strings.CutPrefix(w.keys[t.key], "name "); ok && len(words) == 0 {
			if id, err := strconv.Atoi(rest); err == nil && strings.Contains(w.set.Names[id].Label, " ") {
				return w.set.Names[id].Label
			}
		}
		if w.noun[w.keys[t.key]] && len(words) < 2 {
			words = append(words, w.shape[w.keys[t.key]].write(w.keys[t.key]))
		}
	}
	if len(words) < 2 {
		words = w.words(nil, terms)
	}
	return strings.Join(words[:min(2, len(words))], " and ")
}

// nouns lists the words that the texts use as a noun, in normal form.
func nouns(set *Set) map[string]bool {
	out := map[string]bool{}
	for _, doc := range set.Documents {
		for s, list := range doc.Nodes {
			for k, n := range list {
				if n.Tag.Noun() {
					out[Normal(doc.Lemmas[s][k])] = true
				}
			}
		}
	}
	return out
}
