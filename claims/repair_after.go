package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// subordinate makes "after" or "before" in front of a noun the marker of the clause whose finite verb follows that noun, and the noun its
// subject, where the parser read a phrase and a clause without a subject: "[After the mayor refused] to open the shelter, the governor".
func subordinate(tokens []text.Token, nodes []parse.Node, n int) {
	v := nodes[n].Head
	if nodes[n].Label != parse.Obl || !nodes[n].Tag.Noun() {
		return
	}
	if w := n + 1; v < n && w+1 < len(nodes) && nodes[w].Tag == parse.VBD && nodes[w+1].Tag != parse.IN && (nodes[w].Head == n && nodes[w].Label == parse.Acl || nodes[w].Label == parse.Parataxis && nodes[w].Head < n || (nodes[w].Label == parse.Advcl || nodes[w].Label == parse.Xcomp) && nodes[w].Head == v) && ownSubject(nodes, w) < 0 && !below(nodes, nodes[n].Head, w) {
		behindAfter(tokens, nodes, n, w)
		return
	}
	if v <= n || nodes[v].Label != parse.Advcl || nodes[v].Tag != parse.VBD || !nodes[n].Tag.Noun() {
		return
	}
	mark, last := -1, n
	for c := range nodes {
		switch {
		case nodes[c].Head == v && (nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass || nodes[c].Label == parse.Mark || nodes[c].Label == parse.AuxPass):
			return
		case nodes[c].Head == n && c < n && nodes[c].Label == parse.Case && (tokens[c].Norm == "after" || tokens[c].Norm == "before"):
			mark = c
		case c > n && c < v && below(nodes, c, n):
			last = c
		}
	}
	if mark < 0 || !follows(nodes, last, v) {
		return
	}
	nodes[mark].Head, nodes[mark].Label = v, parse.Mark
	nodes[n].Label = parse.Nsubj
}

// behindAfter makes the past right behind "after" and a noun the verb of that clause: "resigned [after the paper published] the letters".
func behindAfter(tokens []text.Token, nodes []parse.Node, n, w int) {
	for c := range n {
		if nodes[c].Head != n || nodes[c].Label != parse.Case || tokens[c].Norm != "after" && tokens[c].Norm != "before" {
			continue
		}
		nodes[w].Head, nodes[w].Label = nodes[n].Head, parse.Advcl
		nodes[n].Head, nodes[n].Label = w, parse.Nsubj
		nodes[c].Head, nodes[c].Label = w, parse.Mark
		return
	}
}

// toldThat makes the clause behind the one who is told its content, where the parser read a relative clause of him: "told the Herald [that
// her sister heard it]".
func toldThat(tokens []text.Token, nodes []parse.Node, that int) {
	v := nodes[that].Head
	if tokens[that].Norm != "that" || v <= that || nodes[that].Label == parse.Nsubj {
		return
	}
	if nodes[v].Label == parse.Ccomp && nodes[that].Label == parse.Obj && that > 0 && nodes[that-1].Label == parse.Iobj && ownSubject(nodes, v) > that {
		nodes[that].Tag, nodes[that].Label = parse.IN, parse.Mark // "told reporters that two men had died"
		return
	}
	if nodes[v].Label != parse.AclRelcl {
		return
	}
	o := nodes[v].Head
	if o < 0 || o >= that || nodes[o].Label != parse.Iobj || nodes[o].Head < 0 || !nodes[nodes[o].Head].Tag.Verb() {
		return
	}
	for s := that + 1; s < v; s++ {
		if nodes[s].Head == v && (nodes[s].Label == parse.Nsubj || nodes[s].Label == parse.NsubjPass) {
			nodes[v].Head, nodes[v].Label = nodes[o].Head, parse.Ccomp
			nodes[that].Tag, nodes[that].Label = parse.IN, parse.Mark
			return
		}
	}
}

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

// reduced makes the past form that a parse hangs on the noun before its comma, without subject or auxiliary, the participle it stands for:
// "the airport, [closed] since Sunday, reopened".
func reduced(tokens []text.Token, nodes []parse.Node, v int) {
	if nodes[v].Tag != parse.VBD || nodes[v].Label != parse.Acl || v == 0 || tokens[v-1].Norm != "," || nodes[v].Head < 0 || nodes[v].Head >= v {
		return
	}
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch nodes[c].Label {
		case parse.Nsubj, parse.NsubjPass, parse.Aux, parse.AuxPass, parse.Obj, parse.Mark, parse.Ccomp:
			return
		}
	}
	nodes[v].Tag = parse.VBN
}
