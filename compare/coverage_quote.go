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
	longQuote     = 150 // characters of a clause, and of what a row is about
	wholeQuote    = 170 // a sentence up to here is quoted whole where no clause of it stands by itself
	longAside     = 12  // tokens of a bracket that is kept inside a quote
	leastQuote    = 30  // a shorter clause says too little by itself
	subordinators = 8   // of leads
)

// leads are words before a clause that it does not need to stand by itself; the first of them make it hang on another.
var leads = []string{"that", "while", "although", "though", "since", "because", "after", "as", "so", "and", "but", "however", "also", "yet", "meanwhile", ",", ":", ";", "-", "–", "—"}

// bound are words that change what the clause behind them says: it cannot be quoted without them.
var bound = []string{"if", "unless", "whether", "when", "until", "before", "once", "than", "where", "which", "who", "whose", "what", "how", "why", "whom", "lest", "or", "nor"}

// clausal says whether a claim is quoted in a clause of its own; a title is quoted whole.
func clausal(c *claims.Claim) bool {
	return stands(c) && !c.Doc.Sentences[c.Sentence].Heading
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
	if !clausal(c) {
		if whole := c.Doc.Quote(sentence); utf8.RuneCountInString(whole) <= wholeQuote {
			return tidy(whole)
		}
		if before := c.Doc.Quote(claims.Span{Start: sentence.Start, End: c.Predicate.End}); utf8.RuneCountInString(before) > longQuote {
			if out, _ := bridged(c, false); out != "" {
				return out
			}
			if main := mainClaim(set, c); main != nil {
				if out, end := bridged(main, true); c.Predicate.End <= end && utf8.RuneCountInString(out) < longQuote {
					return out
				}
			}
			return tail(c)
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
