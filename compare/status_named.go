package compare

import (
	"fmt"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/when"
)

// identity reports somebody who is not yet identified in one text and named in a later one: "the man, who has not yet
// been identified" / "the attacker, Tom Hale".
func (p *Pass) identity(open, named *claims.Claim) {
	if !lexicon.Status.Is(open.Lemma, "identity/known") || !denies(open) || !open.Doc.Published.Before(named.Doc.Published) {
		return
	}
	who := holder(open)
	for _, a := range []claims.Arg{named.Subject, named.Object} {
		if !a.Present() || a.Name < 0 || a.Named < 0 || p.index.set.Names[a.Name].Kind != name.Person || !sameRole(who.Lemma, a.Lemma) {
			continue
		}
		p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Time = Same, Same, Open, when.Unknown
		label := p.index.set.Names[a.Name].Label
		f := Finding{Cause: Status, Relation: Supersede, Free: PredicateSlot, Strength: 0.5, State: true, Aspect: "identity " + label,
			A: side(open), B: Side{named, label, []claims.Span{a.Span}},
			Message: fmt.Sprintf("not yet identified (%q), later named: %s", clause(open), label),
			Guards:  []Guard{{sameScope, Holds, "both speak of the " + claims.Normal(a.Lemma)}, {sameModality, Holds, "both are asserted"}, {sameSpeaker, Holds, "who tells it does not matter"}, {sameEvent, Holds, "both speak of the " + claims.Normal(a.Lemma)}}}
		if named == p.A {
			f.A, f.B = f.B, f.A
		}
		p.Report(f)
		return
	}
}

// identities pairs the claims that somebody is not yet identified with those of later documents that name somebody. Of very many
// such pairs only those of one role are kept, which identity asks for anyway.
func (x *index) identities() []pair {
	var unknown, named []int
	for i, c := range x.set.Claims {
		if lexicon.Status.Is(c.Lemma, "identity/known") && denies(c) {
			unknown = append(unknown, i)
		}
		if c.Subject.Named >= 0 && c.Subject.Name >= 0 || c.Object.Named >= 0 && c.Object.Name >= 0 {
			named = append(named, i)
		}
	}
	var out []pair
	for _, i := range unknown {
		open := x.set.Claims[i]
		role := holder(open).Lemma
		for _, j := range named {
			c := x.set.Claims[j]
			if len(unknown)*len(named) > manyPairs && !sameRole(role, c.Subject.Lemma) && !sameRole(role, c.Object.Lemma) {
				continue
			}
			if open.Doc.Published.Before(c.Doc.Published) {
				out = append(out, pair{min(i, j), max(i, j)})
			}
		}
	}
	return out
}

// sameRole says whether two nouns may stand for one unnamed person of a story.
func sameRole(a, b string) bool {
	return claims.Normal(a) == claims.Normal(b) || (a == "man" || a == "woman" || a == "person") && claims.Normal(b) == "attacker"
}
