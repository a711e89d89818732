package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// demanded makes the infinitive behind the object of a verb of asking its complement: "urged both sides to keep the road
// open" tells no purpose.
func demanded(nodes []parse.Node, lemmas []string, v int) {
	g := nodes[v].Head
	if g < 0 || nodes[v].Tag != parse.VB || nodes[v].Label != parse.Advcl || v < 1 || nodes[v-1].Tag != parse.TO || !nodes[g].Tag.Verb() {
		return
	}
	if lexicon.Speech.Value(lemmas[g]) != "ask" && !lexicon.Implicative.Is(lemmas[g], "wished") {
		return
	}
	for o := g + 1; o < v; o++ {
		if nodes[o].Head == g && (nodes[o].Label == parse.Obj || nodes[o].Label == parse.Iobj) {
			nodes[v].Label = parse.Xcomp
		}
	}
}

// intends turns a plural noun that opens a clause with an infinitive on it into the verb it looks like, when nothing else
// can be the verb: "Ardent [plans to cut] 1,200 jobs".
func intends(nodes []parse.Node, lemmas []string, k int) {
	if nodes[k].Tag != parse.NNS || !lexicon.Implicative.Has(lemmas[k]) || k < 1 || k+2 >= len(nodes) || nodes[k+1].Tag != parse.TO || nodes[k+2].Tag != parse.VB {
		return
	}
	if nodes[k].Label != parse.Root && nodes[k].Label != parse.Ccomp || nodes[k+2].Head != k || nodes[k-1].Head != k {
		return
	}
	if t := nodes[k-1].Tag; !t.Noun() && t != parse.JJ {
		return
	}
	nodes[k].Tag, nodes[k-1].Label, nodes[k+2].Label = parse.VBZ, parse.Nsubj, parse.Xcomp
	if nodes[k-1].Tag == parse.JJ {
		nodes[k-1].Tag = parse.NNP
	}
	for c := range k - 1 {
		if nodes[c].Head == k {
			nodes[c].Head = k - 1
		}
	}
}
