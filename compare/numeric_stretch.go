package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// roundups are those over which several incidents are told, hardly one: "the weekend shootings", "overnight shootings".
var roundups = []string{"overnight", "weekend", "holiday", "week", "month", "summer"}

// bloody are words that make a stretch of time the doer: "a violent night leaves two dead".
var bloody = []string{"violent", "bloody", "deadly", "tragic"}

var weekdays = []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

// stretched says whether two tolls are added up over different stretches of time: "overnight shootings" and "shootings on Wednesday
// afternoon and evening", "a violent night" and "a violent weekend"; or one over a stretch or over several parts of a place, and the
// other counts one incident.
func (f *figures) stretched() bool {
	a, b := totalled(f.A), totalled(f.B)
	switch {
	case a.several && b.several:
		return len(a.parts) > 0 && len(b.parts) > 0 && !slices.Equal(a.parts, b.parts)
	case a.several && b.single:
		return a.wide
	case b.several && a.single:
		return b.wide
	}
	return false
}

// takenIn is the stretch in which a claim says that something came to so much, "" where it names none: "in its first weekend", "in two weeks".
func takenIn(c *claims.Claim) string {
	tokens, nodes, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	for _, k := range c.Tokens {
		if k < max(3, c.Head) || nodes[k].Head != c.Head || !slices.Contains([]string{"day", "weekend", "week", "month", "year"}, lemmas[k]) {
			continue // "after three years of talks, the firm bought it for"
		}
		switch before := tokens[k-1].Norm; {
		case nodes[k-1].Tag == parse.CD && (spanning(tokens[k-2].Norm) || tokens[k-2].Norm == "first"):
			return countKey(before) + lemmas[k]
		case (before == "first" || before == "opening") && spanning(tokens[k-3].Norm):
			return "first " + lemmas[k]
		}
	}
	return ""
}

// spanning says whether a preposition sets something in a stretch of time.
func spanning(norm string) bool {
	return slices.Contains([]string{"in", "within", "over", "after", "during"}, norm)
}

// countKey is a number word by its value: "two", "2".
func countKey(word string) string {
	if q := quantity.Find(text.Tokens(word), word, nil); len(q) > 0 {
		return fmt.Sprint(q[0].Value, " ")
	}
	return word + " "
}

// total is what a sentence says about the incidents whose victims it counts.
type total struct {
	several, single bool     // incidents
	parts           []string // stretches of time it names
	wide            bool     // it adds up over a stretch or over several parts of a place
}

// totalled reads it off the nouns of the sentence.
func totalled(c *claims.Claim) total {
	var out total
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k, lemma := range c.Doc.Lemmas[c.Sentence] {
		word := tokens[k].Norm
		if part := lexicon.Span.Value(lemma); part != "" {
			out.parts = append(out.parts, part)
			out.wide = out.wide || slices.Contains(roundups, lemma)
			out.several = out.several || k > 0 && slices.Contains(bloody, tokens[k-1].Norm)
		}
		if slices.Contains(weekdays, word) {
			out.parts = append(out.parts, word)
		}
		one := strings.TrimSuffix(word, "s") // a title's capitals hide the plural from the lemma
		if !strings.HasPrefix(lexicon.Incident.Value(one), "noun/") && one != "strike" && one != "airstrike" || one == "shot" || c.Doc.Nodes[c.Sentence][k].Tag.Verb() && one == "strike" {
			continue
		}
		wide := severalSides(c, k)
		if word != one || wide {
			out.several, out.wide = true, out.wide || wide
		} else {
			out.single = true
		}
	}
	slices.Sort(out.parts)
	out.parts = dayless(slices.Compact(out.parts))
	out.wide = out.wide || len(out.parts) > 1
	return out
}

// dayless leaves out the one day that a text names, and the other takes for granted.
func dayless(parts []string) []string {
	day := func(w string) bool { return slices.Contains(weekdays, w) }
	if days := len(parts) - len(slices.DeleteFunc(slices.Clone(parts), day)); days != 1 {
		return parts
	}
	return slices.DeleteFunc(parts, day)
}

// severalSides says whether the incidents at k are told of several parts of a place: "shootings on the South and West Sides",
// "gunfire across the city", "strikes on several schools".
func severalSides(c *claims.Claim, k int) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for i := k + 1; i < min(len(tokens), k+8); i++ {
		switch word := tokens[i].Norm; {
		case slices.Contains([]string{"across", "throughout", "sides", "neighborhoods", "neighbourhoods", "suburbs", "districts"}, word):
			return true
		case slices.Contains([]string{"several", "multiple", "various", "numerous"}, word) && slices.Contains([]string{"on", "at", "in", "near"}, tokens[i-1].Norm):
			return true
		case word == ";" || word == "that" || word == "which":
			return false
		}
	}
	return false
}
