package compare

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/when"
)

// bounds reports two beginnings or two ends of one state, or two stretches of it, that exclude each other, and says whether it did: "has led it since 2002", "since
// 2003", "mayor from 1983 to 1988", "from 1985 to 1988".
func (p *Pass) bounds() bool {
	if p.oneDocument() || p.Event.Predicate != Same && !akin(p.A, p.B) || !p.core() || !p.only(TimeSlot) || p.A.Modality != p.B.Modality || unreal(p.A) || unreal(p.B) || denies(p.A) || denies(p.B) ||
		!inState(p.A) || !inState(p.B) || habitual(p.A) || habitual(p.B) || p.counts() || !p.oneState() {
		return false
	}
	for i := range p.A.Moments {
		for j := range p.B.Moments {
			if a, b := &p.A.Moments[i], &p.B.Moments[j]; boundsClash(a.Time, b.Time) && !timeToo(a.Time, p.B.Doc) && !timeToo(b.Time, p.A.Doc) {
				p.Event.Time = when.Disjoint
				p.Report(p.setAtTwoTimes(a, b, "bound "))
				return true
			}
		}
	}
	return false
}

// inState says whether a claim tells what lasts without a break: what somebody is, that a road is closed, that somebody leads or lives. Prices that have risen since
// March have risen since May as well.
func inState(c *claims.Claim) bool {
	return c.Copular || lexicon.Unique.Is(claims.Normal(c.Lemma), "lasting")
}

// oneState says whether two claims tell one state in the same words of weight but for the time and a longer name of who is in it: who is mayor was not deputy
// mayor, and a border may be closed to some since one day and to all since another.
func (p *Pass) oneState() bool {
	holderA, restA := stateWords(p.A)
	holderB, restB := stateWords(p.B)
	shared := len(common(holderA, holderB))
	return slices.Equal(restA, restB) && (shared == len(holderA) && ofNames(p.B, holderB, holderA) || shared == len(holderB) && ofNames(p.A, holderA, holderB))
}

// stateWords are the words of weight of a claim in who is in the state and in the rest, without those of its times.
func stateWords(c *claims.Claim) (of, rest []string) {
	tokens, who := c.Doc.Sentences[c.Sentence].Tokens, c.Subject
	if !who.Present() {
		who = c.Object // of a passive
	}
	in := func(k int) bool { return who.Present() && who.Span.Contains(tokens[k].Span) }
	timed := func(k int) bool {
		return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Span.Contains(tokens[k].Span) })
	}
	of = contentKeys(c.Doc, c.Sentence, func(k int) bool { return slices.Contains(c.Tokens, k) && in(k) && !timed(k) })
	rest = contentKeys(c.Doc, c.Sentence, func(k int) bool { return slices.Contains(c.Tokens, k) && !in(k) && !timed(k) })
	return of, rest
}

// ofNames says whether the words that a longer phrase has beyond a shorter are names: "Mara Orsel", "Orsel", not "the nurses at the clinic", "the nurses".
func ofNames(c *claims.Claim, long, short []string) bool {
	more := without(long, short)
	for k, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if tag := c.Doc.Nodes[c.Sentence][k].Tag; tag == parse.NNP || tag == parse.NNPS {
			more = without(more, []string{claims.Normal(c.Doc.Lemmas[c.Sentence][k]), t.Norm})
		}
	}
	return len(more) == 0
}

// boundsClash says whether two times bound a state at one side and exclude each other as they stand, or are stretches that end or begin together and do not on
// the other side.
func boundsClash(p, q when.Time) bool {
	if p.Role == q.Role && (p.Role == when.Since || p.Role == when.Until) {
		return (p.Day > 0) == (q.Day > 0) && !p.Clock && !q.Clock && (p.Month > 0 || wholeYear(p) && wholeYear(q)) && datesApart(p, q)
	}
	fromP, toP := years(p)
	fromQ, toQ := years(q)
	return fromP > 0 && fromQ > 0 && (fromP == fromQ) != (toP == toQ)
}

// wholeYear says whether a time is a year, no part of it and no decade.
func wholeYear(t when.Time) bool {
	days := t.Interval.To.Sub(t.Interval.From).Hours() / 24
	return t.Year > 0 && t.Month == 0 && days > 364 && days < 367
}

// years are both ends of a stretch told in years, "from 1983 to 1988"; 0 for any other time.
func years(t when.Time) (from, to int) {
	f := strings.Fields(strings.ToLower(t.Text))
	if len(f) != 4 || f[0] != "from" && f[0] != "between" {
		return 0, 0
	}
	from, err := strconv.Atoi(f[1])
	to, err2 := strconv.Atoi(f[3])
	if err != nil || err2 != nil || from < 1000 || to < 1000 {
		return 0, 0
	}
	return from, to
}

// setAtTwoTimes is that both claims tell one thing of two times.
func (p *Pass) setAtTwoTimes(a, b *claims.Moment, aspect string) Finding {
	return Finding{Cause: DateTime, Free: TimeSlot, Strength: 0.7, Aspect: aspect + claims.Normal(p.A.Lemma) + " " + subjectKey(p),
		A:       Side{p.A, words(p.A, a.Span), []claims.Span{a.Span}},
		B:       Side{p.B, words(p.B, b.Span), []claims.Span{b.Span}},
		Message: fmt.Sprintf("%s: %s against %s", words(p.A, p.A.Predicate), words(p.A, a.Span), words(p.B, b.Span))}
}

// timeToo says whether a text gives a time anywhere.
func timeToo(t when.Time, d *claims.Document) bool {
	return slices.ContainsFunc(d.Times, func(list []when.Time) bool { return timeGiven(t, list) })
}

// timeGiven says whether one of some times is this one: told in the same words, or the same by the calendar or the clock.
func timeGiven(t when.Time, list []when.Time) bool {
	return slices.ContainsFunc(list, func(o when.Time) bool {
		return strings.EqualFold(t.Text, o.Text) || t.Minute >= 0 && t.Minute == o.Minute || t.Minute < 0 && t.Resolved && o.Resolved && t.Interval == o.Interval ||
			t.Weekday >= 0 && t.Weekday == o.Weekday && (t.Minute < 0 || o.Minute < 0)
	})
}
