package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// office reports somebody who holds an office in one text and is the former holder in the other: "Hale, mayor of Ostrava" /
// "Hale, the former mayor of Ostrava".
func (p *Pass) office() {
	a, b := p.A, p.B
	if !titled(a) || !titled(b) || a.Lemma != b.Lemma || a.Subject.Name != b.Subject.Name || p.index.set.Names[a.Subject.Name].Kind != name.Person {
		return
	}
	if p.buried(a.Doc, a.Subject.Name) || p.buried(b.Doc, b.Subject.Name) || dated(a) && !former(a) || dated(b) && !former(b) {
		return // the dead are called by what they once were
	}
	if former(a) == former(b) || denies(a) || denies(b) || p.index.old(a) || p.index.old(b) || p.knowsBoth(a, b) || p.knowsBoth(b, a) {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Shared = Same, Same, max(p.Event.Shared, 0.5)
	label := p.index.set.Names[a.Subject.Name].Label
	side := func(c *claims.Claim) Side {
		s := Side{c, c.Lemma, []claims.Span{c.Predicate}}
		if former(c) {
			s.Value = "former " + c.Lemma
			s.Evidence = append(s.Evidence, formerly(c))
		}
		return s
	}
	p.Report(Finding{Cause: Status, Free: PredicateSlot, Strength: 0.75, State: true, Aspect: "office " + label, A: side(a), B: side(b),
		Message: fmt.Sprintf("%s is %s in one text and former %s in the other", label, a.Lemma, b.Lemma),
		Guards:  []Guard{{sameModality, Holds, "both are asserted"}}})
}

// titled says whether a claim gives the office of somebody with a name: "Hale, mayor of Ostrava".
func titled(c *claims.Claim) bool {
	return c.Copular && c.Nominal && c.Subject.Name >= 0 && lexicon.Unique.Is(c.Lemma, "office")
}

// former says whether an office is over.
func former(c *claims.Claim) bool { return formerly(c).Len() > 0 }

// formerly is the word that says that an office is over, empty for none.
func formerly(c *claims.Claim) claims.Span {
	for _, m := range c.Moments {
		if m.Aspect == "former" || m.Aspect == "formerly" {
			return m.Span
		}
	}
	for k := max(0, c.Head-3); k < c.Head; k++ {
		if t := c.Doc.Sentences[c.Sentence].Tokens[k]; lexicon.Leaving.Is(t.Norm, "former") {
			return t.Span
		}
	}
	return claims.Span{}
}

// knowsBoth says whether the claim's document also gives the office as the other text does.
func (p *Pass) knowsBoth(c, other *claims.Claim) bool {
	return slices.ContainsFunc(p.index.byDocument(c.Doc), func(o *claims.Claim) bool {
		return titled(o) && o.Lemma == c.Lemma && o.Subject.Name == c.Subject.Name && former(o) == former(other)
	})
}
