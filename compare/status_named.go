package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/when"
)

// identityAspect begins the aspect of a finding that somebody is named whom another text could not name; identityKind is its kind.
const (
	identityAspect = "identity "
	identityKind   = "identity"
)

// identity reports somebody who is not identified in one text and named in another that is not the earlier: "the man, who has not yet
// been identified" / "the attacker, Tom Hale".
func (p *Pass) identity(open, named *claims.Claim) {
	who := unidentified(open)
	if !who.Present() || !asserted(open) || open.Doc.Nodes[open.Sentence][who.Head].Tag != parse.NN || named.Doc.Published.Before(open.Doc.Published) {
		return // of several some may be named first; of two texts of one day who names him knows more
	}
	a, role, at := p.index.namedAs(named, who.Lemma)
	if !a.Present() || p.index.narrowedApart(open, who, named, role) || !human(who.Lemma) || slices.Contains(vaguePersons, who.Lemma) && !p.index.attacks(open, who) {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Time = Same, Same, Open, when.Unknown
	label := p.index.set.Names[a.Name].Label
	f := Finding{Cause: Status, Relation: Supersede, Free: PredicateSlot, Strength: 0.8, State: true, Aspect: identityAspect + label,
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

// narrowedApart says whether each of two phrases for somebody has a word beside its noun that the other has not: "the female victim", "the male victim".
func (x *index) narrowedApart(a *claims.Claim, who claims.Arg, b *claims.Claim, role claims.Arg) bool {
	heads := []string{claims.Normal(who.Lemma), claims.Normal(role.Lemma)}
	ma, mb := without(lower(x.modifiers(a, who)), heads), without(lower(x.modifiers(b, role)), heads)
	return len(without(ma, mb)) > 0 && len(without(mb, ma)) > 0
}

// namedAs is the person whom a claim names in a role, the role, and the words that name him: "the attacker, Tom Hale", "named the suspect as Tom Hale".
func (x *index) namedAs(c *claims.Claim, role string) (who, as claims.Arg, at claims.Span) {
	person := func(a claims.Arg) bool { return a.Present() && a.Name >= 0 && x.mortal(a.Name) }
	for _, a := range []claims.Arg{c.Subject, c.Object} {
		if person(a) && a.Named >= 0 && sameRole(role, a.Lemma) && c.Doc.Nodes[c.Sentence][a.Head].Tag == parse.NN {
			return a, a, nameAround(c, a.Named)
		}
	}
	none := claims.Arg{Head: -1}
	if who := holder(c); who.Present() && !denies(c) && asserted(c) && lexicon.Status.Is(c.Lemma, "identity/known") && sameRole(role, who.Lemma) {
		for _, a := range c.Others {
			if a.Case == "as" && person(a) {
				return a, who, a.Span
			}
		}
	}
	return none, none, claims.Span{}
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
			if open.Doc != c.Doc && !c.Doc.Published.Before(open.Doc.Published) {
				out = append(out, pair{min(i, j), max(i, j)})
			}
		}
	}
	return out
}

// vaguePersons are nouns that stand for one man of a story as well as for the next.
var vaguePersons = []string{"man", "woman", "person"}

// nameAround is the name that a token belongs to.
func nameAround(c *claims.Claim, k int) claims.Span {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	proper := func(k int) bool {
		return k >= 0 && k < len(nodes) && (nodes[k].Tag == parse.NNP || nodes[k].Tag == parse.NNPS)
	}
	first, last := k, k
	for proper(first - 1) {
		first--
	}
	for proper(last + 1) {
		last++
	}
	return claims.Span{Start: tokens[first].Start, End: tokens[last].End}
}

// sameRole says whether two nouns may stand for one unnamed person of a story.
func sameRole(a, b string) bool {
	return claims.Normal(a) == claims.Normal(b) || slices.Contains(vaguePersons, a) && claims.Normal(b) == "attacker"
}

// attacks says whether the sentence of a claim tells that somebody does harm: "the man, who has not been identified, had opened fire".
func (x *index) attacks(c *claims.Claim, who claims.Arg) bool {
	return slices.ContainsFunc(x.bySentence(c), func(o *claims.Claim) bool {
		return !o.Passive && o.Subject.Head == who.Head && ofHarm(c.Doc.Lemmas[c.Sentence][o.Head])
	})
}
