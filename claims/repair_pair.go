package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// called makes those somebody calls on or appeals to the object of the verb and what they are to do its complement, as with "urged":
// "[called on residents] to leave".
func called(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	g := nodes[v].Head
	if g < 0 || g > v || v < 1 || nodes[v].Tag != parse.VB || nodes[v-1].Tag != parse.TO || nodes[v].Label != parse.Advcl && nodes[v].Label != parse.Acl && nodes[v].Label != parse.Xcomp {
		return
	}
	o := -1
	if nodes[g].Tag.Noun() && nodes[g].Head >= 0 { // the infinitive hangs on those who are called on
		o, g = g, nodes[g].Head
	}
	if !nodes[g].Tag.Verb() || lemmas[g] != "call" && lemmas[g] != "appeal" {
		return
	}
	for n := g + 2; n < v && o < 0; n++ {
		if nodes[n].Head == g && nodes[n].Label == parse.Obl {
			o = n
		}
	}
	if o < g+2 || nodes[o].Head != g || nodes[o].Label != parse.Obl || nodes[g+1].Head != o {
		return
	}
	switch w := lemmas[g] + " " + tokens[g+1].Norm; w {
	case "call on", "call upon", "appeal to":
		nodes[g+1].Head, nodes[g+1].Label = g, parse.CompoundPrt
		nodes[o].Label = parse.Obj
		nodes[v].Head, nodes[v].Label = g, parse.Xcomp
	}
}

// norDid makes the noun behind "neither did" or "nor did" that ends the clause its subject: "[neither did Berg]".
func norDid(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	if v == 0 || lemmas[v] != "do" || !nodes[v].Tag.Verb() || nodes[v].Label == parse.Aux || tokens[v-1].Norm != "neither" && tokens[v-1].Norm != "nor" {
		return
	}
	for o := v + 1; o < len(nodes); o++ {
		if nodes[o].Head == v && nodes[o].Label == parse.Obj && nodes[o].Tag.Noun() {
			nodes[o].Label = parse.Nsubj
			return
		}
	}
}
