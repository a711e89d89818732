package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// besides says whether a claim counts in other events than the one told of: "eleven were killed in other attacks elsewhere",
// "an unrelated shooting killed two and injured ten".
func besides(c *claims.Claim) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	elsewhere := func(k int) bool {
		switch tokens[k].Norm {
		case "elsewhere":
			return nodes[k].Tag == parse.RB && (k == 0 || nodes[k-1].Tag != parse.IN) // "from elsewhere" is where they come from
		case "other", "another", "separate", "second", "further", "additional":
			noun := nodes[k].Head
			if tokens[k].Norm == "separate" && k > 0 && tokens[k-1].Norm == "a" && ofEvent(c, k) {
				return true
			}
			return k > 0 && (tokens[k-1].Norm == "in" || tokens[k-1].Norm == "by" || tokens[k-1].Norm == "a" && k > 1 && (tokens[k-2].Norm == "in" || tokens[k-2].Norm == "by")) &&
				noun > k && lexicon.EventNoun.Has(c.Doc.Lemmas[c.Sentence][noun])
		}
		return false
	}
	for k := range min(c.Head, len(tokens)) { // what stands in front may hang on another verb: "in another incident, raiders invaded the town, killing four"
		if elsewhere(k) {
			return true
		}
	}
	return slices.ContainsFunc(c.Tokens, elsewhere) || slices.ContainsFunc(tokens, func(t text.Token) bool { return t.Norm == "unrelated" && ofEvent(c, firstToken(tokens, t.Span)) })
}

// byAnother says whether a claim tells what another one did: "another bomb killed six".
func byAnother(c *claims.Claim) bool {
	s := c.Subject
	return s.Present() && !s.Restored && slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens[s.First:s.Head], func(t text.Token) bool {
		return slices.Contains([]string{"another", "second", "third", "separate"}, t.Norm)
	})
}

// ofEvent says whether the word at k stands on a noun for an event behind it.
func ofEvent(c *claims.Claim, k int) bool {
	noun := c.Doc.Nodes[c.Sentence][k].Head
	return noun > k && lexicon.EventNoun.Has(c.Doc.Lemmas[c.Sentence][noun])
}

// spread says whether one claim counts all over a place that the sentence of the other does not name: "the toll across Dorvan" is no toll
// "in the Harun area".
func (f *figures) spread() bool {
	over := func(c, other *claims.Claim) bool {
		tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
		for i, k := range c.Tokens {
			w := tokens[k].Norm
			if w == "worldwide" || w == "globally" || w == "nationwide" {
				return true
			}
			if w != "across" && w != "throughout" || i+1 == len(c.Tokens) {
				continue
			}
			place := nodes[k].Head
			if place > k && (nodes[place].Tag == parse.NNP || lexicon.Site.Is(tokens[place].Norm, "all")) && !strings.Contains(words(other, other.SentenceSpan()), words(c, tokens[place].Span)) {
				return true
			}
		}
		return false
	}
	wide, narrow := over(f.A, f.B), over(f.B, f.A)
	return wide != narrow && (wide && f.placed(f.B) || narrow && f.placed(f.A))
}

// otherPart says whether two claims set what they tell in two parts of a land: "gusts on the coast", "gusts in the capital".
func (f *figures) otherPart() bool {
	a, b := partsOf(f.A), partsOf(f.B)
	return len(a) > 0 && len(b) > 0 && len(common(a, b)) == 0 && slices.ContainsFunc(a, func(p string) bool {
		return slices.ContainsFunc(b, func(q string) bool { return len(common(lexicon.Site.Values(p), lexicon.Site.Values(q))) > 0 })
	})
}

// partsOf are the parts of a land in which a claim sets something, sorted: "on the coast", "in the north".
func partsOf(c *claims.Claim) (out []string) {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for _, k := range c.Tokens {
		if k < 2 || k+1 < len(tokens) && nodes[k+1].Tag.Noun() {
			continue // "in the east wing"
		}
		if of := lexicon.Site.Values(tokens[k].Norm); tokens[k-1].Norm == "the" && slices.Contains([]string{"in", "on", "near", "along"}, tokens[k-2].Norm) && slices.ContainsFunc(of, func(v string) bool { return strings.HasPrefix(v, "part/") }) {
			out = append(out, tokens[k].Norm)
		}
	}
	return sorted(out)
}

// placed says whether the sentence of a claim names a place, or the claim a kind of place at which it is: "at the airport".
func (f *figures) placed(c *claims.Claim) bool {
	return len(f.index.placesOf(c)) > 0 || slices.ContainsFunc(c.Others, func(o claims.Arg) bool {
		return o.Case == "at" && slices.ContainsFunc(lexicon.Site.Values(o.Lemma), func(v string) bool { return strings.HasPrefix(v, "site/") })
	})
}

// stripped says whether a sentence gives a figure of something without a part of it: "without its accessories, it weighs 14 kilograms".
func stripped(c *claims.Claim) bool {
	return slices.Contains(c.Doc.Lemmas[c.Sentence], "without")
}
