package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// doubled joins two nouns side by side that the parser made two subjects of one verb: they are one name or compound. "[Net debt] has risen",
// "[coach Ana Prell] said". A day joins nothing.
func doubled(nodes []parse.Node, lemmas []string, k int) {
	if k+1 >= len(nodes) || nodes[k].Head != nodes[k+1].Head || nodes[k].Head <= k+1 || !nodes[k].Tag.Noun() {
		return
	}
	if tag := nodes[k+1].Tag; tag != parse.NN && tag != parse.NNS && (tag != parse.NNP || lexicon.Label.Is(lemmas[k+1], "calendar")) {
		return
	}
	for _, n := range nodes[k : k+2] {
		if n.Label != parse.Nsubj && n.Label != parse.NsubjPass {
			return
		}
	}
	if nodes[k+1].Tag == parse.NNP && nodes[k].Tag == parse.NN && !holds(lemmas[k]) && !lexicon.Relative.Has(lemmas[k]) {
		nodes[k+1].Head, nodes[k+1].Label = k, parse.Flat // "the yacht Solveig" is a yacht
		return
	}
	nodes[k].Head, nodes[k].Label = k+1, parse.Compound
}

// copula gives a clause whose "be" hangs on the full stop its head: the noun phrase right behind "be", else "be" itself. "It [was the
// wettest May] since 1911", "90 people [were] aboard".
func copula(tokens []text.Token, nodes []parse.Node, k int) {
	p := nodes[k].Head
	if nodes[k].Label != parse.Cop || p <= k || tokens[p].Kind != text.Punct || nodes[p].Head < 0 || nodes[p].Head >= k {
		return
	}
	root, v := nodes[p].Head, k
	if nodes[root].Head >= 0 || nodes[root].Tag.Verb() {
		return
	}
	for n := k + 1; n < p; n++ {
		if tag := nodes[n].Tag; tag.Noun() && (n+1 == p || !nodes[n+1].Tag.Noun()) {
			v = n
			break
		} else if !tag.Noun() && tag != parse.DT && tag != parse.JJ && tag != parse.JJS && tag != parse.CD && tag != parse.PRPS {
			break
		}
	}
	subject := -1
	for c := range nodes {
		if nodes[c].Head == p && c < k && nodes[c].Label == parse.Nsubj {
			subject = c
		}
	}
	for c := range nodes {
		switch {
		case c == v || c == p || c == root:
		case nodes[c].Head == p, v != k && c > k && c < v && nodes[c].Head < v, v != k && nodes[c].Head == k:
			nodes[c].Head = v
		}
	}
	nodes[v].Head, nodes[v].Label = -1, parse.Root
	nodes[p].Head, nodes[p].Label = v, parse.Punct
	if v != k {
		nodes[k].Head = v
	}
	if subject >= 0 && root < subject {
		nodes[root].Head, nodes[root].Label = subject, parse.Advmod // "as many as 90 people"
	} else {
		nodes[root].Head, nodes[root].Label = v, parse.Nsubj
	}
}

// isNumber makes a bare number that ends a clause what the name before "be" is said to be: "[Kovacs] is 40".
func isNumber(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	q := k + 1
	if k == 0 || q >= len(nodes) || lemmas[k] != "be" || nodes[k].Label != parse.Cop || nodes[q].Tag != parse.CD {
		return
	}
	if h := nodes[q].Head; h == q+1 && rate[lemmas[h]] {
		q = h // "turnout was 38 percent"
	}
	if q+1 < len(nodes) && tokens[q+1].Kind != text.Punct && nodes[q+1].Tag != parse.CC {
		return
	}
	r := 0
	for r < k && nodes[r].Head >= 0 {
		r++
	}
	if r == k || !nodes[r].Tag.Noun() && nodes[r].Tag != parse.JJS || !below(nodes, q, r) {
		return
	}
	for c := range nodes {
		if c < k && nodes[c].Head == q && (nodes[c].Label == parse.Nsubj || nodes[c].Label == parse.NsubjPass) {
			return
		}
	}
	for c := q + 1; c < len(nodes); c++ {
		if nodes[c].Head == r {
			nodes[c].Head = q
		}
	}
	nodes[q].Head, nodes[q].Label = -1, parse.Root
	nodes[k].Head = q
	nodes[r].Head, nodes[r].Label = q, parse.Nsubj
}

// strayed hangs a phrase that stands before "and" on the verb before it, where the parser gave it to the verb behind: "[lost 4-1 at home]
// and have won only one".
func strayed(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if v <= k || nodes[k].Label != parse.Obl || nodes[v].Label != parse.Conj || !nodes[v].Tag.Verb() {
		return
	}
	g := nodes[v].Head
	if g < 0 || g > k || !nodes[g].Tag.Verb() {
		return
	}
	for c := k + 1; c < v; c++ {
		if nodes[c].Head == v && nodes[c].Label == parse.Cc {
			nodes[k].Head = g
			return
		}
	}
}

// headless makes a finite verb without a subject that hangs on the counted noun the sentence is parsed under the verb of that noun: "Only one
// [road in four had been cleared]".
func headless(tokens []text.Token, nodes []parse.Node, v int) {
	r := nodes[v].Head
	for r > 0 && r < v && (nodes[r].Label == parse.Obl || nodes[r].Label == parse.Amod && nodes[r].Head < r) { // "two people familiar with the talks"
		r = nodes[r].Head
	}
	if r < 0 || r >= v || nodes[r].Head >= 0 || !nodes[r].Tag.Noun() || !nodes[v].Tag.Verb() || !finite(nodes, v) {
		return
	}
	if l := nodes[v].Label; l != parse.Parataxis && l != parse.Advcl && l != parse.Dep {
		return
	}
	counted := false
	for c := range r {
		counted = counted || nodes[c].Head == r && nodes[c].Tag == parse.CD
	}
	if !counted {
		return
	}
	label, start, part := parse.Nsubj, v, -1
	for c := range nodes {
		if nodes[c].Head != v {
			continue
		}
		switch l := nodes[c].Label; {
		case l == parse.Nsubj || l == parse.NsubjPass || l == parse.Csubj:
			if nodes[c].Tag != parse.CD || c == 0 || nodes[c-1].Tag != parse.IN || c > v {
				return
			}
			part = c
		case l == parse.Mark || l == parse.Cop || nodes[c].Tag == parse.WRB || nodes[c].Tag == parse.WDT || nodes[c].Tag == parse.WP:
			return
		case l == parse.Aux || l == parse.AuxPass:
			start = min(start, c)
			if l == parse.AuxPass {
				label = parse.NsubjPass
			}
		}
	}
	for k := r + 1; k < start; k++ {
		if tokens[k].Kind == text.Punct || nodes[k].Tag.Verb() {
			return
		}
	}
	if part >= 0 {
		nodes[part].Head, nodes[part].Label = r, parse.Nmod
	}
	for c := range nodes {
		if nodes[c].Head == r && c > v {
			nodes[c].Head = v
		} else if nodes[c].Head == v && c < start && c > r {
			nodes[c].Head = r
		}
	}
	nodes[v].Head, nodes[v].Label = -1, parse.Root
	nodes[r].Head, nodes[r].Label = v, label
}

// described makes an apposition of a noun with an indefinite article behind a comma that the parser joined to the one before without a
// conjunction: "questioning its owner, [a 36-year-old mechanic], who".
func described(tokens []text.Token, nodes []parse.Node, k int) {
	h := nodes[k].Head
	if nodes[k].Label != parse.Conj || h < 0 || h >= k || !nodes[k].Tag.Noun() || !nodes[h].Tag.Noun() || k+1 < len(nodes) && tokens[k+1].Kind != text.Punct {
		return
	}
	det := -1
	for c := range nodes {
		switch {
		case nodes[c].Head == k && nodes[c].Label == parse.Cc, nodes[c].Head == h && c != k && nodes[c].Label == parse.Conj:
			return
		case nodes[c].Head == k && nodes[c].Label == parse.Det && (tokens[c].Norm == "a" || tokens[c].Norm == "an"):
			det = c
		}
	}
	if det > 0 && tokens[det-1].Norm == "," {
		nodes[k].Label = parse.Appos
	}
}
