package reports

import (
	"strings"

	"github.com/clipperhouse/displaywidth"

	"crossclaim/claims/text"
)

// glyph is one grapheme cluster with the cells it takes on a terminal.
type glyph struct {
	text  string
	width int
	tone  Tone
}

// width is the number of terminal cells of a printable string: 2 for East Asian and emoji clusters, 0 for combining marks.
func width(s string) int { return displaywidth.String(s) }

// glyphs splits a line into clusters, escaped for a terminal.
func glyphs(l Line) []glyph {
	size := 0
	for _, p := range l {
		size += len(p.Text)
	}
	out := make([]glyph, 0, size)
	for _, p := range l {
		for it := displaywidth.StringGraphemes(text.Printable(p.Text)); it.Next(); {
			out = append(out, glyph{it.Value(), it.Width(), p.Tone})
		}
	}
	return out
}

// wrap breaks a line at blanks so that no part is wider than limit cells; a longer word is cut where the line ends.
// Tones never span a break, so colour cannot bleed into a border.
func wrap(l Line, limit int) [][]glyph {
	limit = max(limit, 2)
	all := glyphs(l)
	lines := make([][]glyph, 0, 1+len(all)/limit)
	var line []glyph
	used := 0
	flush := func() {
		for len(line) > 0 && line[len(line)-1].text == " " {
			line = line[:len(line)-1]
		}
		lines = append(lines, line)
		line, used = nil, 0
	}
	for i := 0; i < len(all); {
		end, w := nextWord(all, i)
		if used > 0 && used+w > limit && w <= limit {
			flush()
		}
		for ; i < end; i++ {
			if used+all[i].width > limit {
				flush()
			}
			line = extend(line, all, i)
			used += all[i].width
		}
		for ; i < len(all) && all[i].text == " "; i++ {
			if used > 0 && used < limit {
				line = extend(line, all, i)
				used++
			}
		}
	}
	flush()
	return lines
}

// extend adds glyph i to a line. A line is the stretch of all that it stands for, unless a blank was left out within it.
func extend(line, all []glyph, i int) []glyph {
	if n := len(line); n == 0 || n <= i && &all[i-n] == &line[0] {
		return all[i-n : i+1 : i+1]
	}
	return append(line, all[i])
}

// nextWord is the end and width of the run without blanks that starts at i.
func nextWord(all []glyph, i int) (end, w int) {
	for end = i; end < len(all) && all[end].text != " "; end++ {
		w += all[end].width
	}
	return end, w
}

// lineWidth is the widest a line gets when it is not wrapped.
func lineWidth(l Line) int {
	n := 0
	for _, p := range l {
		n += width(text.Printable(p.Text))
	}
	return n
}

// bracketed puts «» around the clashing words and [] around other differing ones, for pages without colour.
func bracketed(l Line) Line {
	var out Line
	for _, p := range l {
		switch p.Tone {
		case Clash:
			out = append(out, Piece{"«" + strings.TrimSpace(p.Text) + "»", Clash})
		case Other:
			out = append(out, Piece{"[" + strings.TrimSpace(p.Text) + "]", Other})
		default:
			out = append(out, p)
		}
	}
	return out
}
