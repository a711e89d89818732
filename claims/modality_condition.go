package claims

import (
	"crossclaim/claims/parse"
)

// conditions finds "if", "unless" and "whether" on the clause or on a clause above it.
func (t *tree) conditions(c *Claim, f *frame) {
	for k, steps := f.top(), 0; k >= 0 && steps < 4; k, steps = t.head(k), steps+1 {
		if t.label(k) != parse.Advcl && t.label(k) != parse.Ccomp && t.label(k) != parse.Conj && t.label(k) != parse.Xcomp && k != f.top() {
			return
		}
		for _, w := range []string{"if", "unless", "whether", "should", "lest"} {
			if t.marked(k, w) && t.label(k) != parse.Root && (w != "should" || t.label(k) == parse.Advcl) {
				c.weaken(Conditional, t.cover(t.markOf(k, w)))
				return
			}
		}
		if a := t.reversed(k); a >= 0 {
			c.weaken(Conditional, t.cover(a))
			return
		}
	}
}

// consequence says whether the clause is what follows from a condition: "if they vote, the deal will stand".
func (t *tree) consequence(f *frame) int {
	for _, k := range t.children[f.top()] {
		if t.label(k) == parse.Advcl && (t.marked(k, "if", "unless") || t.reversed(k) >= 0) {
			return k
		}
	}
	return -1
}

// reversed is the auxiliary that a clause puts first in place of "if": "Had the court found him guilty"; -1 for none.
func (t *tree) reversed(k int) int {
	if t.label(k) != parse.Advcl {
		return -1
	}
	if t.tokens[k].Norm == "were" && t.child(k, parse.Expl) > k {
		return k // "Were there a vote"
	}
	for _, a := range t.children[k] {
		if l := t.label(a); t.tokens[a].Norm == "were" && (l == parse.Cop || l == parse.AuxPass) && t.child(k, parse.Nsubj, parse.NsubjPass) > a {
			return a
		}
		if n := t.tokens[a].Norm; t.label(a) == parse.Aux && (n == "had" || n == "should" || n == "were") && t.child(k, parse.Nsubj, parse.NsubjPass) > a {
			return a
		}
	}
	return -1
}
