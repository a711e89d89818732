package quantity

import (
	"strings"
	"unicode/utf8"

	"crossclaim/claims/text"
)

// atom is the smallest piece a number is built from. Tokens are split further ("$26.8-billion" is five atoms), so that
// the grammar does not depend on where a tokenizer cuts.
type atom struct {
	text    string
	word    *word // nil when the lexicon does not know it
	token   int
	figure  bool // digits
	glued   bool // touches the atom before it
	capital bool // starts with a capital in the source
	value   float64
	decimal int // digits behind the point
}

// nothing stands for atoms outside the sentence, so that looking around needs no bounds.
var nothing = atom{token: -1}

// split cuts the tokens into atoms. Tokens that are taken become one opaque atom.
func split(dst []atom, l *lexicon, tokens []text.Token, src string, taken func(int) bool) []atom {
	for i, t := range tokens {
		glued := i > 0 && tokens[i-1].End == t.Start
		capital := t.Start >= 0 && t.Start < len(src) && src[t.Start] >= 'A' && src[t.Start] <= 'Z'
		if taken != nil && taken(i) {
			dst = append(dst, atom{token: i, glued: glued, capital: capital})
			continue
		}
		if opaque(t.Norm) {
			dst = append(dst, atom{text: t.Norm, token: i, glued: glued, capital: capital})
			continue
		}
		for rest := t.Norm; rest != ""; glued = true {
			if at := t.End - len(rest); len(rest) < len(t.Norm) && t.End-t.Start == len(t.Norm) && at >= 0 && at < len(src) {
				capital = src[at] >= 'A' && src[at] <= 'Z'
			}
			n, figure := piece(rest)
			a := atom{text: rest[:n], token: i, glued: glued, figure: figure, capital: capital}
			if figure {
				a.value, a.decimal = read(a.text)
			} else if a.word = l.words[a.text]; a.word == nil && n > 1 && a.text[n-1] == '.' {
				a.word = l.words[a.text[:n-1]]
			}
			dst, rest = append(dst, a), rest[n:]
		}
	}
	return dst
}

// opaque says whether a token is a clock, date, ratio, address or telephone number: 10:30, 9/11, 1.2.3.4, 555-123-4567.
func opaque(s string) bool {
	var dashes, points int
	if mixed(s) {
		return false
	}
	if strings.Count(s, "-") > 3 {
		return true // the last part of an address: 36528-cable-restored-on-other-route
	}
	for i := 1; i+1 < len(s); i++ {
		if !digit(s[i-1]) || !digit(s[i+1]) {
			continue
		}
		switch s[i] {
		case ':', '/':
			return true
		case '-':
			dashes++
		case '.':
			points++
		}
	}
	return dashes > 1 || points > 1 && dashes == 0 || strings.HasPrefix(s, "@") || strings.HasPrefix(s, "#")
}

// mixed says whether a token is a figure with a fraction, alone or before a unit: 4-1/2, 4-1/2-month.
func mixed(s string) bool {
	whole, rest, ok := strings.Cut(s, "-")
	if !ok || len(rest) < 3 || strings.Trim(whole, "0123456789") != "" || whole == "" {
		return false
	}
	return fraction(rest[:3]) > 0 && (len(rest) == 3 || rest[3] == '-')
}

// piece is the length of the atom that s starts with and whether it is a figure.
func piece(s string) (int, bool) {
	if digit(s[0]) {
		n := 1
		for n < len(s) && (digit(s[n]) || (s[n] == ',' || s[n] == '.') && n+1 < len(s) && digit(s[n+1])) {
			n++
		}
		return n, true
	}
	if s[0] == '.' && len(s) > 1 && digit(s[1]) {
		n := 2
		for n < len(s) && digit(s[n]) {
			n++
		}
		return n, true
	}
	if !letter(s[0]) {
		_, n := utf8.DecodeRuneInString(s)
		return n, false
	}
	n := 1
	for n < len(s) && (letter(s[n]) || s[n] == '.' || s[n] == '\'' || s[n] == '/' || s[n] >= utf8.RuneSelf) {
		if s[n] >= utf8.RuneSelf {
			if r, _ := utf8.DecodeRuneInString(s[n:]); strings.ContainsRune("€£¥°½¼¾₹", r) {
				break
			}
		}
		n++
	}
	if n < len(s) && s[n] == '$' {
		n++ // us$, hk$
	}
	return n, false
}

func digit(b byte) bool  { return b >= '0' && b <= '9' }
func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }

// read is the value of a figure and the number of digits behind its point. Commas group; they are never a point.
func read(s string) (float64, int) {
	v, decimal, point := 0.0, 0, false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '.':
			point = true
		case digit(s[i]):
			v = v*10 + float64(s[i]-'0')
			if point {
				decimal++
			}
		}
	}
	return v / power(decimal), decimal
}

// power is 10 to the n.
func power(n int) float64 {
	p := 1.0
	for ; n > 0 && p < 1e300; n-- {
		p *= 10
	}
	return p
}
