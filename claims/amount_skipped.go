package claims

import (
	"math"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// bracketed says whether token i stands in brackets that open with a figure: a conversion, an age, a record.
func (t *tree) bracketed(i int) bool {
	for k := i; k > 0 && k > i-6; k-- {
		if t.tokens[k-1].Norm == "(" {
			return t.tag(k) == parse.CD || strings.ContainsAny(t.tokens[k].Norm, "0123456789$£€")
		}
	}
	return false
}

// both says whether a number is only a pronoun for two or three named before: "tensions between the two".
func (t *tree) both(q quantity.Quantity) bool {
	return q.Kind == quantity.Count && q.First > 1 && q.Value < 6 && t.tokens[q.First-1].Norm == "the" && (t.tokens[q.First-2].Norm == "between" || t.tokens[q.First-2].Norm == "of") &&
		(q.Last+1 == len(t.nodes) || t.tokens[q.Last+1].Kind == text.Punct)
}

// dialled says whether a number is a piece of a telephone number: "0845 125 2222".
func (t *tree) dialled(q quantity.Quantity) bool {
	digits := func(k int) bool {
		return k >= 0 && k < len(t.tokens) && len(t.tokens[k].Norm) > 2 && strings.Trim(t.tokens[k].Norm, "0123456789") == ""
	}
	return q.First == q.Last && digits(q.First) && (digits(q.First-1) || digits(q.First+1) || t.tokens[q.First].Norm[0] == '0')
}

// hour says whether a bare figure tells when somebody suffered or died, not how many did: "was pronounced dead at 5", "was shot at 11 in
// the yard". A toll "stands at 5".
func (t *tree) hour(q quantity.Quantity) bool {
	k := q.First - 2
	if q.Kind != quantity.Count || q.Unit != "" || q.First != q.Last || q.Value < 1 || q.Value > 12 || q.Value != math.Trunc(q.Value) || k < 1 || t.tokens[k+1].Norm != "at" || t.following(q) >= 0 {
		return false
	}
	if lexicon.Measure.Value(t.tokens[k].Norm) == "" || t.tag(k).Noun() {
		return false
	}
	return t.tag(k-1).Verb() || t.people(k-1) || t.tag(k-1) == parse.NNP // not "the number of dead at 5"
}

// offspring says whether a figure counts the children of somebody: "a mother of 12"; "the mother of two boys" counts boys.
func (t *tree) offspring(q quantity.Quantity) bool {
	return q.Kind == quantity.Count && q.First > 1 && t.tokens[q.First-1].Norm == "of" && lexicon.Figure.Is(t.lemmas[q.First-2], "parent") && t.following(q) < 0
}

// counts says whether an ordinal only orders: "the second quarter", "first detected in bats".
func (t *tree) counts(q quantity.Quantity) bool {
	if q.Kind != quantity.Ordinal {
		return false
	}
	if k := q.Last + 1; q.First > 1 && t.tokens[q.First-1].Norm == "the" && t.tag(q.First-2) == parse.IN && (k == len(t.nodes) || t.tokens[k].Kind == text.Punct) {
		return true // "after shrinking in the first"
	}
	if k := q.Last + 1; k < len(t.nodes) && t.tokens[k].Norm == "one" {
		return true // "two moons, the second one blue"
	}
	return t.tag(q.Number) == parse.RB || q.Last+1 < len(t.nodes) && period(t.lemmas[q.Last+1])
}

// sourced says whether a token belongs to a phrase that only says who told: "according to two officials".
func (t *tree) sourced(c *Claim, i int) bool {
	for k, steps := i, 0; k >= 0 && k != c.Head && steps < 12; k, steps = t.head(k), steps+1 {
		if t.cases(k) == "according to" {
			return true
		}
	}
	return false
}

// aside says whether a figure belongs to an apposition that makes a claim of its own.
func (t *tree) aside(c *Claim, number int) bool {
	if t.bracketed(number) {
		return false
	}
	for k, steps := number, 0; k >= 0 && k != c.Head && steps < 12; k, steps = t.head(k), steps+1 {
		if t.label(k) == parse.Appos && t.tag(k) == parse.NNP && k < number && t.tokens[number-1].Norm == "," && t.tag(number) == parse.CD && t.tag(t.head(k)) == parse.NN {
			return c.Nominal // "a guard, Stellan Mork, 58, was tied up": his age is of the clause
		}
		if t.label(k) == parse.Appos && !rate(t.lemmas[k]) && t.tag(k).Noun() && t.head(k) >= 0 && t.tag(t.head(k)).Noun() {
			return true
		}
	}
	return false
}
