package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/when"
)

// The names of the guards, in the order in which they are tried and shown.
const (
	sameEvent    = "same-event"
	sameTime     = "same-time"
	sameScope    = "same-scope"
	sameSpeaker  = "same-speaker"
	sameModality = "same-modality"
	sameKind     = "same-kind"
)

// guards tries every guard on a finding; those the detector tried itself come in their place.
func (p *Pass) guards(f *Finding) []Guard {
	out := []Guard{p.guardEvent(f), p.guardTime(f), p.guardScope(f), p.guardSpeaker(), p.guardModality(f), p.guardKind()}
	for _, own := range f.Guards {
		if i := slices.IndexFunc(out, func(g Guard) bool { return g.Name == own.Name }); i >= 0 {
			out[i] = own
		} else {
			out = append(out, own)
		}
	}
	return out
}

func (p *Pass) guardEvent(f *Finding) Guard {
	g := Guard{Name: sameEvent, Outcome: Holds}
	shared := p.shown(p.Event.Words)
	for _, part := range []struct {
		slot Slot
		name string
		m    Likeness
	}{{SubjectSlot, "actor", p.Event.Subject}, {ObjectSlot, "object", p.Event.Object}, {PlaceSlot, "place", p.Event.Place}} {
		if part.m == Different && part.slot != f.Free {
			return Guard{sameEvent, Fails, "another " + part.name}
		}
	}
	switch {
	case p.opts.Assume:
		g.Outcome, g.Why = Assumed, "two bare statements are taken to speak of one event"
	case p.Event.Shared < 0.25 && !same(p.Event.Subject):
		g.Outcome, g.Why = Unknown, "little in common but "+shared
	default:
		g.Why = "both name " + shared
	}
	g.Why += p.matchWords()
	return g
}

// shown lists the first shared keys as a reader would write them.
func (p *Pass) shown(keys []string) string {
	var out []string
	for _, k := range keys {
		if rest, ok := strings.CutPrefix(k, "name "); ok {
			var id int
			fmt.Sscan(rest, &id)
			k = p.index.set.Names[id].Label
		}
		k = strings.TrimPrefix(k, "measure ")
		if !slices.ContainsFunc(out, func(o string) bool { return strings.Contains(strings.ToLower(o), strings.ToLower(k)) }) {
			out = append(out, k)
		}
		if len(out) == 4 {
			break
		}
	}
	if len(out) == 0 {
		return "nothing but the subject"
	}
	return strings.Join(out, ", ")
}

func (p *Pass) guardTime(f *Finding) Guard {
	switch {
	case f.Free == TimeSlot:
		return Guard{sameTime, Holds, "the time is what differs"}
	case p.Event.Time == when.Disjoint:
		return Guard{sameTime, Fails, fmt.Sprintf("%s against %s", moment(p.A), moment(p.B))}
	case p.Event.Time == when.Same, p.Event.Time == when.Overlap:
		return Guard{sameTime, Holds, "both speak of " + moment(p.A)}
	}
	if long, c := p.past(); long {
		return Guard{sameTime, Fails, "one looks back to " + moment(c)}
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

func moment(c *claims.Claim) string {
	for _, m := range c.Moments {
		if m.Aspect == "" {
			return words(c, m.Span)
		}
	}
	return "no stated time"
}

func (p *Pass) guardScope(f *Finding) Guard {
	if f.Free != PlaceSlot && f.Free != OtherSlot && !p.only(SubjectSlot, ObjectSlot, PredicateSlot, TimeSlot, AmountSlot) {
		return Guard{sameScope, Unknown, "one names another part or place"}
	}
	return Guard{sameScope, Holds, "no part, exception or bound sets them apart"}
}

func (p *Pass) guardSpeaker() Guard {
	a, b := teller(p.index.set, p.A), teller(p.index.set, p.B)
	switch {
	case a == "" && b == "":
		return Guard{sameSpeaker, Holds, "both tell it themselves"}
	case p.oneVoice():
		return Guard{sameSpeaker, Holds, "both quote " + a}
	case a == "" || b == "":
		return Guard{sameSpeaker, Unknown, fmt.Sprintf("%s says it in one, the other tells it itself", a+b)}
	}
	return Guard{sameSpeaker, Fails, fmt.Sprintf("%s against %s", a, b)}
}

func (p *Pass) guardModality(f *Finding) Guard {
	a, b := firm(p.A), firm(p.B)
	if a == b || f.Cause == ModalityCause {
		return Guard{sameModality, Holds, "both are " + a}
	}
	return Guard{sameModality, Fails, a + " against " + b}
}

// firm names how firmly a claim is put.
func firm(c *claims.Claim) string {
	switch c.Modality {
	case claims.Possible:
		return "possible"
	case claims.Planned:
		return "planned"
	case claims.Conditional:
		return "conditional"
	case claims.Necessary:
		return "required"
	case claims.Wished:
		return "wished"
	case claims.Question:
		return "asked"
	}
	return "asserted"
}

func (p *Pass) guardKind() Guard {
	a, b := p.A.Kind == claims.Opinion, p.B.Kind == claims.Opinion
	switch {
	case a && b:
		return Guard{sameKind, Fails, "both are analysis"}
	case a || b:
		return Guard{sameKind, Fails, "one is analysis, the other a fact"}
	}
	return Guard{sameKind, Holds, "both are stated as facts"}
}
