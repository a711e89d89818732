package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// defining are verbs that give the meaning of their subject.
var defining = []string{"mean", "denote", "signify", "define"}

// definitionDetector: the texts give one word or sign two meanings.
var definitionDetector = Detector{
	Name: Definition,
	Run: func(p *Pass) {
		a, b := p.A, p.B
		if a.Lemma != b.Lemma || !slices.Contains(defining, a.Lemma) || denies(a) || denies(b) || a.Subject.Unresolved || b.Subject.Unresolved || pronoun(a.Subject.Lemma) || a.Subject.Lemma == "that" || a.Subject.Lemma == "this" || p.index.args(a, a.Subject, b, b.Subject) != Same {
			return
		}
		if p.oneVoice() {
			return // one remark, of which one text quotes more: "it means we can now check our tests"
		}
		ma, sa := meaning(a)
		mb, sb := meaning(b)
		onlyA, onlyB := without(ma, mb), without(mb, ma)
		if len(onlyA) == 0 || len(onlyB) == 0 {
			return
		}
		if p.oneDocument() && len(onlyA) < len(ma) && len(onlyB) < len(mb) {
			return // one text says a saying twice: "freedom means freedom for everyone"
		}
		p.Event.Subject, p.Event.Object = Same, Same
		p.Report(Finding{Cause: Definition, Free: PredicateSlot, Strength: 0.75, Aspect: "meaning " + strings.ToLower(words(a, a.Subject.Span)),
			A:       Side{a, words(a, sa), []claims.Span{sa}},
			B:       Side{b, words(b, sb), []claims.Span{sb}},
			Message: fmt.Sprintf("%s means %q against %q", words(a, a.Subject.Span), words(a, sa), words(b, sb))})
	},
}

// meaning is what stands after the defining verb: its content words and where they stand.
func meaning(c *claims.Claim) ([]string, claims.Span) {
	sentence := c.Doc.Sentences[c.Sentence]
	var out []string
	span := claims.Span{Start: sentence.Span.End, End: c.Predicate.End}
	for k, t := range sentence.Tokens {
		if t.Start < c.Predicate.End || t.Kind == text.Punct || lexicon.Stop.Has(t.Norm) {
			continue
		}
		out = append(out, claims.Normal(c.Doc.Lemmas[c.Sentence][k]))
		span.Start, span.End = min(span.Start, t.Start), t.End
	}
	return out, span
}
