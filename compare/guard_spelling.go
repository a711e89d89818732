package compare

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims"
)

// together writes what both sentences have: the form that stands in both, be it with a capital in one, else the lemma they share, else the
// word of each.
func together(a *claims.Claim, at []int, b *claims.Claim, bt []int) string {
	for _, write := range []func(*claims.Claim, int) string{spelled, normed, base} {
		if form := oftenest(written(a, at, write), written(b, bt, write)); form != "" {
			return form
		}
	}
	x, y := written(a, at, base), written(b, bt, base)
	return oftenest(x, x) + "/" + oftenest(y, y)
}

func normed(c *claims.Claim, k int) string { return c.Doc.Sentences[c.Sentence].Tokens[k].Norm }

// base is the lemma of a token; a name stays as written.
func base(c *claims.Claim, k int) string {
	if capital(c, k) {
		return spelled(c, k)
	}
	return c.Doc.Lemmas[c.Sentence][k]
}

// written are the tokens in one way to write them.
func written(c *claims.Claim, tokens []int, write func(*claims.Claim, int) string) []string {
	out := make([]string, len(tokens))
	for i, k := range tokens {
		out[i] = write(c, k)
	}
	return out
}

// spelled is a token as written, in small letters where it is no name.
func spelled(c *claims.Claim, k int) string {
	t := c.Doc.Sentences[c.Sentence].Tokens[k]
	if capital(c, k) {
		return t.Span.Of(c.Doc.Text)
	}
	return t.Norm
}

// oftenest is the word of both lists that stands most often in them, the first of the alphabet of several; "" for none.
func oftenest(a, b []string) string {
	both := common(a, b)
	if len(both) == 0 {
		return ""
	}
	count := func(w string) (n int) {
		for _, o := range slices.Concat(a, b) {
			if o == w {
				n++
			}
		}
		return n
	}
	return slices.MinFunc(both, func(v, w string) int { return cmp.Or(cmp.Compare(count(w), count(v)), strings.Compare(v, w)) })
}
