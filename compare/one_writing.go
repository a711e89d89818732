package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// inOneWriting are two sentences as models read them: a figure or a time of the second that is one of the first stands as the first writes it. "8 kilometres" and
// "8,000 metres", "at 8 p.m." and "at 20:00" are no clash, but a model that reads signs takes them for one.
func (x *index) inOneWriting(w [2]where) [2]string {
	return x.written(w, func(p, q quantity.Quantity) bool { return asMuch(p, q) || allows(p, q) })
}

// asMuch says whether two figures are one in two signs. Two lower bounds are not: a count has grown from the one to the other.
func asMuch(p, q quantity.Quantity) bool {
	return p.Bound == q.Bound && quantity.Compatible(p, q) && (p.Value == q.Value || p.Bound != quantity.AtLeast && p.Bound != quantity.AtMost)
}

// allows says whether one of two figures is bounded in another way and leaves room for the other: "at least 12", "14".
func allows(p, q quantity.Quantity) bool { return p.Bound != q.Bound && quantity.Compatible(p, q) }

// written are two sentences with what is one by a test, and times, in the writing of the first.
func (x *index) written(w [2]where, one func(p, q quantity.Quantity) bool) [2]string {
	d := x.set.Documents[w[1].doc]
	changes := append(x.figuresAlike(w, one), x.timesAlike(w)...)
	if len(changes) == 0 {
		return [2]string{x.quote(w[0]), x.quote(w[1])}
	}
	slices.SortFunc(changes, func(a, b change) int { return a.at.Start - b.at.Start })
	var out strings.Builder
	at, span := d.Sentences[w[1].sentence].Span.Start, d.Sentences[w[1].sentence].Span
	for _, c := range changes {
		if c.at.Start >= at { // two readings of one figure may lie in each other
			out.WriteString(d.Text[at:c.at.Start] + c.to)
			at = c.at.End
		}
	}
	out.WriteString(d.Text[at:span.End])
	return [2]string{x.quote(w[0]), claims.Fold(out.String())}
}

// change puts other words in the place of some.
type change struct {
	at claims.Span
	to string
}

// figuresAlike are the figures of the second sentence that are one of the first by a test, and of the same thing where their words alone do not tell.
func (x *index) figuresAlike(w [2]where, test func(p, q quantity.Quantity) bool) (out []change) {
	first, second := x.quantitiesAt(w[0]), x.quantitiesAt(w[1])
	one := func(p, q quantity.Quantity) bool {
		return test(p, q) && (p.Unit != "" || p.Kind != quantity.Count || p.Value == q.Value || x.wordBehind(w[0], p) == x.wordBehind(w[1], q))
	}
	for _, q := range second {
		of := func(p quantity.Quantity) bool { return one(p, q) }
		if i := slices.IndexFunc(first, of); i >= 0 && !slices.ContainsFunc(first[i+1:], of) && !slices.ContainsFunc(second, func(o quantity.Quantity) bool { return o.First != q.First && one(first[i], o) }) {
			out = x.changed(out, w, [2][2]int{{first[i].First, first[i].Last}, {q.First, q.Last}})
		}
	}
	return out
}

// wordBehind is the lemma behind a figure, which says what is counted.
func (x *index) wordBehind(w where, q quantity.Quantity) string {
	if lemmas := x.set.Documents[w.doc].Lemmas[w.sentence]; q.Last+1 < len(lemmas) {
		return claims.Normal(lemmas[q.Last+1])
	}
	return ""
}

// timesAlike are the times of the second sentence that are one of the first by the calendar or the clock.
func (x *index) timesAlike(w [2]where) (out []change) {
	for _, q := range x.timesAt(w[1]) {
		if i := slices.IndexFunc(x.timesAt(w[0]), func(p when.Time) bool { return oneMoment(p, q) }); i >= 0 {
			p := x.timesAt(w[0])[i]
			out = x.changed(out, w, [2][2]int{{p.First, p.Last}, {q.First, q.Last}})
		}
	}
	return out
}

// oneMoment says whether two times are one hour of one day, or one stretch of the calendar that is told in full.
func oneMoment(p, q when.Time) bool {
	if p.Minute >= 0 && q.Minute >= 0 {
		return p.Minute%(24*60) == q.Minute%(24*60) && p.Zone == q.Zone && p.Role == q.Role && p.Weekday == q.Weekday && p.Month == q.Month && p.Day == q.Day
	}
	return p.Minute < 0 && q.Minute < 0 && p.Resolved && q.Resolved && p.Interval.Known() && p.Interval == q.Interval && p.Role == q.Role
}

// changed adds a change of tokens of the second sentence into tokens of the first, where they are not the same already.
func (x *index) changed(out []change, w [2]where, at [2][2]int) []change {
	from := tokenSpan(x.tokensAt(w[0]), at[0]).Of(x.set.Documents[w[0].doc].Text)
	to := tokenSpan(x.tokensAt(w[1]), at[1])
	if strings.EqualFold(from, to.Of(x.set.Documents[w[1].doc].Text)) {
		return out
	}
	return append(out, change{to, from})
}
