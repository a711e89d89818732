package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// inQuotation says whether a stretch of the sentence of a claim stands between quotation marks, or in a quotation that began
// before the sentence or goes on behind it.
func inQuotation(c *claims.Claim, at claims.Span) bool {
	at = trimmed(c, at)
	sentence := c.Doc.Sentences[c.Sentence]
	inside := func(from, to int) bool { return from <= at.Start && at.End <= to }
	marks := marksOf(sentence)
	switch n := len(marks); {
	case sentence.Quoted && n == 0:
		return closed(c.Doc, c.Sentence)
	case sentence.Quoted && n%2 == 1 && inside(sentence.Start, marks[0].Start):
		return true // it began before and ends here
	case !sentence.Quoted && n%2 == 1 && runsOn(c.Doc, c.Sentence) && inside(marks[n-1].End, sentence.End):
		return true
	}
	return slices.ContainsFunc(quotations(c), func(q claims.Span) bool { return q.Contains(at) })
}

// marksOf lists the quotation marks of a sentence: the double ones, or where there are none the single ones.
func marksOf(s text.Sentence) []text.Token {
	var double, single []text.Token
	for _, t := range s.Tokens {
		if t.Norm == "\"" {
			double = append(double, t)
		} else if quoteMark(t) {
			single = append(single, t)
		}
	}
	if len(double) > 0 {
		return double
	}
	return single
}

// runsOn says whether a quotation that a sentence opens goes on behind it, or breaks off with the text.
func runsOn(d *claims.Document, sentence int) bool {
	return sentence+1 == len(d.Sentences) || d.Sentences[sentence+1].Quoted
}

// closed says whether the quotation that runs through a sentence is closed in its paragraph: else a mark may be missing.
func closed(d *claims.Document, sentence int) bool {
	for k := sentence + 1; k < len(d.Sentences) && d.Sentences[k].Quoted; k++ {
		if n := len(marksOf(d.Sentences[k])); n > 0 {
			return n%2 == 1
		}
	}
	return sentence+1 == len(d.Sentences)
}

const longPost = 3 // sentences: what stands farther in front of a signature is no part of the post

// posted is the author of a post that a paragraph quotes, as posts are signed: "We won! — Anna Berg (@berg) May 3, 2018"; "" for
// none.
func posted(c *claims.Claim) string {
	d := c.Doc
	for k := c.Sentence; k < min(len(d.Sentences), c.Sentence+longPost) && d.Sentences[k].Paragraph == d.Sentences[c.Sentence].Paragraph; k++ {
		body, handle, ok := strings.Cut(d.Quote(signed(d, d.Sentences[k].Span)), "(@")
		if !ok {
			continue
		}
		_, date, _ := strings.Cut(handle, ") ")
		if month, _, _ := strings.Cut(strings.ToLower(date), " "); !lexicon.Label.Is(month, "calendar") {
			return ""
		}
		if at := strings.LastIndexAny(body, "—–"); at >= 0 {
			_, body, _ = strings.Cut(body[at:], " ")
		}
		if body = strings.TrimSpace(body); len(strings.Fields(body)) <= longSpeaker/2 {
			return body
		}
		return ""
	}
	return ""
}

// signed is a sentence with the signature behind it, which the reader masks as noise.
func signed(d *claims.Document, s claims.Span) claims.Span {
	for _, n := range d.Noise {
		if n.Why == "signature" && n.Start >= s.End && strings.TrimSpace(d.Text[s.End:n.Start]) == "" {
			s.End = n.End
		}
	}
	return s
}

// trimmed is a stretch without the quotation marks around it.
func trimmed(c *claims.Claim, at claims.Span) claims.Span {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for _, t := range tokens {
		if quoteMark(t) && t.Start == at.Start {
			at.Start = t.End
		}
	}
	for k := len(tokens) - 1; k >= 0; k-- {
		if t := tokens[k]; (quoteMark(t) || t.Kind == text.Punct) && t.End == at.End && t.Start > at.Start {
			at.End = t.Start
		}
	}
	return at
}

func quoteMark(t text.Token) bool { return t.Norm == "\"" || t.Norm == "'" && t.Kind != text.Clitic }

// mostlyQuoted says whether more than half of the words of a cell stand between quotation marks.
func mostlyQuoted(c *claims.Claim, words string) bool {
	inside := 0
	for _, q := range quotations(c) {
		if text := c.Doc.Quote(q); strings.Contains(words, strings.Trim(text, "\"“” ")) {
			inside += len(strings.Fields(text))
		}
	}
	return inside >= leastQuoted && 2*inside > len(strings.Fields(words))
}

const leastQuoted = 5 // words: fewer are a borrowed expression
