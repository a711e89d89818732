package text

import (
	"slices"
	"unicode/utf8"
)

// author is the place of a sentence that tells who wrote a commentary: "Jane Doe is a columnist for The Herald." It is one
// where the rest of its block says whose the opinions are, or where to follow their author.
func author(src string, block []Sentence) Span {
	if len(block) < 2 || !introduces(src, block[0].Tokens) {
		return Span{}
	}
	for _, sen := range block[1:] {
		if isFurnitureSentence(sen.Tokens) && (sen.Tokens[0].Norm == "follow" || slices.ContainsFunc(sen.Tokens, func(t Token) bool { return t.Norm == "expressed" })) {
			return block[0].Span
		}
	}
	return Span{}
}

// introduces says whether a sentence begins with a name of two words and more and says what it is: "Jane Doe is a ...".
func introduces(src string, tokens []Token) bool {
	n := 0
	for n < len(tokens) && n < longestName && tokens[n].Kind == Word {
		if r, _ := utf8.DecodeRuneInString(src[tokens[n].Start:]); !isUpper(r) {
			break
		}
		n++
	}
	return n > 1 && n+1 < len(tokens) && (tokens[n].Norm == "is" || tokens[n].Norm == "was") && (tokens[n+1].Norm == "a" || tokens[n+1].Norm == "an" || tokens[n+1].Norm == "the")
}

// longestName in tokens: "Prof. Jane Maria van Doe Jr."
const longestName = 6
