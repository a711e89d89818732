package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// begins are prepositions that open a clause as well as a phrase.
var begins = map[string]bool{"after": true, "before": true, "until": true, "since": true, "as": true}

// objectOfNoun mends an object that hangs on a noun, which has none. It is the object of the participle before it, whose subject the noun
// is ("after a second sample [confirmed] traces"), or the second object of the verb that gives ("promised each family that lost its home
// 5,000 pesos").
func objectOfNoun(tokens []text.Token, nodes []parse.Node, o int) {
	n := nodes[o].Head
	if nodes[o].Label != parse.Obj || n < 0 || n >= o || !nodes[n].Tag.Noun() {
		return
	}
	if v := n + 1; v < o && nodes[v].Head == o && nodes[v].Label == parse.Amod && (nodes[v].Tag == parse.VBN || nodes[v].Tag == parse.VBD) {
		for c := range n {
			if nodes[c].Head == n && nodes[c].Label == parse.Case && begins[tokens[c].Norm] {
				nodes[v] = parse.Node{Tag: parse.VBD, Head: nodes[n].Head, Label: parse.Advcl}
				nodes[n].Head, nodes[n].Label = v, parse.Nsubj
				nodes[o].Head = v
				nodes[c].Head, nodes[c].Label = v, parse.Mark
				return
			}
		}
		return
	}
	v := nodes[n].Head
	if v < 0 || nodes[n].Label != parse.Obj || nodes[v].Label != parse.AclRelcl {
		return
	}
	if f := nodes[v].Head; f >= 0 && f < v && nodes[f].Label == parse.Obj && nodes[f].Head >= 0 && nodes[nodes[f].Head].Tag.Verb() {
		nodes[o].Head = nodes[f].Head
	}
}

// openingNoun makes a verb that opens the sentence and has a preposition behind it a noun, the subject of the first finite verb that has
// none: no statement opens with a verb. "Shares in the group, which owns mines, [fell]".
func openingNoun(nodes []parse.Node) {
	if len(nodes) < 4 || nodes[0].Tag != parse.VBZ && nodes[0].Tag != parse.VB || nodes[1].Tag != parse.IN || nodes[0].Label == parse.Aux || nodes[0].Label == parse.Cop {
		return
	}
	for v := 2; v < len(nodes); v++ {
		if l := nodes[v].Label; !finite(nodes, v) || !nodes[v].Tag.Verb() || l == parse.Acl && nodes[v].Tag != parse.VBD || l == parse.AclRelcl || !below(nodes, v, 0) {
			continue
		}
		own := false
		for c := range nodes {
			own = own || nodes[c].Head == v && (nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass || nodes[c].Label == parse.Mark && c < v)
		}
		if own {
			continue
		}
		nodes[v].Head, nodes[v].Label = nodes[0].Head, nodes[0].Label
		for c := 1; c < len(nodes); c++ {
			switch h := nodes[c].Head; {
			case h == 0 && c > v:
				nodes[c].Head = v
			case h == v && c == 2 && nodes[c].Label == parse.Obl:
				nodes[c].Head, nodes[c].Label = 0, parse.Nmod
			}
		}
		nodes[0] = parse.Node{Tag: parse.NNS, Head: v, Label: parse.Nsubj}
		return
	}
}

// markless lifts the participle behind a noun that hangs on a full stop as the subject of a clause: it is the verb of that clause.
// "while wages [climbed] by 3 percent."
func markless(tokens []text.Token, nodes []parse.Node, s int) {
	p := nodes[s].Head
	if nodes[s].Label != parse.Nsubj || p <= s || tokens[p].Kind != text.Punct || s+1 >= p {
		return
	}
	v := s + 1
	if nodes[v].Head != s || nodes[v].Label != parse.Acl || nodes[v].Tag != parse.VBN {
		return
	}
	label := parse.Parataxis
	for c := range nodes {
		if nodes[c].Head == p && nodes[c].Label == parse.Mark {
			label = parse.Advcl
			nodes[c].Head = v
		}
	}
	nodes[v] = parse.Node{Tag: parse.VBD, Head: nodes[p].Head, Label: label}
	if nodes[v].Head < 0 {
		nodes[v].Label = parse.Root
	}
	for c := range nodes {
		if nodes[c].Head == p && c > s && c != v {
			nodes[c].Head = v
		}
	}
	nodes[s].Head = v
	nodes[p].Head, nodes[p].Label = v, parse.Punct
}

// among hangs "among them six civilians" behind a comma on the clause before it, where the parser gave it to the next one: "27 people were
// [killed], among them six civilians, and 140 were wounded".
func among(tokens []text.Token, nodes []parse.Node, k int) {
	m := nodes[k].Head
	if tokens[k].Norm != "among" || k == 0 || tokens[k-1].Norm != "," || m != k+1 || nodes[m].Tag != parse.PRP && nodes[m].Tag != parse.WP {
		return
	}
	g := nodes[m].Head
	for g >= 0 && tokens[g].Kind == text.Punct {
		g = nodes[g].Head
	}
	if g < k {
		return
	}
	for v := k - 2; v >= 0; v-- {
		if nodes[v].Tag.Verb() && nodes[v].Label != parse.Amod && nodes[v].Label != parse.Aux && nodes[v].Label != parse.AuxPass && nodes[v].Label != parse.Cop && !below(nodes, v, m) {
			nodes[m].Head, nodes[m].Label = v, parse.Obl
			return
		}
	}
}

// starting makes "starting" and "beginning" before a time the prepositions they are there: "will rise starting in January 2036".
func starting(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	if w := tokens[v].Norm; w != "starting" && w != "beginning" || nodes[v].Tag != parse.VBG || nodes[v].Head < 0 || nodes[v].Head > v && nodes[v].Label != parse.Advcl {
		return
	}
	day := -1
	for c := range nodes {
		switch {
		case nodes[c].Head != v || nodes[c].Label == parse.Punct:
		case day < 0 && c > v && c <= v+4 && (nodes[c].Label == parse.Obl || nodes[c].Label == parse.OblTmod || nodes[c].Label == parse.OblUnmarked || nodes[c].Label == parse.Obj) && calendar(nodes, lemmas, c):
			day = c
		default:
			return // "starting a new job in May"
		}
	}
	if day < 0 {
		return
	}
	nodes[day].Head, nodes[day].Label = nodes[v].Head, parse.Obl
	nodes[v] = parse.Node{Tag: parse.IN, Head: day, Label: parse.Case}
	for c := range nodes {
		if nodes[c].Head == v {
			nodes[c].Head = day
		}
	}
}

// calendar says whether the word at k is one of the calendar: a month, a day, a year.
func calendar(nodes []parse.Node, lemmas []string, k int) bool {
	if nodes[k].Tag == parse.CD {
		return true
	}
	switch lemmas[k] {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "today", "year", "month", "week", "spring", "summer", "autumn", "fall", "winter":
		return true
	}
	return false
}
