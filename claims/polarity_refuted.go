package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// refuted is the verb that calls the story false which the predicate is told in: "the film contradicted his story of being robbed"; -1 for none.
func (t *tree) refuted(f *frame) int {
	noun := t.head(f.top())
	if noun < 0 || !lexicon.Denial.Is(t.lemmas[noun], "claim") || !t.marked(f.top(), "of") {
		return -1
	}
	verb := t.head(noun)
	if verb < 0 || !lexicon.Speech.Is(t.lemmas[verb], "deny") || t.label(noun) != parse.Obj && t.label(noun) != parse.NsubjPass || t.denied(verb) {
		return -1
	}
	if who := t.child(verb, parse.Nsubj, parse.OblAgent); who >= 0 && lexicon.Negator.Is(t.lemmas[who], "full") {
		return -1 // "nobody disputed his story"
	}
	return verb
}
