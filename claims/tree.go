package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// tree is one parsed sentence with the look-ups extraction needs.
type tree struct {
	doc      *Document
	sentence int
	tokens   []text.Token
	nodes    []parse.Node
	lemmas   []string
	children [][]int
	timed    []bool // tokens of an expression of time: they are no part of an argument
	cue      int    // tokens of the label of who speaks that opens the sentence
}

func newTree(doc *Document, sentence int) *tree {
	t := &tree{doc: doc, sentence: sentence, tokens: doc.Sentences[sentence].Tokens,
		nodes: doc.Nodes[sentence], lemmas: doc.Lemmas[sentence]}
	t.cue = cue(t.tokens, doc.Text)
	t.children = make([][]int, len(t.nodes))
	t.timed = make([]bool, len(t.nodes))
	for i, n := range t.nodes {
		if n.Head >= 0 {
			t.children[n.Head] = append(t.children[n.Head], i)
		}
	}
	return t
}

func (t *tree) label(i int) parse.Label { return t.nodes[i].Label }
func (t *tree) tag(i int) parse.Tag     { return t.nodes[i].Tag }
func (t *tree) head(i int) int          { return t.nodes[i].Head }

// child is the first child of i with one of the labels, -1 when there is none.
func (t *tree) child(i int, labels ...parse.Label) int {
	for _, c := range t.children[i] {
		for _, l := range labels {
			if t.label(c) == l {
				return c
			}
		}
	}
	return -1
}

// subtree lists the tokens below and including i, ascending, without entering the tokens stop answers true for.
func (t *tree) subtree(i int, stop func(int) bool) []int {
	in := make([]bool, len(t.nodes))
	var walk func(int)
	walk = func(k int) {
		in[k] = true
		for _, c := range t.children[k] {
			if !in[c] && (stop == nil || !stop(c)) {
				walk(c)
			}
		}
	}
	walk(i)
	var out []int
	for k, ok := range in {
		if ok {
			out = append(out, k)
		}
	}
	return out
}

// cover is the span from the first to the last of the tokens.
func (t *tree) cover(tokens ...int) Span {
	if len(tokens) == 0 {
		return Span{}
	}
	first, last := tokens[0], tokens[0]
	for _, k := range tokens {
		first, last = min(first, k), max(last, k)
	}
	return Span{Start: t.tokens[first].Start, End: t.tokens[last].End}
}

// trim drops punctuation and conjunctions from both ends of a token list, and the label of who speaks.
func (t *tree) trim(tokens []int) []int {
	edge := func(k int) bool {
		l := t.label(k)
		return t.tokens[k].Kind == text.Punct || l == parse.Cc || l == parse.CcPreconj || k < t.cue
	}
	for len(tokens) > 1 && edge(tokens[0]) {
		tokens = tokens[1:]
	}
	for len(tokens) > 1 && t.tokens[tokens[len(tokens)-1]].Kind == text.Punct {
		tokens = tokens[:len(tokens)-1]
	}
	return tokens
}

// cases is the preposition of a noun, its words joined: "according to", "because of", "on".
func (t *tree) cases(i int) string {
	out := ""
	for _, c := range t.children[i] {
		if l := t.label(c); l != parse.Case && l != parse.Mark || t.tag(c) == parse.POS {
			continue
		}
		if out != "" {
			out += " "
		}
		out += t.tokens[c].Norm
		for _, f := range t.children[c] {
			if t.label(f) == parse.Fixed {
				out += " " + t.tokens[f].Norm
			}
		}
	}
	return out
}

// particle is the lemma of a verb with its particle: "call off"; without one it is the lemma alone.
func (t *tree) particle(i int) string {
	if p := t.child(i, parse.CompoundPrt); p >= 0 {
		return t.lemmas[i] + " " + t.tokens[p].Norm
	}
	return t.lemmas[i]
}

// verbal says whether the token is a verb form that is no auxiliary of another.
func (t *tree) verbal(i int) bool {
	tag := t.tag(i)
	if !tag.Verb() || tag == parse.MD {
		return false
	}
	switch t.label(i) {
	case parse.Aux, parse.AuxPass, parse.Cop, parse.Amod, parse.Compound, parse.Case, parse.Mark, parse.Fixed, parse.Flat, parse.Det:
		return false
	}
	return true
}

// pronoun says whether the token is a personal or relative pronoun.
func (t *tree) pronoun(i int) bool {
	switch t.tag(i) {
	case parse.PRP, parse.PRPS, parse.WP, parse.WDT, parse.WPS:
		return true
	}
	return false
}

// nominal is the verb an event noun is made of, "" when it is none.
func (t *tree) nominal(i int) string {
	if !t.tag(i).Noun() {
		return ""
	}
	return lexicon.Nominal.Value(t.lemmas[i])
}
