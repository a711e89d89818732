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

func (m markdownFormat) heading(out *bufio.Writer, h Heading) {
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

// emphasis wraps the words, not the blanks around them. Beside punctuation the marks of Markdown are not understood
// everywhere, so a tag takes their place there.
func emphasis(s, mark, tag string) string {
	core := strings.TrimSpace(s)
	if core == "" {
		return s
	}
	at := strings.Index(s, core)
	first, _ := utf8.DecodeRuneInString(core)
	last, _ := utf8.DecodeLastRuneInString(core)
	if alnum(first) && alnum(last) {
		return s[:at] + mark + core + mark + s[at+len(core):]
	}
	return s[:at] + "<" + tag + ">" + core + "</" + tag + ">" + s[at+len(core):]
}

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
