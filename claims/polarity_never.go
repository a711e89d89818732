package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// denyingPhrase is the "no" of "at no time", "under no circumstances" and their kin on token i or, where that is coordinated and has no
// subject of its own, on what it is coordinated with; -1 for none.
func (t *tree) denyingPhrase(i int) int {
	for _, k := range t.children[i] {
		if no := t.child(k, parse.Det); no > 0 && lexicon.Negator.Is(t.tokens[no-1].Norm+" "+t.tokens[no].Norm+" "+t.tokens[k].Norm, "clause") {
			return no
		}
	}
	if g := t.head(i); g >= 0 && t.label(i) == parse.Conj && t.verbal(g) && t.child(i, parse.Nsubj, parse.NsubjPass, parse.Expl) < 0 {
		return t.denyingPhrase(g)
	}
	return -1
}
