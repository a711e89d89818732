package claims

import (
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// marker makes "that" the marker of a clause where a noun follows it: "show that Zuma was authorised".
func marker(tokens []text.Token, nodes []parse.Node, k int) {
	if tokens[k].Norm != "that" || k+1 >= len(nodes) || k == 0 {
		return
	}
	for c := k + 1; c < len(nodes); c++ { // a clause has one subject
		if l := nodes[c].Label; nodes[c].Head == nodes[k].Head && (l == parse.Nsubj || l == parse.NsubjPass) && nodes[k].Label == l {
			nodes[k].Label = parse.Mark
			return
		}
	}
	if !nodes[k-1].Tag.Verb() {
		return
	}
	if l := nodes[k].Label; l != parse.Nsubj && l != parse.NsubjPass && l != parse.Obj {
		return
	}
	if t := nodes[k+1].Tag; t != parse.NNP && t != parse.NNPS && t != parse.DT && t != parse.PRP && t != parse.PRPS && t != parse.CD {
		return
	}
	nodes[k].Label = parse.Mark
}

// unrelate makes a finite verb that hangs on the noun before it as a relative clause, without relative word and without a
// subject of its own, the verb of that noun: English has no such relative clause ("Putin [has avoided] it").
func unrelate(tokens []text.Token, nodes []parse.Node, v int) {
	n := nodes[v].Head
	if nodes[v].Label != parse.AclRelcl || n < 0 || n > v || !finite(nodes, v) || nodes[n].Label == parse.Conj && nodes[n].Head >= 0 && nodes[nodes[n].Head].Tag.Noun() {
		return
	}
	start := v
	for c := range nodes {
		if nodes[c].Head == v {
			if l := nodes[c].Label; l == parse.Nsubj || l == parse.NsubjPass || l == parse.Csubj || nodes[c].Tag == parse.WDT || nodes[c].Tag == parse.WP || nodes[c].Tag == parse.WRB || tokens[c].Norm == "that" || tokens[c].Norm == "whose" {
				return
			}
			if c < v && (nodes[c].Label == parse.Aux || nodes[c].Label == parse.AuxPass) {
				start = min(start, c)
			}
		}
	}
	if start != n+1 && !follows(nodes, n, start) {
		return
	}
	g := nodes[n].Head
	nodes[v].Head, nodes[v].Label = g, nodes[n].Label
	if g >= 0 && g < n && nodes[g].Tag.Verb() && (nodes[n].Label == parse.Nsubj || nodes[n].Label == parse.Obj) {
		nodes[v].Head, nodes[v].Label = nodes[g].Head, parse.Dep
		if nodes[g].Label == parse.Advcl {
			nodes[g].Head = v
		}
		if nodes[g].Label == parse.Root {
			nodes[v].Head, nodes[v].Label = g, parse.Conj
		}
	} else if nodes[v].Label != parse.Root {
		nodes[v].Label = parse.Dep
	}
	nodes[n].Head, nodes[n].Label = v, parse.Nsubj
}

// coordinate parts two clauses that a parse joined at the object of the first: in "claimed the attack but the FBI [has
// disputed] it" the noun after "but" is the subject of the finite verb that follows, not a second object.
func coordinate(nodes []parse.Node, v int) {
	switch nodes[v].Label {
	case parse.Acl, parse.AclRelcl, parse.Dep, parse.Appos, parse.Xcomp:
	default:
		return
	}
	if !finite(nodes, v) {
		return
	}
	start := v
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch {
		case nodes[c].Tag == parse.WDT || nodes[c].Tag == parse.WP || nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass:
			return // a relative clause, or a clause with a subject of its own
		case nodes[c].Label == parse.Aux || nodes[c].Label == parse.AuxPass:
			start = min(start, c)
		}
	}
	n := second(nodes, start)
	if n < 0 {
		return
	}
	governor := nodes[n].Head
	for governor >= 0 && !nodes[governor].Tag.Verb() {
		governor = nodes[governor].Head
	}
	if governor < 0 || below(nodes, governor, v) {
		return
	}
	nodes[v].Head, nodes[v].Label = governor, parse.Conj
	nodes[n].Head, nodes[n].Label = v, parse.Nsubj
	for c := range nodes {
		if nodes[c].Head == n && nodes[c].Label == parse.Cc {
			nodes[c].Head = v
		}
	}
}

// adversative parts "[claimed the attack but the FBI has disputed] it" where the parse made one clause of it: the object
// before "but" belongs to the verb above, the noun after it is the subject of the verb below.
func adversative(tokens []text.Token, nodes []parse.Node, v int) {
	g := nodes[v].Head
	if nodes[v].Label != parse.Ccomp || g < 0 || g > v || !nodes[g].Tag.Verb() || !finite(nodes, v) {
		return
	}
	s, but, n := -1, -1, -1
	for k := g + 1; k < v; k++ {
		switch {
		case nodes[k].Head == v && nodes[k].Label == parse.Mark:
			return
		case nodes[k].Head == v && (nodes[k].Label == parse.Nsubj || nodes[k].Label == parse.NsubjPass):
			s = k
		case tokens[k].Norm == "but":
			but, n = k, nodes[k].Head
		}
	}
	if s < 0 || but < s || n < but || n >= v || !nodes[n].Tag.Noun() {
		return
	}
	nodes[s].Head, nodes[s].Label = g, parse.Obj
	nodes[n].Head, nodes[n].Label = v, parse.Nsubj
	nodes[v].Head, nodes[v].Label = g, parse.Conj
	nodes[but].Head = v
}

// second is the noun with a conjunction of its own that heads the phrase before a verb, -1 for none.
func second(nodes []parse.Node, start int) int {
	for k := start - 1; k >= 0 && k >= start-12; k-- {
		if nodes[k].Tag != parse.CC {
			continue
		}
		for n := k + 1; n < start; n++ {
			if nodes[n].Label == parse.Conj && nodes[n].Tag.Noun() && nodes[k].Head == n {
				return n
			}
		}
		return -1
	}
	return -1
}

// fragment turns a noun that heads a clause without a copula into the subject of the verb that hangs on it and follows
// its phrase: "Radu Stan [did not attend]", "A patrol boat [fired] on the trawler".
func fragment(nodes []parse.Node, k int, heading bool) {
	switch nodes[k].Label {
	case parse.Root, parse.Ccomp, parse.Advcl, parse.Parataxis:
	default:
		return
	}
	if !nodes[k].Tag.Noun() || cased(nodes, k) {
		return
	}
	last, v := k, -1
	for c := range nodes {
		if nodes[c].Head != k {
			continue
		}
		switch l := nodes[c].Label; {
		case l == parse.Cop || l == parse.Nsubj:
			return
		case (l == parse.Flat || l == parse.Compound) && c > last:
			last = c
		case v < 0 && c > k && (l == parse.Dep || l == parse.Acl || l == parse.Parataxis || l == parse.Appos || l == parse.Ccomp) && nodes[c].Tag.Verb() && nodes[c].Tag != parse.VBG:
			v = c
		}
	}
	if v < 0 && !heading {
		last, v = joined(nodes, k)
	}
	if v < 0 || nodes[v].Tag == parse.VB && !finite(nodes, v) || !follows(nodes, last, v) {
		return
	}
	nodes[v].Head, nodes[v].Label = nodes[k].Head, nodes[k].Label
	nodes[k].Head, nodes[k].Label = v, parse.Nsubj
	for c := range nodes {
		if nodes[c].Head == v && nodes[c].Label == parse.AuxPass {
			nodes[k].Label = parse.NsubjPass
		}
	}
	if nodes[v].Tag == parse.VBN && !finite(nodes, v) {
		if heading { // "Contact lost with satellite" leaves out "was"
			nodes[k].Label = parse.NsubjPass
		} else {
			nodes[v].Tag = parse.VBD
		}
	}
	for c := range nodes {
		if nodes[c].Head == k && c > v {
			nodes[c].Head = v
		}
	}
}

// joined is the participle right behind the last of the nouns joined to k, and that noun: "One woman and two children [drowned]"; -1 for none.
func joined(nodes []parse.Node, k int) (last, v int) {
	last, v = -1, -1
	for c := k + 1; c < len(nodes); c++ {
		if nodes[c].Head == k && nodes[c].Label == parse.Conj && nodes[c].Tag.Noun() {
			last = c
		}
	}
	if v = last + 1; last < 0 || v >= len(nodes) || nodes[v].Head != last || nodes[v].Label != parse.Acl || nodes[v].Tag != parse.VBN {
		return last, -1
	}
	for c := range nodes {
		if nodes[c].Head == v && c > v && nodes[c].Label != parse.Punct && nodes[c].Label != parse.Advcl {
			return last, -1 // "a woman and two children taken to hospital"
		}
	}
	return last, v
}

// verbless makes the participle behind the subject of a clause without a verb its verb, and the noun that headed it the
// object: "the justices [left] in place lower court rulings". A form that is only a participle ("taken") stays one.
func verbless(tokens []text.Token, nodes []parse.Node, k int, heading bool) {
	if l := nodes[k].Label; heading || !nodes[k].Tag.Noun() || l != parse.Root && l != parse.Parataxis && l != parse.Ccomp {
		return
	}
	s := -1
	for c := range nodes {
		switch {
		case nodes[c].Head != k:
		case nodes[c].Label == parse.Cop || nodes[c].Label == parse.Aux:
			return
		case nodes[c].Label == parse.Nsubj && c < k:
			s = c
		}
	}
	if s < 0 || s+1 >= k || nodes[s+1].Tag != parse.VBN || nodes[s+1].Head != s || strings.HasSuffix(tokens[s+1].Norm, "n") {
		return
	}
	v := s + 1
	for c := range nodes {
		if nodes[c].Head == v && tokens[c].Norm == "by" {
			return
		}
	}
	nodes[v] = parse.Node{Tag: parse.VBD, Head: nodes[k].Head, Label: nodes[k].Label}
	nodes[k].Head, nodes[k].Label = v, parse.Obj
	for c := range nodes {
		if nodes[c].Head == k && c < s || nodes[c].Head == s && c > v {
			nodes[c].Head = v
		}
	}
	nodes[s].Head, nodes[s].Label = v, parse.Nsubj
}

// follows says whether nothing but auxiliaries and adverbs stands between a phrase and a verb.
func follows(nodes []parse.Node, last, v int) bool {
	for c := last + 1; c < v; c++ {
		if nodes[c].Tag != parse.RB && nodes[c].Label != parse.Aux && nodes[c].Label != parse.AuxPass {
			return false
		}
	}
	return true
}

// subject gives a finite verb without one the bare noun phrase that ends right before it, past a comma at most:
// "In the aftermath, Iran's supreme leader, Ali Khamenei, has turned ...".
func subject(tokens []text.Token, nodes []parse.Node, v int) {
	if !finite(nodes, v) || nodes[v].Label == parse.Conj || nodes[v].Label == parse.AclRelcl || nodes[v].Label == parse.Parataxis {
		return
	}
	start := v
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch nodes[c].Label {
		case parse.Nsubj, parse.NsubjPass, parse.Csubj, parse.CsubjPass, parse.Expl:
			return
		case parse.Aux, parse.AuxPass, parse.Cop, parse.Advmod:
			if c < start && !nodes[c].Tag.Noun() {
				start = c
			}
		}
	}
	k := start - 1
	for k >= 0 && (nodes[k].Tag == parse.RB || tokens[k].Norm == ",") {
		k--
	}
	if k < 0 || !nodes[k].Tag.Noun() {
		return
	}
	for nodes[k].Head > 0 && nodes[nodes[k].Head].Tag.Noun() && nodes[k].Label != parse.Appos && nodes[k].Head < v && nodes[k].Label != parse.Nmod {
		k = nodes[k].Head
	}
	if below(nodes, v, k) || cased(nodes, k) {
		if k = opening(tokens, nodes, start); k < 0 || below(nodes, v, k) {
			return
		}
	}
	nodes[k].Head, nodes[k].Label = v, parse.Nsubj
}

// opening is the name that opens the sentence and stands before a comma, when the verb follows a comma too: "Fares,
// chairman of the club, [said]"; -1 for none.
func opening(tokens []text.Token, nodes []parse.Node, start int) int {
	base := 0
	for k := range start {
		if tokens[k].Norm == "\"" {
			base = k + 1
		}
	}
	if start < base+1 || tokens[start-1].Norm != "," || nodes[base].Tag != parse.NNP && nodes[base].Tag != parse.DT {
		return -1
	}
	for k := base; k+1 < start; k++ {
		if tokens[k+1].Norm != "," {
			continue
		}
		for nodes[k].Label == parse.Flat || nodes[k].Label == parse.Compound {
			if nodes[k].Head < 0 || nodes[k].Head > k+1 {
				return -1
			}
			k = nodes[k].Head
		}
		return k
	}
	return -1
}

// aged makes the verb after "NAME, 61," a finite one with the name as its subject: "Eric Hale, 61, opened fire". The tagger
// takes such a verb for a participle where its two forms look alike.
func aged(nodes []parse.Node, tokens []text.Token, v int) {
	if v < 4 || nodes[v].Tag != parse.VBN || tokens[v-1].Norm != "," || nodes[v-2].Tag != parse.CD || tokens[v-3].Norm != "," {
		return
	}
	name := v - 4
	for nodes[name].Label == parse.Flat || nodes[name].Label == parse.Compound {
		name = nodes[name].Head
	}
	if nodes[v-4].Tag != parse.NNP || nodes[v].Head != name {
		return
	}
	for k := range nodes {
		if nodes[k].Head == v && (nodes[k].Label == parse.AuxPass || nodes[k].Label == parse.Aux || k > v && tokens[k].Norm == "by") {
			return
		}
	}
	if finiteAfter(nodes, v) {
		return // "Eric Hale, 61, arrested on Monday, said": the finite verb comes later
	}
	nodes[v].Tag = parse.VBD
	nodes[v].Head, nodes[v].Label = nodes[name].Head, nodes[name].Label
	if nodes[v].Label == parse.Appos {
		nodes[v].Label = parse.Ccomp
	}
	nodes[name].Head, nodes[name].Label = v, parse.Nsubj
}

// finiteAfter says whether a finite verb that is no auxiliary stands after v.
func finiteAfter(nodes []parse.Node, v int) bool {
	for k := v + 1; k < len(nodes); k++ {
		if tag := nodes[k].Tag; (tag == parse.VBD || tag == parse.VBZ || tag == parse.VBP) && nodes[k].Label != parse.AclRelcl && nodes[k].Label != parse.Advcl {
			return true
		}
	}
	return false
}
