package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// contrasted says whether two figures are of two things by a word of either claim: "before tax", "after tax", "electric cars", "diesel cars", "in the quarter", "in
// the half".
func (f *figures) contrasted() bool {
	a, b := contrasts(f.A), contrasts(f.B)
	for class, of := range a {
		if other := b[class]; len(other) > 0 && len(common(of, other)) == 0 {
			return true
		}
	}
	return otherTerm(terms(f.A), terms(f.B))
}

// contrasts are the words of a claim that say of which of several a figure is, by their class (lexicon/contrast.txt).
func contrasts(c *claims.Claim) map[string][]string {
	out := map[string][]string{}
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	for _, k := range c.Tokens {
		values := lexicon.Contrast.Values(lemmas[k])
		if tokens[k].Norm != lemmas[k] {
			values = slices.Concat(values, lexicon.Contrast.Values(tokens[k].Norm))
		}
		if k > 0 {
			values = slices.Concat(values, lexicon.Contrast.Values(tokens[k-1].Norm+" "+tokens[k].Norm))
		}
		for _, v := range values {
			class, which, _ := strings.Cut(v, "/")
			if class != "extent" || k > 1 && tokens[k-1].Norm == "the" && tokens[k-2].Norm == "in" {
				out[class] = append(out[class], which)
			}
		}
	}
	return out
}

// term is a stretch of a business year or of a match: "the first half", "the quarter"; nth is empty where it is not told which.
type term struct{ nth, unit string }

// nths tell which of several terms it is; "full" and "whole" go with a year.
var nths = []string{"first", "second", "third", "fourth", "final", "last", "opening"}

// terms are the terms that a claim names behind "the" or "its".
func terms(c *claims.Claim) (out []term) {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	for _, k := range c.Tokens {
		if k < 2 || !slices.Contains([]string{"quarter", "half", "year", "month"}, lemmas[k]) {
			continue
		}
		nth, article := "", tokens[k-1].Norm
		if slices.Contains(nths, article) || article == "full" || article == "whole" || article == "financial" || article == "fiscal" {
			article = tokens[k-2].Norm
		}
		if slices.Contains(nths, tokens[k-1].Norm) {
			nth = tokens[k-1].Norm
		}
		if article == "the" || article == "its" {
			out = append(out, term{nth, lemmas[k]})
		}
	}
	return out
}

// otherTerm says whether both lists hold terms and no two of them may be one.
func otherTerm(a, b []term) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x term) bool {
		return slices.ContainsFunc(b, func(y term) bool { return x.unit == y.unit && (x.nth == y.nth || x.nth == "" || y.nth == "") })
	})
}
