package compare

import (
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// ofRules are the features of findings of rules (Pass.features) that weigh here by themselves too.
var ofRules = []string{"gap", "figure, smaller", "names, fewer alone", "nearest of its text, more", "place, later", "grows", "first of its measure, one", "own title, more"}

func (f *figurePair) weights() map[string]float64 { return figureWeights() }

// told are the features of two figures of which models say this, with the names of their weights.
func (f *figurePair) told(by heard) []feature {
	x, w := f.pass.index, f.at
	a, b := figureOf(f.rule.A), figureOf(f.rule.B)
	low, high := min(math.Abs(a.Value), math.Abs(b.Value)), max(math.Abs(a.Value), math.Abs(b.Value))
	gap := (high - low) / max(1, high)
	out := append(f.heard(by),
		feature{"one measure", truth(f.measure)},
		feature{fmt.Sprint("kind ", a.Kind), 1},
		feature{"more than twice", truth(high-low > 0.5*high)},
		feature{"small gap", math.Log(gap + 0.01)},
		feature{"approximate", truth(a.Bound != quantity.Exact) + truth(b.Bound != quantity.Exact)},
		feature{"lower bounds", truth(atLeast(*a, *b))},
		feature{"told by the other text", truth(x.tellsToo(a.Quantity, w[1])) + truth(x.tellsToo(b.Quantity, w[0]))},
		feature{"people on one side", truth(toll(a.Measure) != toll(b.Measure))},
	)
	if f.guard != "" {
		out = append(out, feature{"guard " + f.guard, 1})
	}
	for _, name := range ofRules {
		out = append(out, feature{name, f.valueOf(name)})
	}
	return out
}

// tellsToo says whether the text of a sentence gives a figure anywhere.
func (x *index) tellsToo(q quantity.Quantity, w where) bool {
	return slices.ContainsFunc(x.byDocument(x.set.Documents[w.doc]), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Kind == q.Kind && a.Unit == q.Unit && a.Value == q.Value })
	})
}
