package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// paired is the verb whose auxiliaries and "to" a second bare verb shares: sign in "whether to sign or veto"; -1 for none.
func (t *tree) paired(f *frame) int {
	top := f.top()
	g := t.head(top)
	if g < 0 || t.label(top) != parse.Conj || t.tag(top) != parse.VB || t.tag(g) != parse.VB || t.child(top, parse.Aux, parse.Mark, parse.Cop) >= 0 {
		return -1
	}
	return g
}

// shared weakens a claim by what makes the first of two joined verbs no plain statement.
func (t *tree) shared(c *Claim, first int) {
	t.auxiliaries(c, first)
	if !t.marked(first, "to") {
		return
	}
	if g := t.head(first); g >= 0 && lexicon.Implicative.Has(t.lemmas[g]) {
		t.governed(c, g)
		return
	}
	t.infinitive(c, &frame{head: first})
}

// subjunctive says whether a clause with a subject stands in the bare form of what is asked for: "demanded that the treaty be
// scrapped", "asked that he resign".
func (t *tree) subjunctive(f *frame) bool {
	top := f.top()
	if t.child(top, parse.Nsubj, parse.NsubjPass) < 0 || t.marked(top, "to") {
		return false
	}
	bare, be := t.tag(top) == parse.VB, false
	for _, k := range t.children[top] {
		switch t.label(k) {
		case parse.AuxPass, parse.Cop:
			if t.tokens[k].Norm != "be" {
				return false
			}
			bare, be = true, true
		case parse.Aux:
			return false
		}
	}
	g := t.head(top)
	asked := g >= 0 && (lexicon.Speech.Is(t.lemmas[g], "ask") || lexicon.Implicative.Is(t.lemmas[g], "wished"))
	return bare && t.marked(top, "that") && (asked || t.tag(top) != parse.VB) || be && t.label(top) == parse.Ccomp // "ensure he be held"
}

// untold says whether a clause hangs on a "what" that nobody knows: "we do not know what he was motivated by".
func (t *tree) untold(f *frame) bool {
	what := t.head(f.top())
	if what >= 0 && t.label(f.top()) == parse.Ccomp && t.lemmas[what] == "know" && t.denied(what) {
		return slices.ContainsFunc(t.children[f.top()], func(k int) bool { return t.tag(k) == parse.WP && k < f.head })
	}
	if what < 0 || t.label(f.top()) != parse.AclRelcl || t.tag(what) != parse.WP {
		return false
	}
	g := t.head(what)
	return g >= 0 && (t.denied(g) || lexicon.Speech.Is(t.lemmas[g], "ask"))
}

// imputations are nouns for what somebody is said to have done, that nobody vouches for.
var imputations = []string{"accusation", "allegation", "insinuation"}

// contentClause makes the clause behind a noun of speech its content, where a relative clause would leave its verb with two objects:
// "accusations that Clark had committed any crime".
func contentClause(nodes []parse.Node, lemmas []string, k int) {
	v := nodes[k].Head
	if k < 1 || lemmas[k] != "that" || v <= k+1 || nodes[v].Label != parse.AclRelcl || nodes[v].Head != k-1 || !nodes[k-1].Tag.Noun() {
		return
	}
	noun := lemmas[k-1]
	if !slices.Contains(imputations, noun) && !lexicon.Factive.Is(noun, "cancel") && lexicon.Speech.Value(lexicon.Nominal.Value(noun)) == "" {
		return
	}
	if v+1 >= len(nodes) || !slices.Contains([]parse.Tag{parse.DT, parse.PRPS}, nodes[v+1].Tag) {
		return
	}
	for s := k + 1; s < v; s++ {
		if nodes[s].Head == v && (nodes[s].Label == parse.Nsubj || nodes[s].Label == parse.NsubjPass) {
			nodes[k].Tag, nodes[k].Label, nodes[v].Label = parse.IN, parse.Mark, parse.Acl
			return
		}
	}
}

// bareContent does the same for a clause without "that": "rumours he was the source", not the relative "rumours he spread".
func bareContent(nodes []parse.Node, lemmas []string, n int) {
	if n+3 >= len(nodes) || !nodes[n].Tag.Noun() || nodes[n].Label != parse.Obj || nodes[n+1].Tag != parse.PRP ||
		!slices.Contains(imputations, lemmas[n]) && !lexicon.Factive.Is(lemmas[n], "cancel") {
		return
	}
	v := n + 2
	switch nodes[v].Tag {
	case parse.VBD, parse.VBZ, parse.VBP, parse.MD:
	default:
		return
	}
	whole := nodes[v].Label == parse.Cop
	if l := nodes[v].Label; (whole || l == parse.Aux || l == parse.AuxPass) && nodes[v].Head > v {
		v = nodes[v].Head
	}
	for c := range nodes {
		whole = whole || nodes[c].Head == v && (nodes[c].Label == parse.Obj || nodes[c].Label == parse.AuxPass || nodes[c].Label == parse.Ccomp)
	}
	if !whole || below(nodes, n, v) {
		return
	}
	nodes[v].Head, nodes[v].Label = n, parse.Acl
	nodes[n+1].Head, nodes[n+1].Label = v, parse.Nsubj
}
