package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
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

// deny flips the claim.
func (c *Claim) deny(how Polarity, by Span) {
	c.Negator = by
	if c.Polarity != Affirmed {
		c.Polarity = Affirmed
		return
	}
	c.Polarity = how
}
