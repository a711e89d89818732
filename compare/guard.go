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
		g.Outcome, g.Why = Unknown, p.little()
	default:
		g.Why = p.bothName()
	}
	g.Why += p.matchWords()
	return g
}

// bothName says what the two sentences share.
func (p *Pass) bothName() string {
	switch shared := p.shown(p.Event.Words); {
	case shared != "":
		return "both name " + shared
	case same(p.Event.Subject):
		return "only the subject is the same"
	}
	return "no telling word is in both"
}

// little says the same of two sentences that share too little.
func (p *Pass) little() string {
	if shared := p.shown(p.Event.Words); shared != "" {
		return "little in common: " + shared
	}
	return "no telling word is in both"
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
	if strings.EqualFold(a, b) {
		return Guard{sameSpeaker, Fails, fmt.Sprintf("%s in both, who need not be the same", a)}
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
	if scheduled(c) {
		return "planned"
	}
	return "asserted"
}

// scheduled says whether a claim in the present sets a deed for a day to come: "the trial opens on 2 June".
func scheduled(c *claims.Claim) bool {
	return c.Current && !c.Past && !c.Copular && !c.Nominal && slices.ContainsFunc(c.Moments, func(m claims.Moment) bool {
		known := m.Interval.Known() && c.Doc.Published.Known()
		return m.Role == when.At && m.Day > 0 && (!known || c.Doc.Published.Before(m.Interval))
	})
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
