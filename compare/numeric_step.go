package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parse"
)

// totals are what a step more brings to a figure.
var totals = []string{"total", "number", "toll", "tally", "count", "figure"}

// stepOf says whether a figure is what came on top of others: "18 were arrested overnight, bringing the total number in custody to 58".
func stepOf(c *claims.Claim, a claims.Amount) bool {
	lemmas, nodes, brought := c.Doc.Lemmas[c.Sentence], c.Doc.Nodes[c.Sentence], false
	for k := a.Last + 1; k < len(lemmas); k++ {
		switch {
		case nodes[k].Tag.Verb():
			brought = slices.Contains([]string{"bring", "take", "raise", "push", "lift"}, lemmas[k])
		case brought && slices.Contains(totals, lemmas[k]):
			return slices.Contains(lemmas[k:], "to")
		}
	}
	return false
}

// further says whether a figure counts some more of a kind: "3 more ships", "another four".
func further(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	more := func(k int, words ...string) bool {
		return k >= 0 && k < len(tokens) && slices.Contains(words, tokens[k].Norm) && !(k+1 < len(tokens) && tokens[k+1].Norm == "than")
	}
	return more(a.Number+1, "more", "further", "additional", "other", "others") || more(a.Number-1, "another", "further", "additional")
}

// twoSteps says whether both figures count some more of a kind, or new ones, and the texts are of two days: then they count one after the other.
func (f *figures) twoSteps() bool {
	onTop := func(c *claims.Claim, a claims.Amount) bool { return further(c, a) || fresh(c, a) }
	return onTop(f.A, f.a) && onTop(f.B, f.b) && (f.A.Doc.Published.Before(f.B.Doc.Published) || f.B.Doc.Published.Before(f.A.Doc.Published))
}

// fresh says whether a figure counts those who came on top of others, by a word behind it: "7 new infections".
func fresh(c *claims.Claim, a claims.Amount) bool {
	lemmas, nodes := c.Doc.Lemmas[c.Sentence], c.Doc.Nodes[c.Sentence]
	for k := a.Last + 1; k < min(len(lemmas), a.Last+4) && (nodes[k].Tag == parse.JJ || nodes[k].Tag.Noun()); k++ {
		if lemmas[k] == "new" || lemmas[k] == "fresh" {
			return true
		}
	}
	return false
}
