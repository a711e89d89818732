package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// negationDetector: one text affirms what the other denies, by not or no (negation) or by failed to, avoided, declined, without (implicit-negation).
var negationDetector = Detector{
	Name: Negation,
	Run: func(p *Pass) {
		a, b := p.A, p.B
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

// borrowed says whether a relative clause tells of something new or of an exception: "a clinic that was approved", "the only
// time she allowed it".
func borrowed(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k := 1; k < c.Head; k++ {
		if lemmas[k] == "time" && (lemmas[k-1] == "only" || lemmas[k-1] == "first" || lemmas[k-1] == "last") {
			return true
		}
	}
	if !relative(c) && c.Doc.Nodes[c.Sentence][c.Head].Label != parse.Acl {
		return false
	}
	noun := c.Doc.Nodes[c.Sentence][c.Head].Head
	if denies(c) && alleged(c, noun) {
		return false // "dismissed claims that he had paid": the clause is what is denied
	}
	if noun < 0 || c.Doc.Lemmas[c.Sentence][noun] == "time" || c.Doc.Lemmas[c.Sentence][noun] == "occasion" {
		return true
	}
	article := determiner(c, noun)
	return article == "a" || article == "an" || article == "" && c.Doc.Nodes[c.Sentence][noun].Tag == parse.NNS || denies(c) && c.Doc.Nodes[c.Sentence][noun].Tag != parse.NNP
}

// alleged says whether a claim is what a noun of saying tells: "rumours that he was ill".
func alleged(c *claims.Claim, noun int) bool {
	return noun >= 0 && lexicon.Denial.Is(c.Doc.Lemmas[c.Sentence][noun], "claim") && afterThat(c, c.Head)
}

// determiner is the article of a noun, "" for none.
func determiner(c *claims.Claim, noun int) string {
	for k := range noun {
		if n := c.Doc.Nodes[c.Sentence][k]; n.Head == noun && n.Tag == parse.DT {
			return c.Doc.Sentences[c.Sentence].Tokens[k].Norm
		}
	}
	return ""
}

// yetTo says whether the words that deny stand in the predicate itself, where no reading can go wrong: "has yet to sign".
func yetTo(c *claims.Claim) bool { return strings.Contains(words(c, c.Predicate), " yet to ") }

// imputed says whether a claim is what somebody is accused of: "was accused of taking bribes".
func imputed(c *claims.Claim) bool {
	s := last(c)
	return s != nil && accusing[s.Verb] != ""
}

// disowned says whether a claim is denied by a verb of denial: "denied that it", "denied claims that it".
func disowned(c *claims.Claim) bool {
	s := last(c)
	if s == nil || !denies(c) {
		return false
	}
	nodes, lemmas := c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	k := firstToken(c.Doc.Sentences[c.Sentence].Tokens, c.Negator)
	return lexicon.Speech.Is(s.Verb, "deny") || c.Negator.Len() > 0 && k < len(nodes) && nodes[k].Head >= 0 && lexicon.Speech.Is(lemmas[nodes[k].Head], "deny")
}

// void says whether a claim denies its act of anybody at all: "no arrests were made", "nobody has been arrested".
func void(c *claims.Claim) bool {
	if c.Polarity != claims.Denied {
		return false
	}
	if !c.Object.Present() {
		noun := nounOf(c)
		return noun != c.Head && lexicon.Nominal.Value(c.Doc.Lemmas[c.Sentence][noun]) == c.Lemma
	}
	return lexicon.Nominal.Value(c.Object.Lemma) == c.Lemma || slices.Contains([]string{"nobody", "anybody", "anyone", "none", "no-one", "one"}, c.Object.Lemma)
}

// humane says whether what the other claim names is a person where one says it of nobody: "nobody was hit", "a car was hit".
func humane(c, other *claims.Claim) bool {
	if !slices.Contains([]string{"nobody", "anybody", "anyone", "no-one", "one"}, c.Object.Lemma) || !other.Object.Present() || other.Object.Name >= 0 {
		return true
	}
	return !void(c) || void(other) || human(other.Object.Lemma)
}

// human says whether a noun stands for people: it is listed, or made to name a doer.
func human(lemma string) bool {
	if lexicon.Person.Has(lemma) || lexicon.Holder.Is(lemma, "visit") || claims.Normal(lemma) == "attacker" || slices.Contains(persons, lemma) || lemma == "who" {
		return true
	}
	return slices.ContainsFunc([]string{"er", "or", "ist", "ant", "ent", "ian"}, func(end string) bool { return strings.HasSuffix(lemma, end) })
}

// nounOf is the noun of an act that is the object of a light verb, the head of the claim for none: "made no arrests".
func nounOf(c *claims.Claim) int {
	for k, n := range c.Doc.Nodes[c.Sentence] {
		if n.Head == c.Head && n.Label == parse.Obj {
			return k
		}
	}
	return c.Head
}

// doerless says whether a claim is a passive that names no doer.
func doerless(c *claims.Claim) bool { return c.Passive && !c.Subject.Present() }

// unreal says whether a claim is only a condition, a wish or a question.
func unreal(c *claims.Claim) bool {
	return c.Modality == claims.Conditional || c.Modality == claims.Wished || c.Modality == claims.Question
}

// polar says whether an affirmed claim speaks of anything at all: "accusations that she had committed any crime" states none.
func polar(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	whatever := func(k int) bool {
		return slices.Contains([]string{"any", "anybody", "anyone", "anything"}, tokens[k].Norm)
	}
	taken := func(a claims.Arg) bool { return a.Present() && a.Restored && a.First >= 0 && whatever(a.First) } // "don't have any suspects identified"
	return !denies(c) && (slices.ContainsFunc(c.Tokens, whatever) || taken(c.Subject) || taken(c.Object))
}

// lookback says whether the narrator denies only what was so before: "had stopped short of calling on him to resign".
func lookback(c *claims.Claim) bool {
	return denies(c) && len(c.Speakers) == 0 && c.Doc.Nodes[c.Sentence][c.Head].Label != parse.Ccomp && before(c)
}

// measuring says whether a claim only serves to compare: "more than words can express".
func measuring(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, c.Span)
	return k > 0 && tokens[k-1].Norm == "than" || k < len(tokens) && tokens[k].Norm == "than"
}

// noLonger says whether a claim denies only that something still holds.
func noLonger(c *claims.Claim) bool {
	return strings.Contains(strings.ToLower(words(c, c.Span)), "no longer") || strings.Contains(strings.ToLower(words(c, c.Span)), "any longer")
}

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

// classed says whether the predicate is a noun with an indefinite article: "is a planet".
func classed(c *claims.Claim) bool {
	for k := range c.Doc.Nodes[c.Sentence] {
		n := c.Doc.Nodes[c.Sentence][k]
		if norm := c.Doc.Sentences[c.Sentence].Tokens[k].Norm; n.Head == c.Head && (norm == "a" || norm == "an") {
			return true
		}
	}
	return false
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
	}
	return s
}

// negatedGap is how many bytes may stand between a negation and its predicate where both are told in one piece.
const negatedGap = 40

// clause is what a claim says, short enough for a message, which puts it between quotation marks: those inside are single ones, and one
// that the clause opens is closed, or opened that it closes; so is a bracket.
func clause(c *claims.Claim) string {
	s := []rune(words(c, c.Span))
	if len(s) > 140 {
		s = append(s[:139:139], '…')
	}
	text := strings.ReplaceAll(quotesClosed(string(s)), "\"", "'")
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
