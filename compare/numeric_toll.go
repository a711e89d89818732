package compare

import (
	"maps"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
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
			if claims.Normal(w) == "attacker" || w == "killer" || w == "bomber" {
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

// narrow are the words of the scope of a figure that narrow its toll.
func narrow(a claims.Amount) []string {
	var out []string
	for _, w := range a.Scope {
		if !lexicon.Figure.Is(w, "broad") && lexicon.Measure.Value(w) == "" {
			out = append(out, claims.Normal(w))
		}
	}
	return out
}

// victims are the words that narrow a toll, those that say who was hit: a noun that is nobody's name for people only tells in
// what or where. A crew is all who were aboard where no passengers are spoken of, and the people of whom most of the tolls of
// both texts are told need not be named.
func (f *figures) victims(c *claims.Claim, a claims.Amount) []string {
	out := slices.DeleteFunc(narrow(a), func(w string) bool { return occasion(c, a, w) || inPlace(c, w) })
	if a.Measure == "aboard" && mentioned(f.A.Doc, "passenger")+mentioned(f.B.Doc, "passenger") == 0 {
		out = slices.DeleteFunc(out, func(w string) bool { return w == "crew" })
	}
	for i, w := range out {
		if people := lexicon.Country.Value(w); people != "" {
			out[i] = people
		}
	}
	if most := f.index.mostHit(f.A.Doc, f.B.Doc, a.Measure); most != "" {
		out = slices.DeleteFunc(out, func(w string) bool { return w == most })
	}
	return out
}

// onward says whether a toll is counted from a time on: "30 killed since the ground offensive began".
func onward(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := a.Last + 1; k < min(len(tokens), a.Last+8); k++ {
		switch tokens[k].Norm {
		case "since":
			return true
		case ",", "and", ";":
			return false
		}
	}
	return false
}

// occasion says whether a word of the scope of a toll stands in its sentence as a noun for a thing: "the shooting victims", "the
// deaths of four people during an attack".
func occasion(c *claims.Claim, a claims.Amount, word string) bool {
	if lexicon.Person.Has(word) || lexicon.Country.Has(word) {
		return false
	}
	for k, w := range c.Doc.Lemmas[c.Sentence] {
		if claims.Normal(w) == word && !c.Doc.Nodes[c.Sentence][k].Tag.Noun() {
			return false
		}
	}
	verb := lexicon.Nominal.Value(word)
	return verb != "" || strings.HasPrefix(lexicon.Incident.Value(word), "noun/")
}

// inPlace says whether a word of the scope of a toll names where they were hit: "kill 17 in Plateau".
func inPlace(c *claims.Claim, word string) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := 1; k < len(tokens); k++ {
		if claims.Normal(c.Doc.Lemmas[c.Sentence][k]) == word || tokens[k].Norm == word {
			return tokens[k-1].Norm == "in" && c.Doc.Nodes[c.Sentence][k].Tag == parse.NNP
		}
	}
	return false
}

// otherVictims says whether two tolls name other victims; one may name them in more words: "members of the group", "of the outlawed group".
func (f *figures) otherVictims() bool {
	a, b := f.victims(f.A, f.a), f.victims(f.B, f.b)
	return len(without(a, b)) > 0 && len(without(b, a)) > 0 || (len(a) == 0) != (len(b) == 0)
}

// mostHit is the people of whom two documents tell most of their tolls of a measure, "" when no people is ahead.
func (x *index) mostHit(a, b *claims.Document, measure string) string {
	count := map[string]int{}
	for _, d := range []*claims.Document{a, b} {
		for _, c := range x.byDocument(d) {
			for _, o := range c.Amounts {
				for _, w := range o.Scope {
					if people := lexicon.Country.Value(claims.Normal(w)); people != "" && claims.Normal(o.Measure) == claims.Normal(measure) {
						count[people]++
					}
				}
			}
		}
	}
	best, most, next := "", 0, 0
	for _, people := range slices.Sorted(maps.Keys(count)) {
		switch n := count[people]; {
		case n > most:
			best, most, next = people, n, most
		case n > next:
			next = n
		}
	}
	if most == next {
		return ""
	}
	return best
}
