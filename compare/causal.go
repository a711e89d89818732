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
		one := p.oneHarm(a, b)
		if p.index.args(p.A, a.effect, p.B, b.effect) != Same && !one || p.index.args(p.A, a.cause, p.B, b.cause) != Different || a.verb != b.verb && p.Event.Shared < 0.3 && !one {
			return
		}
		if (tagOf(p.A, a.effect) == parse.NNS) != (tagOf(p.B, b.effect) == parse.NNS) {
			return // a fire, and fires: not one of them
		}
		if someOf(p.A, a.effect) && someOf(p.B, b.effect) {
			return // several fires here, others there
		}
		if !p.oneDocument() && !p.index.acquainted(p.A.Doc, p.B.Doc) {
			return // a fire in one town, a fire in another
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
		p.Report(Finding{Cause: CauseOf, Relation: relation, Free: SubjectSlot, Strength: 0.7, Aspect: "cause " + claims.Normal(a.effect.Lemma), State: p.anotherDay(),
			A:       Side{p.A, words(p.A, a.cause.Span), []claims.Span{a.cause.Span}},
			B:       Side{p.B, words(p.B, b.cause.Span), []claims.Span{b.cause.Span}},
			Message: fmt.Sprintf("cause of %s: %s against %s", words(p.A, a.effect.Span), words(p.A, a.cause.Span), words(p.B, b.cause.Span))})
	},
}

// toldToo says whether a word of a cause, but for where it is, stands in the sentence of the other claim.
func (p *Pass) toldToo(c *claims.Claim, cause claims.Arg, other *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := cause.Head + 1; k <= cause.Last && k < len(tokens); k++ {
		if slices.Contains([]string{"in", "at", "on", "near", "under"}, tokens[k].Norm) {
			cause.Last = k - 1
		}
	}
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

// harm is what happened where a noun names an incident as a whole: fire for "the blaze"; "" for others.
func harm(a claims.Arg) string {
	what, noun := strings.CutPrefix(lexicon.Incident.Value(a.Lemma), "noun/")
	if !a.Present() || !noun {
		return ""
	}
	return what
}

// oneHarm says whether two effects are one kind of incident, in sentences that share two more words, "the fire that gutted the Hasker cannery", "the
// blaze that destroyed the Hasker cannery", or in different texts that tell of one such incident.
func (p *Pass) oneHarm(a, b reasoned) bool {
	if a.harm == "" || a.harm != b.harm {
		return false
	}
	if harm(a.effect) == "" && harm(b.effect) == "" && p.index.args(p.A, a.effect, p.B, b.effect) == Different {
		return false // a bus and a bank
	}
	_, shared := p.context.overlap(p.A, p.B)
	return len(shared) >= 2 || !p.oneDocument() && !p.strangers() && !p.setApart() && p.context.kinship(p.A.Doc, p.B.Doc) >= oneStory
}

// acquainted says whether two documents name somebody or something that the other names too, or one of them nothing at all.
func (x *index) acquainted(a, b *claims.Document) bool {
	of := func(d *claims.Document) (out []int) {
		for _, c := range x.byDocument(d) {
			out = append(out, c.Names...)
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	na, nb := of(a), of(b)
	return len(na) == 0 || len(nb) == 0 || len(common(na, nb)) > 0
}

// oneStory is the likeness of two texts from which they tell one story.
const oneStory = 0.2

// mentions says whether a document uses the word anywhere.
func (p *Pass) mentions(doc *claims.Document, lemma string) bool {
	return slices.ContainsFunc(doc.Lemmas, func(s []string) bool { return slices.Contains(s, lemma) })
}
