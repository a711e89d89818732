package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// excepted says whether one claim holds with an exception that the other tells of: "dogs are not admitted, apart from assistance dogs",
// "assistance dogs are admitted".
func (p *Pass) excepted() bool {
	return exempts(p.A, p.B) || exempts(p.B, p.A)
}

// exempts says whether the sentence of the other claim has a word of the exception that the rule itself has not: "assistance", not "dogs".
func exempts(rule, other *claims.Claim) bool {
	own, exception := parts(rule)
	return slices.ContainsFunc(common(exception, keysOf(other.Doc, other.Sentence)), func(w string) bool { return !slices.Contains(own, w) })
}

// parts are the content words of the sentence of a claim in front of a word of exception and behind it, in order, each once; without one, all are in
// front.
func parts(c *claims.Claim) (rule, exception []string) {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	behind := false
	for k, t := range tokens {
		if t.Kind != text.Word {
			continue
		}
		switch next := k+1 < len(tokens) && slices.Contains([]string{"from", "for", "than"}, tokens[k+1].Norm); {
		case slices.Contains([]string{"except", "unless", "excepting"}, t.Norm), next && slices.Contains([]string{"apart", "aside", "save", "other"}, t.Norm):
			behind = true
		case lexicon.Stop.Has(t.Norm):
		case behind:
			exception = append(exception, claims.Normal(lemmas[k]))
		default:
			rule = append(rule, claims.Normal(lemmas[k]))
		}
	}
	return sorted(rule), sorted(exception)
}
