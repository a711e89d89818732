package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold joins all runs of white space into one blank and drops those at the ends.
func Fold(s string) string {
	if folded(s) {
		return s // most quotes: no new string for them
	}
	return strings.Join(strings.Fields(s), " ")
}

// folded says whether Fold would change nothing.
func folded(s string) bool {
	blank := true // what stands before the rune at hand
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' && blank || '\t' <= c && c <= '\r' {
			return false
		}
		if c >= utf8.RuneSelf {
			if r, _ := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
				return false
			}
		}
		blank = c == ' '
	}
	return !blank || s == ""
}

// position counts lines and characters up to offset.
func position(s string, offset int) (line, column int) {
	offset = min(max(offset, 0), len(s))
	before := s[:offset]
	line = strings.Count(before, "\n") + 1
	column = utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	return line, column
}
