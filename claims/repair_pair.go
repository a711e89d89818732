package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// neitherNor makes the two nouns of "neither A nor B" the one subject of the verb behind them, where the parser took the first for the
// whole clause and the second alone for the subject: "[Neither the pilot nor the engineer] survived".
func neitherNor(tokens []text.Token, nodes []parse.Node, k int) {
	if tokens[k].Norm == "neither" && nodes[k].Label == parse.Nsubj && k+2 < len(nodes) && tokens[k+2].Norm == "nor" && nodes[k+1].Head == nodes[k].Head {
		nodes[k].Head, nodes[k].Label = k+1, parse.CcPreconj // "Neither Berg nor Solheim"
	}
	neitherBehind(tokens, nodes, k)
	a := nodes[k].Head
	if tokens[k].Norm != "neither" || a < k || !nodes[a].Tag.Noun() {
		neitherVerb(tokens, nodes, k)
		return
	}
	for nor := a + 1; nor < len(nodes); nor++ {
		if nodes[nor].Tag.Verb() {
			return
		}
		b := nodes[nor].Head
		if tokens[nor].Norm != "nor" || b <= nor || !nodes[b].Tag.Noun() {
			continue
		}
		v := nodes[b].Head
		if l := nodes[b].Label; v < b || l != parse.Nsubj && l != parse.NsubjPass {
			return
		}
		if nodes[a].Head == v { // both hang on the verb already, the first as whatever it may be
			nodes[a].Label = nodes[b].Label
			nodes[b].Head, nodes[b].Label = a, parse.Conj
			return
		}
		if nodes[v].Head != a {
			return
		}
		nodes[v].Head, nodes[v].Label = nodes[a].Head, nodes[a].Label
		nodes[a].Head, nodes[a].Label = v, nodes[b].Label
		nodes[b].Head, nodes[b].Label = a, parse.Conj
		for c := range nodes {
			if nodes[c].Head == a && c > v {
				nodes[c].Head = v
			}
		}
		return
	}
}

// neitherBehind gives a verb the noun in front of "neither" for its subject, where the parser took both for one name: "[The army] neither
// confirmed nor denied it".
func neitherBehind(tokens []text.Token, nodes []parse.Node, k int) {
	if tokens[k].Norm != "neither" || nodes[k].Label != parse.Nsubj || k == 0 || nodes[k].Head != k+1 || !nodes[k+1].Tag.Verb() || nodes[k-1].Head != k || !nodes[k-1].Tag.Noun() {
		return
	}
	for c := range nodes {
		if nodes[c].Head == k {
			nodes[c].Head = k - 1
		}
	}
	nodes[k-1].Head, nodes[k-1].Label = k+1, parse.Nsubj
	nodes[k].Tag, nodes[k].Label = parse.CC, parse.CcPreconj
}

// neitherVerb makes the two participles of "neither denied nor confirmed" the verbs of the noun in front of them: "The bank [neither
// confirmed nor denied] the report".
func neitherVerb(tokens []text.Token, nodes []parse.Node, k int) {
	a := k + 1
	if tokens[k].Norm != "neither" || k == 0 || a+2 >= len(nodes) || nodes[a].Tag != parse.VBN || nodes[a].Label != parse.Conj || nodes[a].Head >= k {
		return
	}
	n := nodes[a].Head
	if n < 0 || !nodes[n].Tag.Noun() || cased(nodes, n) {
		return
	}
	for b := a + 1; b < len(nodes); b++ {
		if nodes[b].Head != a || nodes[b].Label != parse.Conj || nodes[b].Tag != parse.VBN || tokens[b-1].Norm != "nor" {
			continue
		}
		nodes[a] = parse.Node{Tag: parse.VBD, Head: nodes[n].Head, Label: nodes[n].Label}
		nodes[b].Tag = parse.VBD
		nodes[n].Head, nodes[n].Label = a, parse.Nsubj
		for c := range nodes {
			if nodes[c].Head == n && c > a {
				nodes[c].Head = a
			}
		}
		return
	}
}

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
