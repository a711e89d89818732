package compare

import (
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// heardFigures is what models say of two sentences with figures.
type heardFigures struct {
	checked [3]float64
	edited  [1 + len(Edited)]float64
	seen    float64 // by the scorer, the figures marked (Reader)
}

// bestHeard is what speaks most for a clash: as much as models ever said of the pairs that were judged (fit/figures.tsv.gz).
var bestHeard = heardFigures{checked: [3]float64{0, 0.06, 0.94}, edited: [1 + len(Edited)]float64{0.07, 0.86, len(Edited): 0.07}, seen: 1.4}

// ofRules are the features of findings of rules (Pass.features) that weigh here by themselves too.
var ofRules = []string{"gap", "figure, smaller", "names, fewer alone", "nearest of its text, more", "place, later", "grows", "first of its measure, one", "own title, more"}

// told are the features of two figures of which models say this, with the names of their weights.
func (f *figurePair) told(by heardFigures) []feature {
	x, w := f.pass.index, f.at
	a, b := figureOf(f.finding.A), figureOf(f.finding.B)
	low, high := min(math.Abs(a.Value), math.Abs(b.Value)), max(math.Abs(a.Value), math.Abs(b.Value))
	gap := (high - low) / max(1, high)
	out := []feature{
		{"features of rules", f.odds(by.seen)},
		{"one measure", truth(f.measure)},
		{fmt.Sprint("kind ", a.Kind), 1},
		{"contradiction", logOdds(by.checked[2])},
		{"entailment", logOdds(by.checked[0])},
		{"any", logOdds(1 - by.edited[0])},
		{"grave", logOdds(1 - by.edited[0] - by.edited[len(Edited)])},
		{"margin", x.margin(w)},
		{"cosine", x.nearness(w)},
		{"more than twice", truth(high-low > 0.5*high)},
		{"small gap", math.Log(gap + 0.01)},
		{"approximate", truth(a.Bound != quantity.Exact) + truth(b.Bound != quantity.Exact)},
		{"lower bounds", truth(atLeast(*a, *b))},
		{"told by the other text", truth(x.tellsToo(a.Quantity, w[1])) + truth(x.tellsToo(b.Quantity, w[0]))},
		{"words shared", truth(x.wordsShared(w))},
		{"on top", truth(x.onTop(w))},
		{"both fit", truth(x.fitting(w))},
		{"figures apart", truth(x.figuresApart(w))},
		{"people on one side", truth(toll(a.Measure) != toll(b.Measure))},
	}
	if f.guard != "" {
		out = append(out, feature{"guard " + f.guard, 1})
	}
	for _, name := range ofRules {
		out = append(out, feature{name, f.valueOf(name)})
	}
	return out
}

// valueOf is the value of a feature of rules, 0 for one that is not told.
func (f *figurePair) valueOf(name string) float64 {
	for _, v := range f.features {
		if v.name == name {
			return v.value
		}
	}
	return 0
}

// countsToo says whether a text gives a figure anywhere, a small one of the same thing.
func (x *index) countsToo(d *claims.Document, q claims.Amount) bool {
	return slices.ContainsFunc(x.byDocument(d), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool {
			return a.Kind == q.Kind && a.Unit == q.Unit && a.Value == q.Value && (a.Value >= 10 || claims.Normal(a.Measure) == claims.Normal(q.Measure))
		})
	})
}

// tellsToo says whether the text of a sentence gives a figure anywhere.
func (x *index) tellsToo(q quantity.Quantity, w where) bool {
	return slices.ContainsFunc(x.byDocument(x.set.Documents[w.doc]), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Kind == q.Kind && a.Unit == q.Unit && a.Value == q.Value })
	})
}
