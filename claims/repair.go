package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// repair mends what a statistical parser gets wrong in patterns that leave no choice: auxiliaries parted from their verb
// by adverbs, complements of verbs like "avoid", finite verbs left without the subject that stands before them.
// Links only ever move to a verb that does not hang below the token moved, so that the result stays a tree.
func repair(tokens []text.Token, nodes []parse.Node, lemmas []string, heading bool) {
	for k := range nodes {
		noun(nodes, lemmas, k, heading)
		cuts(nodes, lemmas, k)
		auxiliary(tokens, nodes, lemmas, k)
	}
	for k := range nodes {
		doubled(nodes, lemmas, k)
		copula(tokens, nodes, k)
		isNumber(tokens, nodes, lemmas, k)
		strayed(nodes, k)
		ofWhich(tokens, nodes, k)
		described(tokens, nodes, k)
		neitherNor(tokens, nodes, k)
		norDid(tokens, nodes, lemmas, k)
		introduced(tokens, nodes, k)
		whoSaid(tokens, nodes, k)
		thatMany(tokens, nodes, lemmas, k)
		toDo(tokens, nodes, lemmas, k)
		afterQuote(tokens, nodes, lemmas, k)
		marked(tokens, nodes, k)
		thatAccording(tokens, nodes, lemmas, k)
		anew(tokens, nodes, lemmas, k)
		toldThat(tokens, nodes, k)
		heardThat(tokens, nodes, lemmas, k)
		bounded(tokens, nodes, k)
		opened(nodes, k)
		reduced(tokens, nodes, k)
		parted(tokens, nodes, k)
	}
	for k := range nodes {
		leapt(tokens, nodes, lemmas, k)
		sufferers(tokens, nodes, lemmas, k)
		saidThat(tokens, nodes, lemmas, k)
		saidGrew(nodes, lemmas, k)
		onStop(tokens, nodes, lemmas, k)
		wholePhrase(tokens, nodes, k)
		byDoing(tokens, nodes, k)
		outer(nodes, k)
		teller(tokens, nodes, lemmas, k)
		officer(tokens, nodes, lemmas, k)
	}
	for k := range nodes {
		numeral(tokens, nodes, lemmas, k)
		bare(nodes, lemmas, k)
		particle(nodes, lemmas, k)
	}
	for k := range nodes {
		intends(nodes, lemmas, k)
		complement(nodes, lemmas, k)
		called(tokens, nodes, lemmas, k)
		demanded(nodes, lemmas, k)
		contentClause(nodes, lemmas, k)
		bareContent(nodes, lemmas, k)
	}
	if !heading {
		for k := range nodes {
			behindWhich(tokens, nodes, k)
			ofWhom(nodes, k)
			due(tokens, nodes, lemmas, k)
			detached(nodes, k)
		}
		openingNoun(nodes)
		openingPlural(nodes, lemmas)
		openingGerund(nodes, lemmas)
		for k := range nodes {
			plural(tokens, nodes, lemmas, k)
		}
	}
	for k := range nodes {
		objectOfNoun(tokens, nodes, k)
		markless(tokens, nodes, k)
		among(tokens, nodes, k)
		starting(tokens, nodes, lemmas, k)
	}
	for k := range nodes {
		fragment(nodes, k, heading)
		verbless(tokens, nodes, k, heading)
	}
	for k := range nodes {
		adversative(tokens, nodes, k)
		coordinate(nodes, k)
	}
	for k := 0; k < len(nodes) && !heading; k++ {
		headless(tokens, nodes, k)
	}
	for k := range nodes {
		marker(tokens, nodes, k)
		unrelate(tokens, nodes, k)
	}
	for k := range nodes {
		aged(nodes, tokens, k)
		subordinate(tokens, nodes, k)
		subject(tokens, nodes, k)
		passive(nodes, lemmas, k)
	}
	for k := range nodes {
		answered(tokens, nodes, lemmas, k)
	}
}

// capitals retags words with a capital inside a sentence that the tagger took for an adverb or a verb: they are names.
func capitals(words []string, tokens []text.Token, nodes []parse.Node) {
	for k := range nodes {
		opens := k == 0 || tokens[k-1].Kind == text.Punct && tokens[k-1].Norm != ","
		if quoteCloses(tokens, k) {
			opens = false
		}
		if opens || len(words[k]) < 3 || words[k][0] < 'A' || words[k][0] > 'Z' {
			continue
		}
		switch nodes[k].Tag {
		case parse.RB, parse.VB, parse.VBP, parse.VBZ, parse.UH, parse.FW, parse.IN:
			nodes[k].Tag = parse.NNP
		}
	}
}

// quoteCloses says whether the token before k closes a quotation.
func quoteCloses(tokens []text.Token, k int) bool {
	if k == 0 || tokens[k-1].Norm != "\"" {
		return false
	}
	n := 0
	for i := range k {
		if tokens[i].Norm == "\"" {
			n++
		}
	}
	return n%2 == 0
}

// noun retags a bare verb right before "has", "was" or "is": it can only be their subject ("contact has been lost").
func noun(nodes []parse.Node, lemmas []string, k int, heading bool) {
	if heading && k == 0 && len(nodes) > 1 && nodes[k].Tag == parse.VB && nodes[1].Tag == parse.VBN {
		nodes[k].Tag = parse.NN // "Contact lost with satellite"
		return
	}
	if t := nodes[k].Tag; t != parse.VB && t != parse.VBP || k+1 >= len(nodes) || nodes[k+1].Tag != parse.VBZ && nodes[k+1].Tag != parse.VBD {
		return
	}
	if l := lemmas[k+1]; l != "have" && l != "be" || k > 0 && (nodes[k-1].Tag == parse.TO || nodes[k-1].Tag == parse.MD) {
		return
	}
	nodes[k].Tag = parse.NN
}

// auxiliary makes "has", "is", "did" or "will" the auxiliary of the verb that follows with only adverbs between
// ("has so far avoided").
func auxiliary(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	switch nodes[k].Label {
	case parse.Aux, parse.AuxPass, parse.Cop:
		return
	}
	tag := nodes[k].Tag
	have, be, do := lemmas[k] == "have" && tag.Verb(), lemmas[k] == "be" && tag.Verb(), lemmas[k] == "do" && tag.Verb()
	if !have && !be && !do && tag != parse.MD {
		return
	}
	v := k + 1
	for v < len(nodes) && v <= k+4 && (nodes[v].Tag == parse.RB || nodes[v].Tag == parse.RBR && tokens[v].Norm != "better" || lexicon.Negator.Has(tokens[v].Norm) || tokens[v].Norm == "so" || tokens[v].Norm == "far") {
		v++
	}
	if v >= len(nodes) || v > k+5 || below(nodes, v, k) && nodes[v].Label == parse.Amod {
		return
	}
	label := parse.Aux
	switch verb := nodes[v].Tag; {
	case have && v > k+1 && verb == parse.VB && parse.OneForm(lemmas[v]) && nodes[v].Head == k: // "had earlier put"
		nodes[v].Tag = parse.VBN
	case have && (verb == parse.VBN || verb == parse.VBD), (do || tag == parse.MD) && verb == parse.VB, be && verb == parse.VBG:
	case be && verb == parse.VBN:
		label = parse.AuxPass
	default:
		return
	}
	if have && nodes[v].Tag == parse.VBD {
		nodes[v].Tag = parse.VBN // "has avoided": the two forms look alike
	}
	adopt(nodes, k, v, label)
}

// adopt swaps governor and dependent: v takes the place and the children of k, and k hangs on v.
func adopt(nodes []parse.Node, k, v int, label parse.Label) {
	if nodes[k].Head == v {
		nodes[k].Label = label
		return
	}
	if nodes[v].Head == nodes[k].Head && nodes[v].Label == parse.Xcomp && nodes[k].Label == parse.Xcomp {
		nodes[k].Head, nodes[k].Label = v, label // "is believed to have crashed"
		return
	}
	if below(nodes, v, k) {
		nodes[v].Head, nodes[v].Label = nodes[k].Head, nodes[k].Label
	}
	for c := range nodes {
		if nodes[c].Head == k && c != v {
			nodes[c].Head = v
		}
	}
	nodes[k].Head, nodes[k].Label = v, label
}

// complement hangs a gerund or infinitive under the verb right before it that takes one, and gives it the object that
// hung under that verb ("avoided [directly] criticizing the strikes").
func complement(nodes []parse.Node, lemmas []string, g int) {
	if !nodes[g].Tag.Verb() || !lexicon.Implicative.Has(lemmas[g]) {
		return
	}
	v := follower(nodes, g)
	if v >= 0 && (nodes[v].Label == parse.Aux || nodes[v].Label == parse.Cop) && nodes[v].Head > v {
		v = nodes[v].Head // "believed to have crashed", "pretended to be a doctor"
	}
	if v < 0 || nodes[v].Label == parse.Amod || below(nodes, g, v) {
		return
	}
	if nodes[v].Head == g {
		nodes[v].Label = parse.Xcomp
		return
	}
	noun := nodes[v].Head
	nodes[v].Head, nodes[v].Label = g, parse.Xcomp
	if noun > v && nodes[noun].Head == g && (nodes[noun].Label == parse.Obj || nodes[noun].Label == parse.Obl) {
		nodes[noun].Head, nodes[noun].Label = v, parse.Obj
	}
}

// follower is the verb that follows g with nothing but adverbs and "to" between them, -1 for none.
func follower(nodes []parse.Node, g int) int {
	to := false
	for k := g + 1; k < len(nodes) && k <= g+4; k++ {
		switch tag := nodes[k].Tag; {
		case tag == parse.RB:
		case tag == parse.TO:
			to = true
		case tag == parse.VBG && !to:
			if nodes[k].Label == parse.Amod && k == g+1 {
				return -1 // "avoid driving rain" is a noun phrase
			}
			return k
		case tag == parse.VB && to:
			return k
		default:
			return -1
		}
	}
	return -1
}

// finite says whether a token is a tensed verb, by itself or by its auxiliary.
func finite(nodes []parse.Node, v int) bool {
	switch nodes[v].Tag {
	case parse.VBZ, parse.VBP, parse.VBD:
		return nodes[v].Label != parse.Aux && nodes[v].Label != parse.AuxPass && nodes[v].Label != parse.Cop
	case parse.VB, parse.VBN, parse.VBG:
		for c := range nodes {
			if nodes[c].Head == v && (nodes[c].Label == parse.Aux || nodes[c].Label == parse.AuxPass) && nodes[c].Tag != parse.TO {
				return true
			}
		}
	}
	return false
}

func cased(nodes []parse.Node, k int) bool {
	for c := range nodes {
		if nodes[c].Head == k && nodes[c].Label == parse.Case && nodes[c].Tag != parse.POS {
			return true
		}
	}
	return false
}

// below says whether k hangs below v.
func below(nodes []parse.Node, k, v int) bool {
	for steps := 0; k >= 0 && steps <= len(nodes); steps++ {
		if k == v {
			return true
		}
		k = nodes[k].Head
	}
	return false
}
