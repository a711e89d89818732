package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// duties reports what one text says must be done and the other says need not be: "must boil all tap water", "need not boil it".
func (p *Pass) duties() {
	must, free := p.A, p.B
	if denies(must) {
		must, free = free, must
	}
	if p.oneDocument() || p.Event.Predicate != Same || must.Modality != claims.Necessary || denies(must) || !commands(must) || !needless(free) || p.Event.Time == when.Disjoint {
		return
	}
	if p.excepted() || partial(must) != partial(free) || !p.oneHolder(must, free) || !p.object() && p.Event.Object != Open || p.Event.Shared < 0.2 && len(p.matter()) == 0 {
		return
	}
	p.Event.Subject, p.Event.Shared = Same, max(p.Event.Shared, 0.5)
	f := Finding{Cause: ModalityCause, Strength: 0.8, Free: PredicateSlot, Aspect: "duty " + claims.Normal(must.Lemma), A: side(p.A), B: side(p.B),
		Message: fmt.Sprintf("a duty or none: %q against %q", clause(p.A), clause(p.B)), Guards: []Guard{{sameModality, Holds, "whether it must be is what differs"}}}
	p.Report(p.onOneDay(f))
}

// needless says whether a claim denies a duty, "need not", "does not have to", instead of forbidding, "must not", or lifting it, "no longer need to".
func needless(c *claims.Claim) bool {
	if c.Polarity != claims.Denied || c.Modality != claims.Necessary && c.Modality != claims.Wished {
		return false
	}
	said := " " + strings.ToLower(c.Quote()) + " "
	for _, lifted := range []string{" no longer ", " any more ", " any longer ", " anymore ", " lifted ", " now "} {
		if strings.Contains(said, lifted) {
			return false
		}
	}
	told := " " + strings.ToLower(words(c, c.Modal)+" "+words(c, c.Predicate)) + " "
	return slices.ContainsFunc([]string{" need ", " needs ", " have to ", " has to ", " required ", " obliged "}, func(w string) bool { return strings.Contains(told, w) })
}

// commands says whether a claim lays down a duty, not what would be wise.
func commands(c *claims.Claim) bool {
	told := strings.ToLower(words(c, c.Modal) + " " + words(c, c.Predicate))
	return !strings.Contains(told, "should") && !strings.Contains(told, "ought")
}

// partial says whether the sentence of a claim tells of whom or when it holds alone: then the two may hold of two groups, or at two times.
func partial(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool {
		return slices.Contains([]string{"if", "unless", "except", "only", "under", "aged", "when", "while", "during", "other"}, t.Norm)
	})
}

// anybody are words for all whom a rule may be for.
var anybody = []string{"everyone", "everybody", "anyone", "anybody", "nobody", "you", "people", "person", "resident", "household", "citizen"}

// oneHolder says whether two duties are of the same people, or of people in general in both.
func (p *Pass) oneHolder(a, b *claims.Claim) bool {
	if narrowing(a, a.Subject) || narrowing(b, b.Subject) {
		return false // "people who test positive"
	}
	if same(p.Event.Subject) || !a.Subject.Present() || !b.Subject.Present() {
		return true
	}
	wide := func(c *claims.Claim) bool {
		return slices.Contains(anybody, c.Subject.Lemma) && !narrowing(c, c.Subject)
	}
	return wide(a) && wide(b)
}

// narrowing says whether a clause, or what they come with, tells which of those that an argument names are meant.
func narrowing(c *claims.Claim, a claims.Arg) bool {
	if !a.Present() || a.Restored && !c.SentenceSpan().Contains(a.Span) {
		return false
	}
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	for k := range nodes {
		if nodes[k].Head != a.Head {
			continue
		}
		switch nodes[k].Label {
		case parse.AclRelcl, parse.Acl, parse.Amod:
			return true
		case parse.Nmod, parse.Obl:
			for i := range nodes {
				if nodes[i].Head == k && nodes[i].Label == parse.Case && slices.Contains([]string{"with", "from", "over", "under", "without", "aged"}, tokens[i].Norm) {
					return true
				}
			}
		}
	}
	return false
}
