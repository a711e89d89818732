package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanner cuts a stretch of text into tokens. One scanner serves a whole document, so that equal normal forms share
// their memory.
type scanner struct {
	src   string // the masked text of the document
	pos   int
	end   int // the stretch ends here
	out   []Token
	norms map[string]string
	buf   []byte
	open  bool // a single quotation mark is open: a trailing ' closes it
}

// Tokens cuts one string into tokens, in the way of the Penn Treebank: clitics apart ("do" + "n't", whose Norm is "not";
// "Putin" + "'s"; "'ll", "'ve", "'re" and "'m" have the full verb as Norm, "wo" in "won't" has "will"), hyphenated words, figures with their separators ("1,200", "67-32", "19:30"), "U.S." and "25-ton"
// whole, currency and percent signs apart. Spans point into s.
func Tokens(s string) []Token {
	sc := &scanner{src: s, norms: map[string]string{}}
	return sc.tokens(Span{0, len(s)})
}

// tokens cuts the stretch of the source.
func (s *scanner) tokens(at Span) []Token {
	s.pos, s.end, s.open = at.Start, at.End, false
	s.out = s.out[:0]
	for s.pos < s.end {
		s.next()
	}
	return append([]Token(nil), s.out...)
}

func (s *scanner) peek(at int) (rune, int) {
	if at >= s.end || at < 0 {
		return 0, 0
	}
	if b := s.src[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(s.src[at:s.end])
}

// before is the rune that ends at the offset.
func (s *scanner) before(at int) rune {
	if at <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s.src[max(0, at-utf8.UTFMax):at])
	return r
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || isDigit(r)
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || r == '\u00ad'
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isSpace(r rune) bool {
	return r <= ' ' || r == 0x7f || r > 0x7f && (unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060')
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '`' || r == '′' }

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

func isDash(r rune) bool { return r == '–' || r == '—' || r == '―' || r == '−' || r == '‒' }

// next reads one token (or a contraction of two) at the position, or skips a blank.
func (s *scanner) next() {
	r, w := s.peek(s.pos)
	switch {
	case isSpace(r):
		s.pos += w
	case isDigit(r), (r == '-' || r == '−' || r == '.') && s.isNegative(w): // "-5", ".38"
		s.number(s.pos + w)
	case isWord(r):
		if end := s.address(); end > 0 {
			s.emit(s.pos, end, Word)
			return
		}
		s.word()
	case isApostrophe(r) || r == '‘':
		s.apostrophe(r, w)
	case r == '#' || r == '@':
		s.tag(w)
	case strings.ContainsRune(symbols, r), unicode.IsSymbol(r) && r != '`':
		s.emit(s.pos, s.pos+w, Symbol)
	default:
		s.mark(r, w)
	}
}

const symbols = "$€£¥%+=<>^~|&*/\\°§_#@"

// isNegative says whether the sign at the position, w bytes wide, starts a negative figure.
func (s *scanner) isNegative(w int) bool {
	b := s.before(s.pos)
	after, _ := s.peek(s.pos + w)
	return isDigit(after) && (isSpace(b) || b == '(')
}

// number reads on from end: digits with inner separators, and letters that cling to them ("25-ton", "3rd", "S-400").
func (s *scanner) number(end int) {
	for {
		r, w := s.peek(end)
		after, _ := s.peek(end + w)
		switch {
		case isWord(r):
		case r == ',' && isDigit(after) && s.isGroup(end+w):
		case (r == '.' || r == ':' || r == '/') && isDigit(after):
		case (isHyphen(r) || r == '–') && isWord(after):
		case r == '−' && isDigit(after), isApostrophe(r) && after == 's':
		default:
			s.emitWord(s.pos, end, Number)
			return
		}
		end += w
	}
}

// isGroup says whether exactly three digits stand at the offset, or two of a figure in lakhs, "7,90,000": a group, not the next item of a list.
func (s *scanner) isGroup(at int) bool {
	n := 0
	for r, w := s.peek(at + n); isDigit(r); r, w = s.peek(at + n) {
		n += w
	}
	if comma, w := s.peek(at + n); n == 2 && comma == ',' {
		return s.isGroup(at + n + w)
	}
	return n == 3
}

// apostrophe reads a mark that is an elision ("'90s"), a clitic that stands apart ("Angola 's"), the end of a plural
// possessive, or a single quotation mark.
func (s *scanner) apostrophe(r rune, w int) {
	b := s.before(s.pos)
	after, aw := s.peek(s.pos + w)
	third, _ := s.peek(s.pos + w + aw)
	fourth, _ := s.peek(s.pos + w + aw + 1)
	switch {
	case r != '‘' && isDigit(after) && isDigit(third) && !isDigit(fourth):
		s.number(s.pos + w + aw)
	case r != '‘' && (after == 's' || after == 'S') && !isWord(third) && isSpace(b):
		s.emit(s.pos, s.pos+w+aw, Clitic)
	case !isSpace(b) && (b == 's' || b == 'S') && !isWord(after) && !s.open && r != '‘':
		s.emit(s.pos, s.pos+w, Clitic)
	default:
		s.open = isWord(after) || isDigit(after) || !s.open && (after == '"' || after == '“')
		s.emit(s.pos, s.pos+w, Punct)
	}
}

// tag reads #PrayForNice and @name as one token.
func (s *scanner) tag(w int) {
	end := s.pos + w
	for r, n := s.peek(end); isWord(r) || r == '_'; r, n = s.peek(end) {
		end += n
	}
	if end == s.pos+w {
		s.emit(s.pos, end, Symbol)
		return
	}
	s.emit(s.pos, end, Word)
}

// mark reads one punctuation mark; runs of full stops (also ". . ."), of dashes and of ?! are one token.
func (s *scanner) mark(r rune, w int) {
	end := s.pos + w
	for n, nw := s.peek(end); ; n, nw = s.peek(end) {
		switch {
		case r == '.' && n == '.', r == '-' && n == '-', isEnd(r) && isEnd(n):
			end += nw
		case r == '.' && n == ' ' && s.src[end+1:min(end+2, s.end)] == ".":
			end += nw + 1
		default:
			s.emit(s.pos, end, Punct)
			return
		}
	}
}

func isEnd(r rune) bool { return r == '!' || r == '?' }

// emit stores the token and moves behind it.
func (s *scanner) emit(from, to int, kind Kind) {
	s.put(from, to, kind, s.norm(s.src[from:to]))
}

func (s *scanner) put(from, to int, kind Kind, norm string) {
	s.out = append(s.out, Token{Span: Span{from, to}, Norm: norm, Kind: kind})
	s.pos = to
}
