package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
)

// identity is a reason why two figures measure one thing whatever else the sentences say.
type identity struct {
	name   string
	steady bool // what is measured does not change from day to day: another time in a sentence is the time of something else
	holds  func(f *figures) bool
}

// figureIdentities are tried in turn; one is enough.
var figureIdentities = []identity{
	{"beside the same total", false, func(f *figures) bool { return f.ofOneTotal(f.a, f.b) }},
	{"of what both stories speak of again and again", false, func(f *figures) bool { return f.attribute(f.a, f.b) }},
	{"of one deed of one doer", true, func(f *figures) bool { return f.oneDeed() }},
	{"the children of one parent", true, func(f *figures) bool { return f.oneParent() }},
	{"the one fine or loot of both stories", true, func(f *figures) bool { return f.oneSum() }},
	{"aboard the one carrier of both stories", false, func(f *figures) bool { return f.oneCarrier() }},
}

// identify looks for an identity.
func (f *figures) identify() {
	for _, i := range figureIdentities {
		if i.holds(f) {
			f.one, f.steady = true, i.steady
			return
		}
	}
}

// ofOneTotal says whether both figures stand beside one and the same other figure of their measure: "20 of 71 laps",
// "21 of 71 laps".
func (p *Pass) ofOneTotal(a, b claims.Amount) bool {
	takes := func(c *claims.Claim, x claims.Amount) bool {
		return alone(c, c.Subject).Contains(x.Span) || alone(c, c.Object).Contains(x.Span)
	}
	if p.Event.Predicate == Different && takes(p.A, a) && takes(p.B, b) {
		return false // "appointed four of the seven", "one of the seven dissented"
	}
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

// extent says whether a figure tells how long or how far a deed went; "three life sentences" are counted.
func extent(a claims.Amount) bool {
	switch a.Kind {
	case quantity.Duration:
		return len(lexicon.Extent.Words("time/"+a.Measure)) > 0
	case quantity.Measure:
		return len(lexicon.Extent.Words("way/"+a.Measure)) > 0
	}
	return false
}

// listed says whether both claims do one thing to the same list: "confiscated 14 rifles, 31 magazines and 923 rounds", "six
// rifles, 12 magazines and 300 rounds were seized".
func (f *figures) listed() bool {
	if f.Event.Predicate != Same {
		return false
	}
	n := 0
	for i, a := range f.A.Amounts {
		if a.Kind != quantity.Count || a.Measure == "" || toll(a.Measure) || slices.ContainsFunc(f.A.Amounts[:i], func(o claims.Amount) bool { return o.Measure == a.Measure }) {
			continue
		}
		if slices.ContainsFunc(f.B.Amounts, func(b claims.Amount) bool { return b.Measure == a.Measure && b.Kind == a.Kind }) {
			n++
		}
	}
	return n > 1
}
