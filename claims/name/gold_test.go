package name

import (
	"os"
	"strings"
	"testing"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// label is a span of a document and the entity it should mean.
type label struct {
	doc int
	at  text.Span
	who string
}

// markup splits a gold text into its plain text and its labels.
func markup(raw string, doc int) (string, []label) {
	var b strings.Builder
	var out []label
	for raw != "" {
		i := strings.IndexByte(raw, '[')
		if i < 0 {
			b.WriteString(raw)
			break
		}
		b.WriteString(raw[:i])
		body, rest, _ := strings.Cut(raw[i+1:], "]")
		form, who, _ := strings.Cut(body, "|")
		from := b.Len()
		b.WriteString(form)
		out = append(out, label{doc, text.Span{Start: from, End: b.Len()}, who})
		raw = rest
	}
	return b.String(), out
}

// document reads and parses a text with the embedded model.
func document(t testing.TB, raw string) Document {
	model, err := parse.Default()
	if err != nil {
		t.Fatal(err)
	}
	d := Document{Src: raw, Sentences: text.Read(raw).Sentences}
	for _, s := range d.Sentences {
		words := make([]string, len(s.Tokens))
		for i, k := range s.Tokens {
			words[i] = k.Span.Of(raw)
		}
		d.Nodes = append(d.Nodes, model.Parse(words))
	}
	return d
}

// span is the stretch of text the mention covers.
func span(docs []Document, m Mention) text.Span {
	tokens := docs[m.Doc].Sentences[m.Sentence].Tokens
	return text.Span{Start: tokens[m.First].Start, End: tokens[m.Last].End}
}

// answers gives each label the entity of the mention that ends where it ends, -1 if there is none; extra are entities of
// names the gold does not know.
func answers(docs []Document, mentions []Mention, labels []label) (got, extra []int) {
	got = make([]int, len(labels))
	for i := range got {
		got[i] = -1
	}
	for _, m := range mentions {
		if m.Entity < 0 {
			continue
		}
		at, hit := span(docs, m), false
		for i, l := range labels {
			if l.doc == m.Doc && l.at.Contains(at) && at.End < l.at.End {
				hit = true // a name inside a longer one: "Iran" in "Iran's supreme leader"
			}
			if l.doc == m.Doc && (at.End == l.at.End || at.Contains(l.at) && m.First != m.Last) && at.Overlaps(l.at) {
				if at.End == l.at.End {
					got[i] = m.Entity
				}
				hit = true
			}
		}
		if !hit && !m.Pronoun {
			extra = append(extra, m.Entity)
		}
	}
	return got, extra
}

// TestGoldPairs holds merged names to a floor, by the F1 of pairs of mentions that mean the same entity. gold.txt served
// to write the rules by; the heads of the other files give their first, blind score.
func TestGoldPairs(t *testing.T) {
	for _, file := range []string{"testdata/gold.txt", "testdata/blind.txt", "testdata/blind2.txt"} {
		t.Run(file, func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var all score
			for _, set := range strings.Split(string(raw), "\n=== ")[1:] {
				all.add(t, set)
			}
			p, r := float64(all.right)/float64(all.right+all.wrong), float64(all.right)/float64(all.right+all.missed)
			f := 2 * p * r / (p + r)
			t.Logf("%d sentences, %d right pairs: precision %.3f recall %.3f F1 %.3f", all.sentences, all.right, p, r, f)
			if f < 0.90 || p < 0.95 {
				t.Errorf("pairwise precision %.3f, F1 %.3f; want 0.95 and 0.90 at least", p, f)
			}
		})
	}
}

// score counts pairs of mentions.
type score struct{ right, wrong, missed, sentences int }

// add scores one set of documents.
func (c *score) add(t *testing.T, set string) {
	title, body, _ := strings.Cut(set, "\n")
	var docs []Document
	var labels []label
	for i, d := range strings.Split(body, "--- ")[1:] {
		_, d, _ = strings.Cut(d, "\n")
		src, l := markup(d, i)
		docs, labels = append(docs, document(t, src)), append(labels, l...)
		c.sentences += len(docs[i].Sentences)
	}
	entities, mentions := Find(docs)
	got, extra := answers(docs, mentions, labels)
	show := func(i int) string {
		name := "nothing"
		if got[i] >= 0 {
			name = entities[got[i]].Label
		}
		return labels[i].at.Of(docs[labels[i].doc].Src) + " (" + name + ")"
	}
	for i, a := range labels {
		for j, b := range labels[:i] {
			same := a.who == b.who && a.who != "?"
			switch said := got[i] >= 0 && got[i] == got[j]; {
			case same && said:
				c.right++
			case said:
				c.wrong++
				t.Logf("%s: merged, but %s and %s: %s, %s", title, a.who, b.who, show(i), show(j))
			case same:
				c.missed++
				t.Logf("%s: both %s, but apart: %s, %s", title, a.who, show(i), show(j))
			}
		}
		for _, e := range extra {
			if e == got[i] {
				c.wrong++
				t.Logf("%s: a name outside the gold merged with %s", title, show(i))
			}
		}
	}
}
