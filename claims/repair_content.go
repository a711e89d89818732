package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// outer makes the noun before "is to" the subject of the verb behind it, which the parser takes for a predicate with a subject outside:
// "the council [is to] meet".
func outer(nodes []parse.Node, k int) {
	if v := nodes[k].Head; nodes[k].Label == parse.NsubjOuter && v > k && nodes[v].Tag == parse.VB {
		nodes[k].Label = parse.Nsubj
	}
}

// holds says whether a noun names the holder of an office.
func holds(lemma string) bool { return lexicon.Person.Has(lemma) || agent(lemma) }
