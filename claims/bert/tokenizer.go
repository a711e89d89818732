package bert

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxWordRunes: a longer word is one unknown token, as in BERT.
const maxWordRunes = 100

// tokenizer is BERT's uncased WordPiece: control characters dropped, accents stripped, lower case, every CJK ideograph and
// every mark of punctuation a word of its own, then the longest known pieces from the left. The words [CLS] and [SEP] in
// a text are plain text, never markers. Invalid UTF-8 bytes and U+FFFD are dropped. Not safe for concurrent use.
type tokenizer struct {
	vocab  *vocabulary
	word   []byte
	runes  int
	hashes []uint32
	ids    []int32
	limit  int
}

// pieces appends the ids of text to dst, at most limit of them, and says whether text held more.
func (t *tokenizer) pieces(dst []int32, text string, limit int) (ids []int32, more bool) {
	t.ids, t.word, t.runes, t.limit = dst, t.word[:0], 0, len(dst)+limit
	for i := 0; i < len(text) && len(t.ids) <= t.limit; {
		if c := text[i]; c < utf8.RuneSelf {
			t.ascii(c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r != utf8.RuneError {
			t.wide(r, text[i:i+size])
		}
		i += size
	}
	t.flush()
	if len(t.ids) > t.limit {
		return t.ids[:t.limit], true
	}
	return t.ids, false
}

func (t *tokenizer) ascii(c byte) {
	switch {
	case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		t.add(c)
	case 'A' <= c && c <= 'Z':
		t.add(c + 'a' - 'A')
	case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		t.flush()
	case c > ' ' && c < 0x7f:
		t.flush()
		t.add(c)
		t.flush()
	}
}

// wide takes one rune beyond ASCII; s is its UTF-8 form.
func (t *tokenizer) wide(r rune, s string) {
	switch {
	case dropped(r):
	case unicode.IsSpace(r):
		t.flush()
	case ideograph(r):
		t.flush()
		t.decomposed(s)
		t.flush()
	default:
		t.decomposed(s)
	}
}

// decomposed adds the canonical decomposition of one rune, without its accents, in lower case.
func (t *tokenizer) decomposed(s string) {
	if !norm.NFD.IsNormalString(s) {
		s = norm.NFD.String(s)
	}
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			t.ascii(byte(r))
		case unicode.Is(unicode.Mn, r):
		case unicode.IsPunct(r):
			t.flush()
			t.addRune(r)
			t.flush()
		default:
			t.addRune(unicode.ToLower(r))
		}
	}
}

func (t *tokenizer) add(c byte) {
	t.word = append(t.word, c)
	t.runes++
}

func (t *tokenizer) addRune(r rune) {
	t.word = utf8.AppendRune(t.word, r)
	t.runes++
}

// flush ends a word: greedy longest match, or one unknown token when a rest has no piece.
func (t *tokenizer) flush() {
	word, runes, start := t.word, t.runes, len(t.ids)
	t.word, t.runes = t.word[:0], 0
	if len(word) == 0 {
		return
	}
	if runes > maxWordRunes {
		t.ids = append(t.ids, idUnknown)
		return
	}
	for at := 0; at < len(word); {
		id, size := t.longest(word[at:], at > 0)
		if size == 0 {
			t.ids = append(t.ids[:start], idUnknown)
			return
		}
		t.ids = append(t.ids, id)
		at += size
	}
}

// longest finds the longest piece that starts rest; size is 0 when there is none.
func (t *tokenizer) longest(rest []byte, inside bool) (id int32, size int) {
	hash := uint32(hashFirst)
	if inside {
		hash = hashContinue
	}
	rest = rest[:min(len(rest), t.vocab.longest)]
	t.hashes = t.hashes[:0]
	for _, c := range rest {
		hash = (hash ^ uint32(c)) * hashPrime
		t.hashes = append(t.hashes, hash)
	}
	for size = len(rest); size > 0; size-- {
		if id, ok := t.vocab.find(t.hashes[size-1], rest[:size], inside); ok {
			return id, size
		}
	}
	return 0, 0
}

// dropped: control, format, private-use and unassigned characters have no place in the text.
func dropped(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co)
}

// ideograph follows the ranges of BERT's reference tokenizer.
func ideograph(r rune) bool {
	return 0x4E00 <= r && r <= 0x9FFF || 0x3400 <= r && r <= 0x4DBF || 0x20000 <= r && r <= 0x2A6DF || 0x2A700 <= r && r <= 0x2B73F ||
		0x2B740 <= r && r <= 0x2B81F || 0x2B920 <= r && r <= 0x2CEAF || 0xF900 <= r && r <= 0xFAFF || 0x2F800 <= r && r <= 0x2FA1F
}
