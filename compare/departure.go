package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// departure opens the aspect of a finding on who ended somebody's office.
const departure = "departure "

// departed reports somebody who gave up an office in one text and lost it by another's will in the other: "Calder resigned", "the prime minister
// dismissed Calder". A text that tells both tells how one became the other.
func (p *Pass) departed(own, other *claims.Claim) bool {
	if p.oneDocument() || !lexicon.Leaving.Is(own.Lemma, "own") || !lexicon.Leaving.Is(other.Lemma, "other") || own.Passive || !own.Subject.Present() {
		return false
	}
	for _, c := range []*claims.Claim{own, other} {
		if denies(c) || !asserted(c) || c.Nominal || !c.Past {
			return false
		}
	}
	if p.index.args(own, own.Subject, other, other.Object) != Same || own.Subject.Name < 0 && !p.opts.Assume || p.leaves(own.Doc, "other", own.Subject.Name) || p.leaves(other.Doc, "own", own.Subject.Name) {
		return false
	}
	p.Event.Subject, p.Event.Object, p.Event.Shared, p.Event.Conflicts = Same, Same, max(p.Event.Shared, 0.5), nil
	a, b := side(p.A), side(p.B)
	p.Report(Finding{Cause: EntityRole, Free: SubjectSlot, Strength: 0.85, Aspect: departure + phraseKey(p, own.Subject), A: a, B: b,
		Message: fmt.Sprintf("how %s left office: %q against %q", words(own, own.Subject.Span), clause(p.A), clause(p.B))})
	return true
}

// leaves says whether a document tells, in whatever way, that an office of somebody was ended so; a noun for it, "insisted he had offered his
// resignation", need not say whose.
func (p *Pass) leaves(doc *claims.Document, how string, who int) bool {
	for _, sentence := range doc.Lemmas {
		if slices.ContainsFunc(sentence, func(w string) bool { return lexicon.Leaving.Is(w, how+" noun") }) {
			return true
		}
	}
	for _, c := range p.index.byDocument(doc) {
		if who >= 0 && lexicon.Leaving.Is(c.Lemma, how) && !denies(c) && (c.Subject.Name == who || c.Object.Name == who) {
			return true
		}
	}
	return false
}
