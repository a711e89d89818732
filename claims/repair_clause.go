package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// subject gives a finite verb without one the bare noun phrase that ends right before it, past a comma at most:
// "In the aftermath, Iran's supreme leader, Ali Khamenei, has turned ...".
func subject(tokens []text.Token, nodes []parse.Node, v int) {
	if !finite(nodes, v) || nodes[v].Label == parse.Conj || nodes[v].Label == parse.AclRelcl || nodes[v].Label == parse.Parataxis {
		return
	}
	start := v
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch nodes[c].Label {
		case parse.Nsubj, parse.NsubjPass, parse.Csubj, parse.CsubjPass, parse.Expl:
			return
		case parse.Aux, parse.AuxPass, parse.Cop, parse.Advmod:
			if c < start && !nodes[c].Tag.Noun() {
				start = c
			}
		}
	}
	k := start - 1
	for k >= 0 && (nodes[k].Tag == parse.RB || tokens[k].Norm == ",") {
		k--
	}
	if k < 0 || !nodes[k].Tag.Noun() {
		return
	}
	for nodes[k].Head > 0 && nodes[nodes[k].Head].Tag.Noun() && nodes[k].Label != parse.Appos && nodes[k].Head < v && nodes[k].Label != parse.Nmod {
		k = nodes[k].Head
	}
	if below(nodes, v, k) || cased(nodes, k) {
		if k = opening(tokens, nodes, start); k < 0 || below(nodes, v, k) {
			return
		}
	}
	nodes[k].Head, nodes[k].Label = v, parse.Nsubj
}

// opening is the name that opens the sentence and stands before a comma, when the verb follows a comma too: "Fares,
// chairman of the club, [said]"; -1 for none.
func opening(tokens []text.Token, nodes []parse.Node, start int) int {
	base := 0
	for k := range start {
		if tokens[k].Norm == "\"" {
			base = k + 1
		}
	}
	if start < base+1 || tokens[start-1].Norm != "," || nodes[base].Tag != parse.NNP && nodes[base].Tag != parse.DT {
		return -1
	}
	for k := base; k+1 < start; k++ {
		if tokens[k+1].Norm != "," {
			continue
		}
		for nodes[k].Label == parse.Flat || nodes[k].Label == parse.Compound {
			if nodes[k].Head < 0 || nodes[k].Head > k+1 {
				return -1
			}
			k = nodes[k].Head
		}
		return k
	}
	return -1
}
