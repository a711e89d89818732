package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// causeDetector: the texts give one effect two causes (gas leak / drone, brake / rail), or one victim two kinds of harm (stabbed / shot).
var causeDetector = Detector{
	Name: CauseOf,
	Run: func(p *Pass) {
		p.manner()
		a, okA := reason(p.A)
		b, okB := reason(p.B)
		if !okA || !okB || denies(p.A) || denies(p.B) || !asserted(p.A) || !asserted(p.B) {
			return
		}
		if p.index.args(p.A, a.effect, p.B, b.effect) != Same && !p.oneHarm(a.effect, b.effect) || p.index.args(p.A, a.cause, p.B, b.cause) != Different || a.verb != b.verb && p.Event.Shared < 0.3 {
			return
		}
		if (tagOf(p.A, a.effect) == parse.NNS) != (tagOf(p.B, b.effect) == parse.NNS) {
			return // a fire, and fires: not one of them
		}
		if someOf(p.A, a.effect) && someOf(p.B, b.effect) {
			return // several fires here, others there
		}
		if p.toldToo(p.A, a.cause, p.B) || p.toldToo(p.B, b.cause, p.A) {
			return // "a flood of images", "posts with images": one cause in other words
		}
		if vagueCause(p.A, a.cause) || vagueCause(p.B, b.cause) {
			return
		}
		if p.mentions(p.B.Doc, a.cause.Lemma) || p.mentions(p.A.Doc, b.cause.Lemma) {
			return // one text knows both: a chain of causes, not a clash
		}
		p.Event.Subject, p.Event.Object = Same, Same
		relation := Relation("")
		if p.A.Kind == claims.Opinion || p.B.Kind == claims.Opinion {
			relation = Differ
		}
		p.Report(Finding{Cause: CauseOf, Relation: relation, Free: SubjectSlot, Strength: 0.7, Aspect: "cause " + claims.Normal(a.effect.Lemma), State: p.ordered(),
			A:       Side{p.A, words(p.A, a.cause.Span), []claims.Span{a.cause.Span}},
			B:       Side{p.B, words(p.B, b.cause.Span), []claims.Span{b.cause.Span}},
			Message: fmt.Sprintf("cause of %s: %s against %s", words(p.A, a.effect.Span), words(p.A, a.cause.Span), words(p.B, b.cause.Span))})
	},
}

// toldToo says whether a word of a cause stands in the sentence of the other claim.
func (p *Pass) toldToo(c *claims.Claim, cause claims.Arg, other *claims.Claim) bool {
	return slices.ContainsFunc(lower(p.index.modifiers(c, cause)), func(w string) bool { return p.context.has(other, w) })
}

// manner reports one victim harmed in two ways: "was stabbed on the platform", "was shot on the platform".
func (p *Pass) manner() {
	a, b := p.A, p.B
	if p.oneDocument() || a.Lemma == b.Lemma || !lexicon.Causal.Is(a.Lemma, "manner") || !lexicon.Causal.Is(b.Lemma, "manner") || !a.Passive || !b.Passive ||
		denies(a) || denies(b) || !asserted(a) || !asserted(b) || p.index.args(a, a.Object, b, b.Object) != Same {
		return
	}
	if !p.opts.Assume && (a.Object.Name < 0 || p.mentions(a.Doc, b.Lemma) || p.mentions(b.Doc, a.Lemma)) {
		return // a text that knows both tells of two wounds, or of two people
	}
	p.Event.Subject, p.Event.Object = Same, Same
	p.Report(Finding{Cause: CauseOf, Free: PredicateSlot, Strength: 0.7, Aspect: "manner " + phraseKey(p, a.Object), A: side(a), B: side(b),
		Message: fmt.Sprintf("what happened to %s: %q against %q", words(a, a.Object.Span), clause(a), clause(b))})
}

// someOf says whether an effect is several things that are not said to be known: "fires", "several fires".
func someOf(c *claims.Claim, a claims.Arg) bool {
	return tagOf(c, a) == parse.NNS && !slices.Contains([]string{"the", "these", "those"}, determiner(c, a.Head))
}

// vagueCause says whether a cause leaves room for every other: "natural causes", "complications", "injuries".
func vagueCause(c *claims.Claim, a claims.Arg) bool {
	if nodes := c.Doc.Nodes[c.Sentence]; lexicon.Causal.Is(a.Lemma, "bare") && (a.Head == 0 || nodes[a.Head-1].Head != a.Head || !nodes[a.Head-1].Tag.Noun()) {
		return true
	}
	return lexicon.Causal.Is(a.Lemma, "vague") || lexicon.Causal.Is(strings.ToLower(words(c, a.Span)), "vague")
}

// reasoned is an effect with its cause.
type reasoned struct {
	cause, effect claims.Arg
	verb          string
}

// reason reads cause and effect off a claim: "X caused Y", "Y because of X", "died of X", "blamed X for Y".
func reason(c *claims.Claim) (reasoned, bool) {
	if (lexicon.Causal.Is(c.Lemma, "cause") || c.Lemma == "start" && harm(c.Object) != "") && c.Subject.Present() && c.Object.Present() {
		return reasoned{c.Subject, c.Object, "cause"}, true
	}
	if c.Lemma == "kill" && c.Passive && c.Subject.Present() && c.Subject.Name < 0 && !human(c.Subject.Lemma) {
		return reasoned{c.Subject, c.Object, "die"}, true // "was killed by a blow to the head"
	}
	for _, o := range c.Others {
		switch {
		case (c.Lemma == "start" || c.Lemma == "set") && o.Case == "on" && o.Lemma == "purpose" && harm(c.Object) == "fire":
			return reasoned{o, c.Object, "cause"}, true
		case lexicon.Causal.Is(o.Case, "because") && c.Subject.Present():
			return reasoned{o, c.Subject, c.Lemma}, true
		case o.Case == "of" && c.Lemma == "die" && c.Subject.Present():
			return reasoned{o, c.Subject, "die"}, true
		case o.Case == "for" && lexicon.Causal.Is(c.Lemma, "blame") && c.Object.Present():
			return reasoned{c.Object, o, "cause"}, true
		case (o.Case == "to" || o.Case == "on") && lexicon.Causal.Is(c.Lemma, "attribute") && c.Object.Present():
			return reasoned{o, c.Object, "cause"}, true
		}
	}
	return reasoned{}, false
}

// harm is what happened where a noun names an incident as a whole: fire for "the blaze"; "" for others.
func harm(a claims.Arg) string {
	what, noun := strings.CutPrefix(lexicon.Incident.Value(a.Lemma), "noun/")
	if !a.Present() || !noun {
		return ""
	}
	return what
}

// oneHarm says whether two nouns name one kind of incident, in sentences that share two more words: "the fire that gutted the Hasker cannery", "the
// blaze that destroyed the Hasker cannery".
func (p *Pass) oneHarm(a, b claims.Arg) bool {
	_, shared := p.context.overlap(p.A, p.B)
	return harm(a) != "" && harm(a) == harm(b) && len(shared) >= 2
}

// mentions says whether a document uses the word anywhere.
func (p *Pass) mentions(doc *claims.Document, lemma string) bool {
	return slices.ContainsFunc(doc.Lemmas, func(s []string) bool { return slices.Contains(s, lemma) })
}

// ordered says whether the documents were published at different times.
func (p *Pass) ordered() bool {
	a, b := p.A.Doc.Published, p.B.Doc.Published
	return a.Before(b) || b.Before(a)
}
