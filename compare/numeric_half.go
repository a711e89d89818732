package compare

import (
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// Two tolls of one affair may be of two parts of a land, or of a land and of the world.

// otherHalf says whether two tolls are of the parts of a land at war that two sides hold: "in a government-held area", where the other text opens with a
// strike on "a rebel-held area".
func (f *figures) otherHalf() bool {
	a, b := held(f.A), held(f.B)
	return a != "" && b != "" && a != b
}

// held is who holds the place that the sentence of a claim tells of, or else the head of its text; "" where nobody is named.
func held(c *claims.Claim) string {
	side := heldIn(c.Doc, c.Sentence)
	for s := 0; side == "" && s < min(headSentences, len(c.Doc.Sentences)); s++ {
		side = heldIn(c.Doc, s)
	}
	return side
}

// heldIn is who a sentence says holds a place: "rebel-held".
func heldIn(doc *claims.Document, sentence int) string {
	for _, t := range doc.Sentences[sentence].Tokens {
		if side, ok := strings.CutSuffix(t.Norm, "-held"); ok && lexicon.Figure.Is(side, "side") {
			return side
		}
	}
	return ""
}

// worldAndLand says whether one toll is that of the world and the other that of one country: "more than 71,000 people globally", "66,000 people in
// Vessland".
func (f *figures) worldAndLand() bool {
	return worldwide(f.A) && !worldwide(f.B) && inLand(f.B) || worldwide(f.B) && !worldwide(f.A) && inLand(f.A)
}

// worldwide says whether a sentence tells of the whole world.
func worldwide(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k, t := range tokens {
		if t.Norm == "globally" || t.Norm == "worldwide" || t.Norm == "world" && k > 1 && tokens[k-1].Norm == "the" && (tokens[k-2].Norm == "around" || tokens[k-2].Norm == "across") {
			return true
		}
	}
	return false
}

// inLand says whether a sentence tells of something in a country.
func inLand(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := 1; k < len(tokens); k++ {
		if tokens[k-1].Norm == "in" && nation(tokens[k].Norm) != "" {
			return true
		}
	}
	return false
}
