package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// oneSide says whether one sentence calls false what the other denies, each in its own words: "fake news, falsely claiming she called him a thief",
// "I never called him a thief". An editor takes the two for a dispute, for one of them affirms the clause.
func (x *index) oneSide(at [2]where) bool {
	return x.callsFalse(at[0], at[1]) || x.callsFalse(at[1], at[0])
}

// callsFalse says whether a sentence denies nothing, but tells behind a word for what is untrue the deed that the other one denies.
func (x *index) callsFalse(s, other where) bool {
	lemmas, tokens := x.set.Documents[s.doc].Lemmas[s.sentence], x.set.Documents[s.doc].Sentences[s.sentence].Tokens
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
	return slices.ContainsFunc(x.claimsAt(other), func(d *claims.Claim) bool {
		return denies(d) && !d.Copular && slices.ContainsFunc(told, func(c *claims.Claim) bool { return c.Head > untrue && c.Lemma == d.Lemma })
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
