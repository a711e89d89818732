package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// reach is how many sentences before a denial the claim it answers may stand.
const reach = 3

// said says whether a word stands for a claim made elsewhere.
func said(w string) bool { return w == "this" || w == "that" || lexicon.Denial.Is(w, "claim") }

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
		if s := last(c); s != nil && slices.Contains(admitting, s.Verb) && c.Doc != d.Doc && p.sameSpeaker(s, d) {
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
		Message: fmt.Sprintf("denied by %s: %q against %q", name, statedIn(c), clause(d)), Guards: guards})
}

// statedIn is what a claim says: its clause, or its sentence where it is only a participle in one ("filed in court last week").
func statedIn(c *claims.Claim) string {
	nodes := c.Doc.Nodes[c.Sentence]
	first := nodes[min(firstToken(c.Doc.Sentences[c.Sentence].Tokens, c.Predicate), c.Head)].Tag
	if l := nodes[c.Head].Label; imputed(c) || first != parse.VBN && first != parse.VBG || l != parse.Acl && l != parse.Advcl && l != parse.Xcomp {
		return clause(c)
	}
	return strings.ReplaceAll(quotesClosed(cutShort(claimed(c), gistRunes)), "\"", "'")
}

// deniable says whether a claim of another sentence may be what the denial d by who denies: somebody else states it as a fact, and it is about the same
// matter.
func (p *Pass) deniable(d, c *claims.Claim, who string, what claims.Arg) bool {
	restated := p.restated(d, c, what)
	if !p.index.speaks(d) && !(restated && known(d)) || !asserted(d) || denies(c) || c.Modality == claims.Wished || c.Modality == claims.Planned || c.Modality == claims.Question || c.Modality == claims.Conditional || c.Modality == claims.Necessary || c.Kind == claims.NoClaim || c.Kind == claims.Opinion {
		return false
	}
	if _, _, other := denying(c); other || lexicon.Speech.Has(c.Lemma) && !p.accuses(c) && !restated || !c.Subject.Present() && !c.Object.Present() {
		return false
	}
	if slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o.Copular && !denies(o) && (lexicon.Denial.Is(o.Lemma, "untrue") || strings.Contains(strings.ToLower(words(o, o.Predicate)), "fake"))
	}) {
		return false // "it is a smear": the other voice of the same side
	}
	if d.Doc == c.Doc && what.Lemma == "wrongdoing" && !restated {
		return false // the usual answer to a standing charge, beside it
	}
	if disputed(c) || slices.Contains(firstPersons, c.Subject.Lemma) && !restated {
		return false // "we have great needs" accuses nobody
	}
	if lexicon.Charge.Is(c.Lemma, "inquiring") || slices.Contains(writs, c.Object.Lemma) || c.Lemma == "assure" || infinite(c) && !imputed(c) && !p.accuses(c) || lexicon.Denial.Is(c.Lemma, "light") && !c.Copular && !c.Object.Present() && !restated {
		return false // who is asked about is not accused yet
	}
	if !restated && (p.attributed(d, what, c) || c.Copular && !c.Object.Present() && c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.JJ) {
		return false // "Cuomo was direct" charges nobody
	}
	if speaksOf(c) && !restated || c.Doc.Nodes[c.Sentence][c.Head].Label == parse.Advcl && !charged(c) || framing(c) || p.otherMatter(d, what, c) ||
		c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.VBG && infinite(c) && !imputed(c) {
		return false
	}
	if !restated && p.besideCharge(c, d) {
		return false
	}
	if ownCharge(d) && !imputed(c) && !c.Hedged && !p.accuses(c) && !restated {
		return false // "was accused of a theft and denied the allegations": that one
	}
	if pronoun(who) && denierOf(d) < 0 {
		return false // nobody knows who denies
	}
	if answered(c) || toldOf(c) || p.advocate(c, d) || retorts(c, c.Head) || p.thought(c, d) || atFirst(d) || p.sideBySide(d, c, what) || p.besideStep(c) || p.landedElsewhere(d, c, what) {
		return false
	}
	if c.Doc.Nodes[c.Sentence][c.Head].Label == parse.Appos || describes(c) {
		return false // "Bado, the minister": nobody denies what he is
	}
	if contentTold(d, what) || askedWithin(d) || addedOn(d, what) || deniesOther(d, what) || asksWithin(c) || wordless(c) {
		return false
	}
	return !pointsWithin(d, what) && !p.voiced(c, d, who) && (restated || p.answers(d, c, who, what))
}

// firstPersons are the words by which a speaker tells of himself.
var firstPersons = []string{"i", "we"}

// writs are papers of a court: who gets one against somebody has not charged him yet.
var writs = []string{"warrant", "subpoena", "injunction", "summons"}

// denialAspect opens the aspect of every denial, denialKind is its kind.
const (
	denialAspect = "denial "
	denialKind   = "denial"
)

// admitting are the verbs by which somebody owns up.
var admitting = []string{"admit", "acknowledge", "confess", "concede"}

// admission reports one speaker who owns up in one text and denies everything in the other.
func (p *Pass) admission(d, c *claims.Claim, who string, s *claims.Speaker, what claims.Arg, swapped bool) {
	if shared, _ := p.context.overlap(c, d); shared < 0.1 && !p.opts.Assume || slices.Contains(c.Doc.Lemmas[c.Sentence], "deny") {
		return // "admits using foul words, but denies ...": that text tells both
	}
	a := Side{d, "denied", []claims.Span{d.Predicate, what.Span}}
	b := Side{c, "admitted", []claims.Span{s.Span, c.Predicate}}
	if swapped {
		a, b = b, a
	}
	p.Event.Subject, p.Event.Object = Same, Same
	p.Report(Finding{Cause: Antonym, Relation: ReportConflict, Free: PredicateSlot, Strength: 0.75, A: b, B: a, Aspect: "admission " + who,
		Message: fmt.Sprintf("%s admits it (%q) and denies it (%q)", who, clause(c), clause(d)),
		Guards:  []Guard{{sameModality, Holds, "one owns up, the other denies"}}})
}

// denying reads a denial: who denies, and the words that stand for what is denied.
func denying(c *claims.Claim) (who string, what claims.Arg, ok bool) {
	if c.Nominal || denies(c) {
		return "", what, false
	}
	if lexicon.Speech.Is(c.Lemma, "deny") && c.Subject.Present() && c.Object.Present() && said(c.Object.Lemma) &&
		!(c.Object.Lemma == "that" && c.Object.Head < c.Head) && // "said that it rejects ...": a conjunction
		!(c.Lemma == "dismiss" && slices.Contains(benches, c.Subject.Lemma)) {
		return words(c, c.Subject.Span), c.Object, true
	}
	if s := last(c); s != nil && s.Text != "" && c.Copular && lexicon.Denial.Is(c.Lemma, "untrue") && said(c.Subject.Lemma) && !joining(c, c.Subject) {
		return s.Text, c.Subject, true
	}
	return "", what, false
}

// benches are who dismisses a charge by judging it.
var benches = []string{"court", "judge", "justice", "magistrate", "tribunal", "ombudsman", "prosecutor", "jury", "panel"}
