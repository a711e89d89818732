package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// roleDetector: the two texts disagree on who did it or to whom: the roles are swapped, or another is named for a deed that has one doer.
var roleDetector = Detector{
	Name: EntityRole,
	Run: func(p *Pass) {
		a, b := p.A, p.B
		p.posts()
		if p.departed(a, b) || p.departed(b, a) {
			return
		}
		if !p.oneDocument() && p.turnedDeal() {
			p.deal()
			return
		}
		if p.Event.Predicate != Same || p.oneDocument() && !p.voices() || a.Nominal || b.Nominal || a.Subject.Unresolved || b.Subject.Unresolved || a.Subject.Restored || b.Subject.Restored || denies(a) || denies(b) || a.Copular || b.Copular || a.Modality != b.Modality {
			return
		}
		if p.opts.Assume && p.onlyDoer() {
			p.roles("another doer", SubjectSlot)
			return
		}
		if p.oneDocument() || !definite(a) || !definite(b) || naming(a, a.Subject) != naming(b, b.Subject) ||
			!naming(a, a.Subject) && (len(a.Names)+len(b.Names) > 0 || !a.Current || !b.Current) {
			return
		}
		if !p.voices() && !p.swapped() && (nameIn(a, a.Subject, b) || nameIn(b, b.Subject, a)) || relative(a) || relative(b) || heading(a) || heading(b) {
			return
		}
		if p.swapped() && (a.Stance != claims.NoStance || b.Stance != claims.NoStance) {
			return // each may criticize the other
		}
		if p.swapped() && !lexicon.Unique.Is(claims.Normal(a.Lemma), "mutual") {
			p.roles("the roles are swapped", SubjectSlot)
			return
		}
		if p.named(a, b) || p.named(b, a) || p.Event.Shared < 0.45 && len(common(p.index.modifiers(a, a.Object), p.index.modifiers(b, b.Object))) < 2 && a.Object.Name < 0 {
			return
		}
		if !p.only(SubjectSlot) || p.Event.Subject != Different || (p.Event.Shared < 0.6 || len(p.Event.Words) < 5) && (!a.Object.Present() || p.Event.Object != Same || !specific(a, a.Object) || !specific(b, b.Object)) {
			return
		}
		if a.Subject.Name < 0 && b.Subject.Name < 0 && p.Event.Shared < 0.5 || lexicon.Opinion.Is(a.Lemma, "vague") || lexicon.Causal.Is(a.Lemma, "cause") || lexicon.Unique.Is(claims.Normal(a.Lemma), "many") || lexicon.Unique.Is(a.Lemma, "many") {
			return
		}
		if lexicon.Unique.Is(a.Lemma, "agent") || lexicon.Unique.Is(claims.Normal(a.Lemma), "agent") || p.Event.Shared >= 0.65 {
			p.roles("another doer", SubjectSlot)
		}
	},
}

// onlyDoer says whether two bare statements name two doers of one deed done to one thing, which only one can have done.
func (p *Pass) onlyDoer() bool {
	a, b := p.A, p.B
	return p.Event.Subject == Different && p.Event.Object == Same && p.only(SubjectSlot) && naming(a, a.Subject) == naming(b, b.Subject) &&
		(lexicon.Unique.Is(a.Lemma, "agent") || lexicon.Unique.Is(claims.Normal(a.Lemma), "agent")) && !lexicon.Unique.Is(a.Lemma, "many") && !lexicon.Causal.Is(a.Lemma, "cause")
}

// nameIn says whether a name inside an argument stands in the sentence of the other claim: one thing with two titles, "HMS
// Merrow" and "the warship Merrow".
func nameIn(c *claims.Claim, a claims.Arg, other *claims.Claim) bool {
	sentence := other.Doc.Sentences[other.Sentence]
	for k := a.First; a.Present() && k <= a.Last; k++ {
		if tag := c.Doc.Nodes[c.Sentence][k].Tag; tag != parse.NNP && tag != parse.NNPS {
			continue
		}
		word := c.Doc.Sentences[c.Sentence].Tokens[k].Norm
		if slices.ContainsFunc(sentence.Tokens, func(t text.Token) bool { return t.Norm == word }) && !(other.Object.Present() && inArg(other, other.Object, word)) {
			return true
		}
	}
	return false
}

// inArg says whether a word stands in an argument.
func inArg(c *claims.Claim, a claims.Arg, word string) bool {
	for k := a.First; k <= a.Last; k++ {
		if c.Doc.Sentences[c.Sentence].Tokens[k].Norm == word {
			return true
		}
	}
	return false
}

// relative says whether a claim is a relative clause: its doer is borrowed from the main clause.
func relative(c *claims.Claim) bool { return c.Doc.Nodes[c.Sentence][c.Head].Label == parse.AclRelcl }

// heading says whether a claim stands in a title, where capitals tell no names.
func heading(c *claims.Claim) bool { return c.Doc.Sentences[c.Sentence].Heading }

// named says whether one claim's clause also names the doer of the other: then both may have done it.
func (p *Pass) named(c, other *claims.Claim) bool {
	head := other.Doc.Sentences[other.Sentence].Tokens[max(other.Subject.Head, 0)].Norm
	return slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool {
		return t.Norm == head && c.Span.Contains(t.Span)
	}) && c.Subject.Present() &&
		c.Doc.Sentences[c.Sentence].Tokens[c.Subject.Head].Norm != head
}

// naming says whether an argument holds a name or an adjective made of one: "Velian troops".
func naming(c *claims.Claim, a claims.Arg) bool {
	for k := a.First; a.Present() && k <= a.Last; k++ {
		if capital(c, k) {
			return true
		}
	}
	return false
}

// definite says whether a doer is a name or a single thing, not people at large.
func definite(c *claims.Claim) bool {
	if !c.Subject.Present() {
		return false
	}
	switch tag := c.Doc.Nodes[c.Sentence][c.Subject.Head].Tag; tag {
	case parse.NNP, parse.NNPS:
		return true
	case parse.NNS:
		return c.Subject.Last > c.Subject.First && (naming(c, c.Subject) || slices.Contains([]string{"the", "these", "those", "both"}, c.Doc.Sentences[c.Sentence].Tokens[c.Subject.First].Norm))
	case parse.NN:
		return c.Subject.Last > c.Subject.First
	}
	return false
}

// swapped says whether the subject of each is the object of the other.
func (p *Pass) swapped() bool {
	a, b := p.A, p.B
	return p.index.args(a, a.Subject, b, b.Object) == Same && p.index.args(a, a.Object, b, b.Subject) == Same &&
		p.Event.Subject != Same && p.Event.Object != Same
}

func (p *Pass) roles(why string, free Slot) { p.Report(p.roleFinding(why, free)) }

// roleFinding is that the claims name two doers of one deed.
func (p *Pass) roleFinding(why string, free Slot) Finding {
	a, b := p.A, p.B
	p.Event.Object, p.Event.Subject = Same, Same // what differs is the value: the guard must not fail on it
	cause := EntityRole
	if lexicon.Unique.Is(a.Lemma, "author") {
		cause = Attribution
	}
	return Finding{Cause: cause, Free: free, Strength: 0.75, Aspect: claims.Normal(a.Lemma),
		A:       Side{a, words(a, a.Subject.Span), []claims.Span{a.Subject.Span, a.Predicate}},
		B:       Side{b, words(b, b.Subject.Span), []claims.Span{b.Subject.Span, b.Predicate}},
		Message: fmt.Sprintf("%s: %q against %q", why, clause(a), clause(b))}
}

// specific says whether an argument names one thing: a name, or a noun with words that narrow it.
func specific(c *claims.Claim, a claims.Arg) bool { return a.Name >= 0 || a.Last > a.First }
