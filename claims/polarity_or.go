package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// alternative finds what denies a verb behind "or" that shares its subject with the one before it, which is denied: "did not confirm or deny
// it", "declined to confirm or deny it". -1 for nothing.
func (t *tree) alternative(f *frame) (int, Polarity) {
	first, or := t.head(f.head), t.child(f.head, parse.Cc)
	if t.label(f.head) != parse.Conj || first < 0 || or < first || t.tokens[or].Norm != "or" || !t.verbal(first) ||
		t.child(f.head, parse.Nsubj, parse.NsubjPass, parse.Expl) >= 0 {
		return -1, Affirmed
	}
	if no := t.negations(first); len(no) > 0 {
		return no[0], Denied
	}
	g := t.head(first)
	if g >= 0 && t.label(first) == parse.Xcomp && lexicon.Implicative.Is(t.lemmas[g], "negative") && len(t.negations(g)) == 0 {
		return g, Implicit
	}
	return -1, Affirmed
}
