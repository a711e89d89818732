package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

const (
	longQuote     = 150 // characters of a cell's quote
	wholeQuote    = 170 // a sentence up to here is quoted whole where no clause of it stands by itself
	leastQuote    = 30  // a shorter clause says too little by itself
	subordinators = 9   // of leads
)

// leads are words before a clause that it does not need to stand by itself; the first of them make it hang on another.
var leads = []string{"that", "while", "although", "though", "since", "because", "when", "after", "as", "so", "and", "but", "however", "also", "yet", "meanwhile", ",", ":", ";", "-", "–", "—"}

// bound are words that change what the clause behind them says: it cannot be quoted without them.
var bound = []string{"if", "unless", "whether", "until", "before", "once", "than", "where", "which", "who", "whose", "what", "how", "why", "whom", "lest", "or", "nor"}

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
	if c.Head >= 0 && c.Head < len(nodes) && nodes[c.Head].Label == parse.Ccomp && len(c.Speakers) == 0 {
		return false // "it is not clear that ..."
	}
	for _, k := range c.Tokens {
		switch nodes[k].Tag {
		case parse.VBD, parse.VBZ, parse.VBP, parse.MD:
			finite = true
		}
	}
	if !finite {
		return false
	}
	k := firstToken(tokens, c.Span)
	if k > 0 && slices.Contains(bound, tokens[k-1].Norm) {
		return false
	}
	for k < len(tokens) && slices.Contains(leads, tokens[k].Norm) {
		k++
	}
	if k+1 < len(tokens) && nodes[k].Tag == parse.IN && nodes[k+1].Tag == parse.VBG {
		return false // "on helping all countries ..."
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
	for j := max(0, s.First); j <= s.Last && j < len(tokens); j++ { // "drafts of which"
		if slices.Contains([]string{"which", "whose", "whom"}, tokens[j].Norm) {
			return false
		}
	}
	for j := s.Last + 1; j < c.Head; j++ { // "Tuesday after the minister took questions", with a wrong subject
		if slices.Contains(leads[1:subordinators-1], tokens[j].Norm) {
			return false
		}
	}
	return k < len(tokens) && !slices.Contains(bound, tokens[k].Norm) && !slices.Contains(bound, tokens[max(0, s.First)].Norm)
}

// surface is the subject as it stands in the text: of a passive what it is done to.
func surface(c *claims.Claim) claims.Arg {
	if c.Passive && c.Object.Present() {
		return c.Object
	}
	return c.Subject
}

// firstToken is the first token inside a span.
func firstToken(tokens []text.Token, s claims.Span) int {
	k, _ := slices.BinarySearchFunc(tokens, s.Start, func(t text.Token, at int) int { return t.Start - at })
	return k
}

// quotation is the clause of a claim in words that stand by themselves: without the conjunction in front, with the name a
// pronoun stands for; the sentence, or as much of it as is short, where the clause is no full one.
func quotation(set *claims.Set, c *claims.Claim) string {
	sentence := c.SentenceSpan()
	if !stands(c) {
		if whole := c.Doc.Quote(sentence); utf8.RuneCountInString(whole) <= wholeQuote {
			return tidy(whole)
		}
		if before := c.Doc.Quote(claims.Span{Start: sentence.Start, End: c.Predicate.End}); utf8.RuneCountInString(before) > longQuote {
			return tail(c.Doc.Quote(claims.Span{Start: sentence.Start, End: closing(c, c.Span)}))
		}
		return clip(c.Doc.Quote(sentence))
	}
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	span := c.Span
	nodes := c.Doc.Nodes[c.Sentence]
	for k := firstToken(tokens, span); k < len(tokens) && tokens[k].End < span.End && slices.Contains(leads, tokens[k].Norm) && nodes[k].Label != parse.Case; k++ {
		span.Start = tokens[k+1].Start
	}
	for k := firstToken(tokens, span) - 1; k >= 0 && compares(nodes[k].Tag) && !slices.Contains(leads, tokens[k].Norm); k-- {
		span.Start = tokens[k].Start // "fewer voters are registered"
	}
	subject := surface(c)
	if !span.Contains(subject.Span) {
		span = c.Span
	}
	span.End = closing(c, span)
	out := c.Doc.Quote(span)
	if pronoun(c.Doc.Quote(subject.Span)) && subject.Name >= 0 {
		head := c.Doc.Quote(claims.Span{Start: span.Start, End: subject.Span.End})
		out = head + " [" + set.Names[subject.Name].Label + "]" + strings.TrimPrefix(out, head)
	}
	return clip(out)
}

// compares says whether a word before a subject counts or compares it.
func compares(t parse.Tag) bool {
	return t == parse.JJR || t == parse.RBR || t == parse.CD || t == parse.JJS
}

// clip shortens a quote between two words.
func clip(s string) string {
	s = tidy(s)
	if utf8.RuneCountInString(s) <= longQuote {
		return s
	}
	runes := []rune(s)
	cut := strings.TrimRight(string(runes[:longQuote]), " ")
	if at := strings.LastIndexByte(cut, ' '); at > longQuote/2 && runes[longQuote] != ' ' {
		cut = cut[:at]
	}
	return strings.TrimRight(cut, " ,;:–—-") + " …"
}

// closing is where a clause ends with what still hangs on it ("questions about his ability | to press on"): at the next mark
// or at a word that opens another clause.
func closing(c *claims.Claim, s claims.Span) int {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, s)
	for k < len(tokens) && tokens[k].Start < s.End {
		k++
	}
	end := s.End
	for ; k < len(tokens) && tokens[k].Kind != text.Punct && tokens[k].Kind != text.Symbol; k++ {
		joint := k > 0 && k+1 < len(tokens) && nodes[k-1].Tag.Noun() && nodes[k+1].Tag.Noun() // Immigration and Customs
		if slices.Contains(leads[1:], tokens[k].Norm) && !joint {
			break // but not at "that" or "if": what follows them belongs to it
		}
		end = tokens[k].End
	}
	return end
}

// tail is the end of a quote that begins too far in front.
func tail(s string) string {
	runes := []rune(s)
	if len(runes) < longQuote {
		return tidy(s)
	}
	cut := string(runes[len(runes)-longQuote:])
	if at := strings.IndexByte(cut, ' '); at >= 0 {
		cut = cut[at+1:]
	}
	return "… " + tidy(cut)
}

// tidy drops the marks around a clause, and the quotation marks of which only one is there.
func tidy(s string) string {
	s = strings.Trim(s, " ,;:–—")
	for _, pair := range []string{"“”", "\"\"", "()", "[]"} {
		runes := []rune(pair)
		opened, closed := strings.Count(s, string(runes[0])), strings.Count(s, string(runes[1]))
		if runes[0] == runes[1] && opened%2 == 0 || runes[0] != runes[1] && opened == closed {
			continue
		}
		s = strings.TrimPrefix(strings.TrimSuffix(s, string(runes[1])), string(runes[0]))
		if runes[0] == runes[1] || strings.Count(s, string(runes[0])) != strings.Count(s, string(runes[1])) {
			s = strings.ReplaceAll(strings.ReplaceAll(s, string(runes[0]), ""), string(runes[1]), "")
		}
	}
	return strings.Trim(s, " ,;:–—")
}
