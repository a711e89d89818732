package quantity

import (
	"strings"
	"testing"

	"crossclaim/claims/text"
)

// cut is the coarsest tokenizer: words between blanks with one full stop or comma taken off. The grammar must not
// depend on where tokens end.
func cut(s string) []text.Token {
	var tokens []text.Token
	add := func(start, end int) {
		if start < end {
			tokens = append(tokens, text.Token{Span: text.Span{Start: start, End: end}, Norm: strings.ToLower(s[start:end])})
		}
	}
	for i := 0; i < len(s); {
		n := strings.IndexAny(s[i:], " \t\n")
		if n < 0 {
			n = len(s) - i
		}
		end := i + n
		if n > 1 && strings.IndexByte(",.;", s[end-1]) >= 0 {
			add(i, end-1)
			add(end-1, end)
		} else {
			add(i, end)
		}
		i = end + 1
	}
	return tokens
}

// check holds the invariants of Find: tokens in range, ordered, disjoint, the number inside, Low <= Value <= High.
func check(t *testing.T, s string, tokens []text.Token, list []Quantity) {
	t.Helper()
	last := -1
	for _, q := range list {
		if q.First <= last || q.Last < q.First || q.Last >= len(tokens) {
			t.Fatalf("%q: tokens %d..%d after %d of %d", s, q.First, q.Last, last, len(tokens))
		}
		if q.Number < q.First || q.Number > q.Last {
			t.Fatalf("%q: number %d outside %d..%d", s, q.Number, q.First, q.Last)
		}
		if !(q.Low <= q.Value && q.Value <= q.High) {
			t.Fatalf("%q: value %v outside %v..%v", s, q.Value, q.Low, q.High)
		}
		if q.Kind > Multiple || q.Text == "" {
			t.Fatalf("%q: kind %d, text %q", s, q.Kind, q.Text)
		}
		if !Compatible(q, q) {
			t.Fatalf("%q: %s is not compatible with itself", s, show(q))
		}
		last = q.Last
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"At least 59 people were killed and more than 500 injured.", "It costs $20 to $30 million or £3m, US$5bn, $26.8-billion.",
		"Hundreds of thousands, half a million, two-thirds, one in five, 2½ hours.", "The Senate voted 67-32 in a 6-foot-2 room.",
		"between 8% and 15.5% of 20-30 year-olds aged 18-to-24-year-old", "-40C, 104F, 5ft 4in, 9/11, 10:30, S-400, 1,00,000,000",
		"a a a half half of of dozen million million million million million million", "99999999999999999999 9.9.9 .5 5. 5-",
	} {
		f.Add(s, uint64(0))
		f.Add(s, uint64(5))
	}
	f.Fuzz(func(t *testing.T, s string, mask uint64) {
		taken := func(i int) bool { return mask>>(i%64)&1 == 1 }
		for _, tokens := range [][]text.Token{text.Tokens(s), cut(s)} {
			list := Find(tokens, s, taken)
			check(t, s, tokens, list)
			for _, q := range list {
				if taken(q.Number) {
					t.Fatalf("%q: the number of %s is taken", s, show(q))
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	const s = "Police said at least 59 people were killed and more than 500 others were wounded when a 64-year-old man opened fire from the 32nd floor of a hotel on the Strip."
	tokens := text.Tokens(s)
	b.ReportAllocs()
	for b.Loop() {
		Find(tokens, s, nil)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
