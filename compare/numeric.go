package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

var numericDetector = Detector{
	Name: Numeric,
	Doc:  "Two figures for one measure of one thing that no rounding, bound or unit brings together.",
	Run: func(p *Pass) {
		for _, a := range p.A.Amounts {
			for _, b := range p.B.Amounts {
				if f, ok := p.figures(a, b); ok {
					p.Report(f)
				}
			}
		}
	},
}

// open says whether a figure is one of a plan, a forecast or a condition.
func open(c *claims.Claim) bool {
	return c.Modality == claims.Planned || c.Modality == claims.Conditional || c.Modality == claims.Possible || able(c)
}

// able says whether a claim tells what something can do, not what it did.
func able(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	return first == "can" || first == "could"
}

// toll says whether a measure counts people by what happened to them: it grows as reports come in.
func toll(measure string) bool { return len(lexicon.Measure.Words(measure)) > 0 && measure != "jobs" }

func (p *Pass) figures(a, b claims.Amount) (Finding, bool) {
	if p.oneDocument() || p.portion(p.A, a) != p.portion(p.B, b) && !p.ofOneTotal(a, b) {
		return Finding{}, false
	}
	grown := p.outgrown(a, b)
	if a.Measure == "" || !clashing(a, b) && grown == "" || p.repeated(a, b) || denies(p.A) != denies(p.B) || open(p.A) != open(p.B) {
		return Finding{}, false
	}
	shared, common := p.context.overlap(p.A, p.B)
	order := p.index.sentenceTimes(p.A, p.B)
	f := Finding{Cause: Numeric, Free: AmountSlot, Aspect: claims.Normal(a.Measure),
		A:       Side{p.A, a.Text, []claims.Span{a.Span}},
		B:       Side{p.B, b.Text, []claims.Span{b.Span}},
		Message: fmt.Sprintf("%s: %s against %s", a.Measure, a.Text, b.Text)}
	if order == when.Disjoint || p.index.elsewhere(p.A, p.B) && !p.ofOneTotal(a, b) && !p.attribute(a, b) || p.index.old(p.A) != p.index.old(p.B) {
		return f, false
	}
	ok := false
	if toll(a.Measure) {
		f.State, f.Strength, f.Relation = true, 0.7, grown
		ok = p.tolls(a, b, shared)
	} else {
		f.Strength = 0.65
		ok = p.measured(a, b, shared)
		f.Aspect += " " + a.Unit + " " + subjectKey(p)
	}
	if !ok {
		return f, false
	}
	p.Event.Shared, p.Event.Words = max(shared, p.Event.Shared), common
	if p.ofOneTotal(a, b) || p.attribute(a, b) {
		p.Event.Shared = max(p.Event.Shared, 0.5)
	}
	p.Event.Subject, p.Event.Object, p.Event.Time = Open, Open, order
	if !open(p.A) {
		f.Guards = []Guard{{sameModality, Holds, "both give the figure as a fact"}}
	}
	return f, true
}

// since says whether a sentence counts from a time on.
func since(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool { return t.Role == when.Since })
}

// portion says whether a figure counts some of a larger lot: "two of the boosters".
func (p *Pass) portion(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return a.Last+1 < len(tokens) && tokens[a.Last+1].Norm == "of"
}

// strangers says whether both sentences name people and no one is in both.
func (p *Pass) strangers() bool {
	people := func(c *claims.Claim) []int {
		var out []int
		for _, n := range p.index.named(c) {
			if p.index.set.Names[n].Kind == name.Person {
				out = append(out, n)
			}
		}
		return out
	}
	a, b := people(p.A), people(p.B)
	return len(a) > 0 && len(b) > 0 && len(common(a, b)) == 0
}

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

// repeated says whether one sentence names the other's figure as well: then the two figures are parts, or before and
// after.
func (p *Pass) repeated(a, b claims.Amount) bool {
	has := func(c *claims.Claim, q claims.Amount) bool {
		for _, o := range p.index.bySentence(c) {
			for _, r := range o.Amounts {
				if r.Value == q.Value && quantity.Comparable(r.Quantity, q.Quantity) && claims.Normal(r.Measure) == claims.Normal(q.Measure) {
					return true
				}
			}
		}
		return false
	}
	return has(p.A, b) || has(p.B, a)
}

// part is the ratio under which two tolls are a part and a whole rather than two counts of one whole.
const part = 0.3

// tolls says whether two counts of victims speak of one event as a whole: not of a part of the victims, and in sentences
// that share the event or stand where a story tells its main event.
func (p *Pass) tolls(a, b claims.Amount, shared float64) bool {
	low, high := min(a.Value, b.Value), max(a.Value, b.Value)
	if low/high < part || low < 3 && high-low < 2 || !slices.Equal(narrow(a), narrow(b)) {
		return false
	}
	return shared >= 0.15 || main(p.A) && main(p.B)
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

// measured says whether two figures measure one thing: their scopes agree, and the sentences share the actor, the deed,
// the names, the time or most of their words.
func (p *Pass) measured(a, b claims.Amount, shared float64) bool {
	if p.ofOneTotal(a, b) || p.attribute(a, b) {
		return true
	}
	if p.index.sentenceTimes(p.A, p.B) != when.Same && (moving(p.A) || moving(p.B)) {
		return false
	}
	na, nb := narrow(a), narrow(b)
	if p.another() || p.strangers() || since(p.A) != since(p.B) || a.Kind == quantity.Age {
		return false
	}
	if len(na) > 0 && len(nb) > 0 && len(common(na, nb)) == 0 || p.Event.Subject == Different && p.A.Subject.Name >= 0 && p.B.Subject.Name >= 0 {
		return false
	}
	votes := 0
	for _, yes := range []bool{same(p.Event.Subject), p.Event.Predicate == Same, shared >= 0.35,
		p.index.shareName(p.A, p.B), p.index.sentenceTimes(p.A, p.B) == when.Same} {
		if yes {
			votes++
		}
	}
	if a.Kind == quantity.Count && max(a.Value, b.Value) < 10 {
		votes-- // small counts of common things are many
	}
	return votes >= 2 && (shared >= 0.2 || shared >= 0.12 && p.index.sentenceTimes(p.A, p.B) == when.Same)
}

// another says whether one sentence speaks of a second thing of its kind: "a first offer", "an improved bid".
func (p *Pass) another() bool {
	for _, c := range []*claims.Claim{p.A, p.B} {
		for _, w := range c.Doc.Lemmas[c.Sentence] {
			if w == "improved" || w == "improve" || w == "revised" || w == "second" || w == "another" || w == "previous" || w == "initial" || w == "original" {
				return true
			}
		}
	}
	return false
}

// moving says whether a claim tells of a figure on the move: a price or a rate has another value at every hour.
func moving(c *claims.Claim) bool {
	return slices.Contains(changes, claims.Normal(c.Lemma)) || opposite(claims.Normal(c.Lemma), "rise") || opposite(claims.Normal(c.Lemma), "fall")
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
	return a.Kind == quantity.Measure && a.First == a.Last && b.First == b.Last && !p.oneDocument() &&
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
