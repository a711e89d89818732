package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// args compares two participants.
func (x *index) args(ca *claims.Claim, a claims.Arg, cb *claims.Claim, b claims.Arg) Likeness {
	if !a.Present() || !b.Present() {
		return Open
	}
	if a.Name >= 0 && b.Name >= 0 {
		return x.names(a.Name, b.Name)
	}
	if a.Unresolved || b.Unresolved {
		return x.unresolved(ca, a, cb, b)
	}
	p, q := x.phrase(ca, a), x.phrase(cb, b)
	if p.relative || q.relative {
		return Open
	}
	if oneAged(ca, a, cb, b) || x.inside(ca, a, cb, b) || x.inside(cb, b, ca, a) {
		return Same
	}
	if claims.Normal(a.Lemma) == claims.Normal(b.Lemma) {
		if p.owner != "" && q.owner != "" && p.owner != q.owner {
			return Different // Tarsia's strikes, Velia's strikes
		}
		return narrowed(p.modifiers, q.modifiers, p.nouns, q.nouns)
	}
	if opposite(a.Lemma, b.Lemma) {
		return Different
	}
	if slices.ContainsFunc(p.lower, func(w string) bool { return slices.Contains(q.lower, w) }) {
		return Akin
	}
	if (a.Name >= 0) != (b.Name >= 0) && !(x.proper(ca, a) && x.proper(cb, b)) && !x.otherBody(a, b, q.modifiers) && !x.otherBody(b, a, p.modifiers) {
		return Open // "the attacker" may be Bouhlel: a description may stand for a name
	}
	return Different
}

// names compares two entities of the set.
func (x *index) names(a, b int) Likeness {
	if a == b {
		return Same
	}
	if c := x.set.Names[a].Country; c != "" && c == x.set.Names[b].Country {
		if !x.country(a) && !x.country(b) {
			return Different // two towns of one country
		}
		return Related
	}
	if x.oneName(a, b) {
		return Akin
	}
	return Different
}

// unresolved compares participants of which a pronoun hides one: what is likely meant makes them related at most.
func (x *index) unresolved(ca *claims.Claim, a claims.Arg, cb *claims.Claim, b claims.Arg) Likeness {
	if x.assume && words(ca, a.Span) == words(cb, b.Span) {
		return Same // two bare statements: "she" is one person
	}
	if who := x.likelyName(ca, a); who >= 0 && who == x.likelyName(cb, b) {
		return Related
	}
	return Open
}

// otherBody says whether the description, with its modifiers, is of another body than the name: its noun is not the name's and no word that
// narrows it stands in the name ("the police federation" is not the Reporters' League; "the safety agency" may be the Safety Authority).
func (x *index) otherBody(named, described claims.Arg, modifiers []string) bool {
	if named.Name < 0 || described.Name >= 0 || !name.Body(described.Lemma) {
		return false
	}
	words := strings.Fields(strings.ToLower(x.set.Names[named.Name].Label))
	if len(words) < 2 {
		return false
	}
	if last := words[len(words)-1]; !name.Body(last) || last == described.Lemma {
		return false
	}
	narrowed := slices.DeleteFunc(slices.Clone(modifiers), func(w string) bool { return w == claims.Normal(described.Lemma) })
	return len(narrowed) > 0 && !slices.ContainsFunc(narrowed, func(w string) bool {
		return slices.ContainsFunc(words, func(o string) bool { return claims.Normal(o) == w })
	})
}

// inside says whether b names an entity and a's words hold that name: "New York bank Goldman Sachs" and "Goldman Sachs".
func (x *index) inside(ca *claims.Claim, a claims.Arg, cb *claims.Claim, b claims.Arg) bool {
	return b.Name >= 0 && a.Name < 0 && x.proper(ca, a) && cb.Doc.Nodes[cb.Sentence][b.Head].Tag == parse.NNP && strings.Contains(words(ca, alone(ca, a)), x.set.Names[b.Name].Label)
}

// proper says whether a name heads the argument.
func (x *index) proper(c *claims.Claim, a claims.Arg) bool {
	return a.Name >= 0 || c.Doc.Nodes[c.Sentence][a.Head].Tag == parse.NNP
}

// narrowed compares two phrases with one head: Different when they are narrowed by opposites or by names alone, Related
// when it is by other words, Same when only one is narrowed or when they share what narrows them.
func narrowed(a, b, nounsA, nounsB []string) Likeness {
	onlyA, onlyB := without(a, b), without(b, a)
	if len(onlyA) == 0 || len(onlyB) == 0 {
		return Same
	}
	for _, p := range onlyA {
		for _, q := range onlyB {
			if lexicon.Quantifier.Is(p, "other") || lexicon.Quantifier.Is(q, "other") || opposite(p, q) || len(common(a, b)) == 1 && lexicon.Country.Has(p) && lexicon.Country.Has(q) {
				return Different
			}
		}
	}
	if len(common(a, b)) > 1 {
		return Same
	}
	if proper(onlyA) && proper(onlyB) || len(nounsA) > 0 && len(nounsB) > 0 && !standsFor(onlyA, onlyB) && !standsFor(onlyB, onlyA) {
		return Different
	}
	return Related
}

// standsFor says whether words for a person stand where the other phrase has a name: "the boy's parents", "the parents of Dario Lent".
func standsFor(words, named []string) bool {
	return proper(named) && !proper(words) && slices.ContainsFunc(words, human)
}

// proper says whether the words hold a name; modifiers keeps the capital of names.
func proper(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' })
}

func without[T comparable](a, b []T) []T {
	var out []T
	for _, w := range a {
		if !slices.Contains(b, w) {
			out = append(out, w)
		}
	}
	return out
}

func common[T comparable](a, b []T) []T {
	var out []T
	for _, w := range a {
		if slices.Contains(b, w) && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}
