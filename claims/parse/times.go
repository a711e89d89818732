package parse

import (
	_ "embed"
	"strings"
)

//go:embed times.txt
var timeList string

// timeNames are the nouns of the list.
var timeNames = func() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(timeList) {
		if line[0] == '#' {
			continue
		}
		for name := range strings.FieldsSeq(line) {
			set[name] = true
		}
	}
	return set
}()

// year says whether a word is four digits.
func year(word string) bool {
	return len(word) == 4 && strings.Trim(word, "0123456789") == ""
}
