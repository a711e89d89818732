package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// trade says whether a word right before a name, without an article, tells what its bearer is: "Singer Mira Vance".
func trade(tokens []text.Token, nodes []parse.Node, k int) bool {
	return child(nodes, k, parse.Det) < 0 && (nodes[k].Tag == parse.NN || lexicon.Person.Has(tokens[k].Norm))
}

// named makes a name the head of what its bearer is, as the treebanks do.
func named(nodes []parse.Node, k int) {
	h := k - 1
	for i := k + 1; i < len(nodes); i++ {
		if nodes[i].Head == h {
			nodes[i].Head = k // "Singer Dominic Vale, 41,"
		}
	}
	nodes[k].Head, nodes[k].Label = nodes[h].Head, nodes[h].Label
	nodes[h].Head, nodes[h].Label = k, parse.NmodDesc
}

// behindName hangs an age between commas on the name before it: "Weller, 22, was standing".
func behindName(tokens []text.Token, nodes []parse.Node, k int) {
	if tokens[k-1].Norm != "," || nodes[k-2].Tag != parse.NNP || len(tokens[k].Norm) > 3 || strings.Trim(tokens[k].Norm, "0123456789") != "" {
		return
	}
	if k+1 < len(nodes) && tokens[k+1].Norm != "," && tokens[k+1].Norm != ";" && tokens[k+1].Norm != "." && tokens[k+1].Norm != "and" {
		return
	}
	name := k - 2
	for h := nodes[name].Head; h >= 0 && h < name && (nodes[name].Label == parse.Flat || nodes[name].Label == parse.Compound || nodes[name].Label == parse.NmodDesc); h = nodes[name].Head {
		name = h
	}
	if below(nodes, name, k) || nodes[name].Tag != parse.NNP || child(nodes, k, parse.Nsubj) >= 0 {
		return
	}
	for i := range nodes {
		if nodes[i].Head == k && i < k-1 {
			return // something else hangs on the number
		}
	}
	nodes[k].Head, nodes[k].Label = name, parse.Appos
}

// ofObject is the object right before an "of" phrase that was hung on the verb; -1 for none.
func ofObject(tokens []text.Token, nodes []parse.Node, k int) int {
	c, v := child(nodes, k, parse.Case), nodes[k].Head
	if c < 1 || tokens[c].Norm != "of" || lexicon.Charge.Is(tokens[v].Norm, "of") || lexicon.Form.Is(tokens[v].Norm, "parting") {
		return -1
	}
	if o := c - 1; nodes[o].Head == v && nodes[o].Label == parse.Obj && nodes[o].Tag.Noun() {
		return o
	}
	return -1
}

// ofNoun hangs a participle on the noun before it where "of" was taken to open a clause: "control of the satellite launched on Tuesday".
func ofNoun(tokens []text.Token, nodes []parse.Node, v int) {
	of, noun := child(nodes, v, parse.Mark), child(nodes, v, parse.NsubjPass)
	if of < 0 || tokens[of].Norm != "of" || noun < of || noun > v || child(nodes, v, parse.AuxPass) >= 0 {
		return
	}
	nodes[noun].Head, nodes[noun].Label = nodes[v].Head, parse.Nmod
	nodes[of].Head, nodes[of].Label = noun, parse.Case
	nodes[v].Head, nodes[v].Label = noun, parse.Acl
}

// judgedAs says whether an "as" phrase was hung on the object of a verb that judges it.
func judgedAs(tokens []text.Token, nodes []parse.Node, k int) bool {
	c, o := child(nodes, k, parse.Case), nodes[k].Head
	return c > o && tokens[c].Norm == "as" && nodes[o].Label == parse.Obj && lexicon.Form.Is(tokens[nodes[o].Head].Norm, "judging")
}

// partOfWhich makes a part the subject of the clause it opens: "1,200 homes, two-thirds of which were dark".
func partOfWhich(nodes []parse.Node, k int) {
	for v := k + 3; v < len(nodes); v++ {
		if nodes[v].Label == parse.AclRelcl && nodes[v].Head < k && !below(nodes, v, k) && child(nodes, v, parse.Nsubj) < 0 && child(nodes, v, parse.NsubjPass) < 0 {
			nodes[k].Head, nodes[k].Label = v, parse.Nsubj
			if child(nodes, v, parse.AuxPass) >= 0 {
				nodes[k].Label = parse.NsubjPass
			}
			nodes[k+1].Head, nodes[k+2].Head, nodes[k+2].Label = k+2, k, parse.Nmod
			return
		}
	}
}

// andAHalf makes one number of "four and a half months".
func andAHalf(nodes []parse.Node, half int) {
	number, unit := half-3, half+1
	if nodes[number].Tag != parse.CD || !nodes[unit].Tag.Noun() || nodes[unit].Head != number {
		return
	}
	for i := range nodes {
		if nodes[i].Head == number {
			nodes[i].Head = unit
		}
	}
	nodes[unit].Head, nodes[unit].Label = nodes[number].Head, nodes[number].Label
	nodes[number].Head, nodes[number].Label = unit, parse.Nummod
}
