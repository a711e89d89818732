package compare

import (
	"slices"

	"crossclaim/claims"
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

// parts are the content words of the sentence of a claim in front of a word of exception and behind it; without one, all are in front.
func parts(c *claims.Claim) (rule, exception []string) {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	at := len(tokens)
	for k, t := range tokens {
		paired := k+1 < len(tokens) && slices.Contains([]string{"from", "for", "than"}, tokens[k+1].Norm)
		if slices.Contains([]string{"except", "unless", "excepting"}, t.Norm) || paired && slices.Contains([]string{"apart", "aside", "save", "other"}, t.Norm) {
			at = k
			break
		}
	}
	keys := func(keep func(k int) bool) []string { return contentKeys(c.Doc, c.Sentence, keep) }
	return keys(func(k int) bool { return k < at }), keys(func(k int) bool { return k > at })
}
