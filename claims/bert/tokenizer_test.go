package bert

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func newTokenizer() *tokenizer { return &tokenizer{vocab: sharedVocabulary()} }

// spell turns ids back into pieces.
func spell(ids []int32) string {
	v := sharedVocabulary()
	var out []string
	for _, id := range ids {
		piece := v.pieces[id]
		if v.inside[id] {
			piece = "##" + piece
		}
		out = append(out, piece)
	}
	return strings.Join(out, " ")
}

// The goldens come from the reference tokenizer (convert/compare.py --goldens).
func TestIdsOfReferenceTokenizer(t *testing.T) {
	lines := sentences(t)
	tok := newTokenizer()
	for _, g := range goldens(t) {
		if g.IDs == nil {
			continue
		}
		if got := tok.single(lines[g.Line], 256).ids; !slices.Equal(got, g.IDs) {
			t.Errorf("%q: %s, reference says %s", lines[g.Line], spell(got), spell(g.IDs))
		}
		before := lines[(g.Line+len(lines)-1)%len(lines)]
		if got := tok.pair(lines[g.Line], before, 256).ids; !slices.Equal(got, g.Pair) {
			t.Errorf("pair %q, %q: %s, reference says %s", lines[g.Line], before, spell(got), spell(g.Pair))
		}
	}
}

func TestPieces(t *testing.T) {
	for _, c := range []struct{ name, why, in, want string }{
		{"empty", "no text, no piece", "", ""},
		{"only blanks", "white space ends words and is none", " \t\r\n\u00a0\u3000", ""},
		{"continuation", "the longest piece first, the rest continues it", "embeddings", "em ##bed ##ding ##s"},
		{"case and accents", "uncased model", "CAFÉ Ångström", "cafe ang ##strom"},
		{"combining accent", "decomposed text is the same text", "cafe\u0301", "cafe"},
		{"ideographs", "every CJK ideograph is a word", "北京a", "北 京 a"},
		{"punctuation", "every mark is a word", "U.S.-led", "u . s . - led"},
		{"sign that decomposes to ASCII", "≠ loses its stroke and stands alone", "a≠b", "a = b"},
		{"markers are plain text", "a text must not end its own sequence", "[SEP]", "[ sep ]"},
		{"zero bytes", "control characters vanish inside a word", "ca\x00t\x07s", "cats"},
		{"invalid UTF-8", "stray bytes vanish", "ca\xff\xc3ts\xe2\x82", "cats"},
		{"replacement character", "as in the reference", "a\ufffdb", "ab"},
		{"unknown letter", "no piece for a part: the whole word is unknown", "ab\U0001d538", "[UNK]"},
		{"emoji", "unknown, and no panic", "👩‍👩‍👧‍👦", "[UNK]"},
		{"101 letters", "longer than 100: one unknown token", strings.Repeat("a", 101), "[UNK]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ids, more := newTokenizer().pieces(nil, c.in, 50)
			if got := spell(ids); got != c.want || more {
				t.Errorf("%q gives %q, want %q (%s); more = %v", c.in, got, c.want, c.why, more)
			}
		})
	}
}

func TestTruncation(t *testing.T) {
	tok := newTokenizer()
	long := strings.Repeat("word ", 10000)
	for _, c := range []struct {
		name, why, first, second string
		limit, n, m              int
		cut                      bool
	}{
		{"fits", "nothing to cut", "a b", "c", 6, 2, 1, false},
		{"exactly", "the limit itself is allowed", "a b", "c d", 7, 2, 2, false},
		{"first longer", "the longer gives way", "a b c d e", "f", 7, 3, 1, true},
		{"second longer", "the longer gives way", "a", "b c d e f", 7, 1, 3, true},
		{"both long", "an odd token goes to the one that was longer", "a b c d e", "f g h i", 8, 3, 2, true},
		{"equal", "an odd token goes to the second", "a b c d", "f g h i", 8, 2, 3, true},
		{"10,000 words", "cut without reading on", long, long, 256, 126, 127, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := tok.pair(c.first, c.second, c.limit)
			if n, m := in.second-2, len(in.ids)-in.second-1; n != c.n || m != c.m || in.truncated != c.cut {
				t.Errorf("%d + %d tokens, truncated %v; want %d + %d, %v (%s)", n, m, in.truncated, c.n, c.m, c.cut, c.why)
			}
		})
	}
	if in := tok.single(long, 256); len(in.ids) != 256 || !in.truncated || in.ids[255] != idEnd {
		t.Errorf("10,000 words give %d tokens, truncated %v, last %d; want 256, true, %d", len(in.ids), in.truncated, in.ids[len(in.ids)-1], idEnd)
	}
}

func FuzzPieces(f *testing.F) {
	for _, s := range []string{"", "a", "Ünï\u0301cødé", "北京\x00\xff", "👩‍👩‍👧‍👦", "[CLS]##a", strings.Repeat("ab", 80), "\u1eb6\u0308\uac00ﷺ"} {
		f.Add(s, 20)
	}
	f.Fuzz(func(t *testing.T, s string, limit int) {
		limit = limit&0xff + 4
		in := newTokenizer().single(s, limit)
		if len(in.ids) > limit || len(in.ids) < 2 {
			t.Fatalf("%q: %d tokens, limit %d", s, len(in.ids), limit)
		}
		for _, id := range in.ids[1 : len(in.ids)-1] {
			if int(id) >= len(sharedVocabulary().pieces) || id == idStart || id == idEnd {
				t.Fatalf("%q: id %d", s, id)
			}
		}
		if valid := strings.ToValidUTF8(s, ""); valid != s && utf8.ValidString(valid) {
			if other := newTokenizer().single(valid, limit); !slices.Equal(other.ids, in.ids) {
				t.Fatalf("%q: invalid bytes change the ids", s)
			}
		}
	})
}

// TestVocabularyIsWhatItsTextSays: vocab.txt.gz is made of vocab.txt by go generate.
func TestVocabularyIsWhatItsTextSays(t *testing.T) {
	want, err := os.ReadFile("vocab.txt")
	if err != nil {
		t.Fatal(err)
	}
	if vocabularyText() != string(want) {
		t.Error("vocab.txt.gz is not vocab.txt packed: run go generate ./claims/bert")
	}
}
