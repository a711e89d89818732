package text

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable shows what could steer a terminal as an escape (\x1b, \u202e) and drops marks that nobody can see, such as
// soft hyphens. Line breaks and tabs become blanks.
func Printable(s string) string {
	if strings.IndexFunc(s, odd) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteByte(' ')
		case !odd(r):
			b.WriteRune(r)
		case invisible(r):
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r <= 0xffff:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
		i += size
	}
	return b.String()
}

// EscapeJSON escapes the runes that encoding/json lets through although a terminal obeys them: DEL, C1 controls and
// marks of direction. They occur inside strings only.
func EscapeJSON(b []byte) []byte {
	if bytes.IndexFunc(b, func(r rune) bool { return r != '\n' && odd(r) }) < 0 {
		return b
	}
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == '\n' || !odd(r) {
			out = append(out, b[i:i+size]...)
		} else if r <= 0xffff {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+(r-0x10000)>>10, 0xdc00+(r-0x10000)&0x3ff)
		}
		i += size
	}
	return out
}

// odd says whether a rune must not be written as it is. The joiners stay: emoji and several scripts need them.
func odd(r rune) bool {
	return r != ' ' && r != 0x200c && r != 0x200d && !unicode.IsGraphic(r) || r == 0x2028 || r == 0x2029
}

// invisible lists harmless format characters that scraped text is full of.
func invisible(r rune) bool {
	switch r {
	case 0xad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff:
		return true
	}
	return false
}
