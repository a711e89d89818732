package compare

import (
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

// quotations lists the stretches between quotation marks in the sentence of a claim.
func quotations(c *claims.Claim) []claims.Span { return quotedSpans(c.Doc, c.Sentence) }

func quotedSpans(d *claims.Document, sentence int) []claims.Span {
	var out []claims.Span
	open, mark := -1, ""
	for _, t := range d.Sentences[sentence].Tokens {
		if t.Norm != "\"" && (t.Norm != "'" || t.Kind == text.Clitic) || open >= 0 && t.Norm != mark {
			continue
		}
		if open >= 0 && t.Start > open {
			out = append(out, claims.Span{Start: open, End: t.Start})
			open = -1
			continue
		}
		open, mark = t.End, t.Norm
	}
	return out
}

// quotes pairs sentences of different documents whose quotations share most of their words.
func (x *index) quotes() []pair {
	type quote struct {
		claim int
		words []string
	}
	var all []quote
	posts := map[string][]int{}
	for i, c := range x.set.Claims {
		if i > 0 && x.set.Claims[i-1].Doc == c.Doc && x.set.Claims[i-1].Sentence == c.Sentence {
			continue
		}
		for _, q := range quotations(c) {
			w := strings.Fields(fold(words(c, q)))
			if len(w) < 4 {
				continue
			}
			for k := range len(w) - 1 {
				posts[w[k]+" "+w[k+1]] = append(posts[w[k]+" "+w[k+1]], len(all))
			}
			all = append(all, quote{i, w})
		}
	}
	var out []pair
	for i, q := range all {
		seen := map[int]bool{}
		for k := range len(q.words) - 1 {
			list := posts[q.words[k]+" "+q.words[k+1]]
			for _, j := range list[:min(len(list), 50)] {
				if j <= i || seen[j] || x.set.Claims[all[j].claim].Doc == x.set.Claims[q.claim].Doc {
					continue
				}
				seen[j] = true
				if alike(q.words, all[j].words) >= 0.5 {
					out = append(out, pair{min(q.claim, all[j].claim), max(q.claim, all[j].claim)})
				}
			}
		}
	}
	return out
}

// fold is a quotation without case and punctuation.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '.', ',', '!', '?', ';', ':', '"', '“', '”', '…', '—', '–', '―':
			return ' '
		case '’':
			return '\''
		}
		return r
	}, strings.ToLower(s))
}
