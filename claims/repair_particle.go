package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// particle makes the word behind a verb its particle where the two are one verb of the lexicon that takes an object ("called off the
// march") and the parser took the word for a preposition.
func particle(nodes []parse.Node, lemmas []string, k int) {
	if k == 0 || k+1 >= len(nodes) || nodes[k].Label != parse.Case || !nodes[k-1].Tag.Verb() || !lexicon.Particle.Is(lemmas[k-1]+" "+lemmas[k], "object") {
		return
	}
	noun := nodes[k].Head
	if noun <= k || nodes[noun].Head != k-1 || nodes[noun].Label != parse.Obl {
		return
	}
	nodes[k].Head, nodes[k].Label, nodes[k].Tag = k-1, parse.CompoundPrt, parse.RP
	nodes[noun].Label = parse.Obj
}

// passive makes one passive of "has yet to be signed" where the parser hung "be" and the participle side by side under "has".
func passive(nodes []parse.Node, lemmas []string, k int) {
	if k < 2 || k+1 >= len(nodes) || lemmas[k] != "be" || lemmas[k-2] != "yet" || nodes[k-1].Tag != parse.TO || nodes[k+1].Tag != parse.VBN || nodes[k+1].Head != nodes[k].Head {
		return
	}
	governor := nodes[k].Head
	nodes[k].Head, nodes[k].Label = k+1, parse.AuxPass
	nodes[k-1].Head, nodes[k-1].Label = k+1, parse.Mark
	for s := range nodes {
		if nodes[s].Head == governor && nodes[s].Label == parse.Nsubj {
			nodes[s].Label = parse.NsubjPass
		}
	}
}
