package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// from is who told it where the verb only says who listened: "Reporters heard from [police] that two men had died"; -1 for nobody. One may
// learn from a ledger or from mistakes, too, but hears from people only.
func (t *tree) from(g int) int {
	if t.lemmas[g] != "hear" && t.lemmas[g] != "learn" || t.denied(g) || t.marked(g, "if", "unless", "whether", "to") || t.tokens[t.stop(g)].Norm == "?" {
		return -1
	}
	for _, c := range t.children[g] {
		if t.tag(c) == parse.MD {
			return -1 // "may hear from police that": nobody has said it yet
		}
	}
	return source(t.tokens, t.nodes, t.lemmas, g)
}

// source is the first noun with "from" that stands behind a verb of hearing, -1 for none.
func source(tokens []text.Token, nodes []parse.Node, lemmas []string, g int) int {
	if !nodes[g].Tag.Verb() || g+2 >= len(nodes) || tokens[g+1].Norm != "from" {
		return -1
	}
	o := nodes[g+1].Head
	if o < g+2 || nodes[o].Head != g || nodes[o].Label != parse.Obl {
		return -1
	}
	switch lemma := lemmas[o]; {
	case !nodes[o].Tag.Noun() && nodes[o].Tag != parse.PRP:
		return -1
	case lemmas[g] == "hear" || nodes[o].Tag == parse.NNP || nodes[o].Tag == parse.PRP && lemma != "it" || lexicon.Person.Has(lemma) || lexicon.Relative.Has(lemma) || lemma == "source":
		return o
	}
	return -1
}

// heardThat makes the clause behind the one who told it what was heard, where the parser took it for a relative clause of him: "heard from
// a witness [that the guard had fled]".
func heardThat(tokens []text.Token, nodes []parse.Node, lemmas []string, g int) {
	if lemmas[g] != "hear" && lemmas[g] != "learn" {
		return
	}
	o := source(tokens, nodes, lemmas, g)
	if o < 0 || o+2 >= len(nodes) || tokens[o+1].Norm != "that" {
		return
	}
	v := nodes[o+1].Head
	if v <= o+1 || nodes[v].Label != parse.AclRelcl || nodes[v].Head != o || nodes[o+1].Label == parse.Nsubj || ownSubject(nodes, v) < 0 {
		return
	}
	if slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Head == g && n.Label == parse.Ccomp }) {
		return
	}
	nodes[o+1].Tag, nodes[o+1].Label = parse.IN, parse.Mark
	nodes[v].Head, nodes[v].Label = g, parse.Ccomp
}
