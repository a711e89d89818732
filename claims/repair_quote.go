package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// afterQuote joins a verb behind a quotation to the verb of speech in front, not to what is quoted: "said, \"We will stay,\" and [left]".
func afterQuote(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	h := nodes[v].Head
	if nodes[v].Label != parse.Conj || !finite(nodes, v) || h < 0 || h > v || nodes[h].Label != parse.Ccomp {
		return
	}
	g := nodes[h].Head
	if g < 0 || g > h || !nodes[g].Tag.Verb() || lexicon.Speech.Value(lemmas[g]) == "" || ownSubject(nodes, v) >= 0 {
		return
	}
	if k := g + 1; tokens[k].Norm != "\"" && (tokens[k].Norm != "," && tokens[k].Norm != ":" || tokens[k+1].Norm != "\"") {
		return // "said the trains \"touched\" but did not derail"
	}
	open, closed := 0, 0
	for i := g + 1; i < v; i++ {
		switch {
		case tokens[i].Norm != "\"":
		case i < h:
			open++
		default:
			closed++
		}
	}
	if open == 1 && closed == 1 {
		nodes[v].Head = g
	}
}

// thatAccording gives a verb of speech the clause behind "that, according to X,": "said [that], according to witnesses, the driver had
// [fled]".
func thatAccording(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	g := k - 1
	if tokens[k].Norm != "that" || g < 0 || nodes[k].Head != g || lexicon.Speech.Value(lemmas[g]) == "" || k+3 >= len(nodes) || tokens[k+1].Norm != "," || tokens[k+2].Norm != "according" {
		return
	}
	for v := k + 4; v < len(nodes); v++ {
		x := nodes[v].Head
		if l := nodes[v].Label; x <= k || x > v || l != parse.Acl && l != parse.AclRelcl || !nodes[v].Tag.Verb() || ownSubject(nodes, v) <= x || nodes[x].Head != g {
			continue
		}
		nodes[k] = parse.Node{Tag: parse.IN, Head: v, Label: parse.Mark}
		nodes[x].Head = v
		nodes[v].Head, nodes[v].Label = g, parse.Ccomp
		return
	}
}
