package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
)

// perArticle is how many lines a made article takes; 40 sentences of news are about two screens.
const perArticle = 40

// renamed are the words that a round of made text changes: names, and whatever begins a sentence.
var renamed = regexp.MustCompile(`\b[A-Z][a-z]{3,}\b`)

// ownLines are the sentences and paragraphs of the project's own articles, one event after another.
func ownLines(b *testing.B) []string {
	var lines []string
	for _, pattern := range []string{"../../testdata/articles/*.txt", "../../testdata/events/first/*/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			b.Fatalf("%s: no articles, %v", pattern, err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				b.Fatal(err)
			}
			for line := range strings.Lines(strings.ReplaceAll(string(data), ". ", ".\n")) {
				if line = strings.TrimSpace(line); strings.HasSuffix(line, ".") {
					lines = append(lines, line)
				}
			}
		}
	}
	return lines
}

// made writes a folder of n sentences in articles of perArticle: the project's own lines over and over, each time round with
// other names, as if every round told other stories.
func made(b *testing.B, n int) string {
	lines, dir := ownLines(b), b.TempDir()
	for start := 0; start < n; start += perArticle {
		var text strings.Builder
		for i := start; i < min(n, start+perArticle); i++ {
			round := i / len(lines)
			text.WriteString(renamed.ReplaceAllStringFunc(lines[i%len(lines)], func(name string) string {
				return name + strings.Repeat("o", round%3) + string(rune('a'+round/3%26)) + string(rune('a'+round/78%26))
			}) + "\n\n")
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", start/perArticle)), []byte(text.String()), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return dir
}

func benchmarkReport(b *testing.B, dir, scorer string) {
	quiet := env{stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard, getenv: func(string) string { return "" }}
	for b.Loop() {
		if code := run([]string{"crossclaim", "report", "--scorer", scorer, dir}, quiet); code != exitDone {
			b.Fatalf("exit code %d", code)
		}
	}
}

// BenchmarkReportFive is the report on the five bundled articles.
func BenchmarkReportFive(b *testing.B) {
	for _, scorer := range []string{"rules", "learned"} {
		b.Run(scorer, func(b *testing.B) { benchmarkReport(b, "../../testdata/articles", scorer) })
	}
}

// BenchmarkReportFifty is the report on 2,000 sentences in 50 articles.
func BenchmarkReportFifty(b *testing.B) {
	dir := made(b, 2000)
	for _, scorer := range []string{"rules", "learned"} {
		b.Run(scorer, func(b *testing.B) { benchmarkReport(b, dir, scorer) })
	}
}

// BenchmarkReportGrowth shows what ten times the sentences cost, for each sentence and in memory taken from the system so far; the
// last step takes minutes (-bench ReportGrowth -benchtime 1x). Wanted: at most 12 times, and 1,500 MB. Garbage is collected as main has it.
func BenchmarkReportGrowth(b *testing.B) {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(memory))
	defer debug.SetGCPercent(debug.SetGCPercent(growth))
	for _, n := range []int{1000, 3000, 10000, 30000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			benchmarkReport(b, made(b, n), "rules")
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/sentence")
			b.ReportMetric(float64(m.Sys)/1e6, "MB")
		})
	}
}
