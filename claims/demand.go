package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// demanded makes the infinitive behind the object of a verb of asking its complement: "urged both sides to keep the road
// open" tells no purpose.
func demanded(nodes []parse.Node, lemmas []string, v int) {
	raised(nodes, lemmas, v)
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

// raised hangs the infinitive behind the object of such a verb under the verb, not under the object: "expects the economy to
// grow", "advised anyone with a fever to rest". A noun that takes an infinitive of its own keeps it: "expects a decision to come".
func raised(nodes []parse.Node, lemmas []string, v int) {
	o := nodes[v].Head
	if o < 0 || o > v || nodes[v].Tag != parse.VB || nodes[v].Label != parse.Acl || nodes[v-1].Tag != parse.TO {
		return
	}
	for steps := 0; (nodes[o].Label == parse.Conj || nodes[o].Label == parse.Nmod) && nodes[o].Head >= 0 && nodes[o].Head < o && steps < 4; steps++ {
		o = nodes[o].Head
	}
	g := nodes[o].Head
	if nodes[o].Label != parse.Obj || g < 0 || g > o || !nodes[g].Tag.Verb() || lexicon.Implicative.Has(lemmas[o]) || lexicon.Nominal.Has(lemmas[o]) {
		return
	}
	if w := lemmas[g]; w == "expect" || w == "forecast" || w == "advise" || w == "allow" || lexicon.Speech.Value(w) == "ask" || lexicon.Implicative.Is(w, "wished") {
		nodes[v].Head, nodes[v].Label = g, parse.Xcomp
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
