package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// reporting says whether a frame only introduces what somebody says: it is no claim of its own.
func (t *tree) reporting(f *frame) bool {
	if k := t.child(f.head, parse.Ccomp); k >= 0 && t.marked(k, "that") && t.from(f.head) >= 0 {
		return true
	}
	class := lexicon.Speech.Value(f.verb)
	if class == "" || !t.verbal(f.head) || t.withheld(f) || slices.ContainsFunc(f.chain, func(g int) bool { return t.lemmas[g] == "try" || t.lemmas[g] == "attempt" }) {
		return false
	}
	if class == "ask" {
		return (f.verb == "ask" || f.verb == "wonder") && t.child(f.head, parse.Ccomp) >= 0 && t.child(f.head, parse.Obj) < 0
	}
	if class == "deny" && t.child(f.head, parse.Obj) >= 0 {
		return false
	}
	if t.child(f.head, parse.Ccomp) >= 0 {
		return true
	}
	if x := t.child(f.head, parse.Xcomp); (class == "say" || class == "deny") && x >= 0 && (t.tag(x) == parse.VBG || t.claiming(f.head, x)) && t.child(f.head, parse.Obj) < 0 {
		return true // "admitted hiding a flaw", "denied hiding it"
	}
	if class == "say" && t.child(f.head, parse.Obj, parse.Xcomp, parse.NsubjPass) < 0 && len(f.chain) == 0 && t.mute(f.head) {
		if g := t.head(f.head); t.label(f.head) == parse.Ccomp && g >= 0 && lexicon.Speech.Value(t.lemmas[g]) == "say" {
			return false // "said the army would respond"
		}
		return !t.nobody(t.child(f.head, parse.Nsubj)) // "Neither side replied" tells what was not said
	}
	switch t.label(f.head) {
	case parse.Parataxis, parse.AdvclRelcl, parse.Dep:
		return t.child(f.head, parse.Obj, parse.Xcomp) < 0
	}
	return false
}

// nobody says whether a subject leaves no one: "nobody", "neither side", "neither the club nor its owner".
func (t *tree) nobody(s int) bool {
	return s >= 0 && (t.negated(s) >= 0 || s > 0 && t.tokens[s-1].Norm == "neither")
}

// withheld says whether a verb of speech tells that something was not said: "declined to say", "without explaining".
func (t *tree) withheld(f *frame) bool {
	if len(t.negations(f.head)) > 0 || t.marked(f.head, "without") {
		return true
	}
	for _, g := range f.chain {
		if slices.ContainsFunc(t.governing(g), func(w string) bool { return lexicon.Implicative.Is(w, "negative") }) || len(t.negations(g)) > 0 {
			return true
		}
	}
	return false
}

// asked says whether a clause is a question that depends on a verb: "whether", "when", "why".
func (t *tree) asked(i int) bool {
	if t.marked(i, "whether", "if") {
		return true
	}
	for _, k := range t.children[i] {
		if (t.tag(k) == parse.WRB || t.tag(k) == parse.WP) && k < i {
			return true
		}
	}
	return false
}

// mute says whether a verb of speech names no subject matter of its own ("spoke of", "commented on").
func (t *tree) mute(i int) bool {
	for _, k := range t.children[i] {
		if c := t.cases(k); t.label(k) == parse.Obl && (c == "of" || c == "about" || c == "on" && !t.timed[k] || c == "for" || c == "against") {
			return false
		}
		if len(t.negations(i)) > 0 {
			return false
		}
	}
	return true
}
