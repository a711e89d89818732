package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// disputed says whether the sentence of a claim calls it false itself, "described the allegation that he was attacked as fake", or denies
// it by words that the clause holds: then it is no word of the other side.
func disputed(c *claims.Claim) bool {
	lemmas, tokens := c.Doc.Lemmas[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	has := func(class string) bool {
		return slices.ContainsFunc(lemmas, func(w string) bool { return lexicon.Denial.Is(w, class) })
	}
	if has("untrue") && has("claim") {
		return true
	}
	for k, t := range tokens {
		if (t.Norm == "neither" || t.Norm == "nor") && c.Span.Contains(tokens[k].Span) {
			return true
		}
	}
	return false
}

// answered says whether the sentence of a claim tells its denial as well: then it is no word of the other side.
func answered(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Speech.Is(w, "deny") })
}

// ownCharge says whether the sentence of a denial tells the charge itself, before it.
func (p *Pass) ownCharge(d *claims.Claim) bool {
	return slices.ContainsFunc(p.index.bySentence(d), func(o *claims.Claim) bool {
		return o.Head < d.Head && (o.Lemma == "accuse" || o.Lemma == "allege")
	})
}

// toldOf says whether the sentence of a claim tells it as what has come to the ears of who will deny it: "our attention has been drawn to reports that
// officers searched the house".
func toldOf(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	k := slices.Index(lemmas, "attention")
	return k >= 0 && k < c.Head && slices.Contains(lemmas[k:min(len(lemmas), k+16)], "draw")
}
