package claims

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// heads says whether a heading inside the text only names what comes: "The price of restraint", "Reluctance: a cold
// calculus", "The fire: what we know so far". It claims nothing. The headline and what stands above the first sentence
// of the text are read as claims even without a verb: "Dozens dead in fire".
func (t *tree) heads() bool {
	all := t.doc.Sentences
	if t.sentence == 0 || !all[t.sentence].Heading || len(t.tokens) == 0 {
		return false
	}
	if t.opensContent() {
		return true
	}
	if t.sentence <= mostHeadlines && !slices.ContainsFunc(all[:t.sentence], func(s text.Sentence) bool { return !s.Heading }) {
		return false
	}
	return !slices.ContainsFunc(t.predicates(), t.said)
}

// mostHeadlines is the number of headings that may stand above the first sentence; more are a list.
const mostHeadlines = 8

// opensContent says whether the heading, or what stands behind its colon, is a clause that names what will be told and no
// question: "How the dam broke", "The dam: why it broke". Behind a comma a main clause may follow.
func (t *tree) opensContent() bool {
	if t.tokens[len(t.tokens)-1].Norm == "?" {
		return false
	}
	open := true
	for k := range t.tokens {
		if open && contentWords[t.tokens[k].Norm] {
			return !slices.ContainsFunc(t.tokens[k:], func(o text.Token) bool { return o.Norm == "," })
		}
		if t.tag(k).Verb() && t.tag(k) != parse.VBG {
			return false
		}
		open = t.tokens[k].Norm == ":"
	}
	return false
}

// contentWords open a clause that stands for a thing.
var contentWords = map[string]bool{"what": true, "how": true, "why": true, "who": true, "where": true, "when": true, "which": true}

// said says whether a predicate makes a clause of a heading: a verb in a tense, or a form that has a subject, or that leaves
// out "were" or "is" behind one ("Two held over fire", "Minister to resign"), or a noun or adjective with "is".
func (t *tree) said(i int) bool {
	for k := i; k >= 0; k = t.head(k) {
		if t.label(k) == parse.AclRelcl {
			return false // "The engineer who saw the crack"
		}
	}
	if t.child(i, parse.Nsubj, parse.NsubjPass, parse.Aux, parse.AuxPass, parse.Cop) >= 0 {
		return true
	}
	h := t.head(i)
	bare := t.label(i) == parse.Acl && t.child(h, parse.Det, parse.NmodPoss) < 0 // "The man held over fire" is no clause
	switch t.tag(i) {
	case parse.VBD, parse.VBZ, parse.VBP, parse.MD:
		return true
	case parse.VBN:
		return i > 0 && (t.label(i) == parse.Root || t.label(i) == parse.Parataxis) || bare && h == i-1
	case parse.VB:
		return i > 1 && t.tag(i-1) == parse.TO && t.tag(i-2).Noun() && (t.label(i) == parse.Root || bare && h == i-2)
	}
	return false
}
