package when

import (
	"strings"
	"unicode/utf8"

	"crossclaim/claims/text"
)

// atom is the smallest piece of a date. Tokens are split at hyphens and between letters and figures ("mid-July",
// "9am", "2014-2016"), so that the grammar does not depend on where a tokenizer cuts.
type atom struct {
	text    string
	word    *word
	token   int
	number  int // value of plain digits, -1 when it is none
	glued   bool
	capital bool
}

var (
	noWord  = word{}
	nothing = atom{token: -1, number: -1, word: &noWord}
)

// split cuts the tokens into atoms.
func split(dst []atom, l *lexicon, tokens []text.Token, src string) []atom {
	for i, t := range tokens {
		glued := i > 0 && tokens[i-1].End == t.Start
		capital := t.Start >= 0 && t.Start < len(src) && src[t.Start] >= 'A' && src[t.Start] <= 'Z'
		for rest := t.Norm; rest != ""; glued = true {
			n := piece(rest)
			a := atom{text: rest[:n], token: i, glued: glued, capital: capital, number: plain(rest[:n]), word: &noWord}
			if a.number < 0 {
				if w := l.words[strings.TrimSuffix(a.text, ".")]; w != nil {
					a.word = w
				}
			}
			dst, rest = append(dst, a), rest[n:]
			if rest != "" && n < len(t.Norm) && t.Start+len(t.Norm) == t.End {
				c := src0(src, t.End-len(rest))
				capital = c >= 'A' && c <= 'Z'
			}
		}
	}
	return dst
}

// src0 is the byte at i, 0 outside the text.
func src0(src string, i int) byte {
	if i < 0 || i >= len(src) {
		return 0
	}
	return src[i]
}

// piece is the length of the first atom of s: digits with their inner marks, letters with theirs, or one mark.
func piece(s string) int {
	n := 1
	switch {
	case digit(s[0]):
		for n < len(s) && (digit(s[n]) || n+1 < len(s) && digit(s[n+1]) && strings.IndexByte(":/.,", s[n]) >= 0) {
			n++
		}
	case letter(s[0]):
		for n < len(s) && (letter(s[n]) || s[n] == '.' || s[n] == '\'' && s[0] != '\'' || s[n] >= utf8.RuneSelf) {
			n++
		}
	case s[0] >= utf8.RuneSelf:
		_, n = utf8.DecodeRuneInString(s)
	case s[0] == '\'' && len(s) > 1 && letter(s[1]):
		for n < len(s) && letter(s[n]) {
			n++
		}
	}
	return n
}

func digit(b byte) bool  { return b >= '0' && b <= '9' }
func letter(b byte) bool { return b >= 'a' && b <= 'z' }

// plain is the value of up to six digits, -1 for anything else.
func plain(s string) int {
	if len(s) > 6 {
		return -1
	}
	v := 0
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) {
			return -1
		}
		v = v*10 + int(s[i]-'0')
	}
	return v
}

// reader walks over the atoms of one sentence.
type reader struct {
	*lexicon
	atoms  []atom
	books  byte      // whether the sentence speaks of business, 0 until asked
	anchor *Interval // the day of publication, zero when unknown; a pointer keeps the atoms off the heap
}

func (r *reader) at(i int) *atom {
	if i < 0 || i >= len(r.atoms) {
		return &nothing
	}
	return &r.atoms[i]
}

func (r *reader) word(i int) *word               { return r.at(i).word }
func (r *reader) text(i int) string              { return r.at(i).text }
func (r *reader) is(i int, text string) bool     { return r.at(i).text == text }
func (r *reader) has(i int, f flag) bool         { return r.at(i).word.flags&f != 0 }
func (r *reader) any(i int, list ...string) bool { return r.at(i).in(list...) }

// in says whether the atom is one of the words.
func (a *atom) in(list ...string) bool {
	for _, s := range list {
		if a.text == s {
			return true
		}
	}
	return false
}

// hyphen skips a hyphen that glues two atoms.
func (r *reader) hyphen(i int) int {
	if r.is(i, "-") && r.at(i).glued && r.at(i+1).glued {
		return i + 1
	}
	return i
}

// comma skips one comma.
func (r *reader) comma(i int) int {
	if r.is(i, ",") {
		return i + 1
	}
	return i
}
