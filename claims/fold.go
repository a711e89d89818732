package claims

import (
	"strings"
	"unicode/utf8"
)

// Fold joins all runs of white space into one blank.
func Fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// position counts lines and characters up to offset.
func position(s string, offset int) (line, column int) {
	offset = min(max(offset, 0), len(s))
	before := s[:offset]
	line = strings.Count(before, "\n") + 1
	column = utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	return line, column
}
