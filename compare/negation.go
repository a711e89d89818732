package compare

import (
	"fmt"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// negationDetector: one text affirms what the other denies, by not or no (negation) or by failed to, avoided, declined, without (implicit-negation).
var negationDetector = Detector{
	Name: Negation,
	Run: func(p *Pass) {
		a, b := p.A, p.B
		p.neverWas(a, b)
		p.neverWas(b, a)
		if denies(a) == denies(b) || p.Event.Predicate != Same || !p.core() || !p.only() && !(p.only(ObjectSlot) && p.void()) || p.Event.Shared < p.floor() || a.Copular != b.Copular {
			return
		}
		if len(p.index.charges[a.ID]) > 0 && len(p.index.charges[b.ID]) > 0 {
			return // two pleas are compared by their charge
		}
		if lookback(a) != lookback(b) {
			return // what had not been done before may have been done since
		}
		if unreal(a) || unreal(b) || polar(a) || polar(b) || measuring(a) || measuring(b) || denies(a) && !p.covers(b, a) || denies(b) && !p.covers(a, b) {
			return
		}
		if same, _ := p.context.overlap(a, b); (same > 0.95 || p.repeats(a, b) || p.repeats(b, a)) && denials(a.Doc, a.Sentence) == denials(b.Doc, b.Sentence) && !yetTo(a) && !yetTo(b) {
			return // one sentence, read in two ways
		}
		for _, g := range negationGuards {
			if g.bars(p) {
				return
			}
		}
		if p.oneDocument() && !p.sides() {
			return // within one text a denial is mostly another aspect, not a slip
		}
		if !p.oneDocument() && (p.bothSides(a, b) || p.bothSides(b, a)) {
			return
		}
		if quantified(p) && !p.void() {
			return // none against all is a matter of how many
		}
		if borrowed(a) || borrowed(b) || (relative(a) || relative(b)) && !same(p.Event.Subject) && p.Event.Object != Same {
			return
		}
		agentless := (doerless(a) || doerless(b)) && (p.Event.Object == Same || p.ownWord(a.Object, b.Object)) && p.Event.Shared >= 0.5 || p.void()
		if agentless && (infinite(a) || infinite(b)) {
			return
		}
		if a.Nominal || b.Nominal || !agentless && (!a.Subject.Present() || !b.Subject.Present()) {
			return
		}
		if noLonger(a) && b.Past && !b.Current || noLonger(b) && a.Past && !a.Current {
			return // "is no longer" goes with "was"
		}
		if lexicon.Denial.Is(a.Lemma, "light") && (p.Event.Object != Same && !a.Copular && !p.oneOblique() || p.Event.Shared < 0.6) {
			return
		}
		if a.Stance != claims.NoStance && p.Event.Object != Same {
			return
		}
		cause := Negation
		if a.Polarity == claims.Implicit || b.Polarity == claims.Implicit {
			cause = ImplicitNegation
		}
		relation := Relation("")
		if (a.Stance != claims.NoStance || claims.Normal(a.Lemma) == "apologize") && a.Subject.Name >= 0 && a.Subject.Name == b.Subject.Name {
			relation = ReportConflict
		}
		if a.Copular && classed(a) && classed(b) {
			cause = Definition
		}
		if a.Factive != "" || b.Factive != "" {
			cause = Factive
		}
		f := Finding{Cause: cause, Relation: relation, Free: NoSlot, Strength: 0.85, Aspect: claims.Normal(a.Lemma) + " " + subjectKey(p),
			A: side(a), B: side(b),
			Message: fmt.Sprintf("%q against %q", clause(a), clause(b))}
		if p.void() {
			f.Free = ObjectSlot // whoever it was done to, the other says nobody
		}
		if disowned(a) != disowned(b) { // whichever text is the later, it takes nothing back
			f.Guards = []Guard{{sameTime, Holds, "what is denied may lie long ago"}}
		}
		if imputed(a) && disowned(b) || imputed(b) && disowned(a) {
			f.Relation, f.Guards = Dispute, append(f.Guards, Guard{sameModality, Holds, "one is the charge, the other the answer"})
		}
		p.Report(f)
	},
}

// oneOblique says whether neither claim has an object, and both hang the same thing on their verb: "knew of the leak".
func (p *Pass) oneOblique() bool {
	if p.A.Object.Present() || p.B.Object.Present() || len(p.A.Others) != 1 || len(p.B.Others) != 1 {
		return false
	}
	a, b := p.A.Others[0], p.B.Others[0]
	return a.Case == b.Case && same(p.index.args(p.A, a, p.B, b))
}

// yetTo says whether the words that deny stand in the predicate itself, where no reading can go wrong: "has yet to sign".
func yetTo(c *claims.Claim) bool { return strings.Contains(words(c, c.Predicate), " yet to ") }

// doerless says whether a claim is a passive that names no doer.
func doerless(c *claims.Claim) bool { return c.Passive && !c.Subject.Present() }

// quantified says whether the claims count their subject or object in ways that exclude each other.
func quantified(p *Pass) bool {
	for _, role := range [][2]claims.Arg{{p.A.Subject, p.B.Subject}, {p.A.Object, p.B.Object}} {
		qa, _ := quantifier(p.A, role[0])
		qb, _ := quantifier(p.B, role[1])
		if excludes(qa, qb) {
			return true
		}
	}
	return false
}

// floor is how much two claims must share to be one event: less where somebody takes a side on a named thing.
func (p *Pass) floor() float64 {
	if p.void() && p.oneTeller() {
		return 0 // "no arrests were made": there are no other words
	}
	if p.A.Stance != claims.NoStance && p.Event.Object == Same {
		return 0.2
	}
	if claims.Normal(p.A.Lemma) == "apologize" {
		return 0.3 // who is sorry says it rarely in the same words
	}
	return 0.4
}

// side is a claim with its predicate and its negation as evidence.
func side(c *claims.Claim) Side {
	s := Side{Claim: c, Value: words(c, c.Predicate), Evidence: []claims.Span{c.Predicate}}
	if denies(c) && c.Negator.Len() > 0 && !c.Predicate.Contains(c.Negator) {
		s.Evidence = append(s.Evidence, c.Negator)
		s.Value = words(c, c.Negator) + " " + s.Value
		if gap := c.Predicate.Start - c.Negator.End; gap > 0 && gap <= negatedGap {
			s.Value = words(c, claims.Span{Start: c.Negator.Start, End: c.Predicate.End}) // "no ransom was paid"
		}
		if gap := c.Negator.Start - c.Predicate.End; gap >= 0 && gap <= negatedGap {
			s.Value = words(c, claims.Span{Start: c.Predicate.Start, End: nextWord(c, c.Negator).End}) // "pleaded not guilty"
		}
	}
	return s
}

// nextWord is the word behind a span of a claim, or the span where nothing stands behind it.
func nextWord(c *claims.Claim, at claims.Span) claims.Span {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if k := firstToken(tokens, claims.Span{Start: at.End, End: at.End}); k < len(tokens) && tokens[k].Kind != text.Punct {
		return tokens[k].Span
	}
	return at
}

// negatedGap is how many bytes may stand between a negation and its predicate where both are told in one piece.
const negatedGap = 40

// clauseRunes is how much of a clause a message tells.
const clauseRunes = 140

// clause is what a claim says, short enough for a message, which puts it between quotation marks: those inside are single ones, and one
// that the clause opens is closed, or opened that it closes; so is a bracket.
func clause(c *claims.Claim) string { return inMessage(words(c, c.Span)) }

// inMessage makes a text short and whole enough to stand between quotation marks.
func inMessage(text string) string {
	text = strings.ReplaceAll(quotesClosed(cutShort(text, clauseRunes)), "\"", "'")
	if strings.Count(text, "(") > strings.Count(text, ")") {
		text += ")"
	}
	return text
}

// subjectKey names the subject two claims share, for merging.
func subjectKey(p *Pass) string {
	if p.A.Subject.Name >= 0 {
		return p.index.holder(p.A.Subject.Name)
	}
	return claims.Normal(p.A.Subject.Lemma)
}
