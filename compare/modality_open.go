package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/when"
)

// undecided reports what one text says will be done and the other says may be done, but is not decided: "will run for a third term", "might seek a
// third term but had not made up her mind".
func (p *Pass) undecided() {
	sure, open := p.A, p.B
	if sure.Modality == claims.Possible {
		sure, open = open, sure
	}
	if p.oneDocument() || sure.Modality != claims.Planned || open.Modality != claims.Possible || denies(sure) || denies(open) || sure.Hedged ||
		!lexicon.Modal.Is(strings.ToLower(words(sure, sure.Modal)), "planned") || !lexicon.Modal.Is(strings.ToLower(words(open, open.Modal)), "possible") {
		return
	}
	if !leftOpen(open) || leftOpen(sure) || p.Event.Time == when.Disjoint || !p.oneActor() || !p.oneMatter() {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Predicate, p.Event.Shared = Same, Same, Same, max(p.Event.Shared, 0.5)
	f := Finding{Cause: ModalityCause, Strength: 0.75, Free: PredicateSlot, Aspect: "undecided " + subjectKey(p), A: modal(p.A), B: modal(p.B),
		Message: fmt.Sprintf("settled or left open: %q against %q", clause(p.A), clause(p.B)),
		Guards:  []Guard{{sameModality, Holds, "how sure it is, is what differs"}, {sameKind, Holds, "both tell of a decision"}}}
	p.Report(p.onOneDay(f))
}

// leftOpen says whether the sentence of a claim says that nothing is decided.
func leftOpen(c *claims.Claim) bool {
	var said strings.Builder
	for _, t := range c.Doc.Sentences[c.Sentence].Tokens {
		said.WriteString(" " + t.Norm)
	}
	said.WriteString(" ")
	return slices.ContainsFunc(lexicon.Hedge.Words("open"), func(w string) bool { return strings.Contains(said.String(), " "+w+" ") })
}

// oneMatter says whether both claims tell of one deed: by one verb, or by two words of weight beside their subjects.
func (p *Pass) oneMatter() bool {
	shared := len(p.matter())
	return shared >= 2 || shared == 1 && (p.Event.Predicate == Same || akin(p.A, p.B))
}

// oneActor says whether both claims have one subject, or one person or body with a name tells or does both.
func (p *Pass) oneActor() bool {
	if p.Event.Subject == Same || p.Event.Subject == Related || p.oneVoice() {
		return true
	}
	return p.A.Subject.Name >= 0 && p.A.Subject.Name == p.B.Subject.Name
}

// matter are the words of weight that both claims have beside their subjects and their days.
func (p *Pass) matter() []string {
	of := func(c *claims.Claim) []string {
		return slices.DeleteFunc(clauseKeys(c), func(w string) bool {
			return w == claims.Normal(c.Subject.Lemma) || slices.Contains(lower(strings.Fields(words(c, c.Subject.Span))), w)
		})
	}
	return common(of(p.A), of(p.B))
}
