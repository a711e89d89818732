package reports

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"

	"crossclaim/claims"
)

// stride is the distance between two checkpoints in bytes: a look-up never walks further than this.
const stride = 1024

// checkpoint is the line and column at a byte offset that is a multiple of stride (or the next start of a rune).
type checkpoint struct{ offset, line, column int }

// places finds line and column of byte offsets without reading a document from its start each time. It is safe for
// concurrent use.
type places map[*claims.Document]func() []checkpoint

func newPlaces(docs []*claims.Document) places {
	p := places{}
	for _, doc := range docs {
		p[doc] = sync.OnceValue(func() []checkpoint { return checkpoints(doc.Text) })
	}
	return p
}

// of is the line and column (both from 1, column in characters) of a byte offset.
func (p places) of(doc *claims.Document, offset int) (line, column int) {
	known, ok := p[doc]
	if !ok {
		return doc.Position(offset)
	}
	marks := known()
	offset = min(max(offset, 0), len(doc.Text))
	at := marks[sort.Search(len(marks), func(i int) bool { return marks[i].offset > offset })-1]
	return walk(at, doc.Text[at.offset:offset])
}

// walk moves a place over s.
func walk(at checkpoint, s string) (line, column int) {
	line, column = at.line, at.column
	for i := 0; i < len(s); {
		if s[i] == '\n' {
			line, column = line+1, 0
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
		column++
	}
	return line, column
}

// byteOrder is the mark some editors put before the first character; no editor counts it as one.
const byteOrder = "\ufeff"

// checkpoints walks the text once.
func checkpoints(s string) []checkpoint {
	marks := []checkpoint{{0, 1, 1}}
	if strings.HasPrefix(s, byteOrder) {
		marks = append(marks, checkpoint{len(byteOrder), 1, 1})
	}
	for {
		last := marks[len(marks)-1]
		next := last.offset + stride
		for next < len(s) && !utf8.RuneStart(s[next]) {
			next++
		}
		if next >= len(s) {
			return marks
		}
		line, column := walk(last, s[last.offset:next])
		marks = append(marks, checkpoint{next, line, column})
	}
}
