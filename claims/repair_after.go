package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// bounded makes a figure with "at least" or "at most" in front what the verb is done to where the parser took it for a phrase with a
// preposition: "injured [at least 40]".
func bounded(tokens []text.Token, nodes []parse.Node, at int) {
	if tokens[at].Norm != "at" || at+2 >= len(nodes) || tokens[at+1].Norm != "least" && tokens[at+1].Norm != "most" || nodes[at].Label != parse.Case {
		return
	}
	k := at + 2
	if nodes[at].Head != at+1 || nodes[at+1].Head != k || nodes[k].Tag != parse.CD {
		return
	}
	nodes[at].Label, nodes[at+1].Label = parse.Advmod, parse.Advmod
	v := nodes[k].Head
	if v != at-1 || !nodes[v].Tag.Verb() || nodes[k].Label != parse.Obl {
		return
	}
	for c := range nodes {
		if nodes[c].Head == v && (nodes[c].Label == parse.Obj || nodes[c].Label == parse.AuxPass || nodes[c].Label == parse.NsubjPass) || nodes[c].Head == k && nodes[c].Label == parse.Case {
			return
		}
	}
	nodes[k].Label = parse.Obj
}
