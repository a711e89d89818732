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

// whoSaid makes a clause that "who" opens behind a comma tell of the noun in front of it, where the parser took it for what is said:
// "Officials, [who asked not to be named], said". What is said follows its verb.
func whoSaid(tokens []text.Token, nodes []parse.Node, k int) {
	v := nodes[k].Head
	if nodes[k].Label != parse.Ccomp || v <= k+1 || !nodes[k].Tag.Verb() || !nodes[v].Tag.Verb() || tokens[v-1].Norm != "," {
		return
	}
	for c := k - 1; c > 1; c-- {
		if tokens[c].Norm != "who" || nodes[c].Head != k {
			continue
		}
		n := c - 2
		for n > 0 && nodes[n].Tag.Noun() && nodes[n].Head < n && nodes[n].Head >= 0 {
			n = nodes[n].Head
		}
		if tokens[c-1].Norm != "," || !nodes[n].Tag.Noun() || nodes[n].Head != k || nodes[n].Label != parse.Nsubj {
			return
		}
		nodes[n].Head, nodes[n].Label = v, parse.Nsubj
		nodes[k].Head, nodes[k].Label = n, parse.AclRelcl
		return
	}
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

// anew gives the verb of speech of a clause behind a semicolon the bare noun between them for a subject, where the parser joined that noun
// to the clause before: "14 militants; [residents] say".
func anew(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	if v < 3 || !nodes[v].Tag.Verb() || !finite(nodes, v) || lexicon.Speech.Value(lemmas[v]) == "" {
		return
	}
	n := v - 1
	if nodes[n].Head >= n || nodes[n].Label != parse.Conj || !nodes[n].Tag.Noun() {
		return
	}
	semi := n - 1
	for semi > 0 && nodes[semi].Head == n && nodes[semi].Tag != parse.CC && tokens[semi].Kind != text.Punct {
		semi--
	}
	if tokens[semi].Norm != ";" || below(nodes, n, v) || below(nodes, v, n) {
		return
	}
	nodes[n].Head, nodes[n].Label = v, parse.Nsubj
}
