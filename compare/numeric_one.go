package compare

import (
	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// identity is a reason why two figures measure one thing whatever else the sentences say.
type identity struct {
	name  string
	holds func(f *figures) bool
}

// figureIdentities are tried in turn; one is enough.
var figureIdentities = []identity{
	{"beside the same total", func(f *figures) bool { return f.ofOneTotal(f.a, f.b) }},
	{"of what both stories speak of again and again", func(f *figures) bool { return f.attribute(f.a, f.b) }},
}

// identified is the name of the first identity that holds, "" for none.
func (f *figures) identified() string {
	for _, i := range figureIdentities {
		if i.holds(f) {
			return i.name
		}
	}
	return ""
}

// ofOneTotal says whether both figures stand beside one and the same other figure of their measure: "20 of 71 laps",
// "21 of 71 laps".
func (p *Pass) ofOneTotal(a, b claims.Amount) bool {
	for _, x := range p.A.Amounts {
		for _, y := range p.B.Amounts {
			if x.Number != a.Number && y.Number != b.Number && x.Value == y.Value && x.Value > max(a.Value, b.Value) && x.Measure == a.Measure && y.Measure == b.Measure {
				return true
			}
		}
	}
	return false
}

// attribute says whether the figures are attributes of one thing both stories speak of again and again: "25-ton truck",
// "19-ton delivery truck".
func (p *Pass) attribute(a, b claims.Amount) bool {
	return a.Kind == quantity.Measure && a.First == a.Last && b.First == b.Last && !p.another(a, b) && !p.manifold(a, b) && !(attributive(p.A, a) && attributive(p.B, b)) &&
		mentioned(p.A.Doc, a.Measure) > 2 && mentioned(p.B.Doc, b.Measure) > 2
}

// mentioned counts how often a document uses a word.
func mentioned(d *claims.Document, lemma string) int {
	n := 0
	for _, s := range d.Lemmas {
		for _, w := range s {
			if w == lemma {
				n++
			}
		}
	}
	return n
}
