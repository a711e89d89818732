package text

import (
	"strconv"
	"strings"
	"testing"
)

// check fails unless all spans lie in the text, in order, without overlap, and the masked text fits.
func check(t *testing.T, raw string) {
	t.Helper()
	got := Read(raw)
	if len(got.Masked) != len(raw) {
		t.Fatalf("masked %d bytes, text has %d", len(got.Masked), len(raw))
	}
	for i := range len(raw) {
		if got.Masked[i] != raw[i] && got.Masked[i] != ' ' {
			t.Fatalf("byte %d was changed to %q", i, got.Masked[i])
		}
		if raw[i] == '\n' && got.Masked[i] != '\n' {
			t.Fatalf("line break at %d was masked", i)
		}
	}
	end := 0
	for _, s := range got.Sentences {
		if s.Start < end || s.End <= s.Start || s.End > len(raw) || len(s.Tokens) == 0 {
			t.Fatalf("sentence %v behind %d with %d tokens", s.Span, end, len(s.Tokens))
		}
		at := s.Start
		for _, tok := range s.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > s.End {
				t.Fatalf("token %v of sentence %v", tok, s.Span)
			}
			at = tok.End
		}
		end = s.End
	}
	end = 0
	for _, n := range got.Noise {
		if n.Start < end || n.End <= n.Start || n.End > len(raw) || n.Why == "" {
			t.Fatalf("noise %v behind %d", n, end)
		}
		end = n.End
		for _, s := range got.Sentences {
			if n.Contains(s.Span) {
				t.Fatalf("sentence %v lies in noise %v", s.Span, n)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"", " ", "The dam broke. It rained.", "By Jane Doe\n\nNICE, France (Reuters) - “Go,” he said.The U.S. left.", "a\xff\xfe.b", "\u00ad\u200b.",
		"A, The b\nA, The c\nA, The d\nA b, The x\nA b, The y\nA b, The z.", "neo-\nfoo. (x. Y. z) [1] ' \" ” 'a. . . .", "Photos: x\n© y\nRead more:\nz", "Ⱥ advertisement\nȺ.", "’s ’s '90s s' --- ––",
		"Photos: Flood in the valley x Hide Caption 1 of 4"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) { check(t, raw) })
}

// BenchmarkShapes reads half a megabyte of each shape that tempts a reader into quadratic time: none should stand out.
func BenchmarkShapes(b *testing.B) {
	const size = 512 << 10
	for _, c := range []struct{ why, unit string }{
		{"one endless line", "The dam broke at dawn and water took the road. "},
		{"one endless word", "ab.cd-"}, {"one endless acronym", "U.S."}, {"brackets that never close", "(a [b "}, {"stops", ". "}, {"quotes", "\"' "},
		{"blank lines", "\n\r\n"}, {"short lines", "Read more:\nx\n"}, {"hanging hyphens", "neo-\n"}, {"same prefix", "Harun Dam News, The dam broke. "}, {"apostrophes", "a'"},
		{"prefix lines", "Harun Dam News, The dam broke.\n"}, {"blanks", "a.          "}, {"title lines", "Flood in the valley x\n"}, {"invalid bytes", "\xff\xfe "}, {"at signs", "a@b.c_"},
	} {
		b.Run(c.why, func(b *testing.B) {
			raw := strings.Repeat(c.unit, size/len(c.unit))
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				Read(raw)
			}
		})
	}
}

func BenchmarkRead(b *testing.B) {
	para := "HARUN (AP) - The dam in the Harun valley, built in 1972 by Delta Inc., broke at 5 a.m. on Jan. 6, officials said. \"We lost 3.6 percent of the crop,\" Gov. Ann Lee told the U.S. Senate.\nIt isn't clear who'll pay the $4.9 billion, and the 25-ton gates can't be replaced before May.\n\n"
	var raw strings.Builder
	for i := range 500 {
		raw.WriteString(strings.NewReplacer("the", "the "+strconv.Itoa(i), "The", "The "+strconv.Itoa(i), "it", "it "+strconv.Itoa(i)).Replace(para))
	}
	b.SetBytes(int64(raw.Len()))
	sentences := 0
	for b.Loop() {
		sentences += len(Read(raw.String()).Sentences)
	}
	b.ReportMetric(float64(sentences)/b.Elapsed().Seconds(), "sentences/s")
}
