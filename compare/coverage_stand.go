package compare

import (
	"slices"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// stands says whether the words of a claim are a clause that can be quoted by itself: a finite verb with its subject.
func stands(c *claims.Claim) bool {
	s := surface(c)
	if c.Nominal || !s.Present() || s.Restored || !c.Span.Contains(s.Span) || utf8.RuneCountInString(c.Doc.Quote(c.Span)) < leastQuote {
		return false
	}
	if dependent(c) || qualified(c) || halved(c) {
		return false
	}
	nodes := c.Doc.Nodes[c.Sentence]
	if !slices.ContainsFunc(c.Tokens, func(k int) bool { return finiteVerb(nodes[k].Tag) }) {
		return false
	}
	k, ok := begins(c)
	if !ok || breaksOff(c, k) || subordinate(c, s, k) {
		return false
	}
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return k < len(tokens) && tokens[k].Norm != "not" && !slices.Contains(bound, tokens[k].Norm) && !slices.Contains(bound, tokens[max(0, s.First)].Norm)
}

// dependent says whether a claim is said of a noun, within a clause that nobody says, or as what somebody asks.
func dependent(c *claims.Claim) bool {
	if n := len(c.Speakers); n > 0 && slices.Contains(asking, c.Speakers[n-1].Verb) {
		return true
	}
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if c.Head < 0 || c.Head >= len(nodes) {
		return false
	}
	switch nodes[c.Head].Label {
	case parse.Acl, parse.AclRelcl:
		return true // "lawsuits brought by the states"
	case parse.Ccomp:
		return len(c.Speakers) == 0 // "it is not clear that ..."
	case parse.Advcl:
		return len(c.Speakers) == 0 && tokens[firstToken(tokens, c.Span)].Norm == "that" // "rumours spread that ..."
	}
	return false
}

// begins is the first token of a clause behind the words that it does not need; false where it does not begin there, or begins with what
// makes it hang on another.
func begins(c *claims.Claim) (k int, ok bool) {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	k = firstToken(tokens, c.Span)
	if k > 0 && (slices.Contains(bound, tokens[k-1].Norm) || torn(c, k)) {
		return k, false
	}
	for k < len(tokens) && slices.Contains(leads, tokens[k].Norm) {
		if !c.Past && slices.Contains([]string{"as", "since", "so", "because", "after"}, tokens[k].Norm) {
			return k, false // "As we work out the details"
		}
		k++
	}
	if k+1 >= len(tokens) {
		return k, true
	}
	if nodes[k].Tag == parse.IN && nodes[k+1].Tag == parse.VBG {
		return k, false // "on helping all countries ..."
	}
	verb := finiteVerb(nodes[k].Tag) || nodes[k].Tag == parse.VBN
	return k, !verb || c.Modality == claims.Question // "are Anna Berg and Olaf Brenn"
}

// breaksOff says whether a clause that begins at the token breaks off before what it is about.
func breaksOff(c *claims.Claim, k int) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	end := k
	for end+1 < len(tokens) && tokens[end+1].End <= c.Span.End {
		end++
	}
	for end > k && tokens[end].Kind == text.Punct {
		end--
	}
	if end >= len(tokens) {
		return false
	}
	tag := nodes[end].Tag
	return tag == parse.IN || tag == parse.TO || tag == parse.DT || slices.Contains(bound, tokens[end].Norm)
}

// subordinate says whether a word around the subject of a clause that begins at the token makes it hang on another.
func subordinate(c *claims.Claim, subject claims.Arg, k int) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for j := k; j < subject.First; j++ { // "months after he left"
		if slices.Contains(leads[:subordinators], tokens[j].Norm) || slices.Contains(bound, tokens[j].Norm) {
			return true
		}
	}
	for j := max(0, subject.First); j <= subject.Last+2 && j < len(tokens); j++ { // "drafts of which"
		if slices.Contains([]string{"which", "whose", "whom"}, tokens[j].Norm) && (j <= subject.Last || tokens[j-1].Kind != text.Punct) {
			return true
		}
	}
	for j := subject.Last + 1; j < c.Head; j++ { // "Tuesday after the minister took questions", with a wrong subject
		if slices.Contains(leads[1:subordinators-1], tokens[j].Norm) {
			return true
		}
	}
	return false
}
