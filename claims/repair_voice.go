package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// introduced makes who stands in front of an aside the subject of the verb behind it, where the parser took that noun for what is said and
// another inside the aside, or the object, for who says it: "[Residents], who fled the fire, said", "[An official] in Delmar, speaking to
// reporters, said".
func introduced(tokens []text.Token, nodes []parse.Node, k int) {
	v := nodes[k].Head
	if nodes[k].Label != parse.Ccomp || v <= k+1 || !nodes[k].Tag.Noun() || !nodes[v].Tag.Verb() || tokens[v-1].Norm != "," || cased(nodes, k) {
		return
	}
	s := -1
	for c := range nodes {
		switch l := nodes[c].Label; {
		case nodes[c].Head == k && (l == parse.Cop || l == parse.Nsubj || l == parse.NsubjPass):
			return // a clause of its own
		case nodes[c].Head == v && (l == parse.Nsubj || l == parse.NsubjPass):
			s = c
		}
	}
	aside := openAside(tokens, nodes, k, v)
	if aside < 0 {
		return
	}
	switch {
	case s > v:
		nodes[s].Label = parse.Obj // "The ministry, which had promised more, said nothing"
	case s > aside:
		nodes[s].Head, nodes[s].Label = aside, parse.Obj
	case s > k:
		nodes[s].Head, nodes[s].Label = k, parse.Nmod
	}
	nodes[k].Label = parse.Nsubj
}

// openAside is the verb of the clause or participle that hangs on the noun k between its comma and the one before v, -1 for none.
func openAside(tokens []text.Token, nodes []parse.Node, k, v int) int {
	for c := k + 2; c < v-1; c++ {
		if w := c - 1; nodes[c].Head == k && nodes[c].Label == parse.Parataxis && nodes[c].Tag.Verb() && tokens[w].Norm == "who" && tokens[w-1].Norm == "," {
			nodes[c].Label = parse.AclRelcl
			return c // "The head of the agency, Ruth Amsel, [who took] over in March, said"
		}
		if l := nodes[c].Label; nodes[c].Head != k || l != parse.AclRelcl && (l != parse.Acl || nodes[c].Tag != parse.VBG && nodes[c].Tag != parse.VBN) {
			continue
		}
		for i := k + 1; i < c; i++ {
			if tokens[i].Norm == "," {
				return c
			}
		}
	}
	return -1
}

// thatMany makes "that" behind a verb of speech or thought open the clause whose subject is a plural: no plural is "that".
// "denied [that] officers had fired".
func thatMany(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	if tokens[k].Norm != "that" || nodes[k].Label != parse.Det || k == 0 || !nodes[k-1].Tag.Verb() || lexicon.Speech.Value(lemmas[k-1]) == "" {
		return
	}
	n := nodes[k].Head
	if n <= k || nodes[n].Tag != parse.NNS && nodes[n].Tag != parse.NNPS {
		return
	}
	v := nodes[n].Head
	if l := nodes[n].Label; v < n || l != parse.Nsubj && l != parse.NsubjPass || nodes[v].Head != k-1 {
		return
	}
	nodes[k] = parse.Node{Tag: parse.IN, Head: v, Label: parse.Mark}
}
