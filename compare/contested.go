package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// unlessContested leaves out denials, and what models alone find, where the sentences of both texts deny: "IPOB denied the claim", "the attention of
// IPOB has been drawn to the fabricated claim" are of one side. In six rounds of judged news none of four such findings was a divergence.
func unlessContested(found []Divergence) []Divergence {
	return slices.DeleteFunc(found, func(d Divergence) bool {
		pairs := d.opposed()
		return len(pairs) > 0 && slices.Contains(onDenial, d.Cause) && !slices.ContainsFunc(pairs, func(p [2]*claims.Claim) bool {
			whole := d.Cause == Learned || d.kind == denialKind
			return p[0].Doc == p[1].Doc || !callsFalse(p[0], whole) || !callsFalse(p[1], whole)
		})
	})
}

// onDenial are the causes that may rest on what one text denies.
var onDenial = []Cause{Negation, ImplicitNegation, Factive, Learned}

// callsFalse says whether the sentence of a claim denies what it repeats; unless the whole of it counts, in words outside of the claim, which may be
// what the other text negates.
func callsFalse(c *claims.Claim, whole bool) bool {
	tokens, lemmas, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence], c.Doc.Nodes[c.Sentence]
	if slices.Contains(lemmas, "attention") && slices.ContainsFunc(lemmas, func(w string) bool { return w == "draw" || w == "drawn" }) {
		return true // the opening of a rebuttal: "our attention has been drawn to a story"
	}
	for k, w := range lemmas {
		if !whole && c.Span.Contains(tokens[k].Span) {
			continue
		}
		if lexicon.Speech.Is(w, "deny") && nodes[k].Tag.Verb() || lexicon.Denial.Is(w, "contest") || lexicon.Denial.Is(tokens[k].Norm, "contest") || w == "contrary" && k+1 < len(tokens) && tokens[k+1].Norm == "to" {
			return true
		}
	}
	return false
}
