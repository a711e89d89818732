package claims

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// behindWhich finds the verb of a sentence behind an aside that "which" or "who" opens, where the parser made the noun in front head the
// sentence and hung its verb on the aside: "The bridge, which engineers had declared safe, [collapsed] into the river".
func behindWhich(tokens []text.Token, nodes []parse.Node, k int) {
	if l := nodes[k].Label; l != parse.Root || !nodes[k].Tag.Noun() || cased(nodes, k) {
		return
	}
	aside := -1
	for c := range nodes {
		switch l := nodes[c].Label; {
		case nodes[c].Head != k:
		case l == parse.Cop || l == parse.NsubjPass || l == parse.Nsubj && nodes[c].Tag != parse.WDT:
			return
		case c > k && nodes[c].Tag.Verb() && aside < 0 && (l == parse.AclRelcl || l == parse.Parataxis):
			aside = c
		}
	}
	w := slices.IndexFunc(nodes[k:], func(n parse.Node) bool { return n.Tag == parse.WDT || n.Tag == parse.WP }) + k
	if aside < 0 || w <= k || w > aside || tokens[w-1].Norm != "," {
		return
	}
	v := -1
	for c := aside + 2; c < len(nodes); c++ {
		if tokens[c-1].Norm != "," || nodes[c].Tag != parse.VBN && nodes[c].Tag != parse.VBD || !below(nodes, c, aside) || nodes[c].Label != parse.Advcl && nodes[c].Label != parse.Acl {
			continue
		}
		if v >= 0 {
			return // two may be the verb
		}
		v = c
	}
	if v < 0 || slices.ContainsFunc(nodes, func(n parse.Node) bool {
		return n.Head == v && (n.Label == parse.Nsubj || n.Label == parse.Aux || n.Label == parse.AuxPass)
	}) {
		return
	}
	nodes[v] = parse.Node{Tag: parse.VBD, Head: nodes[k].Head, Label: nodes[k].Label}
	nodes[k].Head, nodes[k].Label = v, parse.Nsubj
	nodes[aside].Label = parse.AclRelcl
	for c := range nodes {
		if nodes[c].Head == k && c > v {
			nodes[c].Head = v
		}
		if nodes[c].Head == k && nodes[c].Tag == parse.WDT {
			nodes[c].Head = aside
		}
	}
}

// ofWhom makes a relative pronoun the object of its clause where that has another subject: "the reactor, [which] inspectors had shut".
func ofWhom(nodes []parse.Node, w int) {
	v := nodes[w].Head
	if l := nodes[w].Label; nodes[w].Tag != parse.WDT && nodes[w].Tag != parse.WP || v < w || l != parse.Nsubj && l != parse.NsubjPass || nodes[v].Label != parse.AclRelcl {
		return
	}
	own := false
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch l := nodes[c].Label; {
		case l == parse.Obj || l == parse.Cop || l == parse.AuxPass || l == parse.Ccomp:
			return
		case l == parse.Nsubj && c > w && c < v:
			own = true
		}
	}
	if own {
		nodes[w].Label = parse.Obj
	}
}

// purposes are verbs that no noun follows with "to".
var purposes = []string{"intend", "want", "hope", "refuse", "decline", "vow", "try", "plan", "fail", "threaten", "manage", "seek", "decide", "wish", "attempt", "promise"}

// toDo makes the bare noun behind "to" the verb it is, where the verb before takes nothing else: "intends to [appeal]".
func toDo(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	g := k - 2
	if k > 2 && tokens[k-2].Norm == "yet" && lemmas[k-3] == "have" && tokens[k-1].Norm == "to" && nodes[k].Tag == parse.NN && nodes[k].Head == k-3 && parse.IsVerb(lemmas[k]) {
		nodes[k].Tag, nodes[k].Label = parse.VB, parse.Xcomp // "has yet to end"
		nodes[k-1] = parse.Node{Tag: parse.TO, Head: k, Label: parse.Mark}
		nodes[k-2].Head = k - 3
		return
	}
	if g < 0 || nodes[k].Tag != parse.NN || tokens[k-1].Norm != "to" || !nodes[g].Tag.Verb() || nodes[k].Head != g || !slices.Contains(purposes, lemmas[g]) || !parse.IsVerb(lemmas[k]) {
		return
	}
	for c := range nodes {
		if nodes[c].Head == k && c != k-1 && nodes[c].Label != parse.Nmod {
			return
		}
	}
	nodes[k].Tag, nodes[k].Label = parse.VB, parse.Xcomp
	nodes[k-1] = parse.Node{Tag: parse.TO, Head: k, Label: parse.Mark}
	for c := range nodes {
		if nodes[c].Head == k && nodes[c].Label == parse.Nmod {
			nodes[c].Label = parse.Obl
		}
	}
}

// openingPlural makes a verb that opens the sentence, right before a word that may be one, its subject: no statement opens with a verb.
// "[Talks] resume on Thursday", "[Talks] ended".
func openingPlural(nodes []parse.Node, lemmas []string) {
	if len(nodes) < 3 || nodes[0].Tag != parse.VBZ || nodes[0].Label != parse.Root || nodes[1].Head != 0 {
		return
	}
	switch tag := nodes[1].Tag; {
	case tag == parse.VBN && nodes[1].Label == parse.Xcomp:
		nodes[1].Tag = parse.VBD
	case tag == parse.NN && nodes[1].Label == parse.Obj && nodes[2].Tag == parse.IN && parse.IsVerb(lemmas[1]):
		nodes[1].Tag = parse.VBP
	default:
		return
	}
	nodes[1].Head, nodes[1].Label = -1, parse.Root
	nodes[0] = parse.Node{Tag: parse.NNS, Head: 1, Label: parse.Nsubj}
	for c := 2; c < len(nodes); c++ {
		if nodes[c].Head == 0 {
			nodes[c].Head = 1
		}
		if nodes[c].Head == 1 && nodes[c].Label == parse.Nmod {
			nodes[c].Label = parse.Obl
		}
	}
}

// roads end the name of a street.
var roads = []string{"street", "road", "avenue", "lane", "square"}

// road makes the participle right before "Street" with a capital part of its name: "[Downing] Street said".
func road(words []string, tokens []text.Token, nodes []parse.Node) {
	for k := range len(nodes) - 1 {
		if nodes[k].Tag == parse.VBG && words[k][0] <= 'Z' && nodes[k+1].Tag == parse.NNP && slices.Contains(roads, tokens[k+1].Norm) && !below(nodes, k+1, k) {
			nodes[k] = parse.Node{Tag: parse.NNP, Head: k + 1, Label: parse.Compound}
		}
	}
}
