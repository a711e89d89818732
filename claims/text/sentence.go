package text

import (
	"strings"
	"unicode/utf8"
)

// sentences cuts the tokens of one block. A block without final punctuation that holds one short stretch is a heading.
func sentences(s string, tokens []Token, paragraph int) []Sentence {
	if len(tokens) == 0 {
		return nil
	}
	var out []Sentence
	c := newCutter(s, tokens)
	first, quoted := 0, false
	for i := range tokens {
		end, ok := c.boundary(i, first)
		if !ok && i-first >= longestSentence {
			end, ok = rest(tokens, first, i), true
		}
		if !ok || end < first {
			continue
		}
		out = append(out, sentence(tokens[first:end+1], paragraph, quoted))
		first, quoted = end+1, c.open(end)
	}
	if first < len(tokens) {
		out = append(out, sentence(tokens[first:], paragraph, quoted))
	}
	if len(out) == 1 {
		out[0].Heading = isHeading(s, out[0]) || paragraph == 0 && isTitle(s, out[0])
	}
	return out
}

// longestSentence in tokens: a longer stretch without full stop is no sentence but a list, a table or an attack on whoever
// reads it, and is cut, so that whatever is done with a sentence costs no more than a little.
const longestSentence = 300

// rest is where a stretch that is too long is cut: the last mark in its second half, or its end.
func rest(tokens []Token, first, last int) int {
	for i := last; i > (first+last)/2; i-- {
		if tokens[i].Kind == Punct && !isQuote(tokens[i].Norm) && tokens[i].Norm != "(" && tokens[i].Norm != "[" {
			return i
		}
	}
	return last
}

func sentence(tokens []Token, paragraph int, quoted bool) Sentence {
	at := Span{tokens[0].Start, tokens[len(tokens)-1].End}
	return Sentence{Span: at, Tokens: tokens, Paragraph: paragraph, Quoted: quoted}
}

// longestHeading in tokens: beyond it a block without full stop is a careless paragraph.
const longestHeading = 40

// isHeading says whether the only sentence of a block is a title: unfinished, or a question in title case.
func isHeading(s string, sen Sentence) bool {
	if len(sen.Tokens) > longestHeading {
		return false
	}
	raw := sen.Of(s)
	return !terminated(raw) || !strings.HasSuffix(raw, ".") && len(sen.Tokens) <= 16 && isTitleCase(s, sen.Tokens)
}

// isTitle says whether the first block of a text is a headline that asks, or breaks off with dots.
func isTitle(s string, sen Sentence) bool {
	raw := strings.TrimRight(sen.Of(s), "\"'”’)")
	return len(sen.Tokens) <= longestHeading && (strings.HasSuffix(raw, "?") || strings.HasSuffix(raw, "!") || strings.HasSuffix(raw, "...") || strings.HasSuffix(raw, "…"))
}

// isTitleCase says whether nearly all words but the closed-class ones are capitalised.
func isTitleCase(s string, tokens []Token) bool {
	words, capitals := 0, 0
	for _, t := range tokens {
		if t.Kind != Word || t.Len() < 4 {
			continue
		}
		words++
		if r, _ := utf8.DecodeRuneInString(s[t.Start:]); isUpper(r) {
			capitals++
		}
	}
	return words >= 2 && capitals*10 >= words*9
}

// longestBracket in tokens: a bracket that stays open longer is taken for a slip.
const longestBracket = 80

func (c *cutter) open(i int) bool { return c.quotes[i] || c.single[i] }

// opens says whether a straight quotation mark can only open: blank before, none behind.
func (c *cutter) opens(i int) bool { return c.gap(i-1) && !c.gap(i) }

// closes says whether a straight quotation mark can only close.
func (c *cutter) closes(i int) bool { return !c.gap(i-1) && c.gap(i) }

func isQuote(norm string) bool { return norm == `"` || norm == "'" }
