package claims

import (
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// wholePhrase makes a past behind a noun phrase that heads the sentence its verb, where the parser hung it as a participle on the last noun
// of the phrase: "The number of open posts [rose]". Only a form in -ed may be a participle.
func wholePhrase(tokens []text.Token, nodes []parse.Node, v int) {
	n := v - 1
	if nodes[v].Tag != parse.VBD || nodes[v].Label != parse.Acl || n < 1 || nodes[v].Head != n || !nodes[n].Tag.Noun() || strings.HasSuffix(tokens[v].Norm, "ed") {
		return
	}
	k := n
	for nodes[k].Label == parse.Nmod && nodes[k].Head < k && nodes[k].Head >= 0 {
		k = nodes[k].Head
	}
	if k == n || nodes[k].Label != parse.Root || !nodes[k].Tag.Noun() || cased(nodes, k) {
		return
	}
	for c := range nodes {
		l := nodes[c].Label
		if nodes[c].Head == k && (l == parse.Cop || l == parse.Nsubj || l == parse.AclRelcl) || nodes[c].Head == v && (l == parse.Nsubj || l == parse.NsubjPass || c < v) {
			return
		}
	}
	for c := v + 1; c < len(nodes); c++ {
		if nodes[c].Head == k {
			nodes[c].Head = v
		}
	}
	nodes[v].Head, nodes[v].Label = -1, parse.Root
	nodes[k].Head, nodes[k].Label = v, parse.Nsubj
}
