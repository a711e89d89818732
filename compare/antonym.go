package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// antonymDetector: the two texts say opposite things of one subject: rose / fell, accepted / rejected, strong / weak.
var antonymDetector = Detector{
	Name: Antonym,
	Run: func(p *Pass) {
		a, b := p.A, p.B
		if p.votes() {
			return
		}
		if !a.Subject.Present() && !a.Object.Present() || !b.Subject.Present() && !b.Object.Present() {
			return
		}
		if tie(a).Present() && tie(b).Present() {
			return // lost and found again: a change of state
		}
		if a.Subject.Present() && b.Subject.Present() && !same(p.Event.Subject) && p.Event.Subject != Akin {
			return // two parties: the one accepts what the other turns down
		}
		if a.Object.Present() && b.Object.Present() && indefinite(a, a.Object) && indefinite(b, b.Object) && !p.opts.Assume {
			return // "accepted an invitation", "turned down an invitation": two of a kind
		}
		if p.oneDocument() && !p.sides() || unreal(a) || unreal(b) || infinite(a) || infinite(b) {
			return
		}
		if a.Nominal != b.Nominal && (verbal(a) || verbal(b)) {
			return // "mental decline" is not what somebody declines
		}
		if denies(a) || denies(b) || a.Copular != b.Copular || !opposite(a.Lemma, b.Lemma) || !p.core() && !p.agentless() || !p.only(PredicateSlot) || p.Event.Shared < 0.3 && !p.agentless() {
			return
		}
		if p.variants() || p.excepted() || p.setApart() || ofApart(a, b) || p.timedAround() {
			return
		}
		if !p.oneDocument() && (p.bothSides(a, b) || p.bothSides(b, a)) {
			return
		}
		sa, sb := side(a), side(b)
		if strings.EqualFold(sa.Value, sb.Value) {
			sa.Value, sb.Value = a.Lemma, b.Lemma // "tested positive", "tested negative"
		}
		strength := 0.75
		if a.Subject.Last-a.Subject.First >= 2 && strings.EqualFold(words(a, a.Subject.Span), words(b, b.Subject.Span)) {
			strength = 0.9 // word for word one subject, and a long one
		}
		p.Report(Finding{Cause: Antonym, Free: PredicateSlot, Strength: strength, A: sa, B: sb,
			Aspect: pairOf(a.Lemma) + " " + subjectKey(p), Message: fmt.Sprintf("%q against %q", clause(a), clause(b))})
	},
}

// timedAround says whether neither claim has a time of its own and those around them exclude each other: "left on Friday, when the river rose", "came back
// on Saturday, for the river had fallen".
func (p *Pass) timedAround() bool {
	named := func(m claims.Moment) bool { return m.Weekday >= 0 || m.Day > 0 || m.Month > 0 || m.Year > 0 } // "by then" is none
	return !slices.ContainsFunc(p.A.Moments, named) && !slices.ContainsFunc(p.B.Moments, named) && p.index.sentenceTimes(p.A, p.B) == when.Disjoint
}

// ofApart says whether each of two verdicts says of what, and not of the same: "acquitted of fraud", "found guilty of a lesser charge".
func ofApart(a, b *claims.Claim) bool {
	p, q := convictedOf(a), convictedOf(b)
	return len(p) > 0 && len(q) > 0 && len(common(p, q)) == 0
}

// convictedOf are the nouns right behind the first "of" behind the verb of a verdict that names no place and no charge at large, sorted: fraud in "acquitted the
// mayor of Velmar of the charge of fraud".
func convictedOf(c *claims.Claim) (out []string) {
	if !lexicon.Charge.Is(claims.Normal(c.Lemma), "accuse") {
		return nil
	}
	tokens, nodes, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	behind := false
	for k := c.Head + 1; k < len(tokens) && tokens[k].Kind != text.Punct && !(len(out) > 0 && nodes[k].Tag == parse.IN); k++ {
		if behind && (nodes[k].Tag == parse.NN || nodes[k].Tag == parse.NNS) && !((lemmas[k] == "charge" || lemmas[k] == "count") && k+1 < len(tokens) && tokens[k+1].Norm == "of") {
			out = append(out, lemmas[k])
		}
		behind = behind || tokens[k].Norm == "of"
	}
	return sorted(out)
}

// verbal says whether a claim has a verb for its predicate.
func verbal(c *claims.Claim) bool { return c.Doc.Nodes[c.Sentence][c.Head].Tag.Verb() }

// indefinite says whether an argument comes with "a" or "an": then nothing says which one is meant.
func indefinite(c *claims.Claim, a claims.Arg) bool {
	article := determiner(c, a.Head)
	return article == "a" || article == "an"
}

// infinite says whether a claim is an infinitive that tells no deed of its own: "one of the first to be built".
func infinite(c *claims.Claim) bool {
	text := c.Span.Of(c.Doc.Text)
	return strings.HasPrefix(text, "to") && strings.HasPrefix(claims.Fold(text), "to ") || !c.Past && !c.Current && !c.Nominal && c.Modal.Len() == 0 && !heading(c)
}

// agentless says whether one claim leaves the doer open and both speak of the same object: "contact was lost" /
// "engineers re-established communications".
func (p *Pass) agentless() bool {
	shared, _ := p.context.overlap(p.A, p.B)
	return p.Event.Object == Same && p.A.Subject.Present() != p.B.Subject.Present() && max(shared, p.Event.Shared) >= 0.15
}

// opposite says whether two words are the two sides of one pair.
func opposite(a, b string) bool {
	if len(a) > 3 && b == "un"+a || len(b) > 3 && a == "un"+b {
		return true
	}
	return facing(lexicon.Antonym, a, b)
}

// facing says whether two words stand on the two sides of a pair of a table.
func facing(t lexicon.Table, a, b string) bool {
	for _, v := range t.Values(a) {
		number, side, _ := strings.Cut(v, "/")
		other := "a"
		if side == "a" {
			other = "b"
		}
		if t.Is(b, number+"/"+other) {
			return true
		}
	}
	return false
}
