package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/bert"
)

// How a word is written, as the token types of the encoder tell it.
const (
	small   = iota // without capitals
	capital        // a capital first and no other
	capitals
	mixed // capitals elsewhere
)

// plainMarks brings typographic marks to those of the treebanks.
var plainMarks = strings.NewReplacer("\u2018", "'", "\u2019", "'", "\u02bc", "'", "\u2032", "'", "\u201c", `"`, "\u201d", `"`, "\u201e", `"`,
	"\u00ab", `"`, "\u00bb", `"`, "\u2010", "-", "\u2011", "-", "\u2012", "-", "\u2013", "-", "\u2014", "-", "\u2015", "-", "\u2212", "-", "\u2026", "...")

// written is a word as the encoder reads it.
func written(word string) bert.Word {
	return bert.Word{Text: plainMarks.Replace(word), Type: kind(word)}
}

func kind(word string) uint8 {
	lower := strings.ToLower(word)
	if word == lower {
		return small
	}
	first, size := utf8.DecodeRuneInString(word)
	switch {
	case size < len(word) && word == strings.ToUpper(word):
		return capitals
	case first != unicode.ToLower(first) && strings.HasSuffix(lower, word[size:]):
		return capital
	}
	return mixed
}
