package claims

import (
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
	Noise     []text.Noise
	Notes     []string // what a reader of the report should know: replaced bytes, no date, ...
}

// Quote is the text of a span with white space folded, for display.
func (d *Document) Quote(s Span) string { return Fold(s.Of(d.Text)) }

// Position is the line and column (both from 1, column in characters) of a byte offset.
func (d *Document) Position(offset int) (line, column int) { return position(d.Text, offset) }

// Skipped is something that was not read, and why.
type Skipped struct{ Path, Reason string }
