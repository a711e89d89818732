package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// amountNoun are nouns that say how much of the noun behind their "of".
var amountNoun = map[string]bool{"percent": true, "%": true, "half": true, "third": true, "quarter": true, "dozen": true, "hundred": true,
	"thousand": true, "million": true, "majority": true}

// numeral makes a number that governs the verb behind it the subject of that verb, or of its noun: a number is no
// predicate. "Three of the five judges [dissented]", "One in five children [goes] hungry", "Two Britons [were] freed".
func numeral(tokens []text.Token, nodes []parse.Node, lemmas []string, q int) {
	all := nodes[q].Tag == parse.DT && (tokens[q].Norm == "all" || tokens[q].Norm == "some")
	if nodes[q].Tag != parse.CD && !all && !(nodes[q].Tag.Noun() && (amountNoun[lemmas[q]] || numbered(nodes, q))) {
		return
	}
	switch nodes[q].Label {
	case parse.Root, parse.Ccomp, parse.Conj, parse.Parataxis, parse.Advcl, parse.Dep:
	default:
		return
	}
	a := tensed(tokens, nodes, q)
	if a < 0 {
		return
	}
	v := a
	if l := nodes[a].Label; (l == parse.Aux || l == parse.AuxPass || l == parse.Cop) && nodes[a].Head > a {
		v = nodes[a].Head
	}
	if !below(nodes, v, q) {
		return
	}
	nodes[v].Head, nodes[v].Label = nodes[q].Head, nodes[q].Label
	label := parse.Nsubj
	for c := range nodes {
		if nodes[c].Head == v && nodes[c].Label == parse.AuxPass {
			label = parse.NsubjPass
		}
	}
	nodes[q].Head, nodes[q].Label = v, label
	for c := range nodes {
		switch {
		case nodes[c].Head == q && (c > a || c < q && nodes[c].Label == parse.Obl):
			nodes[c].Head = v // "[According to the ministry], two of the bridges collapsed"
		case nodes[c].Head == v && c > q && c < a && nodes[c].Tag.Noun() && c != v:
			nodes[c].Head, nodes[c].Label = q, parse.Nmod
		}
	}
	if f := q + 1; nodes[q].Tag == parse.CD {
		for f < a && !nodes[f].Tag.Noun() && (nodes[f].Tag != parse.IN) {
			f++
		}
		for f+1 < a && nodes[f].Tag.Noun() && nodes[f+1].Tag.Noun() {
			f++
		}
		if f < a && nodes[f].Tag.Noun() {
			nodes[f].Head, nodes[f].Label = v, label
			nodes[q].Head, nodes[q].Label = f, parse.Nummod
		}
	}
}

// numbered says whether a noun has a number before it and an "of" phrase behind it: "350,000 doses of vaccine".
func numbered(nodes []parse.Node, k int) bool {
	of := k+1 < len(nodes) && nodes[k+1].Tag == parse.IN
	return of && k > 0 && nodes[k-1].Tag == parse.CD && nodes[k-1].Head == k
}

// bare makes a number right before a tensed verb that has no subject the subject of that verb: "61 fell ill and seven
// [have died]".
func bare(nodes []parse.Node, lemmas []string, q int) {
	if nodes[q].Tag != parse.CD || q+1 >= len(nodes) {
		return
	}
	v := q + 1
	if v+2 < len(nodes) && lemmas[v] == "of" && nodes[v+1].Tag == parse.PRP {
		v += 2 // "38 fell ill and three of them [died]"
	}
	if lexicon.Measure.Has(lemmas[v]) && v == q+1 || // "left 16 dead and 70 wounded"
		nodes[q].Label != parse.Conj && nodes[q].Label != parse.Obl && nodes[q].Label != parse.Dep && nodes[q].Label != parse.Nummod && (nodes[q].Label != parse.Obj || v == q+1) {
		return
	}
	if nodes[v].Label == parse.Amod && nodes[v].Head > v {
		return // "six burned houses"
	}
	switch nodes[v].Tag {
	case parse.VBD, parse.VBZ, parse.VBP, parse.MD:
	default:
		return
	}
	if l := nodes[v].Label; (l == parse.Aux || l == parse.AuxPass || l == parse.Cop) && nodes[v].Head > v {
		v = nodes[v].Head
	}
	label := parse.Nsubj
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch nodes[c].Label {
		case parse.Nsubj, parse.NsubjPass, parse.Csubj:
			return
		case parse.AuxPass:
			label = parse.NsubjPass
		}
	}
	if below(nodes, v, q) {
		return
	}
	for c := range nodes {
		if nodes[c].Head == q && nodes[c].Label == parse.Cc {
			nodes[c].Head = v
		}
	}
	nodes[q].Head, nodes[q].Label = v, label
}

// tensed is the first tensed verb or auxiliary behind the number q with nothing but a noun phrase between them, -1 for none.
func tensed(tokens []text.Token, nodes []parse.Node, q int) int {
	between := q > 0 && tokens[q-1].Norm == "between"
	nouns := 0
	for k := q + 1; k < len(nodes) && k <= q+12; k++ {
		switch tag := nodes[k].Tag; {
		case tag == parse.VBD, tag == parse.VBZ, tag == parse.VBP, tag == parse.MD:
			first := q
			for first > 0 && nodes[first-1].Head == q {
				first-- // "at least"
			}
			if opens := first == 0 || nodes[first-1].Tag == parse.CC || tokens[first-1].Kind == text.Punct; nouns == 0 && (k > q+1 || !opens || nodes[q].Tag != parse.CD) {
				return -1
			}
			return k
		case tag.Noun(), tag == parse.CD && nodes[q].Tag == parse.DT:
			nouns++
		case tokens[k-1].Norm == "of" && (tag == parse.PRP || tokens[k].Norm == "those" || tokens[k].Norm == "these"):
			nouns++ // "four of them"
		case (tag == parse.JJ || tag == parse.VBN) && tokens[k-1].Norm == "the" && lexicon.Measure.Has(tokens[k].Norm), tokens[k].Norm == "more" && k == q+1:
			nouns++ // "of the dead", "four more"
		case tag == parse.DT, tag == parse.CD, tag == parse.JJ, tag == parse.POS, tag == parse.PRPS, tag == parse.RB, tag == parse.HYPH:
		case tokens[k].Norm == "of", tokens[k].Norm == "in" && nouns == 0, tokens[k].Norm == "out":
		case tokens[k].Norm == "and" && (between || nouns > 0):
		default:
			return -1
		}
	}
	return -1
}

// ofWhich gives a relative clause the part before "of which" for its subject: "homes, [two-thirds of which] were dark".
func ofWhich(tokens []text.Token, nodes []parse.Node, k int) {
	if k == 0 || k+2 >= len(nodes) || tokens[k].Norm != "of" || tokens[k+1].Norm != "which" && tokens[k+1].Norm != "whom" {
		return
	}
	part, which := k-1, k+1
	v := nodes[which].Head
	if !nodes[part].Tag.Noun() && nodes[part].Tag != parse.CD || v <= which || nodes[v].Head != part || nodes[v].Label != parse.AclRelcl || nodes[part].Head < 0 || nodes[part].Head > part {
		return
	}
	label := parse.Nsubj
	for c := range nodes {
		if nodes[c].Head == v && nodes[c].Label == parse.AuxPass {
			label = parse.NsubjPass
		}
		if nodes[c].Head == v && c != which && (nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass) {
			return // "of which he took two"
		}
	}
	nodes[v].Head = nodes[part].Head
	if !nodes[nodes[v].Head].Tag.Noun() {
		nodes[v].Label = parse.Parataxis
	}
	nodes[part].Head, nodes[part].Label = v, label
	nodes[which].Head, nodes[which].Label = part, parse.Nmod
}
