package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// unsettled is what a claim says nobody knows: the motive, the cause of the crash, what caused the fire. Not present where it says
// no such thing.
func unsettled(c *claims.Claim) claims.Arg {
	none := claims.Arg{Head: -1}
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	open := func() bool { // asked last: few claims tell of such a matter
		return slices.ContainsFunc(c.Tokens, func(k int) bool {
			return lexicon.Unclear.Is(tokens[k].Norm, "open") || k > 0 && lexicon.Unclear.Is(tokens[k-1].Norm+" "+tokens[k].Norm, "open")
		})
	}
	switch {
	case c.Nominal || c.Hedged || c.Modality != claims.Asserted:
		return none
	case lexicon.Unclear.Is(c.Subject.Lemma, "matter") && (denies(c) && lexicon.Unclear.Is(c.Lemma, "known") || open()):
		return c.Subject
	case lexicon.Unclear.Is(c.Object.Lemma, "matter") && c.Passive && denies(c) && lexicon.Unclear.Is(c.Lemma, "known"):
		return c.Object
	case c.Lemma == "cause" && c.Subject.Present() && words(c, c.Subject.Span) == "what" && wondered(c):
		return c.Object
	}
	return none
}

// wondered says whether the words before a clause say that nobody knows: "police do not know what", "it is unclear what".
func wondered(c *claims.Claim) bool {
	tokens, no := c.Doc.Sentences[c.Sentence].Tokens, false
	for k := range c.Subject.Head {
		no = no || lexicon.Negator.Is(tokens[k].Norm, "full")
		if lexicon.Unclear.Is(tokens[k].Norm, "open") || no && lexicon.Unclear.Is(c.Doc.Lemmas[c.Sentence][k], "known") {
			return true
		}
	}
	return false
}

// brokenOff says whether a claim breaks off before "yet to": "its cause has", of "its cause has yet to be determined".
func brokenOff(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, claims.Span{Start: c.Predicate.End, End: c.Predicate.End})
	return c.Lemma == "have" && k < len(tokens) && tokens[k].Norm == "yet"
}

// unclear reports a motive or a cause that is open in one text and stated in the other.
func (p *Pass) unclear(open, stated *claims.Claim) {
	what := unsettled(open)
	if !what.Present() || unsettled(stated).Present() || brokenOff(stated) || denies(stated) || !asserted(stated) || stated.Nominal || stated.Kind == claims.Opinion || !p.settles(open, what, stated) {
		return
	}
	p.Event.Subject, p.Event.Object = Same, Same
	f := Finding{Cause: Status, Free: PredicateSlot, Strength: 0.75, State: true, Aspect: "unclear " + claims.Normal(what.Lemma), A: side(open), B: side(stated),
		Message: fmt.Sprintf("open in one text (%q), stated in the other (%q)", clause(open), clause(stated)),
		Guards:  []Guard{{sameModality, Holds, "one says it is not known, the other states it"}}}
	if open == p.B {
		f.A, f.B = f.B, f.A
	}
	p.Report(f)
}

// settles says whether a claim states what the other leaves open: "the motive was robbery", "a gas leak caused the fire".
func (p *Pass) settles(open *claims.Claim, what claims.Arg, stated *claims.Claim) bool {
	matter := lexicon.Unclear.Is(what.Lemma, "matter")
	effect := what
	if matter {
		effect = complement(open, what)
	}
	shared, _ := p.context.overlap(open, stated)
	switch {
	case matter && stated.Copular && stated.Subject.Present() && claims.Normal(stated.Subject.Lemma) == claims.Normal(what.Lemma):
		other := complement(stated, stated.Subject)
		if !effect.Present() || !other.Present() {
			if another(open, what) || another(stated, stated.Subject) {
				return false // the motive for the earlier attack
			}
			return shared >= 0.2 || p.opts.Assume || !effect.Present() && !other.Present()
		}
		return p.index.args(open, effect, stated, other) == Same
	case matter && what.Lemma == "motive":
		return stated.Lemma == "motivate" && stated.Object.Present() && (shared >= 0.1 || claims.Normal(stated.Object.Lemma) == "attacker")
	case stated.Lemma == "cause" && stated.Subject.Present() && stated.Object.Present():
		return effect.Present() && (p.opts.Assume || single(open, effect) && single(stated, stated.Object)) && !mentioning(stated) && !pronoun(words(stated, stated.Subject.Span)) && words(stated, stated.Subject.Span) != "what" && p.index.args(open, effect, stated, stated.Object) == Same
	}
	return false
}

// single says whether a phrase names one known thing: by a name, or "the fire", "this crash".
func single(c *claims.Claim, a claims.Arg) bool {
	if a.Name >= 0 {
		return true
	}
	return a.First >= 0 && c.Doc.Nodes[c.Sentence][a.Head].Tag == parse.NN && slices.Contains([]string{"the", "this", "that"}, c.Doc.Sentences[c.Sentence].Tokens[a.First].Norm)
}

// mentioning says whether a clause only goes with another that tells of something else: "a fire caused by", "causing failures".
func mentioning(c *claims.Claim) bool {
	switch c.Doc.Nodes[c.Sentence][c.Head].Label {
	case parse.Acl, parse.AclRelcl, parse.Advcl:
		return true
	}
	return false
}

// another says whether a phrase sets one thing apart from another of its kind: "the earlier attack".
func another(c *claims.Claim, a claims.Arg) bool {
	for k := a.First; k <= a.Last; k++ {
		if lexicon.Quantifier.Is(c.Doc.Sentences[c.Sentence].Tokens[k].Norm, "other") {
			return true
		}
	}
	return false
}

// complement is the noun behind "of" or "for" in a phrase: the crash in "the cause of the crash".
func complement(c *claims.Claim, a claims.Arg) claims.Arg {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := a.Head + 1; k <= a.Last && k < len(tokens); k++ {
		if tokens[k].Norm == "of" || tokens[k].Norm == "for" || tokens[k].Norm == "behind" {
			for n := k + 1; n <= a.Last; n++ {
				if c.Doc.Nodes[c.Sentence][n].Tag.Noun() && (n == a.Last || !c.Doc.Nodes[c.Sentence][n+1].Tag.Noun()) {
					return claims.Arg{Span: claims.Span{Start: tokens[k+1].Start, End: tokens[n].End}, Head: n, First: k + 1, Last: n, Named: -1, Name: -1, Lemma: c.Doc.Lemmas[c.Sentence][n]}
				}
			}
		}
	}
	return claims.Arg{Head: -1}
}
