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

// passive gives an infinitive its "be" back where the parser hung both under one governor: "has yet to be signed".
func passive(nodes []parse.Node, lemmas []string, k int) {
	if k+1 >= len(nodes) || lemmas[k] != "be" || nodes[k].Tag != parse.VB || nodes[k].Label != parse.Xcomp || nodes[k+1].Tag != parse.VBN || nodes[k+1].Head != nodes[k].Head {
		return
	}
	governor := nodes[k].Head
	nodes[k].Head, nodes[k].Label = k+1, parse.AuxPass
	if k > 0 && nodes[k-1].Tag == parse.TO {
		nodes[k-1].Head, nodes[k-1].Label = k+1, parse.Mark
	}
	if k > 1 && lemmas[k-2] == "yet" && governor >= 0 && lemmas[governor] == "have" { // the subject of "has yet to be" is that of the passive
		for s := range nodes {
			if nodes[s].Head == governor && nodes[s].Label == parse.Nsubj {
				nodes[s].Label = parse.NsubjPass
			}
		}
	}
}
