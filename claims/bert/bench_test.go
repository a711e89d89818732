package bert

import (
	"strings"
	"testing"
	"time"
)

// words is a text of n pieces.
func words(n int) string {
	news := strings.Fields("the mayor said on monday that the bridge near the old port had been closed after heavy rain and that no one was hurt when part of it gave way in the night")
	var out []string
	for len(out) < n {
		out = append(out, news[len(out)%len(news)])
	}
	return strings.Join(out, " ")
}

// benchmark runs 6 inputs at a time on one thread and reports the inputs a second of the fastest round, which other work on
// the machine disturbs least. A pair costs what a text of the same
// length costs, but for the classifier's 0.1%.
func benchmark(b *testing.B, tokens int) {
	for _, k := range Kernels() {
		b.Run(k, func(b *testing.B) {
			e := load(b, Options{Kernel: k, Workers: 1})
			texts := make([]string, 6)
			for i := range texts {
				texts[i] = words(tokens - 2)
			}
			if n := e.Embed(texts[:1])[0].Tokens; n != tokens {
				b.Fatalf("%d tokens, want %d", n, tokens)
			}
			best := time.Hour
			for b.Loop() {
				start := time.Now()
				e.Vectors(texts)
				best = min(best, time.Since(start))
			}
			b.ReportMetric(float64(len(texts))/best.Seconds(), "inputs/s")
		})
	}
}

func BenchmarkSentences32(b *testing.B) { benchmark(b, 32) }
func BenchmarkPairs64(b *testing.B)     { benchmark(b, 64) }

// BenchmarkLoad is what a program pays before its first vector, but for the vocabulary.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		table, err := ParseTable("table.bin", tableFile.Bytes())
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Load(table, "encoder.bin", encoderFile.Bytes(), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTokenizer(b *testing.B) {
	lines, tok := sentences(b), newTokenizer()
	for b.Loop() {
		for _, s := range lines {
			tok.single(s, 256)
		}
	}
	b.ReportMetric(float64(b.N*len(lines))/b.Elapsed().Seconds(), "texts/s")
}
