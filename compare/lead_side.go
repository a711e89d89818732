package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// oneSide says whether one sentence calls false what the other denies, each in its own words: "fake news, falsely claiming she called him a thief",
// "I never called him a thief". An editor takes the two for a dispute, for one of them affirms the clause.
func (x *index) oneSide(at [2]where) bool {
	return x.callsFalse(at[0], at[1]) || x.callsFalse(at[1], at[0]) || x.speaksHere(at[0], at[1]) || x.speaksHere(at[1], at[0])
}

// speaksHere says whether who denies something in one sentence says something in the other as well: "charges that his family have called a setup", "his
// family denies the charge".
func (x *index) speaksHere(denial, other where) bool {
	one := func(a, b claims.Arg) bool {
		return a.Name >= 0 && a.Name == b.Name || a.Name < 0 && b.Name < 0 && a.Lemma == b.Lemma
	}
	return slices.ContainsFunc(x.claimsAt(denial), func(d *claims.Claim) bool {
		_, _, ok := denying(d)
		return ok && slices.ContainsFunc(x.claimsAt(other), func(c *claims.Claim) bool {
			return c.Subject.Present() && !pronoun(c.Subject.Lemma) && lexicon.Speech.Has(c.Lemma) && one(c.Subject, d.Subject)
		})
	})
}

// callsFalse says whether a sentence denies nothing, but tells behind a word for what is untrue the deed, or names the thing, that the other one denies.
func (x *index) callsFalse(s, other where) bool {
	lemmas, tokens := x.set.Documents[s.doc].Lemmas[s.sentence], x.tokensAt(s)
	untrue := slices.IndexFunc(lemmas, func(w string) bool { return lexicon.Denial.Is(w, "untrue") })
	if f := slices.IndexFunc(tokens, func(t text.Token) bool { return t.Norm == "falsely" }); f >= 0 {
		untrue = f
	}
	if untrue < 0 {
		return false
	}
	told := x.claimsAt(s)
	if slices.ContainsFunc(told, denies) {
		return false
	}
	named := x.falseThings(s, untrue)
	return slices.ContainsFunc(x.claimsAt(other), func(d *claims.Claim) bool {
		return denies(d) && (len(common(named, x.set.Documents[other.doc].Lemmas[other.sentence])) > 0 ||
			!d.Copular && slices.ContainsFunc(told, func(c *claims.Claim) bool { return c.Head > untrue && c.Lemma == d.Lemma }))
	})
}

// falseThings are the nouns of which a word for what is untrue, and what it stands at, tells: "false rumours of [shortages]".
func (x *index) falseThings(w where, untrue int) (out []string) {
	d := x.set.Documents[w.doc]
	lemmas, nodes := d.Lemmas[w.sentence], d.Nodes[w.sentence]
	for k := untrue + 1; k < len(lemmas) && !nodes[k].Tag.Verb() && lemmas[k] != ","; k++ {
		if k > untrue+2 && nodes[k].Tag.Noun() && (lemmas[k-1] == "of" || lemmas[k-1] == "about") {
			out = append(out, lemmas[k])
		}
	}
	return out
}

// deniesUnsaid says whether a sentence denies "the allegations" without a word of what they are, which the models cannot know: in nine rounds of judging
// two of six such disputes were right, of the others 34 of 47 (fit/README.md).
func (x *index) deniesUnsaid(w where) bool {
	told := x.claimsAt(w)
	return !slices.ContainsFunc(told, denies) && slices.ContainsFunc(told, func(d *claims.Claim) bool {
		_, what, ok := denying(d)
		return ok && lexicon.Denial.Is(what.Lemma, "word") && len(matter(d, what)) == 0
	})
}

// risen are the sides of pairs of antonyms that tell that something grew; the other side of each that it shrank.
var risen = []string{"1/", "2/", "25/", "26/"}

// turned says whether two sentences tell a rise and a fall, each with figures of its own: "lost 16 percent since March", "has risen 300 percent since
// then" are of two stretches, or of two things. Who disagrees on a direction tells one figure or none.
func (x *index) turned(at [2]where) bool {
	a, b := x.claimsAt(at[0]), x.claimsAt(at[1])
	if !(ways(a, "a") && ways(b, "b") || ways(a, "b") && ways(b, "a")) {
		return false
	}
	s, t := x.changes(at[0]), x.changes(at[1])
	return len(s) > 0 && len(t) > 0 && !slices.ContainsFunc(s, func(q quantity.Quantity) bool { return given(q, t) })
}

// changes are the figures in a sentence by which something grows or shrinks.
func (x *index) changes(w where) []quantity.Quantity {
	return slices.DeleteFunc(x.quantitiesAt(w), func(q quantity.Quantity) bool {
		return q.Kind != quantity.Percent && q.Kind != quantity.Points && q.Kind != quantity.Money
	})
}

// given says whether a list holds the value of a figure.
func given(q quantity.Quantity, list []quantity.Quantity) bool {
	return slices.ContainsFunc(list, func(p quantity.Quantity) bool { return p.Value == q.Value && p.Second == q.Second })
}

// ways says whether a verb of the claims tells a rise (side a) or a fall (side b).
func ways(list []*claims.Claim, side string) bool {
	return slices.ContainsFunc(list, func(c *claims.Claim) bool {
		return slices.ContainsFunc(risen, func(pair string) bool { return lexicon.Antonym.Is(c.Lemma, pair+side) })
	})
}

// takesSides says whether one of two sentences denies something, or both hold a pair of opposites or stances: what models alone call a dispute was
// right in 29 of 42 pairs with a denying word that readers saw, and in none of three in which no values clash either (fit/README.md).
func (x *index) takesSides(at [2]where) bool {
	a, b := x.set.Documents[at[0].doc].Lemmas[at[0].sentence], x.set.Documents[at[1].doc].Lemmas[at[1].sentence]
	denying := func(w string) bool {
		return lexicon.Negator.Is(w, "full") || lexicon.Speech.Is(w, "deny") || lexicon.Denial.Is(w, "untrue") || lexicon.Implicative.Is(w, "negative")
	}
	if slices.ContainsFunc(a, denying) || slices.ContainsFunc(b, denying) {
		return true
	}
	stance := func(w where, s claims.Stance) bool {
		return slices.ContainsFunc(x.claimsAt(w), func(c *claims.Claim) bool { return c.Stance == s })
	}
	if stance(at[0], claims.For) && stance(at[1], claims.Against) || stance(at[0], claims.Against) && stance(at[1], claims.For) {
		return true
	}
	state := func(w string) (group, state string) {
		group, state, _ = strings.Cut(lexicon.Status.Value(w), "/")
		return
	}
	return slices.ContainsFunc(a, func(u string) bool {
		return slices.ContainsFunc(b, func(v string) bool {
			g, s := state(u)
			h, t := state(v)
			return opposite(u, v) || u == "dis"+v || v == "dis"+u || g != "" && g == h && s != t
		})
	})
}

// claimsAt are the claims of a sentence that are compared.
func (x *index) claimsAt(w where) []*claims.Claim {
	var out []*claims.Claim
	for _, i := range x.compared(w) {
		out = append(out, x.set.Claims[i])
	}
	return out
}
