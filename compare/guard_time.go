package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/when"
)

func (p *Pass) guardTime(f *Finding) Guard {
	switch {
	case f.Free == TimeSlot:
		return Guard{sameTime, Holds, "the time is what differs"}
	case p.Event.Time == when.Disjoint:
		return Guard{sameTime, Fails, p.twoTimes()}
	case p.Event.Time == when.Same, p.Event.Time == when.Overlap:
		return Guard{sameTime, Holds, p.oneTime()}
	}
	if long, c := p.past(); long {
		return Guard{sameTime, Fails, "one looks back to " + lookedBack(c)}
	}
	switch {
	case p.opts.Assume:
		return Guard{sameTime, Assumed, "no other time is named"}
	case p.oneDocument():
		return Guard{sameTime, Holds, "one text, no other time named"}
	case p.A.Doc.Published.Overlaps(p.B.Doc.Published):
		return Guard{sameTime, Holds, "published the same day"}
	case p.A.Doc.Published.Before(p.B.Doc.Published):
		return Guard{sameTime, Unknown, p.B.Doc.ID + " was published later"}
	case p.B.Doc.Published.Before(p.A.Doc.Published):
		return Guard{sameTime, Unknown, p.A.Doc.ID + " was published later"}
	}
	return Guard{sameTime, Unknown, "no date given, either may be later"}
}

// past says whether exactly one claim names a time that lies well before its document.
func (p *Pass) past() (bool, *claims.Claim) {
	a, b := history(p.A), history(p.B)
	if a == b {
		return false, nil
	}
	if a {
		return true, p.A
	}
	return true, p.B
}

// history says whether a claim names a time that is over for more than 45 days when its document appears.
func history(c *claims.Claim) bool {
	latest := 0
	if !c.Doc.Published.Known() {
		latest = lastYear(c.Doc)
	}
	for _, m := range c.Moments {
		if m.Year > 0 && m.Year < latest-1 {
			return true
		}
		if m.Interval.Known() && c.Doc.Published.Known() && c.Doc.Published.From.Sub(m.Interval.To).Hours() > 45*24 {
			return true
		}
	}
	for _, o := range c.Others {
		if slices.Contains([]string{"career", "lifetime", "life", "reign", "tenure"}, o.Lemma) && slices.Contains([]string{"during", "in", "throughout", "over"}, o.Case) {
			return true // "during his career he has held three offices"
		}
	}
	return false
}

// lastYear is the latest year a document names: an undated text is not older than that.
func lastYear(d *claims.Document) int {
	latest := 0
	for _, times := range d.Times {
		for _, t := range times {
			if t.Year < 2100 {
				latest = max(latest, t.Year)
			}
		}
	}
	return latest
}

// timesIn gives two moments in the order that is asked for, as the two sentences write them: the claims' own before those of their sentences;
// ok is false where none are in it.
func (p *Pass) timesIn(orders ...when.Order) (a, b string, ok bool) {
	for _, read := range []func(*claims.Claim) *claims.Claim{itself, sentenceMoments} {
		for _, m := range read(p.A).Moments {
			for _, n := range read(p.B).Moments {
				if m.Aspect != "" || n.Aspect != "" || m.Clock != n.Clock || m.Role != n.Role || !slices.Contains(orders, when.Compare(m.Time, n.Time)) {
					continue
				}
				x, y := momentText(p.A, m), momentText(p.B, n)
				if strings.EqualFold(x, y) {
					return x, y, true
				}
				if !ok {
					a, b, ok = x, y, true
				}
			}
		}
		if ok {
			return a, b, true
		}
	}
	return "", "", false
}

func itself(c *claims.Claim) *claims.Claim { return c }

// momentText is a moment of a claim's sentence as written.
func momentText(c *claims.Claim, m claims.Moment) string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return words(c, claims.Span{Start: tokens[m.First].Start, End: tokens[m.Last].End})
}

// oneTime words the time that both sentences name.
func (p *Pass) oneTime() string {
	a, b, ok := p.timesIn(when.Same, when.Overlap)
	switch {
	case !ok:
		return "both speak of one time"
	case strings.EqualFold(a, b):
		return "both speak of " + a
	}
	return fmt.Sprintf("%q and %q can be one time", a, b)
}

// twoTimes words the times that set both sentences apart.
func (p *Pass) twoTimes() string {
	if a, b, ok := p.timesIn(when.Disjoint); ok {
		return a + " against " + b
	}
	return "each names another time"
}

// lookedBack is the first time a claim names, which is over.
func lookedBack(c *claims.Claim) string {
	for _, m := range c.Moments {
		if m.Aspect == "" {
			return momentText(c, m)
		}
	}
	return "what is long over"
}

// anotherDay says whether the documents were published a day apart: what two texts of one day give for a cause is no news of the later one.
func (p *Pass) anotherDay() bool {
	a, b := p.A.Doc.Published, p.B.Doc.Published
	return a.Known() && b.Known() && daysApart(a, b) >= 1
}

// oneDay says whether the documents are known to have been published on one day.
func (p *Pass) oneDay() bool {
	return p.A.Doc.Published.Known() && p.B.Doc.Published.Known() && !p.anotherDay()
}

// onOneDay tells a finding on what somebody decides or orders whether the later text may take it back: a day later it may, within one it does not.
func (p *Pass) onOneDay(f Finding) Finding {
	f.State = p.anotherDay()
	if p.oneDay() {
		f.Guards = append(f.Guards, Guard{sameTime, Holds, "both were told on one day"})
	}
	return f
}

// ordered says whether the documents were published at different times.
func (p *Pass) ordered() bool {
	a, b := p.A.Doc.Published, p.B.Doc.Published
	return a.Before(b) || b.Before(a)
}
