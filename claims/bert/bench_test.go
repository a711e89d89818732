package bert

import (
	"strings"
	"testing"
)

// benchEncoder runs on one thread; n words of one piece each make an input of n+markers tokens.
func benchEncoder(b *testing.B, o Options) *Encoder {
	t, err := DefaultTable()
	if err != nil {
		b.Fatal(err)
	}
	e, err := Load(t, "encoder.bin", encoderFile, o)
	if err != nil {
		b.Fatal(err)
	}
	return e
}

func words(n int) string {
	const news = "the mayor said on monday that the bridge near the old port had been closed after heavy rain and that no one was hurt when part of it gave way in the night"
	w := strings.Fields(news)
	var out []string
	for len(out) < n {
		out = append(out, w[len(out)%len(w)])
	}
	return strings.Join(out, " ")
}

func BenchmarkSentences32(b *testing.B) {
	for _, k := range Kernels() {
		b.Run(k, func(b *testing.B) {
			e := benchEncoder(b, Options{Kernel: k, Workers: 1})
			texts := make([]string, 32)
			for i := range texts {
				texts[i] = words(30)
			}
			if n := e.Embed(texts[:1])[0].Tokens; n != 32 {
				b.Fatalf("%d tokens, want 32", n)
			}
			count := 0
			for b.Loop() {
				e.Vectors(texts)
				count += len(texts)
			}
			b.ReportMetric(float64(count)/b.Elapsed().Seconds(), "sentences/s")
		})
	}
}
