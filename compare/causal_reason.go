package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// reasoned is an effect with its cause.
type reasoned struct {
	cause, effect claims.Arg
	verb          string
	harm          string // what happened, where the effect is an incident: "fire", "collapse"
}

// reason reads cause and effect off a claim: "X caused Y", "Y because of X", "died of X", "blamed X for Y", "X made Y collapse", "X set Y on fire".
func reason(c *claims.Claim) (reasoned, bool) {
	for _, read := range []func(*claims.Claim) (reasoned, bool){causing, kindling, making, tracing, owing} {
		if r, ok := read(c); ok && r.cause.Present() && r.effect.Present() {
			if r.harm == "" {
				r.harm = harm(r.effect)
			}
			return r, true
		}
	}
	return reasoned{}, false
}

// causing reads verbs whose subject is the cause: "a leak caused the blast", "he was killed by a blow".
func causing(c *claims.Claim) (reasoned, bool) {
	switch {
	case lexicon.Causal.Is(c.Lemma, "cause") || c.Lemma == "start" && harm(c.Object) != "":
		return reasoned{cause: c.Subject, effect: c.Object, verb: "cause"}, true
	case c.Lemma == "kill" && c.Passive && c.Subject.Name < 0 && !human(c.Subject.Lemma):
		return reasoned{cause: c.Subject, effect: c.Object, verb: "die"}, true // "was killed by a blow to the head"
	case c.Copular && c.Lemma == "blame":
		return reasoned{cause: c.Subject, effect: other(c, "for"), verb: "cause"}, true // "ice was to blame for the crash"
	}
	return reasoned{}, false
}

// kindling reads who or what set something on fire.
func kindling(c *claims.Claim) (reasoned, bool) {
	if c.Lemma != "set" && c.Lemma != "start" {
		return reasoned{}, false
	}
	if o := other(c, "on"); o.Lemma == "purpose" && harm(c.Object) == "fire" {
		return reasoned{cause: o, effect: c.Object, verb: "cause"}, true
	}
	if alight := other(c, "on").Lemma == "fire" || behindObject(c, "alight", "ablaze"); c.Lemma == "set" && alight && c.Subject.Name < 0 {
		return reasoned{cause: c.Subject, effect: c.Object, verb: "cause", harm: "fire"}, true
	}
	return reasoned{}, false
}

// making reads what made something collapse, brought it down or threw it off the rails.
func making(c *claims.Claim) (reasoned, bool) {
	nodes := c.Doc.Nodes[c.Sentence]
	switch {
	case c.Lemma == "bring" && behindObject(c, "down") && c.Subject.Name < 0 && !human(c.Subject.Lemma):
		return reasoned{cause: c.Subject, effect: c.Object, verb: "cause", harm: "collapse"}, true
	case c.Lemma == "throw" && slices.Contains([]string{"rail", "track", "line", "road"}, other(c, "off").Lemma):
		return reasoned{cause: c.Subject, effect: c.Object, verb: "cause", harm: "crash"}, true
	}
	what := madeTo(c.Lemma)
	over := nodes[c.Head].Head
	if what == "" || over < 0 || !slices.Contains([]string{"make", "cause", "let"}, c.Doc.Lemmas[c.Sentence][over]) {
		return reasoned{}, false
	}
	for k := over + 1; k < c.Head; k++ {
		if nodes[k].Tag.Noun() && (nodes[k].Head == over || nodes[k].Head == c.Head) && nodes[k].Label != parse.Compound {
			effect := claims.Arg{Head: k, First: k, Last: k, Name: -1, Named: -1, Lemma: c.Doc.Lemmas[c.Sentence][k], Span: c.Doc.Sentences[c.Sentence].Tokens[k].Span}
			return reasoned{cause: c.Subject, effect: effect, verb: "cause", harm: what}, true
		}
	}
	return reasoned{}, false
}

// madeTo is the incident that a verb tells of what is made to do it, "" for others.
func madeTo(lemma string) string {
	for _, what := range []string{"collapse", "crash", "explode", "fire"} {
		if lexicon.Causal.Is(lemma, "made/"+what) {
			return what
		}
	}
	return ""
}

// tracing reads what an incident is traced to, or whose work it was: "was the work of an arsonist", "was down to ice".
func tracing(c *claims.Claim) (reasoned, bool) {
	switch {
	case c.Lemma == "trace" && harm(c.Object) != "":
		return reasoned{cause: other(c, "to"), effect: c.Object, verb: "cause"}, true
	case c.Copular && c.Lemma == "work" && harm(c.Subject) != "":
		return reasoned{cause: other(c, "of"), effect: c.Subject, verb: "cause"}, true
	case c.Copular && c.Lemma == "down" && harm(c.Subject) != "":
		return reasoned{cause: other(c, "to"), effect: c.Subject, verb: "cause"}, true
	}
	return reasoned{}, false
}

// owing reads a cause behind a preposition.
func owing(c *claims.Claim) (reasoned, bool) {
	for _, o := range c.Others {
		switch {
		case lexicon.Causal.Is(o.Case, "because") && c.Subject.Present():
			return reasoned{cause: o, effect: c.Subject, verb: c.Lemma}, true
		case o.Case == "of" && c.Lemma == "die" && c.Subject.Present():
			return reasoned{cause: o, effect: c.Subject, verb: "die"}, true
		case o.Case == "for" && lexicon.Causal.Is(c.Lemma, "blame") && c.Object.Present():
			return reasoned{cause: c.Object, effect: o, verb: "cause"}, true
		case (o.Case == "to" || o.Case == "on") && lexicon.Causal.Is(c.Lemma, "attribute") && c.Object.Present():
			return reasoned{cause: o, effect: c.Object, verb: "cause"}, true
		}
	}
	return reasoned{}, false
}

// other is what stands behind a preposition in a claim; absent when there is none.
func other(c *claims.Claim, preposition string) claims.Arg {
	for _, o := range c.Others {
		if o.Case == preposition {
			return o
		}
	}
	return claims.Arg{Head: -1, Name: -1}
}

// behindObject says whether one of some words stands right behind the object of a claim, or behind its verb.
func behindObject(c *claims.Claim, words ...string) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for _, k := range []int{c.Object.Last + 1, c.Head + 1} {
		if c.Object.Present() && k < len(tokens) && slices.Contains(words, tokens[k].Norm) {
			return true
		}
	}
	return false
}
