package claims

import (
	"sort"
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// Span is a half-open byte range of a document's text.
type Span = text.Span

// Document is one article. It owns its text; everything later is a span that points into it.
type Document struct {
	ID        string // unique in the set, derived from the path: base name without extension, folder added on a clash
	Path      string // as the user gave it
	Title     string
	Outlet    string
	Published when.Interval // unknown when zero; midnight without a zone means the whole day
	Text      string        // the text as it stands in the file
	Offsets   string        // "file" when spans are offsets of the file, else "text"
	Sentences []text.Sentence
	Nodes     [][]parse.Node // the parse of each sentence, one node a token
	Lemmas    [][]string     // dictionary form of each token
	Times     [][]when.Time  // the times each sentence names, set by Extract
	Events    []Description  // definite descriptions of events in the order of the text, set by Extract
	Noise     []text.Noise   // in order, none overlaps another
	Notes     []string       // what a reader of the report should know: replaced bytes, no date, ...
}

// Quote is the text of a span as a reader sees it: with white space folded, without markup.
func (d *Document) Quote(s Span) string {
	marks := d.Markup(s)
	if len(marks) == 0 {
		return Fold(s.Of(d.Text))
	}
	var plain strings.Builder
	at := s.Start
	for _, m := range marks {
		plain.WriteString(d.Text[min(at, m.Start):m.Start])
		at = m.End
	}
	plain.WriteString(d.Text[min(at, s.End):s.End])
	return Fold(plain.String())
}

// Markup are the stretches in a span that mark words and are none: emphasis, the targets of links; in order, none reaches out of the span.
func (d *Document) Markup(s Span) []Span {
	var out []Span
	first := sort.Search(len(d.Noise), func(i int) bool { return d.Noise[i].End > s.Start })
	for _, n := range d.Noise[first:] {
		if n.Start >= s.End {
			break
		}
		if n.Why == text.Markup {
			out = append(out, Span{Start: max(n.Start, s.Start), End: min(n.End, s.End)})
		}
	}
	return out
}

// Position is the line and column (both from 1, column in characters) of a byte offset.
func (d *Document) Position(offset int) (line, column int) { return position(d.Text, offset) }

// Skipped is something that was not read, and why.
type Skipped struct{ Path, Reason string }
