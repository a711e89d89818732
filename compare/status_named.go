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
	who := unidentified(open)
	if !who.Present() || !open.Doc.Published.Before(named.Doc.Published) {
		return
	}
	a, at := p.index.namedAs(named, who.Lemma)
	if !a.Present() {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Time = Same, Same, Open, when.Unknown
	label := p.index.set.Names[a.Name].Label
	f := Finding{Cause: Status, Relation: Supersede, Free: PredicateSlot, Strength: 0.5, State: true, Aspect: "identity " + label,
		A: side(open), B: Side{named, label, []claims.Span{at}},
		Message: fmt.Sprintf("not yet identified (%q), later named: %s", clause(open), label),
		Guards:  []Guard{{sameScope, Holds, "both speak of the " + claims.Normal(who.Lemma)}, {sameModality, Holds, "both are asserted"}, {sameSpeaker, Holds, "who tells it does not matter"}, {sameEvent, Holds, "both speak of the " + claims.Normal(who.Lemma)}}}
	if named == p.A {
		f.A, f.B = f.B, f.A
	}
	p.Report(f)
}

// unidentified is who is not yet identified by a claim: "police have not named the suspect", "the identity of the gunman is not known"; not present where
// it says no such thing.
func unidentified(c *claims.Claim) claims.Arg {
	who := holder(c)
	switch {
	case !denies(c):
		return claims.Arg{Head: -1}
	case lexicon.Status.Is(c.Lemma, "identity/known"):
		return who
	case (who.Lemma == "name" || who.Lemma == "identity") && lexicon.Unclear.Is(c.Lemma, "known"):
		return complement(c, who)
	}
	return claims.Arg{Head: -1}
}

// namedAs is the person whom a claim names in a role, and the words that do: "the attacker, Tom Hale", "named the suspect as Tom Hale".
func (x *index) namedAs(c *claims.Claim, role string) (claims.Arg, claims.Span) {
	person := func(a claims.Arg) bool { return a.Present() && a.Name >= 0 && x.set.Names[a.Name].Kind == name.Person }
	for _, a := range []claims.Arg{c.Subject, c.Object} {
		if person(a) && a.Named >= 0 && sameRole(role, a.Lemma) {
			return a, a.Span
		}
	}
	if who := holder(c); who.Present() && !denies(c) && asserted(c) && lexicon.Status.Is(c.Lemma, "identity/known") && sameRole(role, who.Lemma) {
		for _, a := range c.Others {
			if a.Case == "as" && person(a) {
				return a, a.Span
			}
		}
	}
	return claims.Arg{Head: -1}, claims.Span{}
}

// identities pairs the claims that somebody is not yet identified with those of later documents that name somebody. Of very many
// such pairs only those of one role are kept, which identity asks for anyway.
func (x *index) identities() []pair {
	var unknown, named []int
	for i, c := range x.set.Claims {
		if unidentified(c).Present() {
			unknown = append(unknown, i)
		}
		if c.Subject.Named >= 0 && c.Subject.Name >= 0 || c.Object.Named >= 0 && c.Object.Name >= 0 || lexicon.Status.Is(c.Lemma, "identity/known") && !denies(c) {
			named = append(named, i)
		}
	}
	var out []pair
	for _, i := range unknown {
		open := x.set.Claims[i]
		role := unidentified(open).Lemma
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
