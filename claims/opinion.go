package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// kind separates facts from opinions, forecasts and what is no claim.
func (t *tree) kind(c *Claim) Kind {
	switch {
	case c.Modality == Question || len(c.Words) == 0 || !c.Subject.Present() && !c.Object.Present() && len(c.Amounts) == 0 && !c.Doc.Sentences[c.Sentence].Heading:
		return NoClaim
	case c.Modality == Planned:
		return Forecast
	case c.Copular && lexicon.Opinion.Is(c.Lemma, "opinion"), !c.Nominal && (t.viewed(c.Head) >= 0 || t.held(c) || t.predicated(c) >= 0):
		return Opinion
	}
	for _, k := range c.Tokens {
		if lexicon.Opinion.Is(t.tokens[k].Norm, "judge") && t.head(k) == c.Head {
			return Opinion
		}
	}
	return Fact
}

// viewed is the noun by which a clause, or the first of those joined to it, is somebody's opinion: "in my view", "to his mind", "in the eyes
// of the critics"; -1 for none.
func (t *tree) viewed(i int) int {
	for i >= 0 {
		phrases := t.children[i]
		if s := t.child(i, parse.Nsubj, parse.NsubjPass); s >= 0 {
			phrases = slices.Concat(phrases, t.children[s]) // "the plan, in our view, is too expensive"
		}
		for _, k := range phrases {
			if t.view(k, i) {
				return k
			}
		}
		if t.label(i) != parse.Conj {
			break
		}
		i = t.head(i)
	}
	return -1
}

// view says whether the phrase k under the predicate i says in whose opinion that is.
func (t *tree) view(k, i int) bool {
	if l := t.label(k); l != parse.Obl && l != parse.Nmod || t.beholder(k) < 0 {
		return false
	}
	first := t.subtree(k, nil)[0]
	front := k < i || first > 0 && t.tokens[first-1].Norm == ","
	switch cs := t.cases(k); t.lemmas[k] {
	case "view", "opinion", "judgment", "judgement", "estimation":
		return cs == "in"
	case "point":
		return cs == "from" && front && t.lemmas[max(t.child(k, parse.Nmod), 0)] == "view"
	case "mind":
		return cs == "to" && front
	case "eye":
		return cs == "in" && front
	}
	return false
}

// beholder is whose view it is: "my", "the court's", "of the court"; -1 for none, as in "in view of the strike".
func (t *tree) beholder(k int) int {
	if p := t.child(k, parse.NmodPoss); p >= 0 {
		return p
	}
	for _, c := range t.children[k] {
		if t.label(c) == parse.Nmod && t.cases(c) == "of" && t.child(k, parse.Det) >= 0 {
			return c
		}
	}
	return -1
}

// beliefs are verbs by which a speaker puts what something is as an opinion.
var beliefs = []string{"think", "believe", "feel", "find", "reckon", "consider"}

// held says whether a clause tells what "I" or "we" take something to be: "I think the bridge is unsafe". What they take to have happened, who
// or how many it was, or whether somebody lives, is no matter of opinion.
func (t *tree) held(c *Claim) bool {
	g := t.head(c.Head)
	if !c.Copular || g < 0 || t.label(c.Head) != parse.Ccomp || !slices.Contains(beliefs, t.lemmas[g]) || !t.first(t.child(g, parse.Nsubj)) {
		return false
	}
	tag := t.tag(c.Head)
	quality := tag == parse.JJ || tag == parse.JJR || tag == parse.JJS || tag == parse.NN && t.child(c.Head, parse.Det) >= 0
	return quality && len(c.Amounts) == 0 && !t.timed[c.Head] && !lexicon.Status.Has(c.Lemma) && !t.first(c.Subject.Head) && t.child(c.Head, parse.Xcomp, parse.Ccomp) < 0
}
