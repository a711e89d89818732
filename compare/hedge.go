package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// modalityDetector: one text states as a fact what the other gives as possible; or, where a life is the matter, as alleged or hearsay.
var modalityDetector = Detector{
	Name: ModalityCause,
	Run: func(p *Pass) {
		a, b := p.A, p.B
		p.undecided()
		p.duties()
		if p.Event.Predicate != Same || denies(a) != denies(b) || !p.core() || !p.only() || p.Event.Shared < 0.5 || p.oneDocument() {
			return
		}
		if a.Modality == claims.Planned && b.Modality == claims.Possible || a.Modality == claims.Possible && b.Modality == claims.Planned {
			p.forecast()
			return
		}
		if asks(a) || asks(b) || doubtful(a) == doubtful(b) || !same(p.Event.Subject) && p.Event.Object != Same || !asserted(a) && !asserted(b) || a.Nominal || b.Nominal {
			return
		}
		if plain := p.plain(); plain.Subject.Restored || relative(a) || relative(b) || len(plain.Speakers) > 0 || infinite(plain) || p.Event.Subject == Open && p.Event.Object != Same || pronoun(words(plain, plain.Subject.Span)) {
			return // what somebody else says, or what is only mentioned, is not stated as a fact
		}
		if (a.Hedged || b.Hedged) && !dying(a) {
			return // "reportedly" against the plain fact: an editor waves it away, unless somebody's life is the matter
		}
		cause := ModalityCause
		if a.Factive != "" || b.Factive != "" {
			cause = Factive
		}
		p.Report(Finding{Cause: cause, Relation: Differ, Strength: 0.65, Aspect: claims.Normal(a.Lemma) + " " + subjectKey(p),
			A: modal(a), B: modal(b), Message: fmt.Sprintf("stated as a fact or not: %q against %q", clause(a), clause(b))})
	},
}

// plain is the claim of the two that is put without doubt.
func (p *Pass) plain() *claims.Claim {
	if doubtful(p.A) {
		return p.B
	}
	return p.A
}

// forecast reports one coming event that is certain in one text and only possible in the other.
func (p *Pass) forecast() {
	if p.Event.Subject != Same || p.Event.Shared < 0.7 || !lexicon.Modal.Has(strings.ToLower(words(p.A, p.A.Modal))) || !lexicon.Modal.Has(strings.ToLower(words(p.B, p.B.Modal))) {
		return
	}
	f := Finding{Cause: ModalityCause, Strength: 0.65, Aspect: claims.Normal(p.A.Lemma) + " " + subjectKey(p), A: modal(p.A), B: modal(p.B),
		Message: fmt.Sprintf("certain or only possible: %q against %q", clause(p.A), clause(p.B))}
	if !p.oneVoice() {
		f.Relation = Differ
	}
	p.Report(f)
}

// doubtful says whether a claim is put as possible or as hearsay.
// A forecast is not: "is likely to rise" and "rose" are two stages. Nor is a choice: "were lost or spoiled" doubts neither.
func doubtful(c *claims.Claim) bool {
	return c.Hedged || c.Modality == claims.Possible && perfect(c) && words(c, c.Modal) != "or"
}

// asks says whether a claim is a question that the sentence leaves open: "it is not known how many have died".
func asks(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, c.Span)
	return k < len(tokens) && slices.Contains([]string{"how", "whether", "what", "who", "why", "where", "when", "which"}, tokens[k].Norm)
}

// perfect says whether the doubt is about the past: "may have kept", not "could be returned".
func perfect(c *claims.Claim) bool {
	return strings.Contains(" "+strings.ToLower(words(c, c.Predicate))+" ", " have ")
}

func asserted(c *claims.Claim) bool { return !c.Hedged && c.Modality == claims.Asserted }

func modal(c *claims.Claim) Side {
	s := side(c)
	if c.Modal.Len() > 0 {
		if !c.Predicate.Contains(c.Modal) {
			s.Value = words(c, c.Modal) + " " + s.Value
		}
		s.Evidence = append(s.Evidence, c.Modal)
	}
	return s
}
