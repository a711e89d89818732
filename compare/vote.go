package compare

import (
	"fmt"

	"crossclaim/claims"
)

// votes reports one body that voted for a thing in one text and against it in the other.
func (p *Pass) votes() bool {
	if !p.voteApart() || p.oneDocument() || denies(p.A) || denies(p.B) || !asserted(p.A) || !asserted(p.B) || !same(p.Event.Subject) {
		return false
	}
	p.Event.Object, p.Event.Shared = Same, max(p.Event.Shared, 0.5)
	a, b := side(p.A), side(p.B)
	_, sideA := ballot(p.A)
	_, sideB := ballot(p.B)
	a.Value, b.Value = a.Value+" "+sideA, b.Value+" "+sideB
	p.Report(Finding{Cause: Antonym, Free: PredicateSlot, Strength: 0.8, Aspect: "vote " + subjectKey(p), A: a, B: b,
		Message: fmt.Sprintf("%q against %q", clause(p.A), clause(p.B))})
	return true
}

// voteApart says whether one claim tells of a vote for a thing and the other of one against the same.
func (p *Pass) voteApart() bool {
	a, sideA := ballot(p.A)
	b, sideB := ballot(p.B)
	return sideA != "" && sideB != "" && sideA != sideB && p.index.args(p.A, a, p.B, b) == Same
}

// ballot is what a claim says was voted on and the side taken, for or against; "" where it tells of no vote.
func ballot(c *claims.Claim) (claims.Arg, string) {
	if c.Lemma == "vote" {
		for _, o := range c.Others {
			if o.Case == "for" || o.Case == "against" {
				return o, o.Case
			}
		}
	}
	return claims.Arg{}, ""
}
