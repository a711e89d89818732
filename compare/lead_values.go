package compare

import (
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// valuesApart says whether each of two sentences gives a figure of one kind, or a time, that the other excludes.
func (x *index) valuesApart(at [2]where) bool { return x.timesApart(at) || x.figuresApart(at) }

// matterWords is the part of the words of the shorter of two sentences that both must have before their figures tell of one thing: in two rounds of
// judging 15 of 30 such pairs were right, 2 of 5 below (fit/README.md).
const matterWords = 0.4

// wordsShared says whether two sentences share so much of the shorter one.
func (x *index) wordsShared(at [2]where) bool {
	all := func(int) bool { return true }
	a, b := contentKeys(x.set.Documents[at[0].doc], at[0].sentence, all), contentKeys(x.set.Documents[at[1].doc], at[1].sentence, all)
	return float64(len(common(a, b))) >= matterWords*float64(min(len(a), len(b)))
}

// timesApart says whether each of two sentences names a time that all times of the other exclude, what both count from something left out: "from the
// previous year".
func (x *index) timesApart(at [2]where) bool {
	times := func(w, other where) []when.Time {
		return slices.DeleteFunc(slices.Clone(x.timesAt(w)), func(p when.Time) bool {
			return x.dated(w, p) || slices.ContainsFunc(x.timesAt(other), func(q when.Time) bool { return !p.Resolved && q.Text == p.Text || oneDate(p, q) })
		})
	}
	outside := func(list, other []when.Time) bool {
		return len(other) > 0 && slices.ContainsFunc(list, func(p when.Time) bool {
			return slices.ContainsFunc(other, func(q when.Time) bool { return otherYear(p, q) }) ||
				!slices.ContainsFunc(other, func(q when.Time) bool { return when.Compare(p, q) != when.Disjoint })
		})
	}
	today := func(w where) bool {
		return slices.ContainsFunc(x.tokensAt(w), func(t text.Token) bool { return t.Norm == "today" })
	}
	if today(at[0]) && today(at[1]) {
		return false // each tells of its own day
	}
	a, b := times(at[0], at[1]), times(at[1], at[0])
	return outside(a, b) && outside(b, a)
}

// oneDate says whether two times name one day of the year, one of them without its year: the other may have a slip in it.
func oneDate(p, q when.Time) bool {
	named := func(t when.Time) bool { return strings.Contains(t.Text, strconv.Itoa(t.Year)) }
	return p.Month > 0 && p.Day > 0 && p.Month == q.Month && p.Day == q.Day && !(named(p) && named(q))
}

// dated says whether a time is the date that a paper bears: "the decision dated 15 October 2019".
func (x *index) dated(w where, p when.Time) bool {
	return p.First > 0 && x.tokensAt(w)[p.First-1].Norm == "dated"
}

// figuresApart says whether two sentences give figures of one kind that neither has both of, and that are not parts, sums or other days of each other.
func (x *index) figuresApart(at [2]where) bool {
	a, b := x.counted(at[0]), x.counted(at[1])
	if x.moreDays(at) || x.sums(at) {
		return false
	}
	one := func(p, q quantity.Quantity) bool {
		return (p.Kind == q.Kind || p.Second > 0 && q.Second > 0) && p.Unit == q.Unit && !quantity.Compatible(p, q) && x.part(at[0], p) == x.part(at[1], q) &&
			!x.within(at[0], p, at[1]) && !x.within(at[1], q, at[0])
	}
	return slices.ContainsFunc(a, func(p quantity.Quantity) bool {
		return !given(p, b) && !x.givenElsewhere(p, at[1]) && slices.ContainsFunc(b, func(q quantity.Quantity) bool {
			return !given(q, a) && !x.givenElsewhere(q, at[0]) && one(p, q)
		})
	})
}

// onTop says whether one of two sentences is a heading, or counts what came on top of something: other new cases are those of another day.
func (x *index) onTop(at [2]where) bool {
	return slices.ContainsFunc(at[:], func(w where) bool {
		return x.set.Documents[w.doc].Sentences[w.sentence].Heading || slices.ContainsFunc(x.tokensAt(w), func(t text.Token) bool {
			return lexicon.Figure.Is(t.Norm, "ontop")
		})
	})
}

// fewGiven is the count from which a text that gives it hardly does so by chance.
const fewGiven = 20

// givenElsewhere says whether the text of a sentence gives a count too: then it tells both, and of what each is.
func (x *index) givenElsewhere(q quantity.Quantity, w where) bool {
	return q.Kind == quantity.Count && q.Value >= fewGiven && slices.ContainsFunc(x.byDocument(x.set.Documents[w.doc]), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Kind == q.Kind && a.Value == q.Value })
	})
}

// otherYear says whether two times begin or end with different years: "since 2008", "since 2007".
func otherYear(p, q when.Time) bool {
	return p.Role != when.At && p.Role == q.Role && p.Year > 0 && q.Year > 0 && p.Year != q.Year
}

// counted are the figures in a sentence that are no part of a time, for two years are compared as times, and more than one.
func (x *index) counted(w where) []quantity.Quantity {
	return slices.DeleteFunc(x.quantitiesAt(w), func(q quantity.Quantity) bool {
		return q.Kind == quantity.Count && q.Value == 1 || slices.ContainsFunc(x.timesAt(w), func(t when.Time) bool { return t.First <= q.Number && q.Number <= t.Last })
	})
}

// part says whether a figure counts some of those that its sentence speaks of: "twenty of the dead", "the dead included several children and six women".
func (x *index) part(w where, q quantity.Quantity) bool {
	tokens := x.tokensAt(w)
	if slices.ContainsFunc(tokens[max(0, q.First-4):q.First], func(t text.Token) bool { return strings.HasPrefix(t.Norm, "includ") }) {
		return true
	}
	return q.Last+2 < len(tokens) && tokens[q.Last+1].Norm == "of" && slices.Contains([]string{"the", "them", "those", "these", "its", "his", "her", "their"}, tokens[q.Last+2].Norm)
}

// within says whether a figure counts all of whom the other sentence tells some: "nine journalists, including a crew of Channel One" beside "three
// journalists from Channel One".
func (x *index) within(w where, q quantity.Quantity, other where) bool {
	tokens := x.tokensAt(w)
	for k := q.Last + 1; k < len(tokens) && k <= q.Last+6; k++ {
		if tokens[k].Norm != "including" {
			continue
		}
		for _, t := range tokens[k+1 : min(len(tokens), k+8)] {
			if t.Norm == "," || t.Norm == ";" {
				break
			}
			if t.Kind == text.Word && !lexicon.Stop.Has(t.Norm) && slices.ContainsFunc(x.tokensAt(other), func(o text.Token) bool { return o.Norm == t.Norm }) {
				return true
			}
		}
	}
	return false
}

func (x *index) timesAt(w where) []when.Time { return x.set.Documents[w.doc].Times[w.sentence] }

func (x *index) tokensAt(w where) []text.Token {
	return x.set.Documents[w.doc].Sentences[w.sentence].Tokens
}
