package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// agree brings tags and labels of a parse into agreement, which the parser gives each for itself: a clause that has no auxiliary has a
// finite verb and no passive subject, what has a preposition is no object, a subject with a possessive mark owns the next one.
func agree(tokens []text.Token, nodes []parse.Node, heading bool) {
	for k := range nodes {
		n := &nodes[k]
		switch {
		case (n.Label == parse.Obj || n.Label == parse.Iobj) && child(nodes, k, parse.Case) >= 0 && child(nodes, k, parse.Case) < k:
			n.Label = parse.Obl // "sold for 3 million euros"
		case n.Label == parse.NsubjPass && !heading:
			active(nodes, k)
		case n.Label == parse.Nsubj && ends(nodes, k):
			owner(nodes, k)
		case n.Label == parse.Csubj && expletive(nodes, n.Head):
			n.Label = parse.Ccomp // "it is true that ..."
		case n.Label == parse.Parataxis && k > 0:
			joined(tokens, nodes, k)
		case n.Tag == parse.CD && n.Label == parse.Compound && strings.ContainsRune(tokens[k].Norm, '-'):
			n.Tag, n.Label = parse.JJ, parse.Amod // "a five-member panel"
		}
		if tokens[k].Norm == "due" && n.Label == parse.Case {
			dueTo(nodes, k)
		}
	}
}

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
