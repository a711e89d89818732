package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/text"
)

const (
	copyWords = 8    // shorter sentences are alike by chance
	copyShare = 0.85 // share of word triples two near-identical sentences have in common (Broder's resemblance)
)

// copies finds sentences that stand near-identically in several documents: wire text. A copy whose figures, names or
// negations differ is marked as changed.
func copies(docs []*Document) []Copy {
	type place struct{ doc, sentence int }
	first := map[string][]place{}
	var out []Copy
	for d, doc := range docs {
		for s := range doc.Sentences {
			grams := shingles(doc.Sentences[s])
			if len(grams) < copyWords-2 {
				continue
			}
			hits := map[place]int{}
			for _, g := range grams {
				for _, p := range first[g] {
					if p.doc != d {
						hits[p]++
					}
				}
			}
			best, share := place{-1, -1}, 0.0
			for p, n := range hits {
				other := len(shingles(docs[p.doc].Sentences[p.sentence]))
				r := float64(n) / float64(len(grams)+other-n)
				if r > share || r == share && (p.doc < best.doc || p.doc == best.doc && p.sentence < best.sentence) {
					best, share = p, r
				}
			}
			if share >= copyShare || share >= 0.5 && best.doc >= 0 && oneWordApart(docs[best.doc], best.sentence, doc, s) {
				out = append(out, Copy{Doc: d, Sentence: s, OfDoc: best.doc, OfSentence: best.sentence,
					Changed: !slices.Equal(marks(docs[best.doc], best.sentence), marks(doc, s))})
				continue
			}
			for _, g := range grams {
				first[g] = append(first[g], place{d, s})
			}
		}
	}
	return out
}

// shingles are the distinct triples of neighbouring words.
func shingles(s text.Sentence) []string {
	var words []string
	for _, t := range s.Tokens {
		if t.Kind != text.Punct {
			words = append(words, t.Norm)
		}
	}
	var out []string
	for i := 0; i+3 <= len(words); i++ {
		out = append(out, strings.Join(words[i:i+3], " "))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// oneWordApart says whether two sentences of equal length differ in at most two words.
func oneWordApart(a *Document, i int, b *Document, j int) bool {
	x, y := a.Sentences[i].Tokens, b.Sentences[j].Tokens
	if len(x) != len(y) || len(x) < copyWords {
		return false
	}
	n := 0
	for k := range x {
		if x[k].Norm != y[k].Norm {
			n++
		}
	}
	return n <= 2
}

// marks are the words of a sentence whose change changes the story: figures, capitalised words, negations.
func marks(d *Document, s int) []string {
	var out []string
	for i, t := range d.Sentences[s].Tokens {
		first := t.Span.Of(d.Text)
		if t.Kind == text.Number || t.Norm == "not" || t.Norm == "no" || i > 0 && first != "" && first[0] >= 'A' && first[0] <= 'Z' || d.Nodes != nil && d.Nodes[s][i].Tag.String() == "CD" {
			out = append(out, t.Norm)
		}
	}
	return out
}
