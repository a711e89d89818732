package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// denialAspect opens the aspect of every denial, denialKind is its kind.
const (
	denialAspect = "denial "
	denialKind   = "denial"
)

// denialDetector: a side denies, rejects or calls false what is claimed of it next to it or elsewhere.
var denialDetector = Detector{
	Name: Negation,
	Run: func(p *Pass) {
		p.denial(p.A, p.B, false)
		p.denial(p.B, p.A, true)
		p.charged()
	},
}

// denial reports a denial and the claim it answers.
func (p *Pass) denial(d, c *claims.Claim, swapped bool) {
	who, what, ok := denying(d)
	if ok {
		if s := last(c); s != nil && lexicon.Denial.Is(s.Verb, "admit") && c.Doc != d.Doc && p.sameSpeaker(s, d) {
			p.admission(d, c, who, s, what, swapped)
			return
		}
	}
	if !ok || d.Doc == c.Doc && d.Sentence == c.Sentence || !p.deniable(d, c, who, what) {
		return // one sentence that tells both sides needs no pointing at
	}
	a := Side{d, "denied", append([]claims.Span{d.Predicate}, what.Span)}
	b := Side{c, "claimed", []claims.Span{c.Predicate}}
	if swapped {
		a, b = b, a
	}
	p.Event.Subject, p.Event.Object = Same, Same
	name := byName(p.index.set, d, who)
	guards := []Guard{{sameModality, Holds, "one states it, the other denies it"}, {sameTime, Holds, "what is denied may lie long ago"}, {sameSpeaker, Fails, name + " answers what others say"}}
	if d.Kind == claims.Opinion {
		guards = append(guards, Guard{sameKind, Holds, "that it is denied is a fact, whatever it is called"}) // "dismissed the report as nonsense"
	}
	p.Report(Finding{Cause: Negation, Relation: Dispute, Free: PredicateSlot, Strength: 0.7, A: b, B: a, Aspect: denialAspect + p.denier(d, who),
		Message: fmt.Sprintf("denied by %s: %q", name, accusedOf(p.index.set, c)), Guards: guards})
}

// accusedOf is what is denied: the clause of a claim, without the word that joins it to its sentence and with its subject where that stands elsewhere, or
// the sentence where it is only a participle in one ("filed in court last week").
func accusedOf(set *claims.Set, c *claims.Claim) string {
	nodes := c.Doc.Nodes[c.Sentence]
	first := nodes[min(firstToken(c.Doc.Sentences[c.Sentence].Tokens, c.Predicate), c.Head)].Tag
	if l := nodes[c.Head].Label; !imputed(c) && (first == parse.VBN || first == parse.VBG) && (l == parse.Acl || l == parse.Advcl || l == parse.Xcomp) {
		return inMessage(claimed(c))
	}
	text := clause(c)
	if accusing[c.Lemma] != "" {
		span := claims.Span{Start: c.Span.Start, End: c.SentenceSpan().End}
		text = inMessage(strings.TrimRight(words(c, span), ".")) // what somebody is accused of is a claim of its own
	}
	for _, joint := range [...]string{"that ", "of ", "for ", "in which ", "which ", "who "} {
		text = strings.TrimPrefix(text, joint)
	}
	if s := c.Subject; s.Present() && s.Restored && !s.Unresolved && !c.Span.Contains(s.Span) {
		who := words(c, s.Span)
		if s.Name >= 0 && slices.Contains(persons, s.Lemma) {
			who = set.Names[s.Name].Label
		}
		text = who + " " + text
	}
	return text
}

// denying reads a denial: who denies, and the words that stand for what is denied.
func denying(c *claims.Claim) (who string, what claims.Arg, ok bool) {
	if c.Nominal || denies(c) {
		return "", what, false
	}
	if lexicon.Speech.Is(c.Lemma, "deny") && c.Subject.Present() && c.Object.Present() && said(c.Object.Lemma) &&
		!(c.Object.Lemma == "that" && c.Object.Head < c.Head) && // "said that it rejects ...": a conjunction
		!(c.Lemma == "dismiss" && lexicon.Denial.Is(c.Subject.Lemma, "bench")) {
		return words(c, c.Subject.Span), c.Object, true
	}
	if s := last(c); s != nil && s.Text != "" && c.Copular && lexicon.Denial.Is(c.Lemma, "untrue") && said(c.Subject.Lemma) && !joining(c, c.Subject) {
		return s.Text, c.Subject, true
	}
	return "", what, false
}

// said says whether a word stands for a claim made elsewhere.
func said(w string) bool { return w == "this" || w == "that" || lexicon.Denial.Is(w, "claim") }
