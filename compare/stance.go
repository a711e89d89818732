package compare

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// stanceDetector: the texts disagree on where somebody stands: condemned / praised, condemned / avoided criticizing, backed / stayed silent on.
var stanceDetector = Detector{
	Name: StanceCause,
	Run: func(p *Pass) {
		p.silence(p.A, p.B)
		p.silence(p.B, p.A)
		a, b := position(p.A), position(p.B)
		if a == b || a == unknownStance || b == unknownStance || !(against(a, b) || against(b, a)) {
			return
		}
		if p.Event.Predicate == Same && denies(p.A) != denies(p.B) {
			return // a plain negation
		}
		if !asserted(p.A) || !asserted(p.B) || p.oneDocument() && p.A.Sentence == p.B.Sentence {
			return
		}
		if saysYear(p.A) != saysYear(p.B) {
			return // who praised somebody in 2009 may lambast him now
		}
		if p.index.args(p.A, p.A.Target, p.B, p.B.Target) != Same || onOneself(p.A) || onOneself(p.B) {
			return
		}
		holder := p.stanceHolder()
		f := Finding{Cause: StanceCause, Free: PredicateSlot, Strength: 0.85, A: stanceSide(p.A), B: stanceSide(p.B)}
		switch {
		case holder != "":
			f.Relation = ReportConflict
		case p.Event.Subject == Different && !p.namesBoth() && specific(p.A, p.A.Subject) && specific(p.B, p.B.Subject) && (a == favours && b == opposes || a == opposes && b == favours):
			f.Relation, f.Strength = Differ, 0.7
			f.Guards = []Guard{{sameSpeaker, Fails, fmt.Sprintf("%s against %s", words(p.A, p.A.Subject.Span), words(p.B, p.B.Subject.Span))}}
			holder = "sides"
		default:
			return
		}
		p.Event.Subject, p.Event.Object = Same, Same
		f.Aspect = holder + " " + claims.Normal(p.A.Target.Lemma)
		if p.A.Stance == claims.Silent || p.B.Stance == claims.Silent {
			f.Aspect = silenceAspect + f.Aspect
		}
		f.Message = fmt.Sprintf("%s on %s: %q against %q", holder, words(p.A, p.A.Target.Span), clause(p.A), clause(p.B))
		if f.Relation == Differ {
			f.Message = fmt.Sprintf("%s: %q against %q", words(p.A, p.A.Target.Span), clause(p.A), clause(p.B))
		}
		p.Report(f)
	},
}

// saysYear says whether a claim names the year it is of.
func saysYear(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Year > 0 && strings.Contains(m.Text, strconv.Itoa(m.Year)) })
}

// onOneself says whether a claim takes a stance on the one who holds or tells it: "silencing me is wrong" is none on "me".
func onOneself(c *claims.Claim) bool {
	on := c.Target.Name
	return on >= 0 && (on == c.Subject.Name || slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool { return s.Name == on }))
}

// namesBoth says whether one of the documents names both holders: then its readers hear of both sides.
func (p *Pass) namesBoth() bool {
	names := func(c *claims.Claim, who int) bool {
		return who >= 0 && tellOf(p.index.byDocument(c.Doc), who)
	}
	return names(p.A, p.B.Subject.Name) || names(p.B, p.A.Subject.Name)
}

// silenceAspect begins the aspect of a finding that somebody is silent in one text and speaks in the other; silenceKind is its kind.
const (
	silenceAspect = "silence "
	silenceKind   = "silence"
)

// silence reports a holder who is silent on something in one text and speaks of it in the other: "has been silent about
// the attack" / "claimed responsibility for the attack".
func (p *Pass) silence(mute, voice *claims.Claim) {
	if mute.Stance != claims.Silent || denies(mute) || denies(voice) || !asserted(mute) || !asserted(voice) || p.oneDocument() {
		return
	}
	if !lexicon.Speech.Is(voice.Lemma, "say") || mute.Subject.Name < 0 || mute.Subject.Name != voice.Subject.Name {
		return
	}
	for _, on := range append([]claims.Arg{voice.Object}, voice.Others...) {
		if !on.Present() || p.index.args(mute, mute.Target, voice, on) != Same && !slices.Contains(p.index.modifiers(voice, on), claims.Normal(mute.Target.Lemma)) {
			continue
		}
		p.Event.Subject, p.Event.Object = Same, Same
		label := p.index.set.Names[mute.Subject.Name].Label
		f := Finding{Cause: StanceCause, Relation: ReportConflict, Free: PredicateSlot, Strength: 0.7, Aspect: silenceAspect + label + " " + claims.Normal(on.Lemma),
			A: stanceSide(mute), B: Side{voice, words(voice, voice.Predicate), []claims.Span{voice.Predicate, on.Span}},
			Message: fmt.Sprintf("%s: %q against %q", label, clause(mute), clause(voice))}
		if voice == p.A {
			f.A, f.B = f.B, f.A
		}
		p.Report(f)
		return
	}
}

// attitude is where a claim puts its subject towards the target.
type attitude uint8

const (
	unknownStance attitude = iota
	favours
	opposes
	silent   // says nothing, or avoided opposing
	withheld // did not back
)

func position(c *claims.Claim) attitude {
	switch {
	case c.Stance == claims.For && !denies(c):
		return favours
	case c.Stance == claims.For:
		return withheld
	case c.Stance == claims.Against && !denies(c):
		return opposes
	case c.Stance == claims.Against, c.Stance == claims.Silent && !denies(c):
		return silent
	}
	return unknownStance
}

// against says whether an attitude shuts out another of one holder on one target.
func against(a, b attitude) bool {
	return a == opposes && (b == favours || b == silent) || a == favours && b == withheld
}

// stanceHolder names the subject when both claims have the same one, a government standing for its country.
func (p *Pass) stanceHolder() string {
	a, b := p.A.Subject.Name, p.B.Subject.Name
	if a < 0 || b < 0 {
		if p.Event.Subject == Same {
			return words(p.A, p.A.Subject.Span)
		}
		return ""
	}
	if a == b {
		return p.index.set.Names[a].Label
	}
	return ""
}

func stanceSide(c *claims.Claim) Side {
	s := side(c)
	s.Evidence = append(s.Evidence, c.Target.Span)
	return s
}
