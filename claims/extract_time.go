package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// measures gives the figures and times of the sentence to the claims they are of: first to each that holds one, then moved and taken back
// where two hold the same, at last those that none holds.
func (t *tree) measures(list []*Claim, amounts []quantity.Quantity, times []when.Time) {
	times = slices.DeleteFunc(slices.Clone(times), func(m when.Time) bool { return t.cited(list, m) || t.yearOf(m) })
	for _, c := range list {
		t.amounts(c, amounts)
		t.moments(c, times)
	}
	t.unclaimed(list, amounts)
	t.loose(list)
	once(list, times)
	t.offset(list, times)
	t.apposed(list)
	lend(list)
	t.summed(list)
	t.settle(list, times)
	t.opening(list, times)
	t.stray(list, times)
}

func (t *tree) moments(c *Claim, all []when.Time) {
	for _, m := range all {
		if t.sourced(c, m.Last) {
			continue
		}
		if slices.Contains(c.Tokens, m.First) || slices.Contains(c.Tokens, m.Last) {
			c.Moments = append(c.Moments, Moment{Time: m, Span: Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}})
		}
	}
}

// spoken says whether a token hangs under a verb of speech that is no claim of its own, only the report of one.
func (t *tree) spoken(i int, list []*Claim) bool {
	for k, steps := i, 0; k >= 0 && steps < 6; k, steps = t.head(k), steps+1 {
		if t.verbal(k) {
			return lexicon.Speech.Value(t.lemmas[k]) == "say" && !slices.ContainsFunc(list, func(c *Claim) bool { return slices.Contains(c.Tokens, k) })
		}
	}
	return false
}

// once keeps a time that two claims share by its ends with the one that holds its beginning: in "two days after leaving"
// it tells of what happened, not of the leaving.
func once(list []*Claim, all []when.Time) {
	for _, m := range all {
		if m.First == m.Last || !slices.ContainsFunc(list, func(c *Claim) bool { return slices.Contains(c.Tokens, m.First) }) {
			continue
		}
		for _, c := range list {
			if !slices.Contains(c.Tokens, m.First) {
				c.Moments = slices.DeleteFunc(c.Moments, func(o Moment) bool { return o.First == m.First })
			}
		}
	}
}

// lend takes from what a name is said to be the figures and times of the clause that hangs on it: in "BitConnect, a firm
// that grew to be worth $3 billion" they are of the growing.
func lend(list []*Claim) {
	for _, c := range list {
		if !c.Nominal {
			continue
		}
		for _, o := range list {
			if o.Nominal || o.Head == c.Head || !slices.Contains(c.Tokens, o.Head) {
				continue
			}
			c.Amounts = slices.DeleteFunc(c.Amounts, func(a Amount) bool {
				return slices.ContainsFunc(o.Amounts, func(b Amount) bool { return a.Number == b.Number })
			})
			c.Moments = slices.DeleteFunc(c.Moments, func(a Moment) bool {
				return slices.ContainsFunc(o.Moments, func(b Moment) bool { return a.First == b.First })
			})
		}
	}
}

// stray gives a time that no claim holds to the clause it stands in or right after.
func (t *tree) stray(list []*Claim, all []when.Time) {
	for _, m := range all {
		if m.Aspect != "" || slices.ContainsFunc(list, func(c *Claim) bool {
			return slices.ContainsFunc(c.Moments, func(o Moment) bool { return o.First == m.First })
		}) {
			continue
		}
		if k := m.Last + 1; k < len(t.tokens) && t.tokens[k].Norm == "that" && t.label(k) == parse.Mark && m.First > 0 {
			continue // "knew as early as 1996 that cadmium was leaking"
		}
		if t.tag(m.Last) != parse.IN && t.spoken(m.Last, list) && !t.runsOn(list, m) {
			continue // the day somebody spoke is not the day of what he told
		}
		span := Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}
		var near *Claim
		for _, c := range list {
			if !c.Nominal && (c.Span.Contains(span) || c.Span.End <= span.Start && (near == nil || c.Span.End > near.Span.End)) {
				near = c
			}
		}
		if near == nil && len(list) > 0 {
			near = list[0]
		}
		if near != nil {
			near.Moments = append(near.Moments, Moment{Time: m, Span: span})
		}
	}
}

// runsOn says whether a clause runs on to the time without a mark or a verb between: "were killed on the border between the two countries
// early on Sunday, officials said".
func (t *tree) runsOn(list []*Claim, m when.Time) bool {
	for k := m.First - 1; k >= 0 && t.tokens[k].Kind != text.Punct; k-- {
		if slices.ContainsFunc(list, func(c *Claim) bool { return !c.Nominal && c.Head < k && slices.Contains(c.Tokens, k) }) {
			return true
		}
		if t.tag(k).Verb() {
			return false
		}
	}
	return false
}
