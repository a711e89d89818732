package compare

import (
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
)

// toll says whether a measure counts people by what happened to them: it grows as reports come in.
func toll(measure string) bool { return len(lexicon.Measure.Words(measure)) > 0 && measure != "jobs" }

// outgrown is what two counts of victims are that a lower bound would let stand together, though they are two stages of
// one count: supersede when the later report counts more, differ when both give only a lower bound and nothing tells
// which is later; "" otherwise.
func (p *Pass) outgrown(a, b claims.Amount) Relation {
	bound := func(x claims.Amount) bool { return x.Bound == quantity.AtLeast || x.Bound == quantity.MoreThan }
	if !toll(a.Measure) || claims.Normal(a.Measure) != claims.Normal(b.Measure) || !quantity.Comparable(a.Quantity, b.Quantity) || !bound(a) && !bound(b) {
		return ""
	}
	if max(a.Value, b.Value) < 1.1*min(a.Value, b.Value) {
		return ""
	}
	first, then := p.A.Doc.Published, p.B.Doc.Published
	switch {
	case first.Before(then) && a.Value < b.Value && bound(a), then.Before(first) && b.Value < a.Value && bound(b):
		return Supersede
	case bound(a) && bound(b) && !first.Before(then) && !then.Before(first):
		return Differ
	}
	return ""
}

// part is the ratio under which two tolls are a part and a whole rather than two counts of one whole.
const part = 0.3

// apart says whether both sentences set the event at something with a name, and not at the same: "at the University of
// Alabama", "in Philadelphia".
func (p *Pass) apart() bool {
	at := func(c *claims.Claim) []int {
		var out []int
		for _, o := range p.index.bySentence(c) {
			for _, a := range o.Others {
				if a.Name >= 0 && (a.Case == "at" || a.Case == "in" || a.Case == "near") {
					out = append(out, a.Name)
				}
			}
		}
		return out
	}
	a, b := at(p.A), at(p.B)
	for _, x := range a {
		for _, y := range b {
			if x == y || p.index.holder(x) == p.index.holder(y) || p.index.oneName(x, y) {
				return false
			}
		}
	}
	return len(a) > 0 && len(b) > 0
}

// graded says whether a sentence counts victims by how badly they were hurt: then its figures are parts of a total.
func graded(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool {
		return slices.Contains([]string{"slightly", "lightly", "seriously", "critically", "severely", "badly", "minor", "serious", "critical", "slight", "severe"}, w)
	})
}

// hundreds says whether one of two counts is the other rounded to hundreds: 612 and 600.
func hundreds(a, b float64) bool {
	low, high := min(a, b), max(a, b)
	whole := func(v float64) bool { return v >= 100 && math.Mod(v, 100) == 0 }
	return whole(low) != whole(high) && high-low <= 0.03*high
}

// inclusive says whether a sentence counts the attacker among the dead.
func inclusive(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if t.Norm != "including" && t.Norm != "plus" {
			continue
		}
		for _, w := range lemmas[k+1 : min(len(lemmas), k+5)] {
			if claims.Normal(w) == "attacker" || w == "killer" || w == "bomber" {
				return true
			}
		}
	}
	return false
}

// main says whether a claim stands where a story tells its main event: its title or its first sentences.
func main(c *claims.Claim) bool { return c.Sentence < 4 }

// people are scope words that do not narrow a toll.
var people = []string{"person", "people", "man", "woman", "victim", "civilian", "other", "body", "life", "human", "being", "death", "toll", "dead", "number"}

func narrow(a claims.Amount) []string {
	var out []string
	for _, w := range a.Scope {
		if !slices.Contains(people, w) && lexicon.Measure.Value(w) == "" {
			out = append(out, claims.Normal(w))
		}
	}
	return out
}

// victims are the words that narrow a toll; a crew is all who were aboard where no passengers are spoken of.
func (f *figures) victims(a claims.Amount) []string {
	out := narrow(a)
	if a.Measure == "aboard" && mentioned(f.A.Doc, "passenger")+mentioned(f.B.Doc, "passenger") == 0 {
		out = slices.DeleteFunc(out, func(w string) bool { return w == "crew" })
	}
	return out
}
