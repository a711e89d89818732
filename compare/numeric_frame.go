package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// bygone says whether a sentence of a text without a date names a bare year or month: a story of today names days, and
// the year or the month only of what is past.
func bygone(c *claims.Claim) bool {
	return !c.Doc.Published.Known() && slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool { return (t.Year > 0 || t.Month > 0) && t.Day == 0 && t.Weekday < 0 })
}

// twoBodies says whether two votes were cast by bodies of different size: "18-11" in one house, "88-52" in the other.
func twoBodies(a, b quantity.Quantity) bool {
	if a.Kind != quantity.Vote || b.Kind != quantity.Vote {
		return false
	}
	x, y := a.Value+a.Second, b.Value+b.Second
	return min(x, y) < 0.75*max(x, y)
}

// longAgo says whether a sentence tells what was years before: "a whale washed ashore several years ago".
func longAgo(c *claims.Claim) bool {
	return timedAgo(c, []string{"year", "years", "decade", "decades", "century", "centuries"}, "ago", "earlier")
}

// timedAgo says whether a sentence names a time that ends in one of the units and one of the words: "several years ago".
func timedAgo(c *claims.Claim, units []string, last ...string) bool {
	return slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool {
		words := strings.Fields(strings.ToLower(t.Text))
		n := len(words)
		return n > 1 && slices.Contains(last, words[n-1]) && slices.Contains(units, words[n-2])
	})
}

// period is the stretch of time that a price is paid for, "" where none is named: "$99 a year".
func period(c *claims.Claim, a claims.Amount) string {
	tokens, k := c.Doc.Sentences[c.Sentence].Tokens, a.Last+1
	if k+1 < len(tokens) && slices.Contains([]string{"a", "an", "per", "each", "every"}, tokens[k].Norm) && slices.Contains([]string{"day", "night", "week", "month", "year", "hour"}, tokens[k+1].Norm) {
		return tokens[k+1].Norm
	}
	return ""
}

// weeksAgo says whether a sentence names a time that was over weeks before its text came out: "a June strike", told in August.
func weeksAgo(c *claims.Claim) bool {
	published := c.Doc.Published
	return published.Known() && slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool {
		return t.Resolved && t.Role != when.Since && published.From.Sub(t.Interval.To).Hours() > 20*24
	})
}

// origin is where those counted come from, "" where that is not said: "killed 10 from Brazil".
func origin(c *claims.Claim, a claims.Amount) string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	k := a.Last + 1
	if k < len(tokens) && nodes[k].Tag == parse.NNS {
		k++
	}
	if k+1 < len(tokens) && tokens[k].Norm == "from" && nodes[k+1].Tag == parse.NNP {
		return tokens[k+1].Norm
	}
	return ""
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

// exempted says whether a figure counts those that a whole goes without: "all but five of the victims", "everyone except two".
func exempted(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	at := func(k int, words ...string) bool { return k >= 0 && slices.Contains(words, tokens[k].Norm) }
	return at(a.First-2, "all", "everyone", "everybody", "every", "each") && at(a.First-1, "but", "except")
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

// tens says whether one figure may be the other, rounded to tens: "40 students" for 43.
func tens(round, exact float64) bool {
	return round >= 20 && math.Mod(round, 10) == 0 && math.Mod(exact, 10) != 0 && math.Abs(round-exact) <= 0.08*exact
}

// countsToo says whether a sentence also counts as many people of some kind as the other claim: "three students were among six people killed".
func (p *Pass) countsToo(c *claims.Claim, other claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := range tokens {
		if nodes[k].Tag != parse.CD || k+1 >= len(tokens) || !nodes[k+1].Tag.Noun() || !human(c.Doc.Lemmas[c.Sentence][k+1]) {
			continue
		}
		if q := quantity.Find(tokens[k:k+2], c.Doc.Text, nil); len(q) != 1 || q[0].Value != other.Value {
			continue
		}
		fate := func(o *claims.Claim) bool {
			return slices.ContainsFunc(o.Amounts, func(a claims.Amount) bool { return a.Number == k && toll(a.Measure) && a.Measure != other.Measure })
		}
		if !slices.ContainsFunc(p.index.bySentence(c), fate) {
			return true // not those to whom something else happened
		}
	}
	return false
}

// tailing says whether a figure stands in a list of people counted kind by kind: "two children and one man dead".
func tailing(c *claims.Claim, a claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := a.Last + 1; k+2 < len(tokens) && k <= a.Last+3; k++ { // "four soldiers and six suspects died"
		if nodes[k].Tag.Noun() && human(c.Doc.Lemmas[c.Sentence][k]) && tokens[k+1].Norm == "and" && nodes[k+2].Tag == parse.CD {
			return true
		}
	}
	k := a.First - 2
	return k > 0 && tokens[k+1].Norm == "and" && nodes[k].Tag.Noun() && human(c.Doc.Lemmas[c.Sentence][k]) && nodes[k-1].Tag == parse.CD
}

// remainder says whether a figure counts what is left or what comes on top: "two other rifles", "two extra terms".
func remainder(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if a.Last+1 >= len(tokens) {
		return false
	}
	switch tokens[a.Last+1].Norm {
	case "other", "others", "more", "extra", "additional", "further":
		return true
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

// oneList says whether both claims count the same things beside the two figures, and as many of each: "312 people and 64 vehicles", "321 people
// and 64 vehicles". Then the figures are the same part of one list.
func (f *figures) oneList() bool {
	a, b := fellows(f.A, f.a), fellows(f.B, f.b)
	return len(a) > 0 && slices.Equal(a, b) && claims.Normal(f.a.Measure) == claims.Normal(f.b.Measure)
}

// fellows are the figures of a claim that stand in one list with another, each with what it counts, in order.
func fellows(c *claims.Claim, of claims.Amount) []string {
	var out []string
	for _, o := range c.Amounts {
		if o.Number != of.Number && coordinated(c, of, o) {
			out = append(out, fmt.Sprint(claims.Normal(o.Measure), " ", o.Value))
		}
	}
	slices.Sort(out)
	return out
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

// repeated says whether one sentence names the other's figure as well: then the two figures are parts, or before and
// after.
func (p *Pass) repeated(a, b claims.Amount) bool {
	has := func(c *claims.Claim, q claims.Amount) bool {
		for _, o := range p.index.bySentence(c) {
			for _, r := range o.Amounts {
				if r.Value == q.Value && r.Second == q.Second && quantity.Comparable(r.Quantity, q.Quantity) && (r.Value >= 10 || claims.Normal(r.Measure) == claims.Normal(q.Measure)) {
					return true
				}
			}
		}
		return false
	}
	writes := func(c, other *claims.Claim, q claims.Amount) bool {
		word := other.Doc.Sentences[other.Sentence].Tokens[q.Number].Norm
		if q.Kind == quantity.Duration && strings.Trim(word, "0123456789") != "" {
			return false // "four years", "four and a half months": the value is in seconds, the word is a small number
		}
		return q.Value >= 10 && slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool { return t.Norm == word })
	}
	return has(p.A, b) || has(p.B, a) || writes(p.A, p.B, b) || writes(p.B, p.A, a)
}

// foreign says whether a token stands in a clause added with "which" or "who" behind the figure: "a fund of $150,000, which
// is less than it spends each year".
func foreign(c *claims.Claim, k int, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for i := k; i > a.Last+1; i-- {
		if w := tokens[i].Norm; (w == "which" || w == "who") && tokens[i-1].Norm == "," {
			return true
		}
	}
	return false
}

// limited lists the words by which a sentence counts over a part of the time or per head: "his first 17 passes", "in a
// combined 157 games", "for his career". Figures counted over other stretches are two figures.
func (p *Pass) limited(c *claims.Claim, a claims.Amount) string {
	var out []string
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k, w := range lemmas {
		if k >= a.First && k <= a.Last || foreign(c, k, a) {
			continue // "four and a half months"
		}
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

// oneCount says whether both claims count what one doer did in one way.
func (p *Pass) oneCount() bool {
	if p.Event.Subject != Same || p.A.Subject.Unresolved || p.B.Subject.Unresolved {
		return false
	}
	return p.Event.Predicate == Same || lexicon.Figure.Is(p.A.Lemma, "scoring") && lexicon.Figure.Is(p.B.Lemma, "scoring")
}

// counted says whether both figures belong to the object of their claim: "Three people were taken", "Five people were taken".
func (p *Pass) counted(a, b claims.Amount) bool {
	return alone(p.A, p.A.Object).Contains(a.Span) && alone(p.B, p.B.Object).Contains(b.Span)
}

// sameWords says whether both sentences name one and the same time in like words: "in June", though no year is given.
func (p *Pass) sameWords() bool {
	for _, a := range p.A.Doc.Times[p.A.Sentence] {
		for _, b := range p.B.Doc.Times[p.B.Sentence] {
			if a.Aspect == "" && b.Aspect == "" && !a.Resolved && !b.Resolved && strings.EqualFold(a.Text, b.Text) {
				return true // "at night" in both
			}
			if a.Aspect == "" && b.Aspect == "" && a.Month == b.Month && a.Day == b.Day && a.Weekday == b.Weekday && a.Year == b.Year && (a.Month > 0 || a.Weekday >= 0) {
				return true
			}
		}
	}
	return false
}

// far is the ratio beyond which two counts of common things count different things.
const far = 5

// attributive says whether a figure only describes one of many: "a 41-yard pass".
func attributive(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return a.Kind == quantity.Measure && a.First == a.Last && strings.Contains(a.Text, "-") && (a.First == 0 || tokens[a.First-1].Norm != "the")
}

// another says whether one sentence speaks of a second thing of its kind: "a first offer", "an improved bid".
func (p *Pass) another(a, b claims.Amount) bool {
	for _, side := range []struct {
		c *claims.Claim
		a claims.Amount
	}{{p.A, a}, {p.B, b}} {
		for k, w := range side.c.Doc.Lemmas[side.c.Sentence] {
			if (k < side.a.First || k > side.a.Last) && lexicon.Figure.Is(w, "another") {
				return true
			}
		}
	}
	return false
}

// moving says whether a claim tells of a figure on the move: a price or a rate has another value at every hour.
func moving(c *claims.Claim) bool {
	return lexicon.Change.Is(claims.Normal(c.Lemma), "moved") || opposite(claims.Normal(c.Lemma), "rise") || opposite(claims.Normal(c.Lemma), "fall")
}
