package compare

import (
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
)

const (
	themeKeys = 8    // weightiest keys of a theme by which sentences are found
	spoken    = 0.7  // of the weight of what a theme must name that a sentence must hold to speak of it,
	implied   = 0.5  // and one of the theme itself, which says the rest in other words
	choices   = 6    // sentences of a document that are tried for a cell
	fewTokens = 7    // a shorter sentence says little
	atHome    = 1.25 // a sentence of the theme itself weighs more than one found by its words
)

// theme is what a row of a coverage table is about: sentences that speak of it, and what another must name to do so too.
type theme struct {
	home    []int          // sentences, ascending, as places in atlas.sites
	must    []int32        // keys
	topic   bool           // a whole topic, which can be spoken of in other words
	clash   bool           // the point of a divergence: what its sides say is there, only others are looked for
	hints   []int32        // keys of which one makes it doubtful that a source is silent
	label   vector         // of a label of common words, which can be put otherwise; zero for a name, or without vectors
	name    int32          // key of a name the label holds, -1 for none,
	named   []int32        // and those of must that are words of the name: it may stand in other words
	measure string         // what it counts, "" when it is no count
	amount  *claims.Amount // a figure that what speaks of it must have the like of
}

// found is a sentence that speaks of a theme.
type found struct {
	site int
	fit  float64
}

// find gives the sentences of each document that speak of a theme whose keys are weighed, the best first, and no more than
// choices. It counts the documents that name the theme in full.
func (s *scout) find(t theme) (best [][]found, sure int) {
	a := s.atlas
	total := 0.0
	for _, k := range t.must {
		total += s.wanted[k]
	}
	best = make([][]found, len(a.set.Documents))
	full := make([]bool, len(a.set.Documents))
	look := func(i int, home bool) {
		fit, named := 0.0, 0.0
		for _, k := range a.sites[i].keys {
			fit += s.weight[k]
			named += s.wanted[k]
		}
		named += s.otherwise(t, a.sites[i].keys)
		if !home && total == 0 || t.amount != nil && !s.counts(i, t.amount) || home && named < implied*total || !home && named < spoken*total {
			return
		}
		fit = (fit + named) / math.Sqrt(8+float64(len(a.sites[i].keys))) * s.worth(i) * s.figure(i, t.measure)
		if home {
			fit *= atHome
		}
		full[a.sites[i].doc] = full[a.sites[i].doc] || total > 0 && named >= spoken*total
		d := a.sites[i].doc
		best[d] = enlist(best[d], found{i, round(fit)})
	}
	for _, i := range t.home {
		look(i, true)
	}
	entries := t.must
	if t.name >= 0 {
		entries = append(slices.Clone(t.must), t.name)
	}
	for _, k := range entries {
		if len(a.posts[k]) > maxPosting && len(t.must) > 1 {
			continue
		}
		for _, i := range a.posts[k] {
			if _, home := slices.BinarySearch(t.home, int(i)); !home {
				look(int(i), false)
			}
		}
	}
	for _, f := range full {
		if f {
			sure++
		}
	}
	return best, sure
}

// enlist puts a sentence among the best; one that is there already keeps its place, and of equals the first comes first.
func enlist(best []found, f found) []found {
	at := len(best)
	for k, b := range best {
		if b.site == f.site {
			return best
		}
		if at == len(best) && f.fit > b.fit {
			at = k
		}
	}
	best = slices.Insert(best, at, f)
	return best[:min(len(best), choices)]
}

// otherwise is what the name of a theme adds where it stands in other words than those of the label.
func (s *scout) otherwise(t theme, keys []int32) float64 {
	has := func(key int32) bool {
		_, ok := slices.BinarySearch(keys, key)
		return ok
	}
	out := 0.0
	if t.name >= 0 && has(t.name) {
		for _, k := range t.named {
			if !has(k) {
				out += s.wanted[k]
			}
		}
	}
	return out
}

// scout is the scratch of one worker.
type scout struct {
	*atlas
	weight []float64 // of each key in the theme at hand
	wanted []float64 // of each key that must be named

	touched []int // the turn in which near met a document last: a set a turn would be most of its garbage
	turn    int
	sums    []float64         // of each sentence, 0 between uses
	worths  []float64         // of each sentence, 0 as long as nobody asked
	stood   []int8            // of each claim whether it stands: 1 or -1, 0 as long as nobody asked
	stemmed map[string]string // stems of words in quotes
}

func newScout(a *atlas) *scout {
	return &scout{atlas: a, weight: make([]float64, len(a.posts)), wanted: make([]float64, len(a.posts)), touched: make([]int, len(a.set.Documents)), sums: make([]float64, len(a.sites)), worths: make([]float64, len(a.sites)), stood: make([]int8, len(a.set.Claims)), stemmed: map[string]string{}}
}

// keysIn lists the keys whose words stand in a quote.
func (s *scout) keysIn(quote string) []int32 {
	var out []int32
	for _, w := range stemsBy(s.stemOf, quote) {
		if id, ok := s.ids[w]; ok {
			out = append(out, id)
		}
	}
	return out
}

// stemOf is the stem of a word, found once: sentences of many stories are quoted for many topics.
func (s *scout) stemOf(word string) string {
	out, ok := s.stemmed[word]
	if !ok {
		out = stem(word)
		s.stemmed[strings.Clone(word)] = out
	}
	return out
}

// clear empties the scratch.
func (s *scout) clear(keys []int32) {
	for _, k := range keys {
		s.weight[k], s.wanted[k] = 0, 0
	}
}
