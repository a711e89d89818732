package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/when"
)

// link reports contact or control that is lost in one text and back in the other.
func (p *Pass) link() {
	lost, back := p.A, p.B
	if !lexicon.Change.Is(back.Lemma, "regain") {
		lost, back = back, lost
	}
	if lost.Lemma != "lose" || !lexicon.Change.Is(back.Lemma, "regain") {
		return
	}
	a, b := tie(lost), tie(back)
	if !a.Present() || !b.Present() || denies(lost) || denies(back) || unreal(lost) || unreal(back) {
		return
	}
	shared, common := p.context.overlap(lost, back)
	if shared < 0.15 || p.tells(lost.Doc, "back", b) || p.tells(back.Doc, "lost", a) && !lost.Doc.Published.Before(back.Doc.Published) {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Time, p.Event.Words, p.Event.Shared = Same, Same, when.Unknown, common, max(p.Event.Shared, shared)
	f := Finding{Cause: Status, Free: PredicateSlot, Strength: 0.75, State: true, Aspect: "link " + claims.Normal(a.Lemma),
		A: tied(lost, a, "lost"), B: tied(back, b, "regained"),
		Message: fmt.Sprintf("%s lost against %s regained: %q against %q", a.Lemma, b.Lemma, clause(lost), clause(back)),
		Guards:  []Guard{{sameModality, Holds, "both are asserted"}, {sameScope, Holds, "both speak of one link"}}}
	if lost == p.B {
		f.A, f.B = f.B, f.A
	}
	p.Report(f)
}

// tie is the link a claim tells lost or back: its object, or the subject of a passive.
func tie(c *claims.Claim) claims.Arg {
	for _, a := range []claims.Arg{c.Object, c.Subject} {
		if a.Present() && (lexicon.Change.Is(a.Lemma, "tie") || lexicon.Change.Is(claims.Normal(a.Lemma), "tie")) {
			return a
		}
	}
	return claims.Arg{Head: -1}
}

func tied(c *claims.Claim, a claims.Arg, value string) Side {
	return Side{c, value, []claims.Span{c.Predicate, a.Span}}
}

// tells says whether a document itself tells that a link was lost, or that it is back.
func (p *Pass) tells(d *claims.Document, what string, a claims.Arg) bool {
	return slices.ContainsFunc(p.index.byDocument(d), func(c *claims.Claim) bool {
		t := tie(c)
		if !t.Present() || lexicon.Stop.Has(a.Lemma) {
			return false
		}
		return what == "lost" && c.Lemma == "lose" || what == "back" && lexicon.Change.Is(c.Lemma, "regain") && !denies(c) && !unreal(c)
	})
}
