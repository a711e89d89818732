package compare

import (
	"slices"
	"time"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// moreDays says whether one of two sentences tells of several days, and the other of one of them alone: "killed in the attacks on Tuesday and
// Wednesday", "killed on Tuesday".
func (x *index) moreDays(at [2]where) bool {
	a, b := x.weekdays(at[0]), x.weekdays(at[1])
	one := func(few, more []time.Weekday) bool {
		return len(few) == 1 && len(more) > 1 && slices.Contains(more, few[0])
	}
	return one(a, b) || one(b, a)
}

// weekdays are the days of the week that a sentence names, each once.
func (x *index) weekdays(w where) (out []time.Weekday) {
	for _, t := range x.timesAt(w) {
		if day := time.Weekday(t.Weekday); t.Weekday >= 0 && !slices.Contains(out, day) {
			out = append(out, day)
		}
	}
	return out
}

// otherWeekday says whether a sentence behind the head of its text names a day of the week that neither the head of a text, which names others, nor
// the other sentence tells of: then it is of another day.
func (x *index) otherWeekday(c, other *claims.Claim) bool {
	here := x.weekdays(x.where(c))
	if main(c) || len(here) == 0 || slices.Contains(other.Doc.Lemmas[other.Sentence], "weekend") {
		return false
	}
	told := x.weekdays(x.where(other))
	for _, d := range []*claims.Claim{c, other} {
		for s := range min(headSentences, len(d.Doc.Sentences)) {
			told = append(told, x.weekdays(where{x.where(d).doc, s})...)
		}
	}
	return len(told) > 0 && len(common(here, told)) == 0
}

// otherWarDay says, of a war or a wave of raids that brings a toll every day, whether two tolls are of other days of the week: of those that their sentences tell, or else the heads of their texts.
func (f *figures) otherWarDay() bool {
	a, b := f.index.daysOf(f.A), f.index.daysOf(f.B)
	return len(a) > 0 && len(b) > 0 && len(common(a, b)) == 0
}

// daysOf are the days of the week of which the sentence of a toll tells; where it names none, those of the tolls in the head of its text.
func (x *index) daysOf(c *claims.Claim) []int {
	if out := x.daysIn(c); len(out) > 0 {
		return out
	}
	var out []int
	for _, d := range x.byDocument(c.Doc) {
		if main(d) && slices.ContainsFunc(d.Amounts, func(a claims.Amount) bool { return toll(a.Measure) }) {
			out = append(out, x.daysIn(d)...)
		}
	}
	return out
}

// daysIn are the days of the week in the sentence of a claim; a day on which somebody speaks, or a count moves, is none of what happened.
func (x *index) daysIn(c *claims.Claim) (out []int) {
	for _, d := range x.bySentence(c) {
		for _, m := range d.Moments {
			if m.Weekday >= 0 && !lexicon.Speech.Has(d.Lemma) && !lexicon.Change.Is(claims.Normal(d.Lemma), "moved") {
				out = append(out, m.Weekday)
			}
		}
	}
	return out
}

// pastDays says whether a sentence counts over days or longer up to its own: "over the past 11 days", "have shot dead five since the war began".
func pastDays(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	if slices.Contains(lemmas, "since") {
		return true
	}
	for k, w := range lemmas {
		if w != "past" && w != "last" || k == 0 || k+2 >= len(lemmas) || lemmas[k-1] != "the" {
			continue
		}
		switch lemmas[k+2] {
		case "day", "week", "month", "year":
			return true
		}
	}
	return false
}
