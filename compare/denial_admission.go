package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
)

// admission reports one speaker who owns up in one text and denies everything in the other.
func (p *Pass) admission(d, c *claims.Claim, who string, s *claims.Speaker, what claims.Arg, swapped bool) {
	if shared, _ := p.context.overlap(c, d); shared < 0.1 && !p.opts.Assume || slices.Contains(c.Doc.Lemmas[c.Sentence], "deny") {
		return // "admits using foul words, but denies ...": that text tells both
	}
	a := Side{d, "denied", []claims.Span{d.Predicate, what.Span}}
	b := Side{c, "admitted", []claims.Span{s.Span, c.Predicate}}
	if swapped {
		a, b = b, a
	}
	p.Event.Subject, p.Event.Object = Same, Same
	p.Report(Finding{Cause: Antonym, Relation: ReportConflict, Free: PredicateSlot, Strength: 0.75, A: b, B: a, Aspect: "admission " + who,
		Message: fmt.Sprintf("%s admits it (%q) and denies it (%q)", who, clause(c), clause(d)),
		Guards:  []Guard{{sameModality, Holds, "one owns up, the other denies"}}})
}
