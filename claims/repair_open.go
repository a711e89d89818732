package claims

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// openingGerund makes the participle that opens a sentence right before its verb the subject of that: "[Fighting] has raged", "[Shelling]
// continued overnight".
func openingGerund(nodes []parse.Node, lemmas []string) {
	if len(nodes) < 3 || nodes[0].Tag != parse.VBG || slices.Contains([]string{"be", "have", "get"}, lemmas[0]) {
		return
	}
	v := nodes[0].Head
	switch n := nodes[1]; {
	case v < 0 && n.Head == 0 && (n.Tag == parse.VBD || n.Tag == parse.VBN) && n.Label != parse.Obj:
		v = 1
		nodes[1].Head, nodes[1].Label = -1, nodes[0].Label
	case v == 1 && (n.Tag == parse.VBD || n.Tag == parse.VBN || n.Tag == parse.VBZ):
	case v > 1 && n.Head == v && (n.Label == parse.Aux || n.Label == parse.AuxPass):
	default:
		return
	}
	passive := false
	for c := 1; c < len(nodes); c++ {
		switch l := nodes[c].Label; {
		case nodes[c].Head == v && (l == parse.Nsubj || l == parse.NsubjPass || l == parse.Expl):
			if v == 1 && nodes[0].Head < 0 {
				nodes[1].Head, nodes[1].Label = 0, parse.Acl
			}
			return
		case nodes[c].Head == v && l == parse.AuxPass:
			passive = true
		}
	}
	if v == 1 && nodes[1].Tag == parse.VBN {
		nodes[1].Tag = parse.VBD
	}
	nodes[0] = parse.Node{Tag: parse.NN, Head: v, Label: parse.Nsubj}
	if passive {
		nodes[0].Label = parse.NsubjPass
	}
	for c := 1; c < len(nodes); c++ {
		if nodes[c].Head == 0 && c != v {
			nodes[c].Head = v
		}
	}
}

// due makes "due" behind a form of "be" what the noun in front of it is said to be: "Elections are [due] by May".
func due(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	b := k - 1
	if tokens[k].Norm != "due" || b < 1 || lemmas[b] != "be" || nodes[b].Label != parse.Cop || k+1 < len(nodes) && tokens[k+1].Norm == "to" {
		return
	}
	n := nodes[b].Head
	if n < 0 || n >= b || nodes[k].Head != b && nodes[k].Head != n && !below(nodes, k, n) && nodes[k].Label != parse.Case || !nodes[n].Tag.Noun() || below(nodes, n, k) {
		return
	}
	for c := range nodes {
		if nodes[c].Head == n && (nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass) {
			return
		}
	}
	nodes[k] = parse.Node{Tag: parse.JJ, Head: nodes[n].Head, Label: nodes[n].Label}
	nodes[n].Head, nodes[n].Label = k, parse.Nsubj
	nodes[b].Head = k
	for c := range nodes {
		if c != n && c != b && c != k && (nodes[c].Head == b || nodes[c].Head == n && c > k) {
			nodes[c].Head = k
		}
	}
}

// detached hangs an article or adjective that the parser hung on a verb on the noun right behind it: "[the now-deceased] Aslan ruled".
func detached(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if l := nodes[k].Label; l != parse.Amod && l != parse.Det || v <= k || !nodes[v].Tag.Verb() {
		return
	}
	n := k + 1
	for n < v && nodes[n].Head == v && nodes[n].Label == parse.Amod {
		n++
	}
	if l := nodes[n].Label; n < v && nodes[n].Tag.Noun() && nodes[n].Head == v && (l == parse.Nsubj || l == parse.NsubjPass) {
		nodes[k].Head = n
	}
}
