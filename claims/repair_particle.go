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

// cuts turns a noun that stands between two others in a clause without a verb into the verb it looks like: "The central bank
// [cut] interest rates".
func cuts(nodes []parse.Node, lemmas []string, k int) {
	h := nodes[k].Head
	if !parse.OneForm(lemmas[k]) || nodes[k].Tag != parse.NN || nodes[k].Label != parse.Compound || h < k || nodes[h].Label != parse.Root || nodes[h].Tag != parse.NNS ||
		k < 2 || nodes[k-1].Tag != parse.NN && nodes[k-1].Tag != parse.NNP || nodes[k-1].Head != h && nodes[k-1].Head != k {
		return
	}
	for c := range nodes {
		if nodes[c].Head == h && (nodes[c].Label == parse.Cop || nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.Aux || c > h && nodes[c].Tag.Verb()) {
			return
		}
	}
	for c := range nodes {
		switch {
		case c == k-1:
			nodes[c].Head, nodes[c].Label = k, parse.Nsubj
		case nodes[c].Head != h && (nodes[c].Head != k || c > k) || c == k:
		case c < k:
			nodes[c].Head = k - 1
		case c > h:
			nodes[c].Head = k
			if nodes[c].Label == parse.Nmod {
				nodes[c].Label = parse.Obl
			}
		}
	}
	nodes[k] = parse.Node{Tag: parse.VBD, Head: -1, Label: parse.Root}
	nodes[h].Head, nodes[h].Label = k, parse.Obj
}
