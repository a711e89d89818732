package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// otherTime says by what words the statements hold for two stretches of time, "" where they may hold for one. Where only the time of one
// deed or the date of one figure differs, the time is what they clash about.
func (t *two) otherTime() string {
	a, b := t.set.Documents[0], t.set.Documents[1]
	if x, y := frameOf(a), frameOf(b); x != "" && y != "" && stretch(x) != stretch(y) {
		return fmt.Sprintf("%q against %q", x, y)
	}
	if t.oneFigure() {
		return ""
	}
	if was(a, b) || was(b, a) {
		return "what was against what is"
	}
	deed := t.oneDeed()
	if p, q, ok := partsApart(phasesOf(a), phasesOf(b)); ok && (p.state() && q.state() || !deed && (p.first && q.first || t.differ())) {
		return fmt.Sprintf("%q against %q", p.words, q.words)
	}
	m, n := apartTimes(a, b)
	switch {
	case m == nil, lasts(*m, *n), lasts(*n, *m), m.Role == when.By && n.Role == when.By:
		return ""
	case hasEnd(*m) && hasStart(*n) || hasStart(*m) && hasEnd(*n),
		stretches(*m) && stretches(*n) && (!deed || m.First <= frontal && n.First <= frontal), !deed && t.differ():
		return fmt.Sprintf("%q against %q", m.Text, n.Text)
	}
	return ""
}

// was says whether one statement tells what something was at a stated time that is over, the other what it is.
func was(past, present *claims.Document) bool {
	p, ok := rootOf(past)
	q, both := rootOf(present)
	return ok && both && p.child(parse.Cop) >= 0 && q.child(parse.Cop) >= 0 && p.past() && !q.past() && q.modal() == "" && !q.denied() && !q.still() &&
		p.subject() != "" && p.subject() == q.subject() && len(yearsOf(past)) > 0 && len(yearsOf(present)) == 0
}

// frontal is how many words may stand before a time that opens a statement: "for all of".
const frontal = 3

// differ says whether the statements differ in more than the time: in a figure, by a denial or an opposite, or by what either tells.
func (t *two) differ() bool { return t.otherFigures() || t.opposed() || t.otherDeeds() }

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

// phase is a part of a course of time that a statement names: two parts of one line exclude each other.
type phase struct {
	line, part, words string
	first             bool // opens the statement
}

// state says whether the phase is of what was or what is, or tells one thing from another of its kind: "the former owner".
func (p phase) state() bool {
	return p.line == "era" || p.part == "old" || p.part == "new"
}

// phasesOf lists the phases a document names.
func phasesOf(d *claims.Document) []phase {
	var out []phase
	if words := frameOf(d); stretch(words) == "before" {
		out = append(out, phase{"era", "then", words, true})
	}
	for n, s := range d.Sentences {
		for i, token := range s.Tokens {
			for _, phrase := range lexicon.Phase.Starting(token.Norm) {
				if !beginWith(s.Tokens[i:], phrase) || phrase == "used to" && i > 0 && lexicon.Stop.Has(s.Tokens[i-1].Norm) {
					continue
				}
				if slices.ContainsFunc(lexicon.Phase.Values(phrase), func(v string) bool { return strings.HasPrefix(v, "of/") }) && i+1 < len(s.Tokens) && d.Nodes[n][i+1].Tag == parse.NNP {
					continue // "the Old Testament"
				}
				for _, value := range lexicon.Phase.Values(phrase) {
					if line, part, ok := strings.Cut(value, "/"); ok {
						out = append(out, ofNoun(phase{line, part, phrase, i <= frontal}, s.Tokens[i+1:]))
					}
				}
			}
		}
	}
	return out
}

// ofNoun gives a phase that a noun must follow the line of that noun.
func ofNoun(p phase, next []text.Token) phase {
	if p.line == "of" && len(next) > 0 {
		p.line, p.words = "of "+next[0].Norm, p.words+" "+next[0].Norm
	}
	return p
}

// partsApart is a phase of either list that exclude each other, where neither list has both.
func partsApart(a, b []phase) (phase, phase, bool) {
	for _, p := range a {
		for _, q := range b {
			if p.line != q.line || p.part == q.part || strings.HasPrefix(p.line, "of ") && !countable(p, q) {
				continue
			}
			same := func(list []phase, x phase) bool {
				return slices.ContainsFunc(list, func(y phase) bool { return x.line == y.line && x.part == y.part })
			}
			if !same(a, q) && !same(b, p) {
				return p, q, true
			}
		}
	}
	return phase{}, phase{}, false
}

// countable says whether two phases are of a stretch of time, or one of what was and one of what is.
func countable(p, q phase) bool {
	old := p.part == "old" && q.part == "new" || p.part == "new" && q.part == "old"
	return old || lexicon.Phase.Is(strings.TrimPrefix(p.line, "of "), "unit")
}

// apartTimes is a time of either document where none of one can be any of the other, nil where they can or nothing tells.
func apartTimes(a, b *claims.Document) (*when.Time, *when.Time) {
	var p, q *when.Time
	for _, x := range datesOf(a) {
		for _, y := range datesOf(b) {
			switch order := orderOf(x, y); {
			case order == when.Same, order == when.Overlap, order == when.Unknown:
				return nil, nil
			case p == nil:
				p, q = &x, &y
			}
		}
	}
	return p, q
}

// orderOf compares two times of a state or deed: by a day it is that day.
func orderOf(x, y when.Time) when.Order {
	for _, t := range []*when.Time{&x, &y} {
		if t.Role == when.By {
			t.Role = when.At
		}
	}
	if !x.Resolved && !y.Resolved && x.Month > 0 && y.Month > 0 && x.Year == y.Year {
		if hasEnd(x) && hasStart(y) && x.Month <= y.Month || hasEnd(y) && hasStart(x) && y.Month <= x.Month {
			return when.Disjoint
		}
	}
	return when.Compare(x, y)
}

func hasEnd(t when.Time) bool   { return t.Role == when.Until || t.Role == when.Before }
func hasStart(t when.Time) bool { return t.Role == when.Since || t.Role == when.After }

// datesOf lists the times of a document but for words such as "still".
func datesOf(d *claims.Document) []when.Time {
	var out []when.Time
	for _, sentence := range d.Times {
		for _, t := range sentence {
			if t.Aspect == "" {
				out = append(out, t)
			}
		}
	}
	return out
}

// stretches says whether a time is open at one end or longer than a year.
func stretches(t when.Time) bool {
	return hasStart(t) || hasEnd(t) || t.Resolved && t.Interval.To.Sub(t.Interval.From).Hours() > 366*24
}

// lasts says whether what is told to have come about by x holds at a later y.
func lasts(x, y when.Time) bool {
	return x.Role == when.By && x.Resolved && y.Resolved && !y.Interval.From.Before(x.Interval.To)
}

// oneDeed says whether both statements tell one deed, or deny it, with no figures that differ.
func (t *two) oneDeed() bool {
	if t.otherFigures() {
		return false
	}
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			if p.Lemma == "" || p.Lemma == "be" || p.Lemma == "have" || denies(p) != denies(h) {
				continue
			}
			if claims.Normal(p.Lemma) == claims.Normal(h.Lemma) || akin(p, h) {
				return true
			}
		}
	}
	return false
}

// opposed says whether the statements affirm and deny one predicate, or have opposite ones.
func (t *two) opposed() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			if p.Lemma != "" && (claims.Normal(p.Lemma) == claims.Normal(h.Lemma) && denies(p) != denies(h) || opposite(p.Lemma, h.Lemma) || p.Stance == claims.For && h.Stance == claims.Against ||
				p.Stance == claims.Against && h.Stance == claims.For) {
				return true
			}
		}
	}
	return false
}

// oneFigure says whether the statements give one figure of one measure: then they tell of one count, and its date is at issue.
func (t *two) oneFigure() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			for _, x := range p.Amounts {
				if slices.ContainsFunc(h.Amounts, func(y claims.Amount) bool { return x.Value == y.Value && x.Unit == y.Unit && x.Kind == y.Kind }) {
					return true
				}
			}
		}
	}
	return false
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

// otherDeeds says whether the statements date two deeds in two years: each names its year in one clause, and neither has the verb or the noun
// of the other's deed. The date of one deed may not be two.
func (t *two) otherDeeds() bool {
	p, h := datedClaim(t.of(0)), datedClaim(t.of(1))
	if p == nil || h == nil {
		return false
	}
	told := func(c *claims.Claim, d *claims.Document) bool {
		return slices.ContainsFunc(content(d), func(w string) bool { return stem(w) == stem(claims.Normal(c.Lemma)) })
	}
	return !told(p, h.Doc) && !told(h, p.Doc)
}

// datedClaim is the only claim, or the only one that names a year; nil where there is none, or more, or where it has no deed.
func datedClaim(list []*claims.Claim) *claims.Claim {
	if len(list) == 1 && list[0].Lemma != "" && list[0].Lemma != "be" {
		return list[0]
	}
	var out *claims.Claim
	for _, c := range list {
		if !slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Year > 0 && m.Aspect == "" }) {
			continue
		}
		if out != nil || c.Lemma == "" || c.Lemma == "be" {
			return nil
		}
		out = c
	}
	return out
}
