package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// released says why two bare statements do not clash, whatever the scorer sees; "" where nothing keeps them from it. The scorer reads "may,
// provided that" after "shall not", this year's figure after last year's, what was done after what may be, and two matters with nothing in
// common as contradictions.
func (t *two) released() string {
	if why := t.reconciled(); why != "" {
		return why
	}
	if t.apart() {
		return "they have nothing in common"
	}
	return ""
}

// reconciled says why both statements may hold, though they speak of one matter.
func (t *two) reconciled() string {
	a, b := t.set.Documents[0], t.set.Documents[1]
	if times := t.otherTime(); times != "" {
		return "they hold for two stretches of time: " + times
	}
	switch {
	case t.periods():
		return "they speak of two years"
	case excepts(a, b) || excepts(b, a):
		return "one makes an exception to the rule of the other"
	case t.unrealised():
		return "one tells what may, must or is to be, the other what is"
	}
	return ""
}

// excused says whether what a rule found is no clash of two bare statements either. Times that exclude each other are what a date clashes
// by, so that they excuse it only where figures are told of two periods. A figure with a bound may be of a count that only grows.
func (t *two) excused(cause Cause) bool {
	switch {
	case cause == DateTime:
		return t.periods() && !t.oneFigure()
	case cause == Numeric && t.bounded():
		return false
	}
	return t.reconciled() != ""
}

// bounded says whether a figure is told as more or less than it is.
func (t *two) bounded() bool {
	return slices.ContainsFunc(t.set.Claims, func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Bound != quantity.Exact })
	})
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

// periods says whether the statements name years, none of them the same, and tell figures of two periods: both may be right.
func (t *two) periods() bool {
	a, b := t.set.Documents[0], t.set.Documents[1]
	x, y := yearsOf(a), yearsOf(b)
	return len(x) > 0 && len(y) > 0 && len(common(x, y)) == 0 && frames(a, "period") && frames(b, "period")
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
