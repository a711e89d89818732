package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// noEvent is the event of which a claim says that there was none, by its noun: "the burning of the files never happened", "no search of the embassy took
// place", "there was no sale of the letters". Not present where it says no such thing, or not of what.
func noEvent(c *claims.Claim) claims.Arg {
	none := claims.Arg{Head: -1}
	if !denies(c) || !asserted(c) || !c.Past || c.Nominal {
		return none
	}
	what := holder(c)
	if !slices.Contains(deeds(c), "occur") && !tookPlace(c) && !(c.Lemma == "be" && existential(c)) || !what.Present() || !complement(c, what).Present() {
		return none
	}
	return what
}

// tookPlace says whether the predicate of a claim is "take place", which stands for "is held".
func tookPlace(c *claims.Claim) bool {
	return c.Lemma == "hold" && c.Doc.Lemmas[c.Sentence][c.Head] == "take"
}

// existential says whether a claim begins with "there": "there was no search".
func existential(c *claims.Claim) bool {
	k := firstToken(c.Doc.Sentences[c.Sentence].Tokens, c.Span)
	return k >= 0 && c.Doc.Sentences[c.Sentence].Tokens[k].Norm == "there"
}

// neverWas reports a deed that one text tells and of which the other says, by its noun, that it never was.
func (p *Pass) neverWas(denial, told *claims.Claim) {
	what := noEvent(denial)
	if !what.Present() || p.oneDocument() || denies(told) || !asserted(told) || !told.Past || told.Nominal || !told.Object.Present() || !made(what.Lemma, told.Lemma) ||
		p.index.args(told, told.Object, denial, complement(denial, what)) != Same || !tellsWhole(told, denial, what) {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Predicate = Same, Same, Same
	f := Finding{Cause: Negation, Free: NoSlot, Strength: 0.85, Aspect: claims.Normal(told.Lemma) + " " + phraseKey(p, told.Object), A: side(p.A), B: side(p.B),
		Message: fmt.Sprintf("%q against %q", clause(p.A), clause(p.B))}
	if told.Factive != "" {
		f.Cause = Factive
	}
	if len(denial.Moments) == 0 {
		f.Guards = []Guard{{sameTime, Holds, "what never was has no time"}}
	}
	p.Report(f)
}

// tellsWhole says whether a sentence has all words of weight with which an event is told, but for its noun: "the house of the mayor" is not the suspect's.
func tellsWhole(told, denial *claims.Claim, what claims.Arg) bool {
	tokens := denial.Doc.Sentences[denial.Sentence].Tokens
	named := contentKeys(denial.Doc, denial.Sentence, func(k int) bool { return k != what.Head && what.Span.Contains(tokens[k].Span) })
	return len(common(named, contentKeys(told.Doc, told.Sentence, func(int) bool { return true }))) == len(named)
}

// made says whether a noun is made of a verb: "burning" of "burn", "sale" of "sell".
func made(noun, verb string) bool {
	if stem(noun) == stem(verb) {
		return true
	}
	for _, v := range lexicon.Nominal.Values(noun) {
		if v == verb || claims.Normal(v) == claims.Normal(verb) {
			return true
		}
	}
	return false
}
