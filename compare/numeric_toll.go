package compare

import (
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
)

// toll says whether a measure counts people by what happened to them: it grows as reports come in.
func toll(measure string) bool { return len(lexicon.Measure.Words(measure)) > 0 && measure != "jobs" }

// A count with a lower bound has grown when the next is so many times as great, or so many more. Of two reports of one day only a count that is
// much greater is a later one.
const (
	grownTimes, grownLeast = 1.25, 2
	grownMany              = 5
	grownLittle, grownMost = 1.1, 20 // of two lower bounds of one day
	leaptTimes, leaptLeast = 1.5, 3
)

// outgrown is what two counts of victims are that a lower bound would let stand together, though they are two stages of
// one count: supersede when the later report counts more, or nothing tells which is later and either both give only a lower bound, which grows
// with each report, or the other counts many more; "" otherwise.
func (p *Pass) outgrown(a, b claims.Amount) Relation {
	if !toll(a.Measure) || claims.Normal(a.Measure) != claims.Normal(b.Measure) || !quantity.Comparable(a.Quantity, b.Quantity) || !bounded(a) && !bounded(b) {
		return ""
	}
	first, then := p.A.Doc.Published, p.B.Doc.Published
	if a.Value > b.Value {
		a, b, first, then = b, a, then, first
	}
	more := func(times, least float64) bool { return b.Value >= times*a.Value && b.Value-a.Value >= least }
	grown, dated := more(grownTimes, grownLeast), first.Before(then) || then.Before(first)
	switch {
	case first.Before(then) && bounded(a) && (grown || b.Value-a.Value >= grownMany),
		!dated && bounded(a) && bounded(b) && (grown || more(grownLittle, grownMost)),
		!dated && bounded(a) && more(leaptTimes, leaptLeast):
		return Supersede
	}
	return ""
}

// part is the ratio under which two tolls are a part and a whole rather than two counts of one whole.
const part = 0.3

// A first report counts a few victims, one some hours later up to so many times as many.
const mountedTimes, mountedFew = 5, 10

// mounted says whether the text that came out later counts more than a first report of a few.
func (f *figures) mounted() bool {
	first, then := f.a, f.b
	if f.B.Doc.Published.Before(f.A.Doc.Published) {
		first, then = then, first
	} else if !f.A.Doc.Published.Before(f.B.Doc.Published) {
		return false
	}
	return 2 <= first.Value && first.Value < mountedFew && first.Value < then.Value && then.Value <= mountedTimes*first.Value
}

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
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Figure.Is(w, "graded") })
}

// hundreds says whether one of two counts is the other rounded to hundreds: 612 and 600.
func hundreds(a, b float64) bool {
	low, high := min(a, b), max(a, b)
	whole := func(v float64) bool { return v >= 100 && math.Mod(v, 100) == 0 }
	return whole(low) != whole(high) && high-low <= 0.03*high
}

// aboveHundreds says whether a lower bound lies little above a count in hundreds, which whoever counts roughly may mean by it: "more than 750", "700";
// "1,900" and "more than 2,000" are both in hundreds.
func aboveHundreds(bound, count quantity.Quantity) bool {
	whole := func(q quantity.Quantity) bool { return int(q.Value)%100 == 0 }
	least := bound.Bound == quantity.AtLeast || bound.Bound == quantity.MoreThan
	return least && !whole(bound) && count.Bound == quantity.Exact && whole(count) && bound.Value > count.Value && bound.Value-count.Value <= 0.08*count.Value
}

// fatalEnds are the ways in which a sentence tells that the attacker died as well.
var fatalEnds = []string{"before he was shot", "then himself", "killed himself", "shot himself", "turned the gun on himself"}

// inclusive says whether a sentence counts the attacker among the dead.
func inclusive(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	sentence := strings.ToLower(words(c, c.SentenceSpan()))
	if slices.ContainsFunc(fatalEnds, func(end string) bool { return strings.Contains(sentence, end) }) {
		return true // "killed four people before he was shot": a fifth is dead
	}
	for k, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if t.Norm != "including" && t.Norm != "plus" {
			continue
		}
		for _, w := range lemmas[k+1 : min(len(lemmas), k+5)] {
			if claims.Normal(w) == "attacker" || w == "killer" || w == "bomber" || strings.HasSuffix(w, "self") {
				return true
			}
		}
	}
	return false
}

// headSentences are the title and the first sentences of a story, which tell its main event.
const headSentences = 4

// main says whether a claim stands there.
func main(c *claims.Claim) bool { return c.Sentence < headSentences }

// So many victims in two texts on one affair are those of one event, whatever else the sentences say, when the counts are near.
const (
	manyHit   = 20
	nearCount = 0.7 // of the greater
)

// rare says whether both figures count so many that two texts with words in common hardly tell of two such events.
func (f *figures) rare() bool {
	low, high := min(f.a.Value, f.b.Value), max(f.a.Value, f.b.Value)
	return (f.a.Measure == "killed" || f.a.Measure == "injured") && low >= manyHit && low >= nearCount*high && f.context.kinship(f.A.Doc, f.B.Doc) >= commonWords
}
