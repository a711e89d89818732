package claims_test

import (
	"testing"

	"crossclaim/claims"
)

// TestWording reads phrases that say what one verb says.
func TestWording(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, object string }{
		{"the object stands behind the last preposition", "The mayor came out in favour of the tram line.", "support", "the tram line"},
		{"adverbs may stand between", "The mayor came out strongly against the tram line.", "oppose", "the tram line"},
		{"a copula opens the phrase", "The mayor is in favour of the tram line.", "support", "the tram line"},
		{"an object that is a word of the phrase is none", "The queen put her name to the treaty.", "sign", "the treaty"},
		{"the object stands before the particle's end", "Harlo is taking over its rival Denwick.", "buy", "its rival Denwick"},
		{"who takes over without an object buys nothing", "Brandt took over in 2029.", "take over", ""},
		{"proceedings that open begin", "The trial opens on 2 June.", "begin", ""},
		{"a museum that opens does not begin", "The museum opens on 2 June.", "open", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			var lemmas []string
			for _, k := range read(t, c.text).Claims {
				if k.Lemma == c.lemma {
					if got := objectOf(k, c.text); got != c.object {
						t.Errorf("%q: object %q, want %q", c.text, got, c.object)
					}
					return
				}
				lemmas = append(lemmas, k.Lemma)
			}
			t.Errorf("%q: no claim of %q, only %q", c.text, c.lemma, lemmas)
		})
	}
}

// objectOf is the object of a claim as it stands in the text, "" for none.
func objectOf(c *claims.Claim, text string) string {
	if !c.Object.Present() {
		return ""
	}
	return c.Object.Span.Of(text)
}
