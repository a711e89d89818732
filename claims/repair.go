package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// repair mends what a statistical parser gets wrong in patterns that leave no choice: auxiliaries parted from their verb
// by adverbs, complements of verbs like "avoid", finite verbs left without the subject that stands before them.
// Links only ever move to a verb that does not hang below the token moved, so that the result stays a tree.
func repair(tokens []text.Token, nodes []parse.Node, lemmas []string) {
	for k := range nodes {
		norDid(tokens, nodes, lemmas, k)
		introduced(tokens, nodes, k)
		thatMany(tokens, nodes, lemmas, k)
		afterQuote(tokens, nodes, lemmas, k)
		thatAccording(tokens, nodes, lemmas, k)
		heardThat(tokens, nodes, lemmas, k)
		bounded(tokens, nodes, k)
	}
	for k := range nodes {
		outer(nodes, k)
	}
	for k := range nodes {
		complement(nodes, lemmas, k)
		called(tokens, nodes, lemmas, k)
		contentClause(nodes, lemmas, k)
		bareContent(nodes, lemmas, k)
	}
	for k := range nodes {
		starting(tokens, nodes, lemmas, k)
	}
	for k := range nodes {
		subject(tokens, nodes, k)
	}
}

// quoteCloses says whether the token before k closes a quotation.
func quoteCloses(tokens []text.Token, k int) bool {
	if k == 0 || tokens[k-1].Norm != "\"" {
		return false
	}
	n := 0
	for i := range k {
		if tokens[i].Norm == "\"" {
			n++
		}
	}
	return n%2 == 0
}

// complement hangs a gerund or infinitive under the verb right before it that takes one, and gives it the object that
// hung under that verb ("avoided [directly] criticizing the strikes").
func complement(nodes []parse.Node, lemmas []string, g int) {
	if !nodes[g].Tag.Verb() || !lexicon.Implicative.Has(lemmas[g]) {
		return
	}
	v := follower(nodes, g)
	if v >= 0 && (nodes[v].Label == parse.Aux || nodes[v].Label == parse.Cop) && nodes[v].Head > v {
		v = nodes[v].Head // "believed to have crashed", "pretended to be a doctor"
	}
	if v < 0 || nodes[v].Label == parse.Amod || below(nodes, g, v) {
		return
	}
	if nodes[v].Head == g {
		nodes[v].Label = parse.Xcomp
		return
	}
	noun := nodes[v].Head
	nodes[v].Head, nodes[v].Label = g, parse.Xcomp
	if noun > v && nodes[noun].Head == g && (nodes[noun].Label == parse.Obj || nodes[noun].Label == parse.Obl) {
		nodes[noun].Head, nodes[noun].Label = v, parse.Obj
	}
}

// follower is the verb that follows g with nothing but adverbs and "to" between them, -1 for none.
func follower(nodes []parse.Node, g int) int {
	to := false
	for k := g + 1; k < len(nodes) && k <= g+4; k++ {
		switch tag := nodes[k].Tag; {
		case tag == parse.RB:
		case tag == parse.TO:
			to = true
		case tag == parse.VBG && !to:
			if nodes[k].Label == parse.Amod && k == g+1 {
				return -1 // "avoid driving rain" is a noun phrase
			}
			return k
		case tag == parse.VB && to:
			return k
		default:
			return -1
		}
	}
	return -1
}

// finite says whether a token is a tensed verb, by itself or by its auxiliary.
func finite(nodes []parse.Node, v int) bool {
	switch nodes[v].Tag {
	case parse.VBZ, parse.VBP, parse.VBD:
		return nodes[v].Label != parse.Aux && nodes[v].Label != parse.AuxPass && nodes[v].Label != parse.Cop
	case parse.VB, parse.VBN, parse.VBG:
		for c := range nodes {
			if nodes[c].Head == v && (nodes[c].Label == parse.Aux || nodes[c].Label == parse.AuxPass) && nodes[c].Tag != parse.TO {
				return true
			}
		}
	}
	return false
}

func cased(nodes []parse.Node, k int) bool {
	for c := range nodes {
		if nodes[c].Head == k && nodes[c].Label == parse.Case && nodes[c].Tag != parse.POS {
			return true
		}
	}
	return false
}

// below says whether k hangs below v.
func below(nodes []parse.Node, k, v int) bool {
	for steps := 0; k >= 0 && steps <= len(nodes); steps++ {
		if k == v {
			return true
		}
		k = nodes[k].Head
	}
	return false
}
