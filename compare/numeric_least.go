package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// Who writes "more than 1,000" does not know of 1,800: a lower bound this far below the figure of another text is a second figure, though both can
// be true.
const (
	leastTimes = 1.5
	leastMore  = 3
)

// bounded says whether a figure is told as the least there is.
func bounded(a claims.Amount) bool {
	return a.Bound == quantity.AtLeast || a.Bound == quantity.MoreThan
}

// spelledOut says whether a text that gives a lower bound gives the other figure too: its title rounds what its story counts.
func (f *figures) spelledOut() bool {
	gives := func(c *claims.Claim, bound, other claims.Amount) bool {
		return bounded(bound) && bound.Value < other.Value && slices.ContainsFunc(f.index.byDocument(c.Doc), func(o *claims.Claim) bool {
			return slices.ContainsFunc(o.Amounts, func(q claims.Amount) bool {
				return q.Value == other.Value && claims.Normal(q.Measure) == claims.Normal(bound.Measure)
			})
		})
	}
	return gives(f.A, f.a, f.b) || gives(f.B, f.b, f.a)
}

// exceeds says whether the lower of two counts or sums, which are no tolls, is a lower bound that whoever knew the other would not have given.
func exceeds(a, b claims.Amount) bool {
	if a.Value > b.Value {
		a, b = b, a
	}
	if toll(a.Measure) || a.Kind != quantity.Count && a.Kind != quantity.Money || !quantity.Comparable(a.Quantity, b.Quantity) {
		return false
	}
	return bounded(a) && b.Bound != quantity.AtMost && b.Bound != quantity.LessThan && b.Value >= leastTimes*a.Value && b.Value-a.Value >= leastMore
}

// leftBehind says whether a figure is that of something else, which a claim says is exceeded: "far exceeds the death toll of 29,029 in Orva", not
// "exceeds 29,000", which is of the thing itself.
func leftBehind(c *claims.Claim, a claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := max(0, a.First-8); k < a.First; k++ {
		if !lexicon.Figure.Is(c.Doc.Lemmas[c.Sentence][k], "outdo") || !nodes[k].Tag.Verb() {
			continue
		}
		return tokens[a.First-1].Norm == "of" && slices.ContainsFunc(nodes[k+1:a.First], func(n parse.Node) bool { return n.Tag.Noun() })
	}
	return false
}
