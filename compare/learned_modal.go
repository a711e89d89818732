package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// unrealised says whether one statement tells only what may, must or is to be done, and the other only what was done or is: what was
// allowed, planned or wished for need not have come about.
func (t *two) unrealised() bool {
	a, b := t.set.Documents[0], t.set.Documents[1]
	return t.couldBe(a, b) || t.couldBe(b, a)
}

// couldBe says it of a statement of what is open and one of what is a fact.
func (t *two) couldBe(idle, real *claims.Document) bool {
	p, ok := rootOf(idle)
	f, plain := rootOf(real)
	if !ok || !plain || p.denied() || !p.single() || !f.factual() {
		return false
	}
	same := p.lemmas[p.at] == f.lemmas[f.at]
	switch word := p.modal(); {
	case lexicon.Frame.Is(word, "intent"), lexicon.Frame.Is(word, "thought"):
		return true
	case lexicon.Modal.Is(word, "possible") && word != "can":
		return f.past() // "may be as dumb as it sounds" doubts what is so
	case lexicon.Modal.Is(word, "conditional") && f.still():
		return true
	case lexicon.Modal.Is(word, "planned"), lexicon.Modal.Is(word, "conditional"), word == "can":
		return f.past() && (f.denied() && same || p.child(parse.Advcl) >= 0) // not yet
	case lexicon.Modal.Is(word, "necessary"):
		return f.past() || same // what all must do, few do
	default:
		return word != "" && f.past()
	}
}

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
	r := root{tokens: d.Sentences[0].Tokens, nodes: d.Nodes[0], lemmas: d.Lemmas[0], at: -1}
	for k, n := range r.nodes {
		if n.Label == parse.Root {
			r.at = k
		}
		if n.Label == parse.Parataxis || r.tokens[k].Norm == "?" {
			return r, false
		}
	}
	return r, r.at >= 0 && r.child(parse.Ccomp) < 0
}

// child is the first word that hangs on the root by one of the labels, -1 for none.
func (r root) child(labels ...parse.Label) int {
	return slices.IndexFunc(r.nodes, func(n parse.Node) bool { return n.Head == r.at && slices.Contains(labels, n.Label) })
}

// modal is the auxiliary or the verb that leaves open whether the deed is done, "" for none: "may" of "may close", "plan" of "plans to
// close".
func (r root) modal() string {
	for k, n := range r.nodes {
		if n.Head == r.at && n.Label == parse.Aux && lexicon.Modal.Has(r.tokens[k].Norm) {
			return r.tokens[k].Norm
		}
	}
	if k := r.child(parse.Mark); k >= 0 && r.child(parse.Cop) >= 0 && r.nodes[r.at].Tag == parse.VB {
		return "due" // "is due to open", "is to open"
	}
	word := r.lemmas[r.at]
	switch complement := r.child(parse.Xcomp) > r.at; {
	case complement && lexicon.Frame.Is(word, "intent"), r.child(parse.Obj) >= 0 && !r.past() && r.child(parse.AuxPass) < 0 && lexicon.Frame.Is(word, "thought"),
		(complement || r.child(parse.Obl) > r.at) && lexicon.Frame.Is(r.tokens[r.at].Norm, "grant"):
		return word
	case complement && (word == "have" || word == "need") && !slices.Contains(r.lemmas, "yet"):
		return "must"
	}
	return ""
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

// subject is the normal form of the noun that the main clause is about, "" for none.
func (r root) subject() string {
	if k := r.child(parse.Nsubj, parse.NsubjPass); k >= 0 {
		return claims.Normal(r.lemmas[k])
	}
	return ""
}

// copular says whether the main clause says what something is.
func (r root) copular() bool { return r.child(parse.Cop) >= 0 || r.lemmas[r.at] == "be" }

// denied says whether a word of the main clause denies it.
func (r root) denied() bool {
	return slices.ContainsFunc(r.tokens, func(t text.Token) bool { return lexicon.Negator.Has(t.Norm) || lexicon.Quantifier.Is(t.Norm, "none") })
}

// factual says whether the statement tells what was done or is, and nothing of what is allowed, demanded, planned or favoured.
func (r root) factual() bool {
	if r.modal() != "" || r.child(parse.Nsubj, parse.NsubjPass) < 0 || !r.nodes[r.at].Tag.Verb() && !r.copular() {
		return false
	}
	for k, token := range r.tokens {
		word := r.lemmas[k]
		if r.nodes[k].Tag == parse.MD || r.nodes[k].Tag.Verb() && (lexicon.Frame.Is(word, "intent") || lexicon.Frame.Is(word, "thought")) || lexicon.Stance.Has(word) || lexicon.Frame.Is(word, "grant") || lexicon.Frame.Is(word, "mind") || lexicon.Frame.Is(token.Norm, "mind") || lexicon.Hedge.Has(token.Norm) {
			return false
		}
	}
	return true
}

// still says whether the statement tells what has not changed.
func (r root) still() bool {
	return slices.ContainsFunc(r.tokens, func(t text.Token) bool { return t.Norm == "still" })
}

// past says whether the main clause is told in the past or perfect tense.
func (r root) past() bool {
	if r.nodes[r.at].Tag == parse.VBD {
		return true
	}
	for k, n := range r.nodes {
		if n.Head == r.at && (n.Label == parse.Aux || n.Label == parse.AuxPass || n.Label == parse.Cop) && (n.Tag == parse.VBD || r.lemmas[k] == "have") {
			return true
		}
	}
	return false
}
