package compare

import (
	"slices"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// stands says whether the words of a claim are a clause that can be quoted by itself: a finite verb with its subject.
func stands(c *claims.Claim) bool {
	s := surface(c)
	if c.Nominal || !s.Present() || s.Restored || !c.Span.Contains(s.Span) || utf8.RuneCountInString(c.Doc.Quote(c.Span)) < leastQuote {
		return false
	}
	finite := false
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if c.Head >= 0 && c.Head < len(nodes) && (nodes[c.Head].Label == parse.Acl || nodes[c.Head].Label == parse.AclRelcl) {
		return false // "lawsuits brought by the states"
	}
	if c.Head >= 0 && c.Head < len(nodes) && (nodes[c.Head].Label == parse.Ccomp || nodes[c.Head].Label == parse.Advcl && tokens[firstToken(tokens, c.Span)].Norm == "that") && len(c.Speakers) == 0 {
		return false // "it is not clear that ...", "rumours spread that ..."
	}
	if n := len(c.Speakers); n > 0 && slices.Contains(asking, c.Speakers[n-1].Verb) || qualified(c) || halved(c) {
		return false
	}
	for _, k := range c.Tokens {
		finite = finite || finiteVerb(nodes[k].Tag)
	}
	if !finite {
		return false
	}
	k := firstToken(tokens, c.Span)
	if k > 0 && (slices.Contains(bound, tokens[k-1].Norm) || torn(c, k)) {
		return false
	}
	for k < len(tokens) && slices.Contains(leads, tokens[k].Norm) {
		if !c.Past && slices.Contains([]string{"as", "since", "so", "because", "after"}, tokens[k].Norm) {
			return false // "As we work out the details"
		}
		k++
	}
	if k+1 < len(tokens) && (nodes[k].Tag == parse.IN && nodes[k+1].Tag == parse.VBG || (finiteVerb(nodes[k].Tag) || nodes[k].Tag == parse.VBN) && c.Modality != claims.Question) {
		return false // "on helping all countries ...", "are Anna Berg and Olaf Brenn"
	}
	end := k
	for end+1 < len(tokens) && tokens[end+1].End <= c.Span.End {
		end++
	}
	for end > k && tokens[end].Kind == text.Punct {
		end--
	}
	if end < len(tokens) && (nodes[end].Tag == parse.IN || nodes[end].Tag == parse.TO || nodes[end].Tag == parse.DT || slices.Contains(bound, tokens[end].Norm)) {
		return false // cut off before what it is about
	}
	for j := k; j < s.First; j++ { // "months after he left"
		if slices.Contains(leads[:subordinators], tokens[j].Norm) || slices.Contains(bound, tokens[j].Norm) {
			return false
		}
	}
	for j := max(0, s.First); j <= s.Last+2 && j < len(tokens); j++ { // "drafts of which"
		if slices.Contains([]string{"which", "whose", "whom"}, tokens[j].Norm) && (j <= s.Last || tokens[j-1].Kind != text.Punct) {
			return false
		}
	}
	for j := s.Last + 1; j < c.Head; j++ { // "Tuesday after the minister took questions", with a wrong subject
		if slices.Contains(leads[1:subordinators-1], tokens[j].Norm) {
			return false
		}
	}
	return k < len(tokens) && tokens[k].Norm != "not" && !slices.Contains(bound, tokens[k].Norm) && !slices.Contains(bound, tokens[max(0, s.First)].Norm)
}

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
