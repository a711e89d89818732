package claims

import (
	"slices"

	"crossclaim/claims/parse"
)

// never are the phrases that deny a whole clause as "never" does: preposition, "no" and one of the nouns.
var never = map[string][]string{
	"at":    {"time", "point", "stage", "moment"},
	"under": {"circumstance", "condition"},
	"in":    {"way", "case", "sense", "respect"},
	"on":    {"account", "occasion"},
	"by":    {"mean"},
}

// denyingPhrase is the "no" of "at no time", "under no circumstances" and their kin on token i or, where that is coordinated and has no
// subject of its own, on what it is coordinated with; -1 for none.
func (t *tree) denyingPhrase(i int) int {
	for _, k := range t.children[i] {
		no, in := t.child(k, parse.Det), t.child(k, parse.Case)
		if no < 0 || in < 0 || t.tokens[no].Norm != "no" || no != in+1 {
			continue
		}
		if slices.Contains(never[t.tokens[in].Norm], t.lemmas[k]) {
			return no
		}
	}
	if g := t.head(i); g >= 0 && t.label(i) == parse.Conj && t.verbal(g) && t.child(i, parse.Nsubj, parse.NsubjPass, parse.Expl) < 0 {
		return t.denyingPhrase(g)
	}
	return -1
}
