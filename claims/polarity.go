package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// polarity reads negation: the words that deny the predicate, its governors, its subject or its object.
// Two denials cancel ("did not fail to"); "not only" and its kin deny nothing.
func (t *tree) polarity(c *Claim, f *frame) {
	for _, i := range append([]int{f.head}, f.chain...) {
		if i != f.head && lexicon.Implicative.Is(t.lemmas[i], "ended") {
			continue // who never stopped doing something does it
		}
		for _, n := range t.negations(i) {
			c.deny(Denied, t.cover(n))
		}
	}
	if n := t.raised(f); n >= 0 {
		c.deny(Denied, t.cover(n))
	}
	if n, how := t.alternative(f); n >= 0 && c.Polarity == Affirmed {
		c.deny(how, t.cover(n))
	}
	for _, i := range []int{f.object, f.subject} {
		if i >= 0 && i == f.object && t.head(f.head) == i {
			continue // "no law that parliament passed was struck down": it passed laws
		}
		if n := t.negated(i); n >= 0 {
			c.deny(Denied, t.cover(n))
		}
	}
	if n := t.denyingPhrase(f.top()); n >= 0 && c.Polarity == Affirmed {
		c.deny(Denied, t.cover(n))
	}
	t.deniedOutside(c, f)
	t.deniedImplicitly(c, f)
}

// deniedOutside marks what is denied by a negation outside of the clause: "nothing to", "neither", "it was not X that".
func (t *tree) deniedOutside(c *Claim, f *frame) {
	if g := t.head(f.head); g >= 0 && t.label(f.head) == parse.Acl && len(f.chain) == 0 && t.marked(f.head, "to") && (t.lemmas[g] == "nothing" || t.lemmas[g] == "nobody") {
		c.deny(Denied, t.cover(g)) // "there was nothing to connect them"
	}
	if s := f.subject; s > 0 && t.tokens[s-1].Norm == "neither" && t.negated(s) < 0 {
		c.deny(Denied, t.cover(s-1)) // "Neither Whitfield nor Ortega attended"
	}
	if n := t.untrue(f); n >= 0 {
		c.deny(Denied, t.cover(n))
	}
	if s := f.subject; s >= 0 && t.head(f.head) == s && t.label(f.head) == parse.AclRelcl && t.child(s, parse.Cop) >= 0 {
		if it, no := t.child(s, parse.Nsubj, parse.Expl), t.negations(s); it >= 0 && t.tokens[it].Norm == "it" && len(no) > 0 {
			c.deny(Denied, t.cover(no[0])) // "it was not the army that fired": the army did not
		}
	}
	if k := f.head - 1; f.verb == "do" && k >= 0 && f.object < 0 && (t.tokens[k].Norm == "neither" || t.tokens[k].Norm == "nor") && c.Polarity == Affirmed {
		c.deny(Denied, t.cover(k)) // "nor did the rebels"
	}
}

// deniedImplicitly marks what is denied by other words than a negation: "failed to", "without", "instead of", "has yet to", "lacked".
func (t *tree) deniedImplicitly(c *Claim, f *frame) {
	for _, g := range f.chain {
		for _, word := range t.governing(g) {
			if lexicon.Implicative.Is(word, "negative") {
				c.deny(Implicit, t.cover(g))
				break
			}
		}
	}
	if k := t.unproved(f); k >= 0 {
		c.deny(Implicit, t.cover(k))
	}
	if k := t.kept(f); k >= 0 {
		c.deny(Implicit, t.cover(k))
	}
	if k := t.unable(f); k >= 0 {
		c.deny(Denied, t.cover(k))
	}
	if k := t.refuted(f); k >= 0 {
		c.deny(Implicit, t.cover(k))
	}
	if t.marked(f.head, "without") {
		c.deny(Implicit, t.cover(t.markOf(f.head, "without")))
	}
	for _, w := range []string{"instead", "rather"} {
		if t.marked(f.head, w) && (t.tag(f.head) == parse.VBG || t.tag(f.head) == parse.VB) {
			c.deny(Implicit, t.cover(t.markOf(f.head, w))) // "instead of calling it off"
		}
	}
	if k := t.rather(f); k >= 0 {
		c.deny(Implicit, t.cover(k, k+1))
	}
	if c.Polarity == Denied && t.until(f) {
		c.Polarity = Affirmed // "did not leave until Thursday": it left on Thursday
	}
	if k := t.yet(f); k >= 0 { // "has yet to sign": it has not signed
		c.deny(Implicit, t.cover(k))
	}
	if lexicon.Negator.Is(c.Lemma, "full") && !c.Copular { // "lacked a clause": it does not have one
		c.Lemma = "have"
		c.deny(Implicit, c.Predicate)
	}
}

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

// deny flips the claim.
func (c *Claim) deny(how Polarity, by Span) {
	c.Negator = by
	if c.Polarity != Affirmed {
		c.Polarity = Affirmed
		return
	}
	c.Polarity = how
}

// negations are the adverbs that deny token i.
func (t *tree) negations(i int) []int {
	var out []int
	for _, k := range t.children[i] {
		norm := t.tokens[k].Norm
		if lexicon.Form.Is(norm, "denied") && t.label(k) == parse.Aux { // "didnt"
			out = append(out, k)
			continue
		}
		if l := t.label(k); l != parse.Advmod && l != parse.Cc && l != parse.CcPreconj && l != parse.Mark && l != parse.Det {
			continue
		}
		if l := t.label(k); l == parse.Det && norm != "no" && norm != "neither" {
			continue
		}
		if norm == "not" && k > i && t.tokens[k-1].Norm == "," {
			continue // "for the one percent, not for the rest" denies only the rest
		}
		if norm == "nor" && t.label(i) == parse.Conj && t.verbal(i) && k == i-1 && t.verbal(t.head(i)) {
			out = append(out, k) // "neither confirmed [nor denied]"
			continue
		}
		if norm == "nor" || norm == "without" || norm == "nowhere" {
			continue
		}
		if lexicon.Negator.Is(norm, "full") && !t.cancelled(k) || norm == "longer" && k > 0 && t.tokens[k-1].Norm == "no" {
			out = append(out, k)
		}
	}
	return out
}

// negated is the word that makes a noun phrase empty: "no evidence", "none of the hostages", "nobody".
func (t *tree) negated(i int) int {
	if i < 0 {
		return -1
	}
	switch t.tokens[i].Norm {
	case "none", "nobody", "nothing", "no-one", "neither":
		return i
	}
	for _, k := range t.children[i] {
		switch t.tokens[k].Norm {
		case "no", "neither":
			if !t.cancelled(k) {
				return k
			}
		case "not":
			if !t.cancelled(k) && t.child(i, parse.Cop) < 0 {
				return k
			}
		}
	}
	return -1
}

// cancelled says whether the negator belongs to a phrase that denies nothing: "not only", "no doubt", "no fewer than".
func (t *tree) cancelled(k int) bool {
	phrase := t.tokens[k].Norm
	for n := k + 1; n < len(t.tokens) && n <= k+2; n++ {
		phrase += " " + t.tokens[n].Norm
		if lexicon.Negator.Is(phrase, "double") {
			return true
		}
	}
	return false
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

// markOf is the marker of a clause with that word.
func (t *tree) markOf(i int, word string) int {
	for _, c := range t.children[i] {
		if t.tokens[c].Norm == word {
			return c
		}
	}
	return i
}
