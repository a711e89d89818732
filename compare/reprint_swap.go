package compare

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// swap is a place in which two sentences that run alike tell something else: the first and the last token on either side. Its key is the same for the
// same two values, whoever prints them and however they are written.
type swap struct {
	at    [2][2]int
	cause Cause
	key   string
}

// swap finds the one value that two sentences in nearly the same words do not share; false where they run apart, differ in more than one value or
// in who or what they tell of, and where what differs may be another way to write it or what the other text tells elsewhere.
func (x *index) swap(at [2]where) (swap, bool) {
	l, ok := x.lay(at)
	if !ok {
		return swap{}, false
	}
	var out swap
	var place breach
	n := 0
	for _, g := range l.gaps {
		if s, ok := l.values(g); ok {
			out, place, n = s, g, n+1
		}
	}
	if n != 1 || l.apart && !l.run(place) || !l.kept(place) || !l.alone(place, out) || l.elsewhere(place) || l.counting(0, place) && l.counting(1, place) || l.denies(0) != l.denies(1) {
		return swap{}, false
	}
	return out, !(out.cause == DateTime && (l.clocks() || l.otherThing(place)) || out.cause == Antonym && l.reworded(place) || l.otherDeed(out) || l.sameDigits(out))
}

// values says whether a gap puts one value in the place of another, and what kind of clash that is; the swap covers the whole values.
func (l laid) values(g breach) (swap, bool) {
	if g.oneSided() {
		return swap{}, false
	}
	s := swap{}
	for side := range s.at {
		s.at[side] = [2]int{l.words[side][g[side][0]], l.words[side][g[side][1]-1]}
	}
	times, figures := [2]*when.Time{}, [2]*quantity.Quantity{}
	for side, w := range l.at {
		times[side], figures[side] = during(l.x.timesAt(w), s.at[side]), among(l.figures[side], s.at[side])
	}
	switch p, q := times[0], times[1]; {
	case p != nil && q != nil:
		s.cause, s.at, s.key = DateTime, [2][2]int{{p.First, p.Last}, {q.First, q.Last}}, eitherWay(dateKey(*p), dateKey(*q))
		return s, datesApart(*p, *q) && l.holds(0, g, opens) == l.holds(1, g, opens) && !timeGiven(*p, l.x.timesAt(l.at[1])) && !timeGiven(*q, l.x.timesAt(l.at[0]))
	case p != nil || q != nil:
		return s, false
	}
	switch p, q := figures[0], figures[1]; {
	case p != nil && q != nil:
		s.cause, s.at, s.key = Numeric, [2][2]int{{p.First, p.Last}, {q.First, q.Last}}, eitherWay(fmt.Sprint(p.Value, p.Unit), fmt.Sprint(q.Value, q.Unit))
		return s, quantity.Comparable(*p, *q) && !quantity.Compatible(*p, *q) && !(l.nth(0, *p) && l.nth(1, *q)) && p.Value != -q.Value && !l.x.gives(l.at[1].doc, *p) && !l.x.gives(l.at[0].doc, *q)
	case p != nil || q != nil:
		return s, false
	}
	var said [2][2]string // each word as its lemma and as it stands
	for side, w := range l.at {
		k := s.at[side][0]
		said[side] = [2]string{l.x.set.Documents[w.doc].Lemmas[w.sentence][k], l.x.tokensAt(w)[k].Norm}
	}
	s.cause, s.key = Antonym, eitherWay(said[0][1], said[1][1])
	turned := opposite(said[0][0], said[1][0]) || facing(lexicon.Turn, said[0][1], said[1][1])
	return s, turned && s.at[0][0] == s.at[0][1] && s.at[1][0] == s.at[1][1] && !(l.onPage(0, s.at[0][0]) && l.onPage(1, s.at[1][0]))
}

// onPage says whether a word of place has nothing that it belongs to behind it: then it may point at where something stands in the text, "on the map below".
func (l laid) onPage(side, k int) bool {
	tokens, nodes := l.x.tokensAt(l.at[side]), l.x.set.Documents[l.at[side].doc].Nodes[l.at[side].sentence]
	if tokens[k].Norm != "above" && tokens[k].Norm != "below" {
		return false
	}
	return k+1 == len(tokens) || tokens[k+1].Kind == text.Punct || nodes[k+1].Tag == parse.IN || nodes[k+1].Tag == parse.CC
}

// alone says whether a gap holds no verb beside the values, and they number no part of a text: "lost 16.5%", "risen more than 300%", "section 261".
func (l laid) alone(g breach, s swap) bool {
	for side, w := range l.at {
		tokens, nodes := l.x.tokensAt(w), l.x.set.Documents[w.doc].Nodes[w.sentence]
		for _, k := range l.words[side][g[side][0]:g[side][1]] {
			if (k < s.at[side][0] || k > s.at[side][1]) && nodes[k].Tag.Verb() {
				return false
			}
		}
		if k := s.at[side][0]; k > 0 && (tokens[k-1].Norm == "(" || lexicon.Figure.Is(tokens[k-1].Norm, "part")) {
			return false
		}
	}
	return true
}

// sameDigits says whether the figure of one side opens or ends that of the other, which is then but written in another way: "N600'000", "11: 05 am".
func (l laid) sameDigits(s swap) bool {
	var of [2]string
	for side, w := range l.at {
		of[side] = digitsOf(tokenSpan(l.x.tokensAt(w), s.at[side]).Of(l.x.set.Documents[w.doc].Text))
	}
	short, long := of[0], of[1]
	if len(short) > len(long) {
		short, long = long, short
	}
	return len(short) > 1 && (strings.HasPrefix(long, short) || strings.HasSuffix(long, short))
}

// opens says whether a word stands before the first of two ends of a stretch: "on 8 April", "between 14 November and April".
func opens(norm string) bool { return norm == "between" || norm == "from" }

// datesApart says whether two times name another day, month, year or hour: one that is told from the day of a text ("yesterday") may be the same.
func datesApart(p, q when.Time) bool {
	if p.Zone != q.Zone {
		return false // "14:00 GMT", "4 p.m. local time"
	}
	if p.Clock && q.Clock && p.Minute >= 0 && q.Minute >= 0 && p.Month == q.Month && p.Day == q.Day {
		apart := (p.Minute - q.Minute + 24*60) % (12 * 60) // "3.10" may be told of the afternoon
		least := leastExact
		if p.Minute%30 == 0 || q.Minute%30 == 0 {
			least = leastAbout
		}
		return min(apart, 12*60-apart) >= least
	}
	year := func(t when.Time) bool { return t.Year > 0 && strings.Contains(t.Text, strconv.Itoa(t.Year)) }
	return p.Role == q.Role && (p.Month > 0 && q.Month > 0 && (p.Month != q.Month || p.Day > 0 && q.Day > 0 && p.Day != q.Day) || p.Month == q.Month && year(p) && year(q) && p.Year != q.Year)
}

// dateKey is the day, month, year and minute that a time names.
func dateKey(t when.Time) string { return fmt.Sprint(t.Year, t.Month, t.Day, t.Minute) }

// eitherWay joins two values, whichever comes first.
func eitherWay(a, b string) string { return min(a, b) + " " + max(a, b) }

// clocks says whether a sentence tells two hours or more, as a timetable does.
func (l laid) clocks() bool {
	return slices.ContainsFunc(l.at[:], func(w where) bool {
		n := 0
		for _, t := range l.x.timesAt(w) {
			if t.Clock {
				n++
			}
		}
		return n > 1
	})
}

// during is the time in whose words a stretch of tokens lies, in part or whole.
func during(list []when.Time, at [2]int) *when.Time {
	if k := slices.IndexFunc(list, func(t when.Time) bool { return t.First <= at[1] && at[0] <= t.Last }); k >= 0 {
		return &list[k]
	}
	return nil
}

// among is the figure whose number stands in a stretch of tokens.
func among(list []quantity.Quantity, at [2]int) *quantity.Quantity {
	if k := slices.IndexFunc(list, func(q quantity.Quantity) bool { return at[0] <= q.Number && q.Number <= at[1] }); k >= 0 {
		return &list[k]
	}
	return nil
}

// gives says whether a document gives a figure anywhere.
func (x *index) gives(doc int, q quantity.Quantity) bool {
	for s := range x.set.Documents[doc].Sentences {
		if slices.ContainsFunc(x.quantitiesAt(where{doc, s}), func(o quantity.Quantity) bool { return o.Value == q.Value && quantity.Comparable(o, q) }) {
			return true
		}
	}
	return false
}

// norms are words of a sentence as they are compared.
func norms(tokens []text.Token, at []int) (out []string) {
	for _, k := range at {
		out = append(out, tokens[k].Norm)
	}
	return out
}

// nth says whether a figure counts days from a beginning, "as the search entered its fifth day": a text of the next day has the next one.
func (l laid) nth(side int, q quantity.Quantity) bool {
	tokens := l.x.tokensAt(l.at[side])
	return q.Value > 1 && q.Last+1 < len(tokens) && slices.Contains([]string{"day", "night", "week", "month", "year"}, tokens[q.Last+1].Norm)
}
