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
