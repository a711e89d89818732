package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
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
	if (summand(p.A, a) || summand(p.B, b)) && !p.ofOneTotal(a, b) || bracketed(p.A, a) != bracketed(p.B, b) {
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
	if order == when.Disjoint || bygone(p.A) != bygone(p.B) || p.index.elsewhere(p.A, p.B) && !p.ofOneTotal(a, b) && !p.attribute(a, b) || p.index.old(p.A) != p.index.old(p.B) {
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

// bygone says whether a sentence of a text without a date names a bare year: a story of today names days, and the year only
// of what is past.
func bygone(c *claims.Claim) bool {
	return !c.Doc.Published.Known() && slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool { return t.Year > 0 && t.Month == 0 && t.Weekday < 0 })
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

// bracketed says whether a figure stands in brackets: a team's record, an age, a share, not what the sentence counts.
func bracketed(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return a.First > 0 && tokens[a.First-1].Norm == "("
}

// summand says whether a figure is one of several that a claim adds up or takes apart: "two women and one man died",
// "at least three people, a man and two women".
func summand(c *claims.Claim, a claims.Amount) bool {
	for _, o := range c.Amounts {
		if o.Number == a.Number || claims.Normal(o.Measure) != claims.Normal(a.Measure) || !quantity.Comparable(o.Quantity, a.Quantity) {
			continue
		}
		if o.Value > a.Value || coordinated(c, a, o) {
			return true
		}
	}
	return false
}

// coordinated says whether two figures stand in one list: "and" or a comma joins the things they count.
func coordinated(c *claims.Claim, a, b claims.Amount) bool {
	nodes := c.Doc.Nodes[c.Sentence]
	noun := func(k int) int {
		for steps := 0; steps < 3 && nodes[k].Head >= 0 && !nodes[k].Tag.Noun(); steps++ {
			k = nodes[k].Head
		}
		return k
	}
	x, y := noun(a.Number), noun(b.Number)
	return nodes[x].Label == parse.Conj && nodes[x].Head == y || nodes[y].Label == parse.Conj && nodes[y].Head == x
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
				if r.Value == q.Value && quantity.Comparable(r.Quantity, q.Quantity) && (r.Value >= 10 || claims.Normal(r.Measure) == claims.Normal(q.Measure)) {
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
	if graded(p.A) != graded(p.B) || low/high < part || low < 3 && high-low < 2 || !slices.Equal(narrow(a), narrow(b)) {
		return false
	}
	return shared >= 0.15 && !p.apart() || main(p.A) && main(p.B)
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
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool {
		return slices.Contains([]string{"slightly", "lightly", "seriously", "critically", "severely", "badly", "minor", "serious", "critical", "slight", "severe"}, w)
	})
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
	if a.Kind == quantity.Ordinal && !slices.Equal(na, nb) {
		return false // "the fifth coach", "the third Eastern coach"
	}
	if len(na) > 0 && len(nb) > 0 && len(common(na, nb)) == 0 || p.Event.Subject == Different && p.A.Subject.Name >= 0 && p.B.Subject.Name >= 0 {
		return false
	}
	if p.limited(p.A) != p.limited(p.B) || p.manifold(a, b) && !p.oneCount() {
		return false
	}
	if a.Unit == "s" && strings.Contains(a.Text, "-") != strings.Contains(b.Text, "-") {
		return false // "four hours into the 11-hour flight"
	}
	if a.Kind == quantity.Count && max(a.Value, b.Value) > far*min(a.Value, b.Value) && p.Event.Predicate != Same || attributive(p.A, a) && attributive(p.B, b) {
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

// limited lists the words by which a sentence counts over a part of the time or per head: "his first 17 passes", "in a
// combined 157 games", "for his career". Figures counted over other stretches are two figures.
func (p *Pass) limited(c *claims.Claim) string {
	var out []string
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k, w := range lemmas {
		before := w == "first" || w == "last" || w == "past" || w == "next" || w == "through"
		if many := k > 0 && c.Doc.Nodes[c.Sentence][k-1].Tag == parse.CD; many && (w == "season" || w == "game" || w == "match" || w == "year") {
			out = append(out, "many "+w) // "in eleven seasons"
			continue
		}
		if lexicon.Stretch.Has(w) || before && k+1 < len(lemmas) && c.Doc.Nodes[c.Sentence][k+1].Tag == parse.CD {
			out = append(out, claims.Normal(w))
		}
	}
	for _, t := range c.Doc.Times[c.Sentence] {
		if t.Aspect == "so far" || t.Aspect == "to date" || t.Aspect == "until now" || t.Aspect == "up to now" {
			out = append(out, "so far")
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ")
}

// manifold says whether one of the documents gives several figures for the measure: points of several players, yards of
// several plays. Then two figures are of one thing only when whose they are and what was done agree.
func (p *Pass) manifold(a, b claims.Amount) bool {
	return len(p.values(p.A.Doc, a)) > 1 || len(p.values(p.B.Doc, b)) > 1
}

// values are the different figures a document gives for a measure in a unit.
func (p *Pass) values(d *claims.Document, a claims.Amount) []float64 {
	var out []float64
	for _, c := range p.index.byDocument(d) {
		for _, o := range c.Amounts {
			if claims.Normal(o.Measure) == claims.Normal(a.Measure) && quantity.Comparable(o.Quantity, a.Quantity) && !slices.Contains(out, o.Value) {
				out = append(out, o.Value)
			}
		}
	}
	return out
}

// scoring are verbs that give somebody a count without saying more: "had 12 points", "finished with 14 points".
var scoring = []string{"have", "score", "get", "finish", "add", "post", "record", "total", "make", "net", "tally", "collect"}

// oneCount says whether both claims count what one doer did in one way.
func (p *Pass) oneCount() bool {
	if p.Event.Subject != Same || p.A.Subject.Unresolved || p.B.Subject.Unresolved {
		return false
	}
	return p.Event.Predicate == Same || slices.Contains(scoring, p.A.Lemma) && slices.Contains(scoring, p.B.Lemma)
}

// far is the ratio beyond which two counts of common things count different things.
const far = 5

// attributive says whether a figure only describes one of many: "a 41-yard pass".
func attributive(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return a.Kind == quantity.Measure && a.First == a.Last && (a.First == 0 || tokens[a.First-1].Norm != "the")
}

// another says whether one sentence speaks of a second thing of its kind: "a first offer", "an improved bid".
func (p *Pass) another() bool {
	for _, c := range []*claims.Claim{p.A, p.B} {
		for _, w := range c.Doc.Lemmas[c.Sentence] {
			if w == "improved" || w == "improve" || w == "revised" || w == "second" || w == "another" || w == "previous" || w == "prior" || w == "initial" || w == "original" {
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
	return a.Kind == quantity.Measure && a.First == a.Last && b.First == b.Last && !p.oneDocument() && !p.manifold(a, b) && !(attributive(p.A, a) && attributive(p.B, b)) &&
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
