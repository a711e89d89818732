package claims

import (
	"crossclaim/claims/parse"
)

// arg makes the argument of a token: its noun phrase without the clauses that hang on it. The span goes on over what "and" or "or" joins to
// it, so that a reader sees who all did it; First and Last stay with the head, by which claims are compared.
func (t *tree) arg(token int, restored bool) Arg {
	if token < 0 {
		return Arg{Head: -1, Named: -1, Name: -1}
	}
	phrase := t.nounPhrase(token)
	first, last := phrase[0], phrase[len(phrase)-1]
	from, end := first, t.coordination(token, last)
	if end > last && first > 0 && t.tokens[first-1].Norm == "neither" {
		from-- // "Neither Berg nor Solheim"
	}
	if of := t.partitive(token); of >= 0 {
		token = of // "none of the miners" is about the miners
	}
	named := -1
	for _, c := range t.children[token] {
		if l := t.label(c); (l == parse.Appos || l == parse.Flat && t.tag(token) == parse.NN) && (t.tag(c) == parse.NNP || t.tag(c) == parse.NNPS) && !t.tag(token).Verb() {
			named = c
		}
	}
	return Arg{Span: t.cover(from, end), Head: token, Named: named, First: first, Last: last, Lemma: t.lemmas[token],
		Case: t.cases(token), Name: -1, Restored: restored, Unresolved: t.pronoun(token)}
}

// nounPhrase lists the tokens of a noun phrase, without the clauses and phrases of time that hang on it and without what is joined to it.
func (t *tree) nounPhrase(token int) []int {
	return t.trim(t.subtree(token, func(k int) bool {
		if t.timed[k] && !t.timed[token] || t.adverbial(k) {
			return true
		}
		switch t.label(k) {
		case parse.Acl:
			return t.tag(k) != parse.JJ || k != token+1 // "people familiar with the talks"
		case parse.Expl, parse.AclRelcl, parse.Parataxis, parse.Conj, parse.Cc, parse.Punct, parse.Case, parse.Appos, parse.Cop, parse.Nsubj,
			parse.NsubjPass, parse.Aux, parse.Mark, parse.Advcl, parse.Ccomp:
			return true
		}
		return false
	}))
}

// coordination is the last token of what is joined to a noun phrase that ends with last: "Marsh[, Dell and their lawyer]"; last itself where
// nothing is, or more than a comma and a conjunction lies between.
func (t *tree) coordination(token, last int) int {
	if t.verbal(token) || t.pronoun(token) && t.tag(token) != parse.PRP {
		return last
	}
	end, joined := last, false
	for _, k := range t.children[token] {
		if t.label(k) != parse.Conj || k < end {
			continue
		}
		if !t.tag(k).Noun() && t.tag(k) != parse.PRP || t.timed[k] || t.child(k, parse.Cop, parse.Nsubj, parse.NsubjPass, parse.Case) >= 0 {
			return last
		}
		phrase := t.nounPhrase(k)
		if !t.linked(end+1, phrase[0]) {
			return last
		}
		end, joined = phrase[len(phrase)-1], joined || t.child(k, parse.Cc) >= 0
	}
	if !joined {
		return last // "in the aisle, hands in pockets"
	}
	return end
}

// linked says whether only commas and conjunctions stand in [from, to).
func (t *tree) linked(from, to int) bool {
	for k := from; k < to; k++ {
		if t.tokens[k].Norm != "," && t.label(k) != parse.Cc {
			return false
		}
	}
	return from < to
}
