package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// keysOf are the content words of a sentence, nil where there is none.
func keysOf(d *claims.Document, s int) []string {
	if s < 0 || s >= len(d.Sentences) {
		return nil
	}
	return sentenceKeys(d, s)
}

// titleKeys are those of the title.
func titleKeys(d *claims.Document) []string {
	var out []string
	for _, t := range text.Tokens(d.Title) {
		if t.Kind == text.Word && !lexicon.Stop.Has(t.Norm) {
			out = append(out, claims.Normal(t.Norm))
		}
	}
	return sorted(out)
}

// around are the content words among the n tokens on either side of what a claim holds up.
func around(s Side, n int) (left, right []string) {
	c := s.Claim
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	at := c.Predicate
	if len(s.Evidence) > 0 {
		at = s.Evidence[0]
	}
	first := firstToken(tokens, at)
	last := first
	for last < len(tokens) && tokens[last].Span.Start < at.End {
		last++
	}
	pick := func(from, to int) []string {
		var out []string
		for k := max(0, from); k < min(len(tokens), to); k++ {
			if tokens[k].Kind == text.Word && !lexicon.Stop.Has(tokens[k].Norm) {
				out = append(out, claims.Normal(lemmas[k]))
			}
		}
		return sorted(out)
	}
	return pick(first-n, first), pick(last, last+n)
}

// sorted are the words in order, each once.
func sorted(words []string) []string {
	out := slices.Clone(words)
	slices.Sort(out)
	return slices.Compact(out)
}

func union(a, b []string) []string { return sorted(slices.Concat(a, b)) }

// jaccard is the share of what two ascending lists hold that both hold, 0 for none (Jaccard 1901).
func jaccard[T cmp.Ordered](a, b []T) float64 {
	both, all := 0, len(a)+len(b)
	for len(a) > 0 && len(b) > 0 {
		switch order := cmp.Compare(a[0], b[0]); {
		case order < 0:
			a = a[1:]
		case order > 0:
			b = b[1:]
		default:
			both, a, b = both+1, a[1:], b[1:]
		}
	}
	return float64(both) / float64(max(1, all-both))
}
