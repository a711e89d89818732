package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// dateTimeDetector: one event that happens once is set at two times that exclude each other.
var dateTimeDetector = Detector{
	Name: DateTime,
	Run: func(p *Pass) {
		if p.hours() || p.bounds() {
			return
		}
		if p.oneDocument() || p.Event.Predicate != Same && !akin(p.A, p.B) || p.Event.Time != when.Disjoint || denies(p.A) || denies(p.B) {
			return
		}
		if slices.Contains(timeless, p.A.Lemma) || slices.Contains(timeless, p.B.Lemma) || moving(p.A) && moving(p.B) && p.counts() || putOff(p.A) != putOff(p.B) || oneOfSeveral(p.A) != oneOfSeveral(p.B) {
			return
		}
		a, b := apart(p.A, p.B)
		if a == nil || a.Clock && b.Clock && oneHour(p.A, p.B) || p.twoOfAKind() || p.twoCounts() || p.several(a, b) || neighbours(a, b) || maybeOne(a, b) || coarse(a, b) || anotherYear(p.A, a, p.B, b) || p.setApart() || !p.anchored() && (!p.core() || !p.only(TimeSlot) || !p.onceBut(a.Span, b.Span)) && !p.oneDeed(a, b) {
			return
		}
		p.Report(p.setAtTwoTimes(a, b, ""))
	},
}

// timeless are verbs that stand for any deed, or for what a paper bears on it: two that share them are of two deeds, two papers.
var timeless = []string{"do", "date"}

// frequent are works of which another comes out every day: "a new poll released on Friday", "a new poll released on Wednesday".
var frequent = []string{"poll", "survey", "study"}

// twoOfAKind says whether each side tells of one of a kind, narrowed by other names: "a flight from Norvale", "a Velian Air flight".
func (p *Pass) twoOfAKind() bool {
	for _, pair := range [][2]claims.Arg{{p.A.Subject, p.B.Subject}, {p.A.Object, p.B.Object}} {
		a, b := pair[0], pair[1]
		if a.Present() && b.Present() && indefinite(p.A, a) && indefinite(p.B, b) && a.Lemma == b.Lemma {
			ma, mb := p.index.modifiers(p.A, a), p.index.modifiers(p.B, b)
			if proper(without(ma, mb)) && proper(without(mb, ma)) || slices.Contains(frequent, a.Lemma) {
				return true
			}
		}
	}
	return false
}

// oneOfSeveral says whether the subject or object of a claim is one of several: "a second crash", "another shooting".
func oneOfSeveral(c *claims.Claim) bool {
	return slices.ContainsFunc([]claims.Arg{c.Subject, c.Object}, func(a claims.Arg) bool {
		return a.Present() && a.Head > a.First && slices.ContainsFunc(c.Doc.Lemmas[c.Sentence][a.First:a.Head], func(w string) bool { return lexicon.Incident.Is(w, "several") })
	})
}

// putOff says whether a sentence tells that its plan was put off: "was due to be published in June but was postponed".
func putOff(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Deed.Is(w, "postpone") })
}

// counts says whether both sides tell a figure: what rises to one by one day and to another by the next is no deed.
func (p *Pass) counts() bool { return len(p.A.Amounts) > 0 && len(p.B.Amounts) > 0 }

// twoCounts says whether each side counts what it tells of, and not the same: 1,000 flights of one day, 1,800 of another.
func (p *Pass) twoCounts() bool {
	return slices.ContainsFunc(p.A.Amounts, func(a claims.Amount) bool {
		return slices.ContainsFunc(p.B.Amounts, func(b claims.Amount) bool { return clashing(a, b) || a.Measure == b.Measure && exceeds(a, b) })
	})
}

// anchored says whether both claims name the same sum of money or the same large figure: a sale for $30 million is the same
// sale, whoever the texts say made it.
func (p *Pass) anchored() bool {
	if !p.only(TimeSlot, SubjectSlot) || p.Event.Shared < 0.3 || unreal(p.A) || unreal(p.B) {
		return false
	}
	for _, a := range p.A.Amounts {
		for _, b := range p.B.Amounts {
			if a.Value == b.Value && quantity.Comparable(a.Quantity, b.Quantity) && (a.Kind == quantity.Money || a.Kind == quantity.Count && a.Value > 100) {
				return true
			}
		}
	}
	return false
}

// apart finds the two moments that exclude each other.
func apart(a, b *claims.Claim) (*claims.Moment, *claims.Moment) {
	for i := range a.Moments {
		for j := range b.Moments {
			p, q := &a.Moments[i], &b.Moments[j]
			if unfixed(a, p) || unfixed(b, q) {
				continue
			}
			if p.Weekday >= 0 && p.Weekday == q.Weekday && p.Month == 0 && q.Month == 0 {
				continue // both say Saturday: the dates of the texts may be those of an update
			}
			if p.Aspect == "" && q.Aspect == "" && (p.Clock == q.Clock || otherDay(p.Time, q.Time)) && p.Role == q.Role && (when.Compare(p.Time, q.Time) == when.Disjoint || p.Role != when.At && (p.Month != q.Month || p.Day != q.Day)) {
				return p, q
			}
		}
	}
	return nil, nil
}

// unfixed says whether a time does not tell the day of a deed: the years that something covers, "the past 10 years of his own tax returns", a
// weekday of a week that readers count in two ways, "penultimate Friday", the year of a noun, "following a 2022 conviction", or what the deed is compared
// with, "compared to 172 in the season last year".
func unfixed(c *claims.Claim, m *claims.Moment) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := slices.IndexFunc(tokens, func(t text.Token) bool { return t.Start >= m.Span.End })
	if k > 0 && tokens[k].Norm == "of" && slices.ContainsFunc(strings.Fields(m.Text), func(w string) bool { return w == "past" || w == "last" }) {
		return true
	}
	first := firstToken(tokens, m.Span)
	if k > 0 && k == first+1 && m.Year > 0 && m.Month == 0 && c.Doc.Nodes[c.Sentence][k].Tag == parse.NN && tokens[k].Start == m.Span.End+1 {
		return true
	}
	behind := firstToken(tokens, claims.Span{Start: c.Predicate.End, End: c.Predicate.End})
	if behind < first && slices.ContainsFunc(tokens[behind:first], func(t text.Token) bool { return t.Norm == "compared" }) {
		return true
	}
	return first > 0 && tokens[first-1].Norm == "penultimate" || midday(c, m)
}

// oneHour says whether both claims name one hour, whatever others they name: "at about 1am at midnight".
func oneHour(a, b *claims.Claim) bool {
	return slices.ContainsFunc(a.Moments, func(p claims.Moment) bool {
		return slices.ContainsFunc(b.Moments, func(q claims.Moment) bool {
			return p.Clock && q.Clock && p.Minute >= 0 && q.Minute >= 0 && gap(&p, &q) < leastExact
		})
	})
}

// onceBut says whether the pair can hardly speak of two events: the act happens once, or nearly all words agree but those
// that are compared.
func (p *Pass) onceBut(a, b claims.Span) bool {
	shared := p.index.overlapBut(p.A, p.B, a, b)
	if lexicon.Unique.Is(claims.Normal(p.A.Lemma), "once") || lexicon.Unique.Is(p.A.Lemma, "once") {
		return shared >= 0.45
	}
	return shared >= 0.6
}

// neighbours says whether one of two times is a day next to the other, which is a month or longer: "from Dec. 31", "from 2020".
func neighbours(a, b *claims.Moment) bool {
	x, y := a.Interval, b.Interval
	if !x.Known() || !y.Known() {
		return false
	}
	if y.Before(x) {
		x, y = y, x
	}
	length := func(i when.Interval) float64 { return i.To.Sub(i.From).Hours() }
	return y.From.Sub(x.To).Hours() <= 24 && min(length(x), length(y)) <= 24 && max(length(x), length(y)) >= 28*24
}

// maybeOne says whether two times may be one but for what a date of publication makes of them: the same month and day, of which one text
// leaves out the year, days told by "today" and the name of a weekday that lie less than three days apart, or a weekday and a date a week
// apart: "last Sunday" in a text that came out late; or one season of two years.
func maybeOne(a, b *claims.Moment) bool {
	yearless := func(m *claims.Moment) bool { return m.Year == 0 || !strings.Contains(m.Text, strconv.Itoa(m.Year)) }
	if a.Month > 0 && a.Month == b.Month && (a.Day == b.Day || a.Day == 0 || b.Day == 0) && (yearless(a) || yearless(b)) {
		return true
	}
	deictic := func(m *claims.Moment) bool { return m.Month == 0 && yearless(m) && m.Interval.Known() }
	x, y := a.Interval, b.Interval
	weekday := func(m *claims.Moment) bool { return m.Weekday >= 0 && m.Month == 0 }
	if (weekday(a) || weekday(b)) && x.Known() && y.Known() && daysApart(x, y) == 7 {
		return true
	}
	if deictic(a) && deictic(b) && (oneSeason(x, y) || oneSeason(y, x)) {
		return true
	}
	return deictic(a) && y.Known() && daysApart(x, y) < 3 && yearless(b) || deictic(b) && x.Known() && daysApart(x, y) < 3
}

// oneSeason says whether b is the season of a in the next year: in winter "last summer" and "this summer" are one.
func oneSeason(a, b when.Interval) bool {
	days := a.To.Sub(a.From).Hours() / 24
	return days > 60 && days < 120 && a.From.AddDate(1, 0, 0).Equal(b.From)
}

// coarse says whether two times are no two dates of one deed: a weekday against a month, or against a date of another year or month, or
// years so far apart that they are of two people.
func coarse(a, b *claims.Moment) bool {
	weekday := func(m *claims.Moment) bool { return m.Weekday >= 0 && m.Month == 0 && m.Day == 0 }
	dated := func(m *claims.Moment) bool {
		return m.Month > 0 && m.Weekday < 0 && (m.Day == 0 || strings.Contains(m.Text, strconv.Itoa(max(m.Year, 1))))
	}
	if weekday(a) && dated(b) || weekday(b) && dated(a) {
		return true
	}
	return a.Year > 0 && b.Year > 0 && max(a.Year, b.Year)-min(a.Year, b.Year) > 15
}

// daysApart is how many days lie between the beginnings of two times.
func daysApart(a, b when.Interval) float64 { return math.Abs(a.From.Sub(b.From).Hours()) / 24 }

// anotherYear says whether one claim names a year and nothing nearer, and the other a day without a year: the one looks back to what was
// done then, the other tells the news.
func anotherYear(a *claims.Claim, x *claims.Moment, b *claims.Claim, y *claims.Moment) bool {
	bare := func(m *claims.Moment) bool { return m.Year > 0 && m.Month == 0 && m.Day == 0 && m.Weekday < 0 }
	daily := func(m *claims.Moment) bool {
		return (m.Weekday >= 0 || m.Day > 0 || m.Clock) && !strings.Contains(m.Text, strconv.Itoa(max(m.Year, 1)))
	}
	present := func(c *claims.Claim) bool { return !c.Past || c.Current }
	return bare(x) && (daily(y) || present(b) && !present(a)) || bare(y) && (daily(x) || present(a) && !present(b))
}

// yearsApart says whether any two moments of the claims are such.
func (p *Pass) yearsApart() bool {
	for i := range p.A.Moments {
		for j := range p.B.Moments {
			if anotherYear(p.A, &p.A.Moments[i], p.B, &p.B.Moments[j]) {
				return true
			}
		}
	}
	return false
}
