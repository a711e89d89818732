package main

import (
	"fmt"
	"strings"
	"time"

	"crossclaim/claims/parse"
)

// counts holds, for one label, how often it is right, given and wanted.
type counts struct{ right, given, want int }

func (c counts) f1() float64 { return 100 * 2 * float64(c.right) / float64(max(1, c.given+c.want)) }

var reported = []parse.Label{parse.Nsubj, parse.NsubjPass, parse.Obj, parse.Obl, parse.OblAgent, parse.OblTmod, parse.Ccomp,
	parse.Xcomp, parse.Advcl, parse.Acl, parse.AclRelcl, parse.Appos, parse.Conj, parse.Nmod, parse.Compound,
	parse.Advmod, parse.Parataxis, parse.Root}

// measure gives tag accuracy, attachment and the F1 of single relations (head and label right), all marks counted.
func measure(name string, m *parse.Model, test []example) string {
	var byLabel [256]counts
	var words, tags, heads, labels, universal int
	var spent time.Duration
	for _, e := range test {
		start := time.Now()
		got := m.Parse(e.Words)
		spent += time.Since(start)
		for i, g := range e.Gold {
			words++
			if got[i].Tag == g.Tag {
				tags++
			}
			byLabel[g.Label].want++
			byLabel[got[i].Label].given++
			if got[i].Head != g.Head {
				continue
			}
			heads++
			if got[i].Label == g.Label {
				labels++
				byLabel[g.Label].right++
			}
			if base(got[i].Label) == base(g.Label) {
				universal++
			}
		}
	}
	share := func(n int) float64 { return 100 * float64(n) / float64(max(1, words)) }
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %d sentences, %d words, tags %.2f, UAS %.2f, LAS %.2f, LAS with subtypes %.2f, %.0f words/s\n ",
		name, len(test), words, share(tags), share(heads), share(universal), share(labels), float64(words)/spent.Seconds())
	for _, l := range reported {
		fmt.Fprintf(&b, " %s %.1f", l, byLabel[l].f1())
	}
	return b.String()
}

func base(l parse.Label) string {
	s, _, _ := strings.Cut(l.String(), ":")
	return s
}
