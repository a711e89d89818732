package claims

import (
	"math"

	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// aged is what an age belongs to: the noun before "aged 16" or "(44)", else who dies, turns or is of that age. False leaves
// it to the noun behind: "a 19-year-old student".
func (t *tree) aged(c *Claim, q quantity.Quantity) (string, bool) {
	if k := q.First - 1; k > 0 && (t.tokens[k].Norm == "," || t.tokens[k].Norm == "(") && t.tag(k-1).Noun() {
		return t.lemmas[k-1], true
	}
	if k := q.First - 1; k > 0 && t.tokens[k].Norm == "of" && t.tag(k-1).Noun() && q.First == q.Last {
		return t.lemmas[k-1], true // "a girl of four"
	}
	if k, w := q.First-1, t.tokens[q.First].Norm; k >= 0 && !t.timed[k] && (t.tag(k).Noun() || t.tag(k) == parse.DT) && (w == "aged" || w == "ages") {
		if t.tag(k) == parse.DT {
			return "", true // "those aged 12 to 17"
		}
		return t.lemmas[k], true
	}
	if k := q.Last; t.tokens[k].Norm != "aged" && k+1 < len(t.nodes) && t.following(q) >= 0 && t.tokens[q.First].Norm != "aged" && t.tokens[q.First].Norm != "age" && q.First != q.Last ||
		t.tag(k) == parse.JJ || t.tag(k).Noun() {
		return "", false
	}
	return t.moved(c, q), true
}

// years makes a bare number an age where it tells one: "raise the retirement age from 65 to 67", "may retire at 63".
func (t *tree) years(c *Claim, a *Amount) {
	if a.Kind != quantity.Count || a.Unit != "" || a.Value < 1 || a.Value > 115 || a.Value != math.Trunc(a.Value) || t.following(a.Quantity) >= 0 || a.First == 0 {
		return
	}
	switch before := t.tokens[a.First-1].Norm; {
	case a.Measure == "age" && (before == "from" || before == "to" || before == "at" || before == "is" || before == "was" || before == "of"):
	case t.old(c, a):
	case before == "at" && (c.Lemma == "retire" || c.Lemma == "marry" || c.Lemma == "die"):
		a.Measure = "age"
	default:
		return
	}
	a.Kind, a.Unit = quantity.Age, "year"
}

// old says whether a bare figure behind "be" is the age of a person: "Kovacs is 40", "the driver was 62", "the oldest was 91".
func (t *tree) old(c *Claim, a *Amount) bool {
	s, next := c.Subject, a.Last+1
	if !c.Copular || c.Head != a.Number || a.First != a.Last || !s.Present() || s.Head < 0 || a.First == 0 || t.lemmas[a.First-1] != "be" {
		return false
	}
	if next < len(t.tokens) && t.tokens[next].Kind != text.Punct && t.tag(next) != parse.CC && t.tokens[next].Norm != "when" {
		return false
	}
	name := true
	for k := s.First; k <= s.Last; k++ {
		if w := t.tokens[k].Norm; w == "oldest" || w == "youngest" || w == "eldest" {
			return true
		}
		name = name && t.tag(k) == parse.NNP
	}
	return a.Value >= 10 && (name || t.tag(s.Head) == parse.NN && t.people(s.Head))
}
