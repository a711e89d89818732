package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// duties reports what one text says must be done and the other says need not be: "must boil all tap water", "need not boil it".
func (p *Pass) duties() {
	must, free := p.A, p.B
	if denies(must) {
		must, free = free, must
	}
	if p.oneDocument() || p.Event.Predicate != Same || must.Modality != claims.Necessary || denies(must) || !needless(free) || p.Event.Time == when.Disjoint {
		return
	}
	if p.excepted() || partial(must) != partial(free) || !p.oneHolder(must, free) || !p.object() && p.Event.Object != Open || p.Event.Shared < 0.2 && len(p.matter()) == 0 {
		return
	}
	p.Event.Subject, p.Event.Shared = Same, max(p.Event.Shared, 0.5)
	f := Finding{Cause: ModalityCause, Strength: 0.8, Free: PredicateSlot, State: p.anotherDay(), Aspect: "duty " + claims.Normal(must.Lemma), A: side(p.A), B: side(p.B),
		Message: fmt.Sprintf("a duty or none: %q against %q", clause(p.A), clause(p.B)), Guards: []Guard{{sameModality, Holds, "whether it must be is what differs"}}}
	if !f.State {
		f.Guards = append(f.Guards, Guard{sameTime, Holds, "both were told on one day"})
	}
	p.Report(f)
}

// needless says whether a claim denies a duty, "need not", "does not have to", instead of forbidding, "must not".
func needless(c *claims.Claim) bool {
	if c.Polarity != claims.Denied || c.Modality != claims.Necessary && c.Modality != claims.Wished {
		return false
	}
	return slices.ContainsFunc(strings.Fields(strings.ToLower(words(c, c.Modal)+" "+words(c, c.Predicate))), func(w string) bool {
		return slices.Contains([]string{"need", "needs", "have", "has", "required", "obliged", "necessary"}, w)
	})
}

// partial says whether the sentence of a claim tells of whom or when it holds alone: then the two may hold of two groups, or at two times.
func partial(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool {
		return slices.Contains([]string{"if", "unless", "except", "only", "under", "aged", "when", "while", "during", "other"}, t.Norm)
	})
}

// anybody are words for all whom a rule may be for.
var anybody = []string{"everyone", "everybody", "anyone", "anybody", "nobody", "you", "people", "person", "resident", "household", "citizen"}

// groups are words for some whom one may be for: two are two groups.
var groups = []string{"visitor", "guest", "user", "customer", "passenger", "patient", "member", "traveller"}

// oneHolder says whether two duties are of the same people, or of people in general in both.
func (p *Pass) oneHolder(a, b *claims.Claim) bool {
	if same(p.Event.Subject) || !a.Subject.Present() || !b.Subject.Present() {
		return true
	}
	wide := func(c *claims.Claim) bool { return slices.Contains(anybody, c.Subject.Lemma) }
	some := func(c *claims.Claim) bool { return slices.Contains(groups, c.Subject.Lemma) }
	return wide(a) && (wide(b) || some(b)) || wide(b) && some(a)
}
