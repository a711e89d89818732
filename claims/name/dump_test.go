package name

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

func TestDump(t *testing.T) {
	fs := strings.Fields(os.Getenv("DUMP"))
	if len(fs) == 0 {
		t.Skip()
	}
	model, _ := parse.Default()
	var docs []Document
	for _, f := range fs {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		tx := text.Read(string(raw))
		d := Document{Src: string(raw), Sentences: tx.Sentences}
		for _, s := range tx.Sentences {
			var w []string
			for _, k := range s.Tokens {
				w = append(w, k.Span.Of(d.Src))
			}
			d.Nodes = append(d.Nodes, model.Parse(w))
		}
		docs = append(docs, d)
	}
	start := time.Now()
	es, ms := Find(docs)
	fmt.Println("took", time.Since(start))
	n := make([]int, len(es))
	for _, m := range ms {
		if m.Entity >= 0 {
			n[m.Entity]++
		}
	}
	for i, e := range es {
		fmt.Printf("%d\t%s\t%s\t%d\t[%s]\n", e.Kind, e.Label, e.Country, n[i], strings.Join(e.Aliases, "; "))
	}
	if os.Getenv("MENTIONS") == "" {
		return
	}
	k := 0
	for d := range docs {
		for si, s := range docs[d].Sentences {
			fmt.Printf("--- %d.%d %s\n", d, si, strings.Join(strings.Fields(s.Span.Of(docs[d].Src)), " "))
			for ; k < len(ms) && ms[k].Doc == d && ms[k].Sentence == si; k++ {
				m := ms[k]
				l := "?"
				if m.Entity >= 0 {
					l = es[m.Entity].Label
				}
				fmt.Printf("      %q head %q p=%v title=%q -> %s\n", docs[d].Src[s.Tokens[m.First].Start:s.Tokens[m.Last].End], s.Tokens[m.Head].Span.Of(docs[d].Src), m.Pronoun, m.Title, l)
			}
		}
	}
}
