package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// root is the main clause of a statement of one sentence.
type root struct {
	tokens []text.Token
	nodes  []parse.Node
	lemmas []string
	at     int
}

// rootOf finds the main clause; false for more than one sentence, a question, and what somebody says.
func rootOf(d *claims.Document) (root, bool) {
	if len(d.Sentences) != 1 {
		return root{}, false
	}
	r := root{tokens: d.Sentences[0].Tokens, nodes: d.Nodes[0], lemmas: d.Lemmas[0]}
	r.at = slices.IndexFunc(r.nodes, func(n parse.Node) bool { return n.Label == parse.Root })
	asked := slices.ContainsFunc(r.tokens, func(t text.Token) bool { return t.Norm == "?" })
	if r.at < 0 || asked || !r.whole() {
		return r, false
	}
	return r, r.child(parse.Ccomp) < 0
}

// whole says whether the statement is one clause or clauses that hang together. A noun with a clause beside it and no mark between is the
// subject that the parser took for a heading: "boats without a cabin need not carry a flare".
func (r *root) whole() bool {
	beside := slices.IndexFunc(r.nodes, func(n parse.Node) bool { return n.Label == parse.Parataxis })
	if beside < 0 {
		return true
	}
	marked := slices.ContainsFunc(r.tokens[:beside], func(t text.Token) bool { return t.Kind == text.Punct })
	if marked || !r.nodes[r.at].Tag.Noun() || !r.nodes[beside].Tag.Verb() || beside < r.at {
		return false
	}
	r.nodes = slices.Clone(r.nodes)
	for k := range r.nodes {
		if n := &r.nodes[k]; n.Head == r.at && k > beside {
			n.Head = beside
		}
	}
	r.nodes[r.at].Head, r.nodes[r.at].Label = beside, parse.Nsubj
	r.nodes[beside].Head, r.nodes[beside].Label = -1, parse.Root
	r.at = beside
	return true
}

// child is the first word that hangs on the root by one of the labels, -1 for none.
func (r root) child(labels ...parse.Label) int {
	return slices.IndexFunc(r.nodes, func(n parse.Node) bool { return n.Head == r.at && slices.Contains(labels, n.Label) })
}

// subject is the normal form of the noun that the main clause is about, "" for none.
func (r root) subject() string {
	if k := r.child(parse.Nsubj, parse.NsubjPass); k >= 0 {
		return claims.Normal(r.lemmas[k])
	}
	return ""
}

// copular says whether the main clause says what something is.
func (r root) copular() bool { return r.child(parse.Cop) >= 0 || r.lemmas[r.at] == "be" }

// past says whether the main clause is told in the past or perfect tense.
func (r root) past() bool {
	if tag := r.nodes[r.at].Tag; tag == parse.VBD || tag == parse.VBN && r.child(parse.Aux, parse.AuxPass, parse.Cop) < 0 && r.child(parse.Nsubj) >= 0 {
		return true // "signed nobody" may be read as a participle
	}
	for k, n := range r.nodes {
		if n.Head == r.at && (n.Label == parse.Aux || n.Label == parse.AuxPass || n.Label == parse.Cop) && (n.Tag == parse.VBD || r.lemmas[k] == "have") {
			return true
		}
	}
	return false
}

// still says whether the statement tells what has not changed.
func (r root) still() bool {
	return slices.ContainsFunc(r.tokens, func(t text.Token) bool { return t.Norm == "still" })
}

// denied says whether a word of the main clause denies it.
func (r root) denied() bool {
	return slices.ContainsFunc(r.tokens, func(t text.Token) bool { return lexicon.Negator.Has(t.Norm) || lexicon.Quantifier.Is(t.Norm, "none") })
}

// negated says whether a word that denies hangs on the main verb, or its subject or object is denied: what "may not" does, it forbids.
func (r root) negated() bool {
	for k, n := range r.nodes {
		if n.Head == r.at && lexicon.Negator.Has(r.tokens[k].Norm) {
			return true
		}
		if n.Head >= 0 && r.core(n.Head) && lexicon.Quantifier.Is(r.tokens[k].Norm, "none") {
			return true
		}
	}
	return false
}

// joined says whether the statement joins clauses of several subjects.
func (r root) joined() bool {
	for k, n := range r.nodes {
		own := func(m parse.Node) bool { return m.Head == k && (m.Label == parse.Nsubj || m.Label == parse.NsubjPass) }
		if n.Label == parse.Conj && n.Tag.Verb() && slices.ContainsFunc(r.nodes, own) {
			return true
		}
	}
	return false
}

// single says whether the statement has no clause but the main one, what is intended, and a condition.
func (r root) single() bool {
	for k, n := range r.nodes {
		switch n.Label {
		case parse.Acl, parse.AclRelcl, parse.AdvclRelcl, parse.Csubj, parse.Parataxis:
			return false
		case parse.Conj:
			if n.Tag.Verb() {
				return false
			}
		case parse.Advcl:
			if !slices.ContainsFunc(r.nodes, func(m parse.Node) bool { return m.Head == k && m.Label == parse.Mark }) || r.modal() == "" {
				return false
			}
		}
	}
	return true
}

// core says whether a word is the subject or object of the main verb, or the object of what it lets be done.
func (r root) core(k int) bool {
	n := r.nodes[k]
	if n.Label == parse.Obj && n.Head >= 0 && r.nodes[n.Head].Label == parse.Xcomp {
		return r.nodes[n.Head].Head == r.at
	}
	return n.Head == r.at && (n.Label == parse.Nsubj || n.Label == parse.NsubjPass || n.Label == parse.Obj)
}

// all says whether a word says of a noun that it means all or any.
func (r root) all(noun int) bool {
	for k, n := range r.nodes {
		if n.Head == noun && n.Label == parse.Det && boundless(r.tokens[k].Norm) {
			return true
		}
	}
	return false
}

// timed says whether a phrase begins with a preposition of time, which narrows no noun: "the price within a week".
func (r root) timed(k int) bool {
	for i, n := range r.nodes {
		if n.Head == k && n.Label == parse.Case && (stretch(r.tokens[i].Norm) != "" || r.tokens[i].Norm == "by") {
			return true
		}
	}
	return false
}

// under lists a word and what hangs on it, near or far.
func (r root) under(k int) []int {
	out := []int{k}
	for i := 0; i < len(out); i++ {
		for j, n := range r.nodes {
			if n.Head == out[i] {
				out = append(out, j)
			}
		}
	}
	return out
}

// content lists the normal forms of the words and figures among tokens that carry content.
func (r root) content(among []int) []string {
	var out []string
	for _, k := range among {
		token := r.tokens[k]
		if (token.Kind == text.Word || r.nodes[k].Tag == parse.CD) && !lexicon.Stop.Has(token.Norm) && !lexicon.Quantifier.Has(token.Norm) {
			out = append(out, claims.Normal(r.lemmas[k]))
		}
	}
	return out
}
