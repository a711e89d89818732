package compare

import (
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
)

// Papers take what economists or analysts had expected of a figure from different polls: "economists had expected 475,000", "below expectations of
// 500,000". Two texts that each give one such figure differ in the yardstick, which an editor wants to see.
const (
	forecastReach = 10   // words between the verb and its figure
	forecastTail  = 6    // words behind a figure in which those who expected it are named
	forecastSlip  = 0.75 // part of the greater figure from which both may be of one measure
	forecastNear  = 0.97 // from which they are one figure, rounded
	forecastDays  = 3    // between two texts on one release
)

// forecasts reports the two figures that were expected of one thing.
func (p *Pass) forecasts() {
	p.sole(p.oneForecast, Finding{Relation: Differ, Aspect: "forecast", Message: "expected",
		Guards: []Guard{{sameEvent, Holds, "each text gives one figure that was expected"}, {sameModality, Holds, "both are expectations"},
			{sameTime, Holds, "the texts are of one release"}, {sameKind, Holds, "what was expected is a fact"}}})
}

// oneForecast says whether two figures are the only ones of their kind that their texts give as expected, near enough to be of one measure.
func (p *Pass) oneForecast(a, b claims.Amount) bool {
	if !expected(p.A, a) || !expected(p.B, b) || !otherForecast(a, b) {
		return false
	}
	if min(a.Value, b.Value) < forecastSlip*max(a.Value, b.Value) || !p.index.soleForecast(p.A.Doc, a) || !p.index.soleForecast(p.B.Doc, b) {
		return false
	}
	first, then := p.A.Doc.Published, p.B.Doc.Published
	return !first.Known() || !then.Known() || math.Abs(then.From.Sub(first.From).Hours()) <= 24*forecastDays
}

// otherForecast says whether two figures that were expected differ: a poll gives its own exactly, however round it is.
func otherForecast(a, b claims.Amount) bool {
	if !quantity.Comparable(a.Quantity, b.Quantity) {
		return false
	}
	exact := a.Bound == quantity.Exact && b.Bound == quantity.Exact
	return !quantity.Compatible(a.Quantity, b.Quantity) || exact && min(a.Value, b.Value) < forecastNear*max(a.Value, b.Value)
}

// soleForecast says whether a text gives no other figure of the kind as expected.
func (x *index) soleForecast(d *claims.Document, a claims.Amount) bool {
	return !slices.ContainsFunc(x.byDocument(d), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(o claims.Amount) bool {
			return otherForecast(a, o) && expected(c, o)
		})
	})
}

// expected says whether a sentence gives a figure as what was expected: by a verb or a noun before it, or by those who expected it behind it. What
// a figure is to come from was not.
func expected(c *claims.Claim, a claims.Amount) bool {
	s := forecastSentence{c, a}
	return s.word(a.First-1) != "from" && (s.before() || s.behind())
}

// forecastSentence is a figure in the sentence that may tell it as expected.
type forecastSentence struct {
	c *claims.Claim
	a claims.Amount
}

// word is the one at k, "" before the first and behind the last.
func (s forecastSentence) word(k int) string {
	tokens := s.c.Doc.Sentences[s.c.Sentence].Tokens
	if k < 0 || k >= len(tokens) {
		return ""
	}
	return tokens[k].Norm
}

// is says whether the word at k, alone or with the one behind it, is one for what is asked.
func (s forecastSentence) is(k int, what string) bool {
	lemmas := s.c.Doc.Lemmas[s.c.Sentence]
	if k < 0 || k >= len(lemmas) {
		return false
	}
	return lexicon.Forecast.Is(lemmas[k], what) || k+1 < len(lemmas) && lexicon.Forecast.Is(lemmas[k]+" "+s.word(k+1), what)
}

// any says whether a word from first on, before last, is one for what is asked.
func (s forecastSentence) any(first, last int, what string) bool {
	for k := max(first, 0); k < last; k++ {
		if s.is(k, what) {
			return true
		}
	}
	return false
}

// before says whether "expectations of" or "economists had expected" stand before the figure, with no comma and no other figure between.
func (s forecastSentence) before() bool {
	for k := s.a.First - 1; k >= max(0, s.a.First-forecastReach); k-- {
		switch {
		case s.word(k) == "," || s.word(k) == ";" || s.another(k):
			return false
		case s.is(k, "noun"):
			return s.word(k+1) == "of" || s.word(k+1) == "for"
		case s.is(k, "deed"):
			return s.any(0, k, "who")
		}
	}
	return false
}

// another says whether the word at k is part of another figure.
func (s forecastSentence) another(k int) bool {
	return slices.ContainsFunc(s.c.Amounts, func(o claims.Amount) bool { return o.Span != s.a.Span && o.First <= k && k <= o.Last })
}

// behind says whether "economists had expected" or "expected by economists" follow the figure.
func (s forecastSentence) behind() bool {
	last := min(len(s.c.Doc.Lemmas[s.c.Sentence]), s.a.Last+forecastTail)
	for k := s.a.Last + 1; k < last; k++ {
		switch {
		case s.word(k) == "," || s.word(k) == ";" || s.another(k):
			return false
		case s.is(k, "who"):
			return s.any(k+1, last, "deed")
		case s.is(k, "deed"):
			return s.word(k+1) == "by" && s.any(k+2, last+1, "who")
		}
	}
	return false
}

// forecastPairs pairs the claims of different documents that give what was expected of a figure.
func (x *index) forecastPairs() []pair {
	var give []int
	for i, c := range x.set.Claims {
		if slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return expected(c, a) }) {
			give = append(give, i)
		}
	}
	return x.across(give)
}
