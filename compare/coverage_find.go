package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
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

// weigh fills the scratch for a theme and lists the keys it touched. A key weighs by the share of the theme's sentences
// that hold it and by its rarity, as in the centre of a topic.
func (s *scout) weigh(t theme) []int32 {
	var keys []int32
	for _, i := range t.home {
		for _, k := range s.sites[i].keys {
			if s.weight[k] == 0 {
				keys = append(keys, k)
			}
			s.weight[k]++
		}
	}
	top := 0.0
	for _, k := range keys {
		in := s.weight[k]
		s.weight[k] = round(s.rare[k] * (in - 0.9) / float64(len(t.home)) * math.Sqrt(in/float64(len(s.posts[k]))))
		top = max(top, s.weight[k])
	}
	heaviest := slices.Clone(keys)
	slices.SortFunc(heaviest, func(p, q int32) int { return cmp.Or(cmp.Compare(s.weight[q], s.weight[p]), cmp.Compare(p, q)) })
	for _, k := range heaviest[min(themeKeys, len(heaviest)):] {
		s.weight[k] = 0 // the long tail says more of a sentence's length than of its subject
	}
	sum := 0.0
	for _, k := range t.must {
		sum += s.rare[k] * s.rare[k]
	}
	for _, k := range t.must {
		if sum > 0 {
			s.wanted[k] = 2 * max(top, 0.1) * s.rare[k] * s.rare[k] / sum
		}
		keys = append(keys, k)
	}
	return keys
}

// pointing are words at the start of a sentence that stand for what another one names.
var pointing = []string{"it", "this", "that", "these", "those", "they", "he", "she", "both"}

// worth is lower for sentences that say little by themselves: questions, headings, fragments.
func (s *scout) worth(i int) float64 {
	if s.worths[i] == 0 {
		s.worths[i] = s.weighed(i)
	}
	return s.worths[i]
}

// stands says whether a claim can be quoted by itself; it is asked of one claim for many topics.
func (s *scout) stands(c *claims.Claim) bool {
	if s.stood[c.ID] == 0 {
		s.stood[c.ID] = -1
		if stands(c) {
			s.stood[c.ID] = 1
		}
	}
	return s.stood[c.ID] > 0
}

// weighed finds it; it is never 0.
func (s *scout) weighed(i int) float64 {
	at := s.sites[i]
	sentence := s.set.Documents[at.doc].Sentences[at.sentence]
	out, whole := 0.5, false
	for _, c := range s.claimsOf(at.doc, at.sentence) {
		if c.Kind != claims.NoClaim {
			out = 0.8
		}
		whole = whole || c.Kind != claims.NoClaim && s.stands(c)
	}
	if whole {
		out = 1
	}
	if sentence.Heading {
		out *= 0.7
	}
	if len(sentence.Tokens) < fewTokens {
		out *= 0.5
	}
	if n := len(sentence.Tokens); n > 0 && (strings.HasPrefix(sentence.Tokens[n-1].Norm, "...") || sentence.Tokens[n-1].Norm == "…") {
		out *= 0.8 // breaks off
	}
	if slices.ContainsFunc(sentence.Tokens, func(t text.Token) bool { return strings.HasPrefix(t.Norm, "@") }) {
		out *= 0.4 // the line under a post
	}
	if len(sentence.Tokens) > 0 && slices.Contains(pointing, sentence.Tokens[0].Norm) {
		out *= 0.8 // needs the sentence before
	}
	return out
}

// figure favours the larger counts of a measure: a toll is told by its total, not by its parts.
func (s *scout) figure(i int, measure string) float64 {
	most := 0.0
	for _, c := range s.claimsOf(s.sites[i].doc, s.sites[i].sentence) {
		for _, m := range c.Amounts {
			if measure != "" && m.Measure == measure {
				most = max(most, m.Value)
			}
		}
	}
	return 1 + 0.4*math.Log10(1+most)
}

// counts says whether a sentence holds a figure that can be set beside another.
func (s *scout) counts(i int, other *claims.Amount) bool {
	for _, c := range s.claimsOf(s.sites[i].doc, s.sites[i].sentence) {
		for _, m := range c.Amounts {
			if m.Measure == other.Measure && m.Unit == other.Unit && quantity.Comparable(m.Quantity, other.Quantity) {
				return true
			}
		}
	}
	return false
}
