package reports

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"crossclaim/claims/text"
)

// textFormat writes a report for a terminal. All arithmetic of widths is here, in wrap.go and in table.go.
type textFormat struct{ Style }

// together is how many blocks are drawn side by side before they are written.
const together = 256

// Render writes the blocks one after another, wrapped to the width.
func (t textFormat) Render(w io.Writer, r *Report) error {
	out := bufio.NewWriter(w)
	var last Block
	for blocks := range slices.Chunk(r.layout(), together) {
		for i, d := range each(blocks, t.draw) {
			if d.err != nil {
				return d.err
			}
			if apart(last, blocks[i]) {
				d.text = "\n" + d.text
			}
			if _, err := out.WriteString(d.text); err != nil {
				return err
			}
			last = blocks[i]
		}
	}
	return out.Flush()
}

// drawn is a block as it stands on the page.
type drawn struct {
	text string
	err  error
}

func (t textFormat) draw(b Block) (d drawn) {
	switch b := b.(type) {
	case Heading:
		d.text = t.heading(b)
	case Paragraph:
		d.text = t.lines(b.Line, t.width())
	case Fields:
		d.text = t.fields(b)
	case Table:
		d.text, d.err = t.tables(b)
	}
	return d
}

// apart says whether a blank line stands between two blocks: around sections, not between what belongs together.
func apart(last, next Block) bool {
	if last == nil {
		return false
	}
	_, heading := next.(Heading)
	_, table := next.(Table)
	_, fields := last.(Fields)
	above, opened := last.(Heading)
	return heading || fields || opened && above.Level == 1 || table && !opened
}

func (t textFormat) width() int {
	if t.Width == 0 {
		return DefaultWidth
	}
	return min(max(t.Width, MinWidth), MaxWidth)
}

// heading draws a rule from the left words to the right ones; the first heading of a report has none.
func (t textFormat) heading(h Heading) string {
	if h.Level == 1 {
		return t.lines(h.Left, t.width())
	}
	left, right := lineWidth(h.Left), lineWidth(h.Right)
	rule := t.width() - left - right - 8
	if rule < 1 {
		return t.lines(h.Left, t.width()) + t.lines(h.Right, t.width())
	}
	line := Line{{"── ", Faint}}
	line = append(line, h.Left...)
	if right == 0 {
		line = append(line, Piece{" " + strings.Repeat("─", rule+4), Faint})
	} else {
		line = append(line, Piece{" " + strings.Repeat("─", rule) + " ", Faint})
		line = append(line, h.Right...)
		line = append(line, Piece{" ──", Faint})
	}
	return t.paint(glyphs(line)) + "\n"
}

// lines wraps and paints one line.
func (t textFormat) lines(l Line, limit int) string {
	var b strings.Builder
	for _, part := range t.wrap(l, limit) {
		b.WriteString(t.paint(part))
		b.WriteByte('\n')
	}
	return b.String()
}

func (t textFormat) wrap(l Line, limit int) [][]glyph {
	if !t.Color {
		l = bracketed(l)
	}
	return wrap(l, limit)
}

// fields writes labels in one column and hangs their lines beside it.
func (t textFormat) fields(f Fields) string {
	const gap, indent, widest = 2, 2, 24
	column := 0
	for _, field := range f.Fields {
		column = max(column, min(width(text.Printable(field.Label)), widest))
	}
	var b strings.Builder
	for _, field := range f.Fields {
		labels := wrap(toned(field.Label, Plain), column)
		var values [][]glyph
		for _, l := range field.Cell {
			values = append(values, t.wrap(l, t.width()-indent-column-gap)...)
		}
		for i := range max(len(labels), len(values)) {
			var label, value []glyph
			if i < len(labels) {
				label = labels[i]
			}
			if i < len(values) {
				value = values[i]
			}
			pad := column - cells(label) + gap
			if len(value) == 0 {
				pad = 0
			}
			b.WriteString(strings.Repeat(" ", indent) + t.paint(label) + strings.Repeat(" ", pad) + t.paint(value) + "\n")
		}
	}
	return b.String()
}

func cells(line []glyph) int {
	n := 0
	for _, g := range line {
		n += g.width
	}
	return n
}

// sgr is the terminal's code for a tone.
func sgr(t Tone) string {
	switch t {
	case Strong:
		return "1"
	case Faint:
		return "2"
	case Clash:
		return "1;33"
	case Other:
		return "4"
	case Good:
		return "32"
	case Bad:
		return "1;31"
	case Warn:
		return "33"
	case Info:
		return "36"
	}
	return ""
}

// paint writes glyphs, with colour codes around each run of one tone that end where the line ends.
func (t textFormat) paint(line []glyph) string {
	var b strings.Builder
	for i := 0; i < len(line); {
		end := i
		for end < len(line) && line[end].tone == line[i].tone {
			end++
		}
		code := sgr(line[i].tone)
		if !t.Color {
			code = ""
		}
		if code != "" {
			b.WriteString("\x1b[" + code + "m")
		}
		for ; i < end; i++ {
			b.WriteString(line[i].text)
		}
		if code != "" {
			b.WriteString("\x1b[0m")
		}
	}
	return b.String()
}
