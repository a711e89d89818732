package claims

import (
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// plural turns a plural that heads a sentence without a verb into the verb it looks like, where the parser itself gave it an object
// or an adverb stands right behind it: "The bank [reports] earnings in May", "The army [relies] heavily on drones".
func plural(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	s := k - 1
	if nodes[k].Tag != parse.NNS || nodes[k].Label != parse.Root || s < 0 || k+2 >= len(nodes) || nodes[s].Head != k || !parse.IsVerb(lemmas[k]) && tokens[k].Norm != "remains" {
		return
	}
	if !nodes[s].Tag.Noun() && nodes[s].Tag != parse.JJ || nodes[s].Label != parse.Compound && nodes[s].Label != parse.Amod || s == 0 && nodes[s].Tag == parse.JJ || nodes[s].Tag == parse.NNS {
		return
	}
	verbal := tokens[k].Norm == "remains" || nodes[k+1].Tag == parse.RB && nodes[k+1].Head == k && (nodes[s].Tag.Noun() || strings.HasSuffix(tokens[k+1].Norm, "ly"))
	for c, n := range nodes {
		switch {
		case n.Tag == parse.VBD || n.Tag == parse.VBZ || n.Tag == parse.VBP || n.Tag == parse.VB || n.Tag == parse.MD:
			return
		case n.Head != k:
		case n.Label == parse.Cop || n.Label == parse.Nsubj || n.Label == parse.NsubjPass || n.Label == parse.Aux:
			return
		case n.Label == parse.Obj && c > k:
			verbal = true
		}
	}
	if !verbal {
		return
	}
	for c := range nodes {
		switch {
		case nodes[c].Head != k || c == s:
		case c < s && tokens[c].Kind != text.Punct:
			nodes[c].Head = s
		case c > k && nodes[c].Label == parse.Nmod:
			nodes[c].Label = parse.Obl
		}
	}
	nodes[k].Tag = parse.VBZ
	if tokens[k].Norm == "remains" {
		lemmas[k] = "remain" // the noun has no singular
	}
	nodes[s].Label = parse.Nsubj
	if nodes[s].Tag == parse.JJ {
		nodes[s].Tag = parse.NN
	}
}
