package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// twoBodies says whether two votes were cast by bodies of different size: "18-11" in one house, "88-52" in the other.
func twoBodies(a, b quantity.Quantity) bool {
	if a.Kind != quantity.Vote || b.Kind != quantity.Vote {
		return false
	}
	x, y := a.Value+a.Second, b.Value+b.Second
	return min(x, y) < 0.75*max(x, y)
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
				if r.Kind == quantity.Score && quantity.Compatible(r.Quantity, q.Quantity) {
					return true // "lost 2-0", "lost 0-2"
				}
				if (r.Value == q.Value && r.Second == q.Second || littleMore(r.Quantity, q.Quantity)) && quantity.Comparable(r.Quantity, q.Quantity) && (r.Value >= 10 || claims.Normal(r.Measure) == claims.Normal(q.Measure)) {
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

// littleMore says whether a figure is what another puts a bound below: 2,778, "more than 2,700".
func littleMore(q, bound quantity.Quantity) bool {
	return (bound.Bound == quantity.MoreThan || bound.Bound == quantity.AtLeast) && q.Value >= bound.Value && q.Value < 1.05*bound.Value
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

// numbered says whether both sentences run alike and one number in each, that counts nothing and is no time, names another thing: "flight VE 784".
func (f *figures) numbered() bool {
	at := [2]where{f.index.where(f.A), f.index.where(f.B)}
	l, ok := f.index.lay(at)
	if !ok || l.apart {
		return false
	}
	names := func(side int, g breach) (out []string) {
		times := f.index.timesAt(at[side])
		for _, k := range l.words[side][g[side][0]:g[side][1]] {
			if one := [2]int{k, k}; among(l.figures[side], one) == nil && during(times, one) == nil {
				if digits := digitsOf(f.index.tokensAt(at[side])[k].Norm); digits != "" {
					out = append(out, digits)
				}
			}
		}
		return out
	}
	return slices.ContainsFunc(l.gaps, func(g breach) bool {
		a, b := names(0, g), names(1, g)
		return len(a) > 0 && len(b) > 0 && len(common(a, b)) == 0
	})
}

// questions says whether the sentence of a claim is a question, whatever its clause is: "Remember what he said when it hit 200,000?"
func questions(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return tokens[len(tokens)-1].Norm == "?"
}
