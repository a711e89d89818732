package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// emitWord stores a word, its clitic apart.
func (s *scanner) emitWord(from, to int, kind Kind) {
	cut, head, tail := s.clitic(from, to)
	if cut < 0 {
		s.emit(from, to, kind)
		return
	}
	if head == "" {
		head = s.norm(s.src[from:cut])
	}
	if tail == "" {
		tail = s.norm(s.src[cut:to])
	}
	s.put(from, cut, kind, head)
	s.put(cut, to, Clitic, tail)
}

// clitic finds where a contraction is cut (-1: nowhere) and the normal forms of its halves; "" means: as written.
func (s *scanner) clitic(from, to int) (cut int, head, tail string) {
	n := to - from
	if n == 6 && strings.EqualFold(s.src[from:to], "cannot") {
		return from + 3, "can", "not"
	}
	at, width := s.lastApostrophe(from, to)
	if at <= from || n > 64 {
		return -1, "", ""
	}
	suffix := s.src[at+width : to]
	switch {
	case strings.EqualFold(suffix, "t") && (s.src[at-1] == 'n' || s.src[at-1] == 'N') && at-1 > from:
		return at - 1, s.negated(s.src[from : at-1]), "not"
	case strings.EqualFold(suffix, "s"):
		return at, "", "'s"
	case strings.EqualFold(suffix, "d"):
		return at, "", "'d"
	case strings.EqualFold(suffix, "ll"):
		return at, "", "will"
	case strings.EqualFold(suffix, "re"):
		return at, "", "are"
	case strings.EqualFold(suffix, "ve"):
		return at, "", "have"
	case strings.EqualFold(suffix, "m") && at == from+1:
		return at, "", "am"
	}
	return -1, "", ""
}

// negated is the full form of an auxiliary before "n't", "" when it is whole already.
func (s *scanner) negated(head string) string {
	switch strings.ToLower(head) {
	case "wo":
		return "will"
	case "ca":
		return "can"
	case "sha":
		return "shall"
	}
	return ""
}

// lastApostrophe is the place and width of the last apostrophe inside the last few bytes of the word, -1 if none.
func (s *scanner) lastApostrophe(from, to int) (at, width int) {
	for at := to - 1; at > from && at > to-6; at-- {
		b := s.src[at]
		if b == '\'' || b == '`' {
			return at, 1
		}
		if b >= utf8.RuneSelf && utf8.RuneStart(b) {
			if r, w := utf8.DecodeRuneInString(s.src[at:to]); isApostrophe(r) {
				return at, w
			}
		}
	}
	return -1, 0
}

// norm folds case, quotation marks, dashes, line breaks inside a word and soft hyphens. Equal results share memory.
func (s *scanner) norm(raw string) string {
	plain := true
	for i := 0; i < len(raw) && plain; i++ {
		b := raw[i]
		plain = b > ' ' && b < utf8.RuneSelf && (b < 'A' || b > 'Z') && b != '`'
	}
	if plain && !strings.HasPrefix(raw, "--") {
		return raw
	}
	s.buf = s.buf[:0]
	for _, r := range raw {
		s.buf = appendNorm(s.buf, r)
	}
	if n := len(s.buf); n > 1 && strings.Trim(string(s.buf), "-") == "" {
		s.buf = s.buf[:1]
	}
	if known, ok := s.norms[string(s.buf)]; ok {
		return known
	}
	out := string(s.buf)
	s.norms[out] = out
	return out
}

// appendNorm appends the normal form of one character.
func appendNorm(b []byte, r rune) []byte {
	switch {
	case 'A' <= r && r <= 'Z':
		return append(b, byte(r)|0x20)
	case isSpace(r) || r == '\u00ad':
		return b
	case isApostrophe(r) || r == '‘' || r == '‚' || r == '‛':
		return append(b, '\'')
	case r == '“' || r == '”' || r == '„' || r == '‟' || r == '«' || r == '»' || r == '″':
		return append(b, '"')
	case isHyphen(r) || isDash(r):
		return append(b, '-')
	case r == '…':
		return append(b, "..."...)
	case r < utf8.RuneSelf:
		return append(b, byte(r))
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}
