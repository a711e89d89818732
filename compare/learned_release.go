package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// released says why two bare statements do not clash, whatever the scorer sees: they hold for two stretches of time, or one lets
// something happen in cases that the rule of the other leaves open. "" where neither is so. The scorer reads "may, provided that"
// after "shall not", and this year's figure after last year's, as contradictions.
func (t *two) released() string {
	a, b := t.set.Documents[0], t.set.Documents[1]
	x, y := frameOf(a), frameOf(b)
	switch {
	case x != "" && y != "" && stretch(x) != stretch(y):
		return fmt.Sprintf("they hold for two stretches of time: %q against %q", x, y)
	case t.years():
		return "they speak of two years"
	case excepts(a, b), excepts(b, a):
		return "one makes an exception to the rule of the other"
	}
	return ""
}

// frameOf is the word or phrase with which a statement says at its start over which stretch of time it holds, "" for none.
func frameOf(d *claims.Document) string {
	if len(d.Sentences) == 0 || len(d.Sentences[0].Tokens) == 0 {
		return ""
	}
	tokens := d.Sentences[0].Tokens
	for _, phrase := range lexicon.Frame.Starting(tokens[0].Norm) {
		if stretch(phrase) != "" && beginWith(tokens, phrase) {
			return phrase
		}
	}
	return ""
}

// stretch is the value of a phrase that opens a stretch of time, "" for any other.
func stretch(phrase string) string {
	for _, value := range []string{"within", "before", "after"} {
		if lexicon.Frame.Is(phrase, value) {
			return value
		}
	}
	return ""
}

// beginWith says whether tokens begin with the words of a phrase.
func beginWith(tokens []text.Token, phrase string) bool {
	for i, word := range strings.Fields(phrase) {
		if i >= len(tokens) || tokens[i].Norm != word {
			return false
		}
	}
	return true
}

// years says whether the statements name years, none of them the same, and tell figures of two periods, or two deeds: both may be right.
// The date of one deed may not be.
func (t *two) years() bool {
	a, b := yearsOf(t.set.Documents[0]), yearsOf(t.set.Documents[1])
	if len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(y int) bool { return slices.Contains(b, y) }) {
		return false
	}
	return frames(t.set.Documents[0], "period") && frames(t.set.Documents[1], "period") || t.otherFigures() || t.otherDeeds()
}

// otherFigures says whether the statements give figures of one unit that do not fit.
func (t *two) otherFigures() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			for _, x := range p.Amounts {
				for _, y := range h.Amounts {
					if fits, _ := quantity.Compatible(x.Quantity, y.Quantity); !fits && quantity.Comparable(x.Quantity, y.Quantity) {
						return true
					}
				}
			}
		}
	}
	return false
}

// otherDeeds says whether both statements have a claim and none of them the same predicate, nor one that means the same.
func (t *two) otherDeeds() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			if p.Lemma == "" || h.Lemma == "" || p.Lemma == "be" || h.Lemma == "be" || claims.Normal(p.Lemma) == claims.Normal(h.Lemma) {
				return false
			}
		}
	}
	return len(t.of(0)) > 0 && len(t.of(1)) > 0
}

// yearsOf lists the years a document names.
func yearsOf(d *claims.Document) []int {
	var out []int
	for _, sentence := range d.Times {
		for _, t := range sentence {
			if t.Year > 0 {
				out = append(out, t.Year)
			}
		}
	}
	return out
}

// excepts says whether one statement lays down a rule and the other grants something under a limit, or takes cases out of it.
func excepts(rule, other *claims.Document) bool {
	return frames(rule, "norm") && (frames(other, "grant") && frames(other, "limit") && !forbids(other) || frames(other, "exempt"))
}

// frames says whether a document holds a word or phrase of a value of the table of frames.
func frames(d *claims.Document, value string) bool {
	for _, s := range d.Sentences {
		for i, token := range s.Tokens {
			for _, phrase := range lexicon.Frame.Starting(token.Norm) {
				if lexicon.Frame.Is(phrase, value) && beginWith(s.Tokens[i:], phrase) {
					return true
				}
			}
		}
	}
	return false
}

// forbids says whether a document holds a word that denies: what "may not" does, it forbids.
func forbids(d *claims.Document) bool {
	for _, s := range d.Sentences {
		if slices.ContainsFunc(s.Tokens, func(t text.Token) bool { return lexicon.Negator.Has(t.Norm) && t.Norm != "without" }) {
			return true
		}
	}
	return false
}
