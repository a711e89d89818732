package reports

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/text"
)

// markdownFormat writes GitHub-flavoured Markdown: headings, lists and pipe tables. Clashing words are bold, other differing
// words italic.
type markdownFormat struct{ Style }

// Render writes the blocks one after another.
func (m markdownFormat) Render(w io.Writer, r *Report) error {
	out := bufio.NewWriter(w)
	for _, b := range r.layout() {
		switch b := b.(type) {
		case Heading:
			m.heading(out, b)
		case Paragraph:
			out.WriteString(m.line(b.Line) + "\n\n")
		case Fields:
			m.fields(out, b)
		case Table:
			m.table(out, b)
		}
	}
	return out.Flush()
}

// heading writes a title; of the first, which counts what was read, only the name is one.
func (m markdownFormat) heading(out *bufio.Writer, h Heading) {
	if h.Level == 1 && len(h.Left) > 1 {
		out.WriteString("# " + escapeMarkdown(h.Left[0].Text) + "\n\n" + escapeMarkdown(strings.TrimSpace(h.Left[1:].String())) + "\n\n")
		return
	}
	s := strings.Repeat("#", h.Level) + " " + escapeMarkdown(h.Left.String())
	if len(h.Right) > 0 {
		s += " · " + escapeMarkdown(h.Right.String())
	}
	out.WriteString(s + "\n\n")
}

func (m markdownFormat) fields(out *bufio.Writer, f Fields) {
	for _, field := range f.Fields {
		out.WriteString("- " + escapeMarkdown(field.Label) + ": " + m.cell(field.Cell) + "\n")
	}
	out.WriteString("\n")
}

func (m markdownFormat) table(out *bufio.Writer, t Table) {
	m.row(out, t.Head)
	out.WriteString("|" + strings.Repeat(" --- |", len(t.Head)) + "\n")
	for _, row := range t.Rows {
		m.row(out, row)
	}
	out.WriteString("\n")
}

func (m markdownFormat) row(out *bufio.Writer, cells []Cell) {
	out.WriteString("|")
	for _, c := range cells {
		out.WriteString(" " + m.cell(c) + " |")
	}
	out.WriteString("\n")
}

// cell joins the lines of a cell by <br>, the only line break a table allows.
func (m markdownFormat) cell(c Cell) string {
	var lines []string
	for _, l := range c {
		lines = append(lines, m.line(l))
	}
	return strings.Join(lines, "<br>")
}

func (m markdownFormat) line(l Line) string {
	var b strings.Builder
	for _, p := range l {
		text := escapeMarkdown(p.Text)
		switch p.Tone {
		case Clash, Strong:
			text = emphasis(text, "**", "b")
		case Other:
			text = emphasis(text, "*", "i")
		}
		b.WriteString(text)
	}
	return b.String()
}

// emphasis wraps the words, not the blanks around them nor the stops at their ends: beside punctuation the marks of Markdown are not understood
// everywhere. Where anything else stands at an end, a tag takes their place.
func emphasis(s, mark, tag string) string {
	core := strings.TrimSpace(s)
	if core == "" {
		return s
	}
	at := strings.Index(s, core)
	before, after := s[:at], s[at+len(core):]
	words := strings.Trim(core, stops)
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	if !alnum(first) || !alnum(last) {
		return before + "<" + tag + ">" + core + "</" + tag + ">" + after
	}
	begin, end, _ := strings.Cut(core, words)
	return before + begin + mark + words + mark + end + after
}

// stops are the marks that may end a sentence or a part of one.
const stops = ".,:!?…"

func alnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// escapeMarkdown keeps the words of a document from being read as markup.
func escapeMarkdown(s string) string {
	s = text.Printable(s)
	var b strings.Builder
	for i, r := range s {
		switch r {
		case '\\', '`', '*', '_', '[', ']', '|', '~', '#':
			b.WriteByte('\\')
			b.WriteRune(r)
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '&':
			b.WriteString("&amp;")
		case '-', '+', '!':
			if i == 0 {
				b.WriteByte('\\')
			}
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
