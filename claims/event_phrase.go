package claims

import (
	"slices"
	"unicode"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// opens is the first token of a noun phrase before its head, and its article or what stands for one, "" for none.
func (t *tree) opens(i int) (first int, article string) {
	k := i - 1
	for ; k >= 0; k-- {
		if tag := t.tag(k); !(tag.Noun() || tag == parse.JJ || tag == parse.JJR || tag == parse.JJS || tag == parse.VBN || tag == parse.VBG || tag == parse.RB || tag == parse.CD || tag == parse.POS || tag == parse.HYPH) {
			break
		}
	}
	if k >= 0 && t.tag(k) == parse.DT {
		return k, t.tokens[k].Norm
	}
	return k + 1, ""
}

// alone says whether nothing in a phrase from its article to its head, or right behind it, says which event is meant: no name, day or
// figure, no place, no "of" or "on", no relative clause. "The attack helicopter" is no attack.
func (t *tree) alone(i, first int) bool {
	if unicode.IsUpper(rune(t.doc.Text[t.tokens[i].Start])) {
		return false
	}
	for k := first + 1; k < i; k++ {
		if t.naming(k) || t.tag(k) == parse.POS {
			return false
		}
	}
	for _, c := range t.children[i] {
		switch t.label(c) {
		case parse.Acl, parse.AclRelcl, parse.Appos, parse.Ccomp, parse.NmodDesc, parse.NmodPoss, parse.NmodUnmarked, parse.Nummod:
			return false
		case parse.Nmod:
			if !t.adverbial(c) {
				return false
			}
		}
		if t.timed[c] && c > i {
			return false
		}
	}
	if i+1 >= len(t.tokens) {
		return true
	}
	if t.tag(i+1).Noun() || t.timed[i+1] || lexicon.Link.Is(t.tokens[i+1].Norm, "which") {
		return false
	}
	return !t.dueTo(i+1) && (i+2 >= len(t.tokens) || t.tokens[i+1].Norm != "," || !relative[t.tokens[i+2].Norm])
}

// dueTo says whether a participle with its agent stands at the token, whatever a parse makes of it: "the attack [carried out by rebels]".
func (t *tree) dueTo(k int) bool {
	if tag := t.tag(k); tag != parse.VBN && tag != parse.VBD {
		return false
	}
	for k++; k < len(t.tokens) && t.tag(k) == parse.RP; k++ {
	}
	return k < len(t.tokens) && t.tokens[k].Norm == "by"
}

// relative opens a relative clause behind a comma.
var relative = map[string]bool{"which": true, "who": true, "whose": true, "where": true}

// naming says whether a token is a name, a nationality, a figure or part of a time.
func (t *tree) naming(k int) bool {
	tag := t.tag(k)
	return tag == parse.NNP || tag == parse.NNPS || tag == parse.CD || t.timed[k] || lexicon.Country.Has(t.tokens[k].Norm)
}

// idiom says whether a phrase with the word before it is one of those that mean no event: "on the move".
func (t *tree) idiom(first, i int) bool {
	return first > 0 && lexicon.Event.Is(t.tokens[first-1].Norm+" the "+t.tokens[i].Norm, "idiom")
}

// titled says whether a phrase fills a pair of quotation marks: a title, or a word that is spoken of.
func (t *tree) titled(first, i int) bool {
	return first > 0 && i+1 < len(t.tokens) && t.tokens[first-1].Norm == "\"" && t.tokens[i+1].Norm == "\""
}

// phraseOf lists the tokens of a noun phrase without its preposition, what is joined to it, the clause it is the predicate of, and
// what else is to be left out.
func (t *tree) phraseOf(i int, without ...parse.Label) []int {
	return t.trim(t.subtree(i, func(k int) bool {
		switch l := t.label(k); l {
		case parse.Case, parse.Mark, parse.Cop, parse.Aux, parse.Nsubj, parse.NsubjPass, parse.Expl, parse.Parataxis, parse.Conj, parse.Cc, parse.Advcl, parse.Ccomp:
			return t.head(k) == i
		default:
			return t.head(k) == i && slices.Contains(without, l)
		}
	}))
}

// adjoins says whether a clause that begins at the token hangs right behind an argument.
func (t *tree) adjoins(a Arg, first int) bool {
	return a.Last+1 == first || a.Last+2 == first && t.tokens[a.Last+1].Norm == ","
}

// past drops the conjunction that opens a clause.
func (t *tree) past(tokens []int) []int {
	tokens = t.trim(tokens)
	for len(tokens) > 1 && (t.label(tokens[0]) == parse.Mark || t.label(tokens[0]) == parse.Case || t.tag(tokens[0]) == parse.WRB) {
		tokens = tokens[1:]
	}
	return tokens
}
