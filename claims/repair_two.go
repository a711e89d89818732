package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// opened makes a phrase with a preposition of a noun that the parser took for a subject beside the subject of the clause: a clause has one.
// "[Since October] the firm has closed 12 plants".
func opened(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if l := nodes[k].Label; k == 0 || v <= k || l != parse.Nsubj && l != parse.NsubjPass || !nodes[k].Tag.Noun() {
		return
	}
	if p := nodes[k-1]; p.Tag != parse.IN || p.Label != parse.Mark || p.Head != v {
		return
	}
	for s := k + 1; s < v; s++ {
		if l := nodes[s].Label; nodes[s].Head == v && (l == parse.Nsubj || l == parse.NsubjPass) {
			nodes[k-1].Head, nodes[k-1].Label = k, parse.Case
			nodes[k].Label = parse.Obl
			return
		}
	}
}

// parted parts two clauses that the parser joined at what stands before "and", where the noun behind it stands right before the finite
// verb: "[A truck overturned in Delmar on Sunday] and [three drivers died]". The first must hold a verb without a subject that the parser
// hung on its noun, and the noun behind "and" must be joined to a day or be a second subject.
func parted(tokens []text.Token, nodes []parse.Node, n int) {
	v := n + 1
	if !nodes[n].Tag.Noun() || v >= len(nodes) || nodes[v].Tag != parse.VBD || nodes[v].Label == parse.Aux || nodes[v].Label == parse.Cop {
		return
	}
	cc, s, g := -1, -1, -1
	for c := range nodes[:n] {
		switch {
		case nodes[c].Head == n && nodes[c].Label == parse.Cc && tokens[c].Norm == "and":
			cc = c
		case nodes[c].Head == v && (nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass):
			s = c
		}
	}
	if s < 0 || cc < s || nodes[n].Head != v && (nodes[n].Label != parse.Conj || !days[tokens[nodes[n].Head].Norm]) {
		return
	}
	own := -1
	for c := s + 1; c < cc; c++ {
		if l := nodes[c].Label; nodes[c].Head == s && (l == parse.Acl || l == parse.AclRelcl) && (nodes[c].Tag == parse.VBD || nodes[c].Tag == parse.VBN) {
			g = c
		}
	}
	if g < 0 {
		return
	}
	for c := s + 1; c < cc; c++ {
		switch {
		case nodes[c].Tag == parse.WDT || nodes[c].Tag == parse.WP || tokens[c].Norm == "by" || tokens[c].Norm == "that" || tokens[c].Kind == text.Punct || nodes[c].Head == g && (nodes[c].Label == parse.Aux || nodes[c].Label == parse.AuxPass):
			return
		case nodes[c].Head == g && nodes[c].Label == parse.Nsubj:
			own = c
		}
	}
	if own >= 0 && own != s+1 || own < 0 && g != s+1 {
		return
	}
	nodes[g] = parse.Node{Tag: parse.VBD, Head: nodes[v].Head, Label: nodes[v].Label}
	nodes[v].Head, nodes[v].Label = g, parse.Conj
	nodes[n].Head, nodes[n].Label = v, parse.Nsubj
	nodes[cc].Head = v
	if own >= 0 { // "the ferry Ostrava"
		nodes[s].Head, nodes[s].Label = own, parse.Compound
	} else {
		nodes[s].Head, nodes[s].Label = g, parse.Nsubj
	}
}
