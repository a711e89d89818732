package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/when"
)

// oneVoice says whether both claims are told by the same speaker.
func (p *Pass) oneVoice() bool {
	a, b := last(p.A), last(p.B)
	if a == nil || b == nil {
		return false
	}
	if a.Name >= 0 && b.Name >= 0 {
		return a.Name == b.Name
	}
	return a.Text != "" && strings.EqualFold(a.Text, b.Text) && !pronoun(a.Text) && !crowd(a)
}

// crowd says whether a voice is nobody in particular: two of them need not be the same people.
func crowd(s *claims.Speaker) bool {
	words := strings.Fields(strings.ToLower(s.Text))
	return len(words) > 0 && lexicon.Voice.Is(words[len(words)-1], "crowd")
}

// nested says whether one voice is the other with more said of it behind: "the games laboratory", "the games laboratory of Orva". What stands in front makes it
// another ("the former minister"), a crowd need not be the same people, and two names are two voices.
func nested(a, b *claims.Speaker) bool {
	if crowd(a) || crowd(b) || a.Name >= 0 && b.Name >= 0 {
		return false
	}
	bare := func(s *claims.Speaker) []string {
		return slices.DeleteFunc(strings.Fields(strings.ToLower(s.Text)), func(w string) bool { return w == "the" || w == "a" || w == "an" })
	}
	p, q := bare(a), bare(b)
	n := min(len(p), len(q))
	return n > 0 && !pronoun(p[0]) && slices.Equal(p[:n], q[:n])
}

func last(c *claims.Claim) *claims.Speaker {
	if len(c.Speakers) == 0 {
		return nil
	}
	return &c.Speakers[len(c.Speakers)-1]
}

// teller is who says a claim inside its source, "" for the narrator: as written, and where that is a pronoun whose name is known, by that name.
func teller(set *claims.Set, c *claims.Claim) string {
	if s := last(c); s != nil && s.Name >= 0 && pronoun(s.Text) {
		return set.Names[s.Name].Label
	}
	return c.Speaker()
}

func pronoun(s string) bool {
	return slices.Contains([]string{"he", "she", "they", "it", "we", "i", "you", "who"}, strings.ToLower(s))
}

// impartial says whether a voice is no side of its own: the narrator, police, officials.
func impartial(s *claims.Speaker) bool {
	if s == nil || s.Text == "" {
		return true
	}
	for _, w := range strings.Fields(strings.ToLower(s.Text)) {
		if lexicon.Voice.Is(strings.Trim(w, ".,'’"), "official") {
			return true
		}
	}
	return false
}

// relation decides from the voices and the times what a clash of two claims is.
func (p *Pass) relation(f *Finding, guards []Guard) (Relation, string) {
	fixed := slices.ContainsFunc(f.Guards, func(g Guard) bool { return g.Name == sameTime && g.Outcome == Holds })
	parties := f.Cause == StanceCause && f.Relation == Differ // each has its own stance, and none has changed it
	if f.Cause == Numeric && p.twoPolls() {
		return Differ, "two polls"
	}
	if later := p.later(f); later != "" && !fixed && !parties {
		return Supersede, later
	}
	if f.Relation != "" {
		return f.Relation, ""
	}
	a, b := last(p.A), last(p.B)
	switch {
	case f.Cause == Numeric && p.estimated():
		return Differ, "two estimates"
	case p.oneVoice() || a != nil && b != nil && nested(a, b):
		return ReportConflict, "one speaker, told in two ways"
	case a != nil && b != nil && a.Text != "" && b.Text != "" && !(impartial(a) && impartial(b)):
		return Dispute, "two speakers"
	case p.party(p.A, a, b) || p.party(p.B, b, a):
		return Dispute, "a side's own word against the narrator's"
	}
	return Contradict, ""
}

// party says whether one claim is told by a side that speaks of itself and the other by nobody in particular.
func (p *Pass) party(c *claims.Claim, speaker, other *claims.Speaker) bool {
	if speaker == nil || other != nil || impartial(speaker) {
		return false
	}
	for _, a := range []claims.Arg{c.Subject, c.Object} {
		if !a.Present() {
			continue
		}
		if a.Name >= 0 && speaker.Name >= 0 && p.index.holder(a.Name) == p.index.holder(speaker.Name) {
			return true
		}
		if text := strings.ToLower(words(c, a.Span)); strings.HasPrefix(text, "its ") || strings.HasPrefix(text, "their ") || strings.HasPrefix(text, "his ") || strings.HasPrefix(text, "her ") || pronoun(text) {
			return true
		}
	}
	return false
}

// twoPolls says whether each side gives what a poll of its own found: "a poll by Datum", "a survey by Sonda".
func (p *Pass) twoPolls() bool {
	a, b := p.A.Subject, p.B.Subject
	return a.Present() && b.Present() && slices.Contains(frequent, a.Lemma) && slices.Contains(frequent, b.Lemma) && p.twoOfAKind()
}

func (p *Pass) estimated() bool {
	for _, c := range []*claims.Claim{p.A, p.B} {
		s := last(c)
		if (s == nil || !lexicon.Voice.Is(s.Verb, "estimate")) && !lexicon.Voice.Is(c.Lemma, "estimate") {
			return false
		}
	}
	if last(p.A) == nil && last(p.B) == nil {
		return words(p.A, p.A.Subject.Span) != words(p.B, p.B.Subject.Span) // who estimates is the subject
	}
	return !p.oneVoice()
}

// later says why one claim supersedes the other: ordered dates of publication, or words of change. It is "" when nothing
// orders them, when both speak of one stated time, or when what the earlier text claims was over and done: that cannot
// change.
func (p *Pass) later(f *Finding) string {
	first, then := p.A, p.B
	if then.Doc.Published.Before(first.Doc.Published) {
		first, then = then, first
	}
	if f.Cause == Numeric && !first.Doc.Published.Before(then.Doc.Published) {
		if lexicon.Change.Is(claims.Normal(first.Lemma), "moved") != lexicon.Change.Is(claims.Normal(then.Lemma), "moved") {
			return "one text tells of the change itself"
		}
		if f.State && first.Doc.Published.Known() != then.Doc.Published.Known() {
			return "only one has a date, and such a count changes as reports come in"
		}
	}
	if !first.Doc.Published.Before(then.Doc.Published) || !f.State && (!first.Current && !open(first) || p.Event.Time == when.Same) {
		return ""
	}
	return then.Doc.ID + " was published later than " + first.Doc.ID
}
