package text

import (
	"strings"
	"unicode/utf8"
)

// block is a paragraph, heading or list item: one or more lines that belong together.
type block struct {
	Span
}

// line is one line of the file without its outer blanks; gap counts the empty lines before it.
type line struct {
	Span
	gap int
}

// lines cuts the stretch into its non-empty lines.
func lines(s string) []line {
	var out []line
	gap := 0
	for from := 0; from <= len(s); {
		end := from + strings.IndexAny(s[from:], "\n\r\f\v")
		if end < from {
			end = len(s)
		}
		next := end + 1
		if strings.HasPrefix(s[end:], "\r\n") {
			next++
		}
		if at := trim(s, Span{from, end}); at.Len() > 0 {
			out = append(out, line{at, gap})
			gap = 0
		} else {
			gap++
		}
		from = next
	}
	return out
}

// trim moves both ends of the span inwards past blanks.
func trim(s string, at Span) Span {
	for at.Start < at.End {
		r, w := utf8.DecodeRuneInString(s[at.Start:at.End])
		if !isSpace(r) {
			break
		}
		at.Start += w
	}
	for at.Start < at.End {
		r, w := utf8.DecodeLastRuneInString(s[at.Start:at.End])
		if !isSpace(r) {
			break
		}
		at.End -= w
	}
	return at
}

// blocks joins hard-wrapped lines into paragraphs. In scraped text every line is a paragraph of its own; in wrapped text
// lines are about equally wide and go on in the next one.
func blocks(s string, all []line, alone func(string) bool) []block {
	width := wrapWidth(s, all)
	var out []block
	last := true // the line before takes no other
	for i, l := range all {
		single := alone(s[l.Start:l.End])
		single = single && !(i > 0 && l.gap == 0 && !last && ends(s, all[i-1], l))
		if i > 0 && l.gap == 0 && !last && !single && continues(s, all[i-1], l, width) {
			out[len(out)-1].End = l.End
		} else {
			out = append(out, block{l.Span})
		}
		last = single
	}
	return out
}

// widestWrap is the longest width, in bytes, at which people wrap lines by hand or by machine.
const widestWrap = 150

// wrapWidth is the width at which the text was wrapped, 0 when it was not: nine lines in ten are shorter than a page is
// wide, and most unfinished lines go on with a small letter.
func wrapWidth(s string, all []line) int {
	pairs, open, small := 0, 0, 0
	var counts [widestWrap + 1]int
	for i, l := range all {
		counts[min(l.Len(), widestWrap)]++
		if i == 0 || l.gap > 0 {
			continue
		}
		pairs++
		if !terminated(s[all[i-1].Start:all[i-1].End]) {
			open++
			if startsSmall(s[l.Start:l.End]) {
				small++
			}
		}
	}
	if pairs < 2 || open*2 < pairs || small*5 < open*2 {
		return 0
	}
	width, sum := 0, 0
	for width = range counts {
		if sum += counts[width]; sum*10 >= len(all)*9 {
			break
		}
	}
	if width >= widestWrap {
		return 0
	}
	return width
}

// continues says whether line b goes on where line a stops.
func continues(s string, a, b line, width int) bool {
	prev, next := s[a.Start:a.End], s[b.Start:b.End]
	if isBullet(next) {
		return false
	}
	if !terminated(prev) && startsSmall(next) && (width > 0 || len(prev) >= 20) {
		return true
	}
	if width > 0 && (a.Len()+1+len(firstWord(next)))*10 >= width*9 {
		return true
	}
	return !terminated(prev) && starters["dangling"][strings.ToLower(lastWord(prev))]
}

// ends says whether line b, though it has the words of a button, ends the sentence that line a left open: "by Monday at the" and "latest."
func ends(s string, a, b line) bool {
	prev, next := s[a.Start:a.End], s[b.Start:b.End]
	return len(prev) >= 20 && !terminated(prev) && startsSmall(next) && terminated(next)
}

// terminated says whether the line ends like a sentence: with a stop, also behind quotes or brackets.
func terminated(s string) bool {
	for len(s) > 0 {
		r, w := utf8.DecodeLastRuneInString(s)
		switch {
		case r == '.' || r == '!' || r == '?' || r == '…' || r == ':' || r == ';':
			return true
		case isCloser(r), r == ' ': // also "... the road. ”"
			s = s[:len(s)-w]
		default:
			return false
		}
	}
	return false
}

func isCloser(r rune) bool { return strings.ContainsRune("\"'”’»)]", r) }

// startsSmall says whether the first letter of the line is a small one.
func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isLower(r)
}

// lastWord is the part of s behind the last blank.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// bulletLen is the length of a list mark with its blanks at the start of the line, 0 if there is none.
func bulletLen(s string) int {
	r, w := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("-*•·▪▫◦‣●○■□➢►▶→–—", r):
	case isDigit(r):
		for w < len(s) && w < 2 && isDigit(rune(s[w])) {
			w++
		}
		if w >= len(s) || s[w] != '.' && s[w] != ')' {
			return 0
		}
		w++
	default:
		return 0
	}
	n := w
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	if n == w && !strings.ContainsRune("•·▪▫◦‣●○■□➢►▶", r) {
		return 0
	}
	return n
}

func isBullet(s string) bool { return bulletLen(s) > 0 }
