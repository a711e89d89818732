package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// qualified says whether words outside of a clause take back what it says: "incorrectly stated that", "If the talks fail, he
// said, the town would starve"; and a noun beside another is no clause: "Anna Berg, a nurse".
func qualified(c *claims.Claim) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	for k, t := range tokens {
		if c.Span.Contains(t.Span) {
			continue
		}
		if slices.Contains(wrongly, t.Norm) || k < 2 && slices.Contains(supposing, t.Norm) {
			return true
		}
	}
	if c.Head < 0 || c.Head >= len(nodes) || nodes[c.Head].Tag.Verb() {
		return false
	}
	return !slices.ContainsFunc(c.Tokens, func(k int) bool { return nodes[k].Tag.Verb() && nodes[k].Head == c.Head || nodes[k].Label == parse.Cop })
}

var (
	supposing = []string{"if", "unless", "assume", "suppose", "imagine"} // at the start of a sentence
	wrongly   = []string{"falsely", "incorrectly", "wrongly", "mistakenly", "erroneously", "baselessly", "inaccurately"}
)

// halved says whether a clause ends before the verb of which it is the subject: "talks led by the senator (R-Maine) | have failed".
func halved(c *claims.Claim) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	k := behind(c, c.Span)
	if k < len(tokens) {
		if b := aside(tokens, k); b > k {
			k = b + 1
		}
	}
	return k > 0 && k < len(tokens) && finiteVerb(nodes[k].Tag) && (tokens[k-1].Kind != text.Punct || tokens[k-1].Norm == ")")
}

// torn says whether the word before the first of a clause belongs to it too: "living | situations may get a booster".
func torn(c *claims.Claim, k int) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if tokens[k-1].Kind == text.Punct || slices.Contains(leads, tokens[k].Norm) {
		return false
	}
	switch tag := nodes[k-1].Tag; {
	case (tag == parse.NNP || tag == parse.NNPS) && nodes[k].Tag == parse.NNP && !lexicon.Label.Is(tokens[k-1].Norm, "calendar"):
		return true // "told the United Nations | General Assembly his government would ..."
	case tag.Noun(): // but "said Sunday it would", "told the council it would"
		return nodes[c.Head].Label != parse.Ccomp || nodes[k-1].Head != nodes[c.Head].Head
	case tag == parse.VBN && nodes[c.Head].Head == k-1: // "has said it would"
		return false
	case tag == parse.CC && tokens[k-1].Norm != "but": // "Apple, Facebook and | Google employees"
		s := surface(c)
		return nodes[k-1].Head >= s.First && nodes[k-1].Head <= s.Last
	case tag == parse.JJ, tag == parse.VBG, tag == parse.VBN, tag == parse.DT, tag == parse.CD, tag == parse.POS, tag == parse.PRPS:
		return true
	}
	return false
}
