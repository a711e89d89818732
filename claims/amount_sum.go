package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
)

// taken names a sum that somebody has to pay for what he did, or that robbers took: fine, loot; "" for others.
func (t *tree) taken(c *Claim, q quantity.Quantity) string {
	flight := func() bool { // "made off with 900,000 francs"
		verb := t.lemmas[c.Head]
		return c.Head+1 < q.First && (lexicon.Charge.Is(verb, "loot") || lexicon.Charge.Is(verb+" "+t.tokens[c.Head+1].Norm, "loot"))
	}
	switch {
	case !t.worthy(q):
		return ""
	case c.Lemma == "fine" || t.preceded(q, "fine of", "penalty of"):
		return "fine"
	case t.preceded(q, "with") && flight():
		return "loot"
	}
	return ""
}

// worthy says whether a number is a sum of money, or so large that it may be one in a currency that no list has: "900,000 francs".
func (t *tree) worthy(q quantity.Quantity) bool {
	return q.Kind == quantity.Money || q.Kind == quantity.Count && q.Value >= 100
}

// preceded says whether one of several phrases stands right before a number.
func (t *tree) preceded(q quantity.Quantity, phrases ...string) bool {
	return slices.ContainsFunc(phrases, func(phrase string) bool {
		words := strings.Fields(phrase)
		if q.First < len(words) {
			return false
		}
		for i, w := range words {
			if t.tokens[q.First-len(words)+i].Norm != w {
				return false
			}
		}
		return true
	})
}
