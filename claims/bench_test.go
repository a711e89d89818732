package claims

import (
	"fmt"
	"strings"
	"testing"

	"crossclaim/claims/text"
)

// BenchmarkWithoutParser reads and extracts a text whose sentences are parsed already: what a run costs beside the parser.
func BenchmarkWithoutParser(b *testing.B) {
	var raw strings.Builder
	for i := range 500 {
		fmt.Fprintf(&raw, "The dam in valley %d broke at 5 a.m. on Monday, officials said. At least %d people drowned when water took the road to Harun.\n\n"+
			"Governor Ann Lee denied that the %d engineers had been warned. \"We lost 3.6 percent of the crop,\" she told reporters in the capital.\n\n", i, i+3, i+9)
	}
	doc, sentences := plain(b, "a", raw.String()), 0
	for b.Loop() {
		sentences += len(text.Read(doc.Text).Sentences)
		if len(Extract(doc)) == 0 {
			b.Fatal("no claims")
		}
	}
	b.ReportMetric(float64(sentences)/b.Elapsed().Seconds(), "sentences/s")
}
