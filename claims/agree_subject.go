package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// child is the first child of k with a label, -1 for none.
func child(nodes []parse.Node, k int, label parse.Label) int {
	return slices.IndexFunc(nodes, func(n parse.Node) bool { return n.Head == k && n.Label == label })
}

// active makes the subject of a past form without an auxiliary one of a finite verb: "A truck overturned".
func active(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if nodes[v].Tag != parse.VBN && nodes[v].Tag != parse.VBD || child(nodes, v, parse.AuxPass) >= 0 || child(nodes, v, parse.Aux) >= 0 || child(nodes, v, parse.Cop) >= 0 || v < k {
		return
	}
	if l := nodes[v].Label; l == parse.Conj || l == parse.Acl || l == parse.AclRelcl || l == parse.Amod {
		return // the auxiliary may stand with the first verb
	}
	nodes[v].Tag, nodes[k].Label = parse.VBD, parse.Nsubj
}

// ends says whether a possessive mark ends the phrase of k.
func ends(nodes []parse.Node, k int) bool {
	return slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Head == k && n.Tag == parse.POS })
}

// owner hangs a subject with a possessive mark under the next subject of its verb: "Velia's army relies on drones".
func owner(nodes []parse.Node, k int) {
	for j := k + 1; j < len(nodes); j++ {
		if nodes[j].Head == nodes[k].Head && (nodes[j].Label == parse.Nsubj || nodes[j].Label == parse.NsubjPass) {
			nodes[k].Head, nodes[k].Label = j, parse.NmodPoss
			return
		}
	}
}

// addressed says whether a subject is who is spoken to: another subject of the verb stands behind a comma.
func addressed(tokens []text.Token, nodes []parse.Node, k int) bool {
	return k+1 < len(nodes) && tokens[k+1].Norm == "," && slices.ContainsFunc(nodes[min(k+2, len(nodes)):], func(n parse.Node) bool {
		return n.Head == nodes[k].Head && (n.Label == parse.Nsubj || n.Label == parse.NsubjPass)
	}) && nodes[k].Head > k
}

// reportedOf is the clause before a verb of speech that lost its subject to it; -1 for none.
func reportedOf(nodes []parse.Node, k int) int {
	v := nodes[k].Head
	c := child(nodes, v, parse.Ccomp)
	if c < k || c > v || child(nodes, c, parse.Nsubj) >= 0 || child(nodes, c, parse.NsubjPass) >= 0 || !nodes[c].Tag.Verb() {
		return -1
	}
	for i := c; i < v; i++ {
		if nodes[i].Head == v && nodes[i].Label == parse.Nsubj {
			return c
		}
	}
	return -1
}

// bareVictim says whether the subject of a headline suffered what it tells.
func bareVictim(tokens []text.Token, nodes []parse.Node, k int) bool {
	v := nodes[k].Head
	return v > k && lexicon.Form.Is(tokens[v].Norm, "victim") && child(nodes, v, parse.Obj) < 0 && child(nodes, v, parse.Aux) < 0 && child(nodes, v, parse.Ccomp) < 0
}

// headlineVerb gives a verb between two bare nouns its subject and object: "Quake rocks Delmar".
func headlineVerb(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if child(nodes, v, parse.Nsubj) >= 0 {
		return
	}
	nodes[k].Label = parse.Nsubj
	if o := child(nodes, v, parse.Appos); o == v+1 && child(nodes, v, parse.Obj) < 0 {
		nodes[o].Label = parse.Obj
	}
}

// predicate makes a finite verb the predicate of a sentence whose subject was taken for the whole: "A court in Brask on Friday [convicted]
// the banker".
func predicate(nodes []parse.Node, v int) {
	s := nodes[v].Head
	if nodes[s].Head >= 0 {
		return
	}
	nodes[v].Head, nodes[v].Label = -1, parse.Root
	nodes[s].Head, nodes[s].Label = v, parse.Nsubj
	for k := range nodes {
		if nodes[k].Head == s && (k > v || nodes[k].Label == parse.Punct) {
			nodes[k].Head = v
		}
	}
}

// victimFirst makes what happened to a subject the predicate of a headline that goes on with how it came about: "Three teens [shot] after
// a party gets out of hand". It says whether it did.
func victimFirst(tokens []text.Token, nodes []parse.Node, k int) bool {
	v, shot := nodes[k].Head, k+1
	if nodes[v].Head >= 0 || shot >= v || nodes[shot].Head != k || nodes[shot].Label != parse.Acl || !lexicon.Form.Is(tokens[shot].Norm, "victim") {
		return false
	}
	for o := shot + 1; o < v; o++ {
		c := child(nodes, o, parse.Case)
		if nodes[o].Head != shot && nodes[o].Head != v || c < shot || c > o || tokens[c].Norm != "after" && tokens[c].Norm != "as" && tokens[c].Norm != "when" && tokens[c].Norm != "before" {
			continue
		}
		nodes[shot].Head, nodes[shot].Label, nodes[shot].Tag = -1, parse.Root, parse.VBN
		nodes[k].Head, nodes[k].Label = shot, parse.NsubjPass
		nodes[v].Head, nodes[v].Label = shot, parse.Advcl
		nodes[o].Head, nodes[o].Label = v, parse.Nsubj
		nodes[c].Head, nodes[c].Label = v, parse.Mark
		return true
	}
	return false
}
