package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// Two texts that print one passage, of a release, an agency or a speech, differ in a figure, a date or a word and its opposite: one of them
// changed it, for nothing else is left that could explain it.
const (
	reprintLeast = 8   // words that both passages have in common, in order
	reprintShare = 0.6 // part of the words of the shorter sentence
	reprintWhole = 0.4 // part of those of the longer
	reprintNear  = 4   // words looked at on either side of what differs
	reprintKeep  = 0.7 // part of those that must be the same
)

// Of two sentences that have less in common, a run of words around what differs may be one passage: so many words, so many of them with content.
const (
	runLeast   = 10
	runContent = 5
)

// reprintAspect opens the aspect of such a finding, reprintKind is its kind.
const (
	reprintAspect = "reprint "
	reprintKind   = "reprint"
)

// reprintDetector: one passage is printed by two texts with another value in one place.
var reprintDetector = Detector{
	Name: Numeric,
	Run: func(p *Pass) {
		if ka, kb := p.context.keys[p.A.Doc][p.A.Sentence], p.context.keys[p.B.Doc][p.B.Sentence]; p.oneDocument() || p.Event.Shared < 0.3 || 2*len(common(ka, kb)) < min(len(ka), len(kb)) {
			return
		}
		at := [2]where{p.index.where(p.A), p.index.where(p.B)}
		s, ok := p.index.swap(at)
		if !ok || p.index.tellsAt(at[0], s.at[0][0]) != p.A || p.index.tellsAt(at[1], s.at[1][0]) != p.B {
			return
		}
		if s.cause == Numeric && p.reprintBarred(s) || p.otherActors() {
			return
		}
		a, b := tokenSpan(p.index.tokensAt(at[0]), s.at[0]), tokenSpan(p.index.tokensAt(at[1]), s.at[1])
		p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Time, p.Event.Predicate, p.Event.Shared = Open, Open, Open, when.Unknown, Same, max(p.Event.Shared, 0.9)
		f := Finding{Cause: s.cause, Free: OtherSlot, Strength: 0.9, Aspect: reprintAspect + s.key,
			A:       Side{p.A, words(p.A, a), []claims.Span{a}},
			B:       Side{p.B, words(p.B, b), []claims.Span{b}},
			Message: fmt.Sprintf("%q against %q in one passage that both print", words(p.A, a), words(p.B, b))}
		if f.Relation = Contradict; last(p.A) != nil && last(p.B) != nil {
			f.Relation = ReportConflict // whoever is said to speak, it is one text
		}
		if m := amountAt(p.A, s.at[0]); m != nil && toll(m.Measure) {
			f.State = m.Measure != "aboard" // the later text may have brought the passage up to date
		}
		for _, name := range []string{sameEvent, sameScope, sameModality, sameTime} {
			if name != sameTime || !f.State {
				f.Guards = append(f.Guards, Guard{name, Holds, "both print one passage"})
			}
		}
		p.Report(f)
	},
}

// reprintBarred says whether a guard of figures bars those of a swap, but for the guards that ask whether both count one thing at one time: one
// passage does.
func (p *Pass) reprintBarred(s swap) bool {
	a, b := amountAt(p.A, s.at[0]), amountAt(p.B, s.at[1])
	if a == nil || b == nil {
		return false
	}
	f := &figures{Pass: p, a: *a, b: *b, one: true, steady: true}
	f.b.Measure = f.a.Measure
	f.shared, _ = p.context.overlap(p.A, p.B)
	return f.barred(figureGuards) != ""
}

// otherActors says whether both claims are of two bodies or people by name: one form of words in two decisions.
func (p *Pass) otherActors() bool {
	a, b := p.A.Subject, p.B.Subject
	return a.Present() && b.Present() && p.index.proper(p.A, a) && p.index.proper(p.B, b) && p.index.args(p.A, a, p.B, b) == Different
}

// amountAt is the amount of a claim at tokens of its sentence, nil for none.
func amountAt(c *claims.Claim, at [2]int) *claims.Amount {
	if k := slices.IndexFunc(c.Amounts, func(a claims.Amount) bool { return at[0] <= a.Number && a.Number <= at[1] }); k >= 0 {
		return &c.Amounts[k]
	}
	return nil
}

// unlessTold leaves out what is found of a reprint where another rule shows a clash in the same two sentences: it says what is measured, and which
// count grew.
func (x *index) unlessTold(found []Divergence) []Divergence {
	told := map[[2]where]bool{}
	for _, d := range found {
		if d.kind != reprintKind && d.Cause != Learned && d.Level != Low {
			for _, p := range d.opposed() {
				told[x.both(p)] = true
			}
		}
	}
	return slices.DeleteFunc(found, func(d Divergence) bool {
		return d.kind == reprintKind && slices.ContainsFunc(d.opposed(), func(p [2]*claims.Claim) bool { return told[x.both(p)] })
	})
}

// tellsAt is the claim of a sentence that tells what stands at a token: the shortest around it, else the first; nil where none is compared.
func (x *index) tellsAt(w where, token int) *claims.Claim {
	at := x.tokensAt(w)[token].Span
	var out *claims.Claim
	for _, id := range x.compared(w) {
		c := x.set.Claims[id]
		around := c.Span.Start <= at.Start && at.End <= c.Span.End
		if out == nil || around && (!(out.Span.Start <= at.Start && at.End <= out.Span.End) || c.Span.Len() < out.Span.Len()) {
			out = c
		}
	}
	return out
}

// tokenSpan covers the tokens from the first to the last of at.
func tokenSpan(tokens []text.Token, at [2]int) claims.Span {
	return claims.Span{Start: tokens[at[0]].Start, End: tokens[at[1]].End}
}
