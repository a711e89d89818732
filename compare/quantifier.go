package compare

import (
	"fmt"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// quantifierDetector: the texts speak of one group but of other parts of it: all / none, all / some, none / some.
var quantifierDetector = Detector{
	Name: QuantifierScope,
	Run: func(p *Pass) {
		p.shares()
		if p.oneDocument() && !p.sides() || p.Event.Predicate != Same || !p.only() || p.Event.Shared < 0.4 || p.A.Modality != p.B.Modality {
			return
		}
		for _, role := range []struct{ a, b claims.Arg }{{p.A.Subject, p.B.Subject}, {p.A.Object, p.B.Object}} {
			if p.index.args(p.A, role.a, p.B, role.b) != Same {
				continue
			}
			qa, sa := quantifier(p.A, role.a)
			qb, sb := quantifier(p.B, role.b)
			if !excludes(qa, qb) {
				continue
			}
			relation := Relation("")
			if qa == "few" || qb == "few" {
				relation = Differ // vague counts: two pictures of one thing
			}
			p.Report(Finding{Cause: QuantifierScope, Relation: relation, Strength: 0.7, Aspect: claims.Normal(p.A.Lemma) + " " + claims.Normal(role.a.Lemma),
				A:       Side{p.A, words(p.A, sa), []claims.Span{sa}},
				B:       Side{p.B, words(p.B, sb), []claims.Span{sb}},
				Message: fmt.Sprintf("%s: %q against %q", words(p.A, role.a.Span), words(p.A, sa), words(p.B, sb))})
		}
	},
}

// quantifier is the force of the quantifier on an argument and the word that bears it.
func quantifier(c *claims.Claim, a claims.Arg) (string, claims.Span) {
	for k := a.First; a.Present() && k <= a.Last; k++ {
		token := c.Doc.Sentences[c.Sentence].Tokens[k]
		if v := lexicon.Quantifier.Value(token.Norm); v != "" && v != "other" && !(v == "only" && k < a.Last && lexicon.Quantifier.Is(c.Doc.Sentences[c.Sentence].Tokens[k+1].Norm, "all")) {
			if next := k + 1; v == "only" && next <= a.Last && c.Doc.Sentences[c.Sentence].Tokens[next].Norm == "other" {
				return "", claims.Span{} // "the only other one": beside those told of before
			}
			if v == "none" && k < a.Last && comparing(c.Doc.Sentences[c.Sentence].Tokens[k+1].Norm) {
				return "", claims.Span{} // "no fewer than eight" are eight
			}
			if k > 0 && v == "all" && c.Doc.Sentences[c.Sentence].Tokens[k-1].Norm == "not" {
				return "some", token.Span
			}
			return v, token.Span
		}
	}
	return "", claims.Span{}
}

// comparing says whether a word opens "fewer than", "less than", "more than".
func comparing(word string) bool { return word == "fewer" || word == "less" || word == "more" }

// excludes says whether two quantifiers cannot both hold of one group as a newspaper means them.
func excludes(a, b string) bool {
	if a > b {
		a, b = b, a
	}
	switch a + " " + b {
	case "all none", "all some", "none some", "many none", "most none", "all most", "all only", "all few", "few none", "few many", "few most":
		return true
	}
	return false
}
