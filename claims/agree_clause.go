package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// expletive says whether "it" stands for what follows k.
func expletive(nodes []parse.Node, k int) bool { return child(nodes, k, parse.Expl) >= 0 }

// joined joins a clause behind a semicolon to the last one that is reported before it: "said the road was closed; the bridge was open".
func joined(tokens []text.Token, nodes []parse.Node, k int) {
	h := nodes[k].Head
	said := child(nodes, h, parse.Ccomp)
	if said < 0 || said > k || said < h {
		return
	}
	for i := said; i < k; i++ {
		if tokens[i].Norm == ";" {
			nodes[k].Head, nodes[k].Label = said, parse.Conj
			return
		}
	}
}

// dueTo makes "due" the predicate of "is due to arrive", which the parser takes for a preposition of the verb.
func dueTo(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if v < k || !nodes[v].Tag.Verb() || k+1 >= len(nodes) || nodes[k+1].Head != k {
		return
	}
	for i := range k {
		if nodes[i].Head == v {
			nodes[i].Head = k
		}
	}
	nodes[k].Head, nodes[k].Label, nodes[k].Tag = nodes[v].Head, nodes[v].Label, parse.JJ
	nodes[v].Head, nodes[v].Label = k, parse.Xcomp
	nodes[k+1] = parse.Node{Tag: parse.TO, Label: parse.Mark, Head: v}
}

// bareParticiple says whether a verb has neither subject, mark nor auxiliary, and hangs on one that takes no clause for an object.
func bareParticiple(nodes []parse.Node, k int) bool {
	for _, l := range []parse.Label{parse.Nsubj, parse.NsubjPass, parse.Mark, parse.Aux, parse.AuxPass, parse.Cop} {
		if child(nodes, k, l) >= 0 {
			return false
		}
	}
	obj := child(nodes, nodes[k].Head, parse.Obj)
	return obj >= 0 && obj < k && nodes[k].Head < obj
}

// chargedWith hangs a deed behind "of" under the verb that charges somebody with it, not under who is charged or charges: "was accused
// by two pupils of beating them".
func chargedWith(tokens []text.Token, nodes []parse.Node, v int) {
	for k := v + 1; k < len(nodes); k++ {
		if o, c := nodes[k].Head, child(nodes, k, parse.Case); nodes[k].Label == parse.Nmod && c > o && tokens[c].Norm == "of" && nodes[o].Label == parse.Obj && nodes[o].Head == v {
			nodes[k].Head, nodes[k].Label = v, parse.Obl // "convicted the banker of fraud"
		}
		if m := child(nodes, k, parse.Mark); nodes[k].Tag == parse.VBG && nodes[k].Label == parse.Acl && m >= 0 && tokens[m].Norm == "of" && nodes[nodes[k].Head].Head == v {
			nodes[k].Head, nodes[k].Label = v, parse.Advcl
		}
	}
}

// values are forms of verbs that say behind "at" what something is worth.
var values = map[string]bool{"estimates": true, "estimated": true, "estimate": true, "puts": true, "put": true, "values": true, "valued": true}

// valuedAt hangs what something is worth under the verb, not under a clause of what is valued: "estimates the damage done by the storm
// at 2 billion crowns".
func valuedAt(tokens []text.Token, nodes []parse.Node, v int) {
	for k := v + 1; k < len(nodes); k++ {
		h := nodes[k].Head
		if nodes[k].Label != parse.Obl || h <= v || nodes[h].Label != parse.Acl || nodes[nodes[h].Head].Head != v || nodes[nodes[h].Head].Label != parse.Obj {
			continue
		}
		if c := child(nodes, k, parse.Case); c > v && tokens[c].Norm == "at" && child(nodes, k, parse.Nummod) >= 0 {
			nodes[k].Head = v
		}
	}
}

// particles are adverbs that make another verb of the one right before them.
var particles = map[string]bool{"up": true, "down": true, "off": true, "out": true}

// shared is the verb right before an object that was given to the first of two joined verbs, "confirm or deny the claim"; -1 for none. The
// first one gets it from there.
func shared(nodes []parse.Node, k int) int {
	for j := k - 1; j > nodes[k].Head; j-- {
		if nodes[j].Label == parse.Conj && nodes[j].Head == nodes[k].Head && nodes[j].Tag.Verb() {
			if child(nodes, j, parse.Obj) < 0 && child(nodes, j, parse.Ccomp) < 0 && child(nodes, j, parse.Nsubj) < 0 {
				return j
			}
			return -1
		}
	}
	return -1
}
