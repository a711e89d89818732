package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// saidGrew makes the participle of a verb of change behind what "say" got for its object the verb of a clause: nobody says a thing. "The
// ministry said harvests [increased] by half". What stands behind "by" must be no agent.
func saidGrew(nodes []parse.Node, lemmas []string, o int) {
	v, g := nodes[o].Head, o+1
	if nodes[o].Label != parse.Obj || v < 0 || v >= o || lemmas[v] != "say" || !nodes[o].Tag.Noun() || g >= len(nodes) {
		return
	}
	if nodes[g].Head != o || nodes[g].Label != parse.Acl || nodes[g].Tag != parse.VBN || price[lemmas[g]] == "" {
		return
	}
	for c := range nodes {
		if nodes[c].Head != g || nodes[c].Label != parse.OblAgent {
			continue
		}
		if tag := nodes[c].Tag; tag != parse.CD && !rate[lemmas[c]] && lemmas[c] != "half" && lemmas[c] != "quarter" {
			return
		}
		nodes[c].Label = parse.Obl
	}
	nodes[g] = parse.Node{Tag: parse.VBD, Head: v, Label: parse.Ccomp}
	nodes[o].Head, nodes[o].Label = g, parse.Nsubj
}

// onStop hangs what a verb of speech reports on it where the parser hung the clause on the full stop: "said that harvests [increased]".
func onStop(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	p := nodes[v].Head
	if nodes[v].Label != parse.Ccomp || p <= v || tokens[p].Kind != text.Punct || !nodes[v].Tag.Verb() {
		return
	}
	g := nodes[p].Head
	if g < 0 || g >= v || !nodes[g].Tag.Verb() || lexicon.Speech.Value(lemmas[g]) == "" {
		return
	}
	that := slices.IndexFunc(nodes, func(n parse.Node) bool { return n.Head == p && n.Label == parse.Mark })
	if that != g+1 || tokens[that].Norm != "that" || ownSubject(nodes, v) < 0 {
		return
	}
	nodes[that].Head = v
	nodes[v].Head = g
	if nodes[v].Tag == parse.VBN && !finite(nodes, v) {
		nodes[v].Tag = parse.VBD
	}
}
