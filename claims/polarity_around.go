package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// kept is the verb that keeps somebody from the deed where the parser hung that on a noun between: "prohibits schools in the state from
// requiring masks"; -1 for none.
func (t *tree) kept(f *frame) int {
	for _, i := range append([]int{f.head}, f.chain...) {
		g := t.head(i)
		if t.tag(i) != parse.VBG || !t.marked(i, "from") || g < 0 || !t.tag(g).Noun() {
			continue
		}
		for steps := 0; g >= 0 && t.tag(g).Noun() && steps < 4; steps++ {
			g = t.head(g)
		}
		if g >= 0 && g < i && t.tag(g).Verb() && lexicon.Implicative.Is(t.lemmas[g], "negative") {
			return g
		}
	}
	return -1
}

// unable is the denied adjective that governs the predicate as its complement, -1 for none.
func (t *tree) unable(f *frame) int {
	g := t.head(f.top())
	if g < 0 || !lexicon.Habit.Has(t.lemmas[g]) && !lexicon.Habit.Has(t.tokens[g].Norm) || slices.Contains(f.chain, g) || !t.marked(f.top(), "to") {
		return -1
	}
	switch t.label(f.top()) {
	case parse.Xcomp, parse.Ccomp, parse.Advcl, parse.Obl, parse.Acl:
		if len(t.negations(g)) > 0 {
			return g
		}
	}
	return -1
}

// raised is the denial of a verb of appearance that means its complement: "It does not appear that this was planned"
// (neg-raising; Horn, Remarks on Neg-Raising, 1978). -1 for none.
func (t *tree) raised(f *frame) int {
	g := t.head(f.top())
	if g < 0 || slices.Contains(f.chain, g) || t.label(f.top()) != parse.Ccomp || !lexicon.Implicative.Is(t.lemmas[g], "raising") {
		return -1
	}
	if n := t.negations(g); len(n) > 0 {
		return n[0]
	}
	return -1
}

// untrue is what takes back the clause that "it is true that" or "it is false that" opens: "it is not true that the bank paid";
// -1 for none.
func (t *tree) untrue(f *frame) int {
	k := f.top()
	g := t.head(k)
	if g < 0 || t.label(k) != parse.Ccomp || t.child(g, parse.Cop) < 0 || !t.marked(k, "that") {
		return -1
	}
	if it := t.child(g, parse.Nsubj, parse.Expl); it < 0 || t.tokens[it].Norm != "it" {
		return -1
	}
	no := t.negations(g)
	switch t.lemmas[g] {
	case "true":
		if len(no) > 0 {
			return no[0]
		}
	case "false", "untrue":
		if len(no) == 0 {
			return g
		}
	}
	return -1
}

// proofs are nouns whose absence speaks against what they would show.
var proofs = []string{"evidence", "proof", "sign", "indication", "suggestion", "hint", "guarantee"}

// unproved is the denial of what would show the clause: "there is [no] evidence that the vote was rigged"; -1 for none.
func (t *tree) unproved(f *frame) int {
	k := f.top()
	g := t.head(k)
	if g < 0 || t.label(k) != parse.Acl || !t.marked(k, "that") || !slices.Contains(proofs, t.lemmas[g]) {
		return -1
	}
	if n := t.negated(g); n >= 0 {
		return n
	}
	if v := t.head(g); v >= 0 && t.tag(v).Verb() && t.label(g) == parse.Obj {
		if no := t.negations(v); len(no) > 0 {
			return no[0] // "did not find evidence that"
		}
	}
	return -1
}

// until says whether the deed is denied only up to a time.
func (t *tree) until(f *frame) bool {
	for k := f.head + 1; k < len(t.tokens); k++ {
		switch {
		case t.tokens[k].Norm == "until", t.tokens[k].Norm == "before" && k+1 < len(t.tokens) && t.timed[k+1]:
			return true
		case t.tokens[k].Kind == text.Punct:
			return false
		}
	}
	return false
}

// yet is the "yet" of "has yet to", -1 when there is none.
func (t *tree) yet(f *frame) int {
	for k := f.head - 1; k >= 1 && k >= f.head-3; k-- {
		if t.tokens[k].Norm == "to" && t.tokens[k-1].Norm == "yet" {
			return k - 1
		}
	}
	return -1
}

// rather is the "rather" of "rather than attend the funeral": what stands behind it was not done; -1 for none. A comparison that only
// limits a noun ("a pause rather than a retreat") is no clause and never comes here.
func (t *tree) rather(f *frame) int {
	if len(f.chain) > 0 && f.head > f.top() {
		return -1
	}
	for _, k := range t.children[f.head] {
		l := t.label(k)
		if k+1 < f.head && t.tokens[k].Norm == "rather" && t.tokens[k+1].Norm == "than" && (l == parse.Advmod || l == parse.Cc) && t.tag(f.head).Verb() {
			return k
		}
	}
	return -1
}
