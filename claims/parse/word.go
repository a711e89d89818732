package parse

import (
	"unicode"
	"unicode/utf8"
)

// word is what the tagger and the parser see of a token: hashes of its folded form, of its affixes and of its shape.
type word struct {
	form  uint64    // folded: lower case, digits as 0, typographic quotes and dashes as ASCII
	pre   [3]uint64 // first 1, 2 and 3 bytes of the folded form
	suf   [5]uint64 // last 1 to 5 bytes of the folded form; 0 where the form is shorter
	shape uint64
	class uint64 // word class, see classes.of
}

// Bits of word.shape.
const (
	shapeUpper    = 1 << iota // begins with a capital
	shapeAllUpper             // two letters or more, none in lower case
	shapeDigit
	shapeHyphen
	shapeDot
	shapeNoLetter
	shapeMixed // a capital after a lower-case letter
)

const (
	hashSeed  = 0xcbf29ce484222325
	hashPrime = 0x100000001b3
	wordMask  = 1<<32 - 1 // hashes are cut to 32 bits so that a tag fits beside a form in one uint64
)

// fold maps typographic marks and letters to the form the model was trained on.
func fold(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	case r == '\u2018' || r == '\u2019' || r == '\u02bc' || r == '\u2032':
		return '\''
	case r == '\u201c' || r == '\u201d' || r == '\u201e' || r == '\u00ab' || r == '\u00bb':
		return '"'
	case r >= '\u2010' && r <= '\u2015' || r == '\u2212':
		return '-'
	case r == '\u2026':
		return '.'
	}
	return unicode.ToLower(r)
}

// newWord reads one token. Very long tokens are read by their first 60 bytes.
func newWord(s string) word {
	var buf [64]byte
	var w word
	n, letters, lower := 0, 0, 0
	for i, r := range s {
		f := fold(r)
		switch {
		case f == '0':
			w.shape |= shapeDigit
		case f == '-' && len(s) > 1:
			w.shape |= shapeHyphen
		case f == '.' && len(s) > 1:
			w.shape |= shapeDot
		case r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
			letters++
			if i == 0 {
				w.shape |= shapeUpper
			}
			if lower > 0 {
				w.shape |= shapeMixed
			}
		case r >= 'a' && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLetter(r):
			letters++
			lower++
		}
		if n < 60 {
			n += utf8.EncodeRune(buf[n:], f)
		}
	}
	if letters == 0 {
		w.shape |= shapeNoLetter
	} else if letters > 1 && lower == 0 {
		w.shape |= shapeAllUpper
	}
	w.hash(canonical(buf[:n]))
	return w
}

// canonical gives one form to the marks that have several: quotes, dots and dashes of any length. It reuses b.
func canonical(b []byte) []byte {
	switch string(b) {
	case "''", "``":
		b[0] = '"'
	case "`":
		b[0] = '\''
	case "--", "---", "..", "....":
	default:
		return b
	}
	return b[:1]
}

func (w *word) hash(b []byte) {
	h := uint64(hashSeed)
	for i, c := range b {
		h = (h ^ uint64(c)) * hashPrime
		if i < len(w.pre) {
			w.pre[i] = h >> 7 & wordMask
		}
	}
	w.form = (h ^ h>>32) & wordMask
	h = hashSeed + 1
	for i := 0; i < len(b) && i < len(w.suf); i++ {
		h = (h ^ uint64(b[len(b)-1-i])) * hashPrime
		w.suf[i] = h >> 7 & wordMask
	}
}

// key mixes the number of a feature template and up to three values into one feature hash.
func key(template, a, b, c uint64) uint64 {
	h := (a*0x9e3779b97f4a7c15+b)*0xd6e8feb86659fd93 + c*0xa0761d6478bd642f + template*0xe7037ed1a0b428db
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return h ^ h>>29
}
