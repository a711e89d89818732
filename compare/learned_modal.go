package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
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
	word, object := r.lemmas[r.at], r.child(parse.Obj) >= 0 && r.child(parse.AuxPass) < 0
	switch complement := r.child(parse.Xcomp) > r.at; {
	case complement && lexicon.Frame.Is(word, "intent"), object && !r.past() && lexicon.Frame.Is(word, "thought"),
		(complement || r.child(parse.Obl) > r.at) && lexicon.Frame.Is(r.tokens[r.at].Norm, "grant"):
		return word
	case complement && (word == "have" || word == "need") && !slices.Contains(r.lemmas, "yet"):
		return "must"
	}
	return ""
}

// factual says whether the statement tells what was done or is, and nothing of what is allowed, demanded, planned or favoured.
func (r root) factual() bool {
	if r.modal() != "" || r.child(parse.Nsubj, parse.NsubjPass) < 0 || !r.nodes[r.at].Tag.Verb() && !r.copular() {
		return false
	}
	return !slices.ContainsFunc(r.under(r.at), r.minded)
}

// minded says whether a word is of what is allowed, demanded, planned or favoured, or only hearsay.
func (r root) minded(k int) bool {
	word, form, tag := r.lemmas[k], r.tokens[k].Norm, r.nodes[k].Tag
	if tag == parse.NNP {
		return false // the month of May
	}
	meant := tag.Verb() && (lexicon.Frame.Is(word, "intent") || lexicon.Frame.Is(word, "thought"))
	return meant || tag == parse.MD || lexicon.Stance.Has(word) || lexicon.Frame.Is(word, "grant") || lexicon.Frame.Is(word, "mind") ||
		lexicon.Frame.Is(form, "mind") || lexicon.Hedge.Has(form)
}
