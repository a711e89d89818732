package claims

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

const (
	minLabel   = 2 // words of a label
	maxLabel   = 5
	ballast    = 0.25 // of the heaviest word of the topic: what each word of a phrase must be worth to be no ballast
	fewOffers  = 4    // from which no poorer phrases are looked for
	maxOffers  = 12   // phrases kept for a label, so that no two topics need the same
	counted    = 0.4  // of the sentences of a topic that must count one measure for the count to be its label
	owned      = 0.4  // of the score of a bare name that a phrase about it must reach to be the label instead
	inOneName  = 0.75 // of its score a phrase keeps that is a name and nothing else,
	inOnePlace = 0.5  // or a place and nothing else: much happens there
)

// phrase is a candidate label.
type phrase struct {
	shown   string
	keys    []string
	only    name.Kind // of the name the phrase is and nothing else, name.Other when it says more
	named   bool
	measure string // of a count
	score   float64
	count   int // sentences of the topic in which it stands
	held    int // sentences of the topic that hold all its words
}

// phrases lists the noun phrases of the members that say most of what the topic is about, best first. A phrase gains with
// the sentences it stands in word by word and with those, and their documents, that hold all its words.
func (w *writer) phrases(members []int) []phrase {
	top := 0.0
	for _, i := range members {
		for _, t := range w.rows[i].own {
			top = max(top, w.weight[t.key])
		}
	}
	out := w.toll(members, top)
	for _, lax := range []bool{false, true} {
		if len(out) >= fewOffers {
			break
		}
		all := w.gather(members, lax)
		for _, cost := range []float64{ballast * top, 0} { // where few phrases are of weighty words alone, those with the most of them
			if len(out) >= fewOffers {
				return out
			}
			for _, p := range w.rated(all, members, cost) {
				if !slices.ContainsFunc(out, func(o phrase) bool { return within(p.keys, o.keys) && within(o.keys, p.keys) }) {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// gather lists the noun phrases of the members, each once.
func (w *writer) gather(members []int, lax bool) []phrase {
	byKey := map[string]int{}
	var all []phrase
	for _, i := range members {
		for _, p := range w.nounPhrases(w.rows[i], lax) {
			id := strings.Join(p.keys, " ")
			k, ok := byKey[id]
			if !ok {
				k = len(all)
				byKey[id] = k
				all = append(all, p)
			}
			all[k].count++
		}
	}
	return all
}

// rated lists the phrases that are worth their words, best first.
func (w *writer) rated(all []phrase, members []int, cost float64) []phrase {
	all = slices.Clone(all)
	for k := range all {
		w.rate(&all[k], members, cost)
		if cost == 0 {
			all[k].score = math.Round(1e4*all[k].score/float64(len(all[k].keys))) / 1e4
		}
	}
	all = slices.DeleteFunc(all, func(p phrase) bool { return p.score <= 0 })
	slices.SortFunc(all, func(a, b phrase) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(len(a.shown), len(b.shown)), strings.Compare(a.shown, b.shown))
	})
	all = all[:min(maxOffers, len(all))]
	if len(all) > 0 && all[0].named { // what is said of the name is a better label, where more than one sentence says it
		k := slices.IndexFunc(all, func(p phrase) bool { return !p.named && p.held > 1 && within(all[0].keys, p.keys) })
		if k > 0 && all[k].score >= owned*all[0].score {
			best := all[k]
			copy(all[1:k+1], all[:k])
			all[0] = best
		}
	}
	return all
}

// rate scores a phrase; each of its words costs what a ballast word weighs.
func (w *writer) rate(p *phrase, members []int, cost float64) {
	p.score = 0
	ids := make([]int32, len(p.keys))
	for k, key := range p.keys {
		ids[k] = w.ids[key]
		p.score += w.weight[ids[k]] - cost
	}
	if p.score <= 0 {
		return
	}
	documents, last := 0, -1
	p.held = 0
	for _, i := range members {
		if w.rows[i].holds(ids) {
			p.held++
			if w.rows[i].doc != last {
				documents, last = documents+1, w.rows[i].doc
			}
		}
	}
	p.score *= (1 + 0.3*math.Log2(float64(max(1, p.count)))) * (1 + 0.2*math.Log2(float64(max(1, p.held)))) * (1 + 0.2*float64(max(0, documents-1)))
	switch {
	case p.named && p.only == name.Place:
		p.score *= inOnePlace
	case p.named:
		p.score *= inOneName
	}
	p.score = math.Round(1e4*p.score) / 1e4
}

// holds says whether the sentence has all the terms.
func (r row) holds(ids []int32) bool {
	for _, id := range ids {
		if _, ok := slices.BinarySearchFunc(r.own, id, func(t term, id int32) int { return cmp.Compare(t.key, id) }); !ok {
			return false
		}
	}
	return true
}

// toll is the label of a topic most of whose sentences count the same thing: "death toll".
func (w *writer) toll(members []int, top float64) []phrase {
	for _, label := range countLabels {
		measure := lexicon.Label.Words(label)[0]
		id, ok := w.ids["measure "+measure]
		if !ok || w.weight[id] < ballast*top {
			continue
		}
		held := 0
		for _, i := range members {
			if w.rows[i].holds([]int32{id}) {
				held++
			}
		}
		if held > 1 && float64(held) >= counted*float64(len(members)) {
			return []phrase{{shown: label, keys: strings.Fields(label), measure: measure, score: math.Inf(1)}}
		}
	}
	return nil
}

// countLabels are the labels of counts, in the order in which they are tried.
var countLabels = []string{"death toll", "number of injured", "number of missing", "number of arrests", "number of evacuees", "number of infections", "number of jobs"}

// tell gives each topic the best of its phrases that no topic before it has: neither its very words nor, where there is a
// choice, a part of them.
func tell(topics []spread) {
	taken := map[string]bool{}
	byWord := map[string][][]string{} // labels given, by each of their words
	for i := range topics {
		t := &topics[i]
		label := t.fresh(taken, byWord)
		t.Label, t.Words, t.Measure = label.shown, label.keys, label.measure
		taken[strings.ToLower(t.Label)] = true
		for _, k := range label.keys {
			byWord[k] = append(byWord[k], label.keys)
		}
		for _, p := range t.offers[:min(maxPhrases, len(t.offers))] {
			if p.shown != t.Label && !slices.Contains(t.Terms, p.shown) {
				t.Terms = append(t.Terms, p.shown)
			}
		}
		for _, word := range t.nouns {
			if len(t.Terms) == maxTerms {
				break
			}
			holds := func(o string) bool { return strings.Contains(strings.ToLower(o), strings.ToLower(word)) }
			if !holds(t.Label) && !slices.ContainsFunc(t.Terms, holds) {
				t.Terms = append(t.Terms, word)
			}
		}
	}
}

// fresh picks the phrase.
func (t *spread) fresh(taken map[string]bool, byWord map[string][][]string) phrase {
	var second *phrase
	for k := range t.offers {
		p := &t.offers[k]
		if taken[strings.ToLower(p.shown)] {
			continue
		}
		if !overlaps(p.keys, byWord) {
			return *p
		}
		if second == nil {
			second = p
		}
	}
	if second != nil {
		return *second
	}
	label := t.listed
	for k := 0; taken[strings.ToLower(label)] && k < len(t.nouns); k++ {
		if !strings.Contains(strings.ToLower(t.listed), strings.ToLower(t.nouns[k])) {
			label = t.listed + " and " + t.nouns[k]
		}
	}
	return phrase{shown: label}
}

// overlaps says whether the words of a label given hold all of keys or are all among them.
func overlaps(keys []string, byWord map[string][][]string) bool {
	for _, k := range keys {
		for _, other := range byWord[k] {
			if within(keys, other) || within(other, keys) {
				return true
			}
		}
	}
	return false
}

func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(k string) bool { return !slices.Contains(b, k) })
}
