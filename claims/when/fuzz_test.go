package when

import (
	"strings"
	"testing"
	"time"

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

// check holds the invariants of Find: tokens in range, ordered, disjoint; resolved means a known interval.
func check(t *testing.T, s string, tokens []text.Token, list []Time) {
	t.Helper()
	last := -1
	for _, q := range list {
		if q.First <= last || q.Last < q.First || q.Last >= len(tokens) {
			t.Fatalf("%q: tokens %d..%d after %d of %d", s, q.First, q.Last, last, len(tokens))
		}
		if q.Resolved != q.Interval.Known() {
			t.Fatalf("%q: resolved %v with %v", s, q.Resolved, q.Interval)
		}
		if q.Aspect != "" && q.Resolved || q.Text == "" || q.Weekday < -1 || q.Weekday > 6 || q.Month < 0 || q.Month > 12 || q.Day < 0 || q.Day > 31 {
			t.Fatalf("%q: %+v", s, q)
		}
		if q.Resolved && Compare(q, q) != Same {
			t.Fatalf("%q: %s is %s with itself", s, show(q), Compare(q, q))
		}
		last = q.Last
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"On June 23 and 23 June 2025, Dec. 18, in 2025, 6/23/2025, 2025-06-23, 23.06.2025.", "He said Thursday he will meet Putin at 10:30 p.m. EST on Monday.",
		"From June 13 to 24, 2014-2016, between 2014 and 2016, from the 1970s to spring 2016.", "Two days after, three weeks ago, a year and a half ago, decades later.",
		"In early 2018, late March of next year, mid-July, the first half of this year, the last quarter of 2017.", "So far, no longer, until now; New Year's Eve, '90s, 21st century.",
		"last last next the the early late end of the end of the year", "0000-00-00 99/99/9999 1/1/1 24:60 1000 ago 10000 centuries ago",
	} {
		f.Add(s, int64(1750809600))
		f.Add(s, int64(0))
	}
	f.Fuzz(func(t *testing.T, s string, unix int64) {
		day := time.Unix(unix%(1<<34), 0)
		for _, anchor := range []Interval{{}, {day, day.Add(time.Second)}} {
			for _, tokens := range [][]text.Token{text.Tokens(s), cut(s)} {
				check(t, s, tokens, Find(tokens, s, anchor))
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	const s = "Police said on Monday that the man had bought the guns since October 2016 and opened fire shortly after 10 p.m. on Sunday from the 32nd floor of a hotel on the Strip."
	tokens := text.Tokens(s)
	b.ReportAllocs()
	for b.Loop() {
		Find(tokens, s, wednesday)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
