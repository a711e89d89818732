package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// repair mends what a statistical parser gets wrong in patterns that leave no choice: a verb like "avoid", "fail" or
// "plan" with a gerund or infinitive right after it governs that verb, and what looked like its object is the object of
// the verb governed ("avoided [directly] criticizing the strikes").
func repair(nodes []parse.Node, lemmas []string) {
	for g := range nodes {
		if !nodes[g].Tag.Verb() || !lexicon.Implicative.Has(lemmas[g]) {
			continue
		}
		v := complement(nodes, g)
		if v < 0 || nodes[v].Head == g || below(nodes, g, v) {
			continue
		}
		noun := nodes[v].Head
		nodes[v].Head, nodes[v].Label = g, parse.Xcomp
		if noun > v && nodes[noun].Head == g && (nodes[noun].Label == parse.Obj || nodes[noun].Label == parse.Obl) {
			nodes[noun].Head, nodes[noun].Label = v, parse.Obj
		}
	}
}

// complement is the verb that follows g with nothing but adverbs and "to" between them, -1 for none.
func complement(nodes []parse.Node, g int) int {
	to := false
	for k := g + 1; k < len(nodes) && k <= g+4; k++ {
		switch tag := nodes[k].Tag; tag {
		case parse.RB:
		case parse.TO:
			to = true
		case parse.VBG:
			if to || nodes[k].Label == parse.Amod && k+1 < len(nodes) && nodes[k+1].Tag.Noun() && k == g+1 {
				return -1 // "avoid driving rain" may be a noun phrase
			}
			return k
		case parse.VB:
			if to {
				return k
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// below says whether k hangs below v, so that a link from k to v would close a circle.
func below(nodes []parse.Node, k, v int) bool {
	for steps := 0; k >= 0 && steps <= len(nodes); steps++ {
		if k == v {
			return true
		}
		k = nodes[k].Head
	}
	return false
}
