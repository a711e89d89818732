// Package text turns the raw text of an article into sentences and tokens.
//
// In: the text as it stands in the file. Out: the same text with its noise (headings' numbering, bylines, captions, pull
// quotes, "Related:" lines, cookie and newsletter furniture) masked by blanks, and sentences with tokens that point into it.
// Invariant: nothing is ever cut; every span is a half-open byte range of the text that came in, and the masked text
// has exactly its length.
package text

// Span is a half-open byte range [Start, End) of a document's text.
type Span struct{ Start, End int }

// Len is the number of bytes the span covers.
func (s Span) Len() int { return s.End - s.Start }

// Contains says whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps says whether the two ranges share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of is the part of the text the span points at; an impossible span gives "".
func (s Span) Of(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// Kind tells what a token is made of.
type Kind uint8

// The kinds of token. A clitic is the second half of a contraction: "n't", "'s", "'ve".
const (
	Word Kind = iota
	Number
	Punct
	Symbol
	Clitic
)

// Token is one word, number or mark. Norm stands beside the span, never instead of it: lower case, typographic quotes
// and dashes folded to ASCII, "n't" written "not".
type Token struct {
	Span
	Norm string
	Kind Kind
}

// Sentence is one sentence, heading or headline. Tokens lie inside the span, in order, without overlap.
type Sentence struct {
	Span
	Tokens    []Token
	Paragraph int  // number of the block it stands in, from 0
	Heading   bool // a title or a heading inside the text: telegraphic, without full stop
	Quoted    bool // starts inside a quotation that an earlier sentence opened
}

// Markup is the reason of Noise that marks words and is none: emphasis, the targets of links.
const Markup = "markup"

// Noise is a masked stretch and the reason why it is no claim.
type Noise struct {
	Span
	Why string
}

// Text is an article read into sentences.
type Text struct {
	Masked    string
	Noise     []Noise
	Sentences []Sentence
}
