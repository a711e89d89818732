package compare

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"github.com/agnivade/levenshtein"
)

// reworded says whether each quotation has a word of weight that the other has not, and that is no spelling of one of its
// words: two transcripts of one sentence differ in small words.
func reworded(a, b []string) bool {
	fresh := func(from, other []string) bool {
		for _, w := range without(from, other) {
			if !figure(w) && !lexicon.Stop.Has(w) && !strings.Contains(w, "'") && !slices.ContainsFunc(other, func(o string) bool {
				return levenshtein.ComputeDistance(w, o) <= len(w)/3 && w[0] == o[0] || shortened(w, o)
			}) {
				return true
			}
		}
		return false
	}
	return fresh(a, b) && fresh(b, a) || lexicon.Negator.Has(strings.Join(without(a, b), " ")) || lexicon.Negator.Has(strings.Join(without(b, a), " "))
}

// shortQuote is how many words a quotation has at most of which every one counts: "This is just mad".
const shortQuote = 7

// exchanged says whether one word of weight stands in the place of one other, "a gift" / "a burden", in quotations that are the same
// but for it.
func exchanged(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	apart := 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if lexicon.Stop.Has(a[i]) || lexicon.Stop.Has(b[i]) || strings.ContainsAny(a[i]+b[i], "-'(") || shortened(a[i], b[i]) || levenshtein.ComputeDistance(a[i], b[i]) <= max(len(a[i]), len(b[i]))/2 {
			return false
		}
		apart++
	}
	return apart == 1
}

// shortened says whether one word is the other cut short: "Sen." and "Senator".
func shortened(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	return min(len(a), len(b)) >= 3 && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a))
}

// negated says whether one quotation denies what the other says: then two people hold opposite views in like words.
func negated(a, b []string) bool {
	no := func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return lexicon.Negator.Has(w) || strings.HasSuffix(w, "n't") })
	}
	return no(without(a, b)) || no(without(b, a))
}

// figure says whether a word writes a number: "11th" and "eleventh" are one word in two styles.
func figure(w string) bool {
	if strings.ContainsAny(w, "0123456789") {
		return true
	}
	first, _, _ := strings.Cut(w, "-")
	return len(quantity.Find(text.Tokens(first), first, nil)) > 0
}

// clipped says whether one quotation is a run of the other's words: then it is only shorter.
func clipped(a, b []string) bool {
	x, y := " "+strings.Join(a, " ")+" ", " "+strings.Join(b, " ")+" "
	return strings.Contains(x, y) || strings.Contains(y, x)
}

// alike is the share of words two word lists have in common, in order, of the longer one (longest common subsequence).
func alike(a, b []string) float64 {
	row := make([]int, len(b)+1)
	for _, x := range a {
		diagonal := 0
		for j, y := range b {
			above := row[j+1]
			switch {
			case x == y:
				row[j+1] = diagonal + 1
			default:
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return float64(row[len(b)]) / float64(max(len(a), len(b)))
}
