package text

import (
	"strings"
	"unicode/utf8"
)

// runIns masks the headings that stand before the text of a paragraph, on its line: "Water Supply: The lake is empty." Left
// there, the heading is read as the subject of the sentence. Three and more paragraphs must have one, each its own, and most
// must have a word that stands elsewhere in small letters: "Omar Haddad: We knew of it." names who speaks.
func (m *mask) runIns(all []line) {
	var found []Span
	seen := map[string]bool{}
	topics := 0
	var small map[string]bool
	for _, l := range all {
		n := runIn(m.raw[l.Start:l.End])
		if n == 0 {
			continue
		}
		if small == nil {
			small = smallWords(m.raw)
		}
		text := m.raw[l.Start : l.Start+n]
		if seen[text] {
			return
		}
		seen[text] = true
		topic := false
		for _, w := range strings.Fields(strings.TrimRight(text, ": ")) {
			w = strings.ToLower(w)
			if starters["teller"][w] {
				return
			}
			topic = topic || len(w) > 3 && small[w] || strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "'s")
		}
		if topic {
			topics++
		}
		found = append(found, Span{l.Start, l.Start + n})
	}
	if len(found) < 3 || topics*3 < len(found)*2 {
		return
	}
	for _, at := range found {
		m.hide(at, "heading")
	}
}

// The longest heading before a paragraph and the least text behind it, in bytes, and the words of such a heading.
const (
	longestRunIn   = 60
	leastRunInText = 40
	leastRunWords  = 2
	mostRunWords   = 7
)

// runIn is the length of the capitalised words and the colon before the text of a paragraph, 0 if it has none.
func runIn(raw string) int {
	i := strings.Index(raw[:min(len(raw), longestRunIn)], ": ")
	if i < 0 || len(raw)-i < leastRunInText || !terminated(raw) {
		return 0
	}
	words := strings.Fields(raw[:i])
	if len(words) < leastRunWords || len(words) > mostRunWords || !titled(raw[:i]) || strings.ToUpper(raw[:i]) == raw[:i] || strings.ContainsAny(raw[:i], ".,;!?\"“”()") {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(raw)
	rest, _ := utf8.DecodeRuneInString(raw[i+2:])
	if !isUpper(first) || !isUpper(rest) {
		return 0
	}
	return i + 2
}

// smallWords are the words that stand in the text in small letters.
func smallWords(raw string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(raw, func(r rune) bool { return !isWord(r) }) {
		if r, _ := utf8.DecodeRuneInString(w); isLower(r) {
			out[w] = true
		}
	}
	return out
}

// titled says whether nearly all words but short ones are capitalised.
func titled(raw string) bool {
	words, capitals := 0, 0
	for _, w := range strings.Fields(raw) {
		if len(w) < 4 {
			continue
		}
		words++
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘(")); isUpper(r) || isDigit(r) {
			capitals++
		}
	}
	return capitals*10 >= words*9
}
