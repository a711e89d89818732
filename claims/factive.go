package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// factive reads what the word above a clause presupposes of it, where it is no verb of speech: "regretted that the bridge was closed", "was
// unaware that it was closed", "regretted closing it" (Kiparsky and Kiparsky, Fact, 1970).
func (t *tree) factive(c *Claim, f *frame) {
	k := f.top()
	for t.label(k) == parse.Conj && t.head(k) >= 0 && t.verbal(t.head(k)) {
		k = t.head(k)
	}
	if g := t.head(k); g >= 0 && t.label(k) == parse.Ccomp && lexicon.Factive.Is(t.lemmas[g], "cancel") && lexicon.Implicative.Is(t.lemmas[g], "negative") && !t.denied(g) {
		c.Factive = "cancel" // "pretended that the file was lost"
		c.deny(Implicit, t.cover(g))
	}
	if g := t.head(k); g >= 0 && c.Factive == "" && t.presupposes(g, k) && !t.unsettled(g) {
		c.Factive = "presuppose"
	}
}

// presupposes says whether g takes its complement k for a fact.
func (t *tree) presupposes(g, k int) bool {
	known := lexicon.Factive.Is(t.lemmas[g], "presuppose")
	switch t.label(k) {
	case parse.Ccomp:
		return (t.declares(k) || t.explains(k)) && (known || t.lemmas[g] == "forget" || t.particle(g) == "find out")
	case parse.Advcl: // "was glad the bridge was closed"
		return known && t.tag(g) == parse.JJ && k > g && finite(t.nodes, k) && t.declares(k)
	case parse.Acl:
		return known && t.tag(g).Noun() && t.marked(k, "that") // "it is a pity that"
	case parse.Xcomp:
		return t.tag(k) == parse.VBG && (t.lemmas[g] == "regret" || t.lemmas[g] == "remember")
	}
	return false
}

// states says whether the clause i is, or lies in, a complement of the verb that takes something for done: "knew that the bridge was closed",
// not "knew which bridge was closed".
func (t *tree) states(i, verb int) bool {
	for t.head(i) >= 0 && t.head(i) != verb {
		i = t.head(i)
	}
	return t.head(i) == verb && (t.declares(i) || t.explains(i))
}

// explains says whether a clause tells why or how something came about, which it then did: "did not know how the error had occurred".
func (t *tree) explains(k int) bool {
	return finite(t.nodes, k) && slices.ContainsFunc(t.children[k], func(c int) bool {
		return c < k && t.tag(c) == parse.WRB && (t.tokens[c].Norm == "why" || t.tokens[c].Norm == "how")
	})
}

// declares says whether a clause opens with "that" or with a noun phrase, not with a preposition or a word that asks.
func (t *tree) declares(k int) bool {
	if t.asked(k) {
		return false
	}
	first := t.subtree(k, nil)[0]
	switch t.tag(first) {
	case parse.WRB, parse.WDT, parse.WP, parse.WPS, parse.IN, parse.TO:
		return t.tokens[first].Norm == "that"
	}
	return true
}

// shielded says whether a verb between a clause and the one above takes the clause for a fact, so that a denial does not reach it: "denied
// knowing that the bridge was closed".
func (t *tree) shielded(i, verb int) bool {
	for g := t.head(i); g >= 0 && g != verb; i, g = g, t.head(g) {
		if t.tag(g).Verb() && lexicon.Factive.Is(t.lemmas[g], "presuppose") && t.label(i) == parse.Ccomp && t.declares(i) {
			return true
		}
	}
	return false
}

// unsettled says whether the word above a clause is itself only asked, wished, supposed, or denied where a denial leaves the fact open.
func (t *tree) unsettled(g int) bool {
	if t.marked(g, "if", "unless", "whether") || t.tokens[t.stop(g)].Norm == "?" {
		return true
	}
	tested := slices.Contains([]string{"prove", "confirm"}, t.lemmas[g])
	if tested && t.denied(g) || t.marked(g, "to") && (tested || t.label(g) == parse.Advcl || t.label(g) == parse.Acl) {
		return true
	}
	for _, k := range t.children[g] {
		if m := lexicon.Modal.Value(t.tokens[k].Norm); t.tag(k) == parse.MD && (m == "possible" || m == "conditional") {
			return true
		}
	}
	for _, h := range t.above(g) {
		switch lexicon.Implicative.Value(t.lemmas[h]) {
		case "negative", "planned", "wished", "possible":
			return true
		}
	}
	return false
}
