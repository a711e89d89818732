package claims

import (
	"slices"
	"strings"

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

// predicated is what a claim calls its object in judgement of it: "called the plan [reckless]", "described the law as an [attack] on the poor";
// -1 for none. What somebody is named or said to be by trade is none: "described him as a teacher".
func (t *tree) predicated(c *Claim) int {
	if c.Copular || c.Nominal || !c.Object.Present() {
		return -1
	}
	how := lexicon.Opinion.Values(c.Lemma)
	names, judges := slices.Contains(how, "naming"), slices.Contains(how, "judging")
	if !names && !judges && !slices.Contains(how, "rating") || names && t.label(c.Head) == parse.Acl || strings.HasSuffix(c.Object.Lemma, "self") {
		return -1 // "a method called lensing" has that name; who calls himself something judges nothing
	}
	k := t.attribute(c, !judges)
	if k < 0 || t.timed[k] || t.tokens[k].Norm == "quits" || t.tag(k) == parse.NNP || t.tag(k) == parse.NNPS || t.tag(k) == parse.CD || lexicon.Person.Has(t.lemmas[k]) {
		return -1
	}
	if judges || t.evaluates(k) || names && (t.tag(k) == parse.JJ || t.tag(k).Verb() || t.indefinite(k)) {
		return k
	}
	return -1
}

// attribute is the complement that says what the object is called or taken for: behind "as", and where bare is allowed the second of two
// nouns or an adjective; -1 for none.
func (t *tree) attribute(c *Claim, bare bool) int {
	for _, i := range []int{c.Head, c.Object.Head} {
		for _, k := range t.children[i] {
			if k <= c.Head || k == c.Object.Head {
				continue
			}
			as := t.cases(k)
			switch l := t.label(k); {
			case as == "as" && (l == parse.Obl || l == parse.Nmod || l == parse.Xcomp || l == parse.Advcl):
				return k
			case as != "" || !bare || t.marked(k, "to"):
			case l == parse.Xcomp && i == c.Head, l == parse.OblUnmarked, l == parse.NmodUnmarked, l == parse.Appos && t.dubbed(k, i):
				return k
			}
		}
	}
	return -1
}

// evaluates says whether a word of judgement heads a phrase or stands in it.
func (t *tree) evaluates(k int) bool {
	return slices.ContainsFunc(t.nounPhrase(k), func(i int) bool { return t.verdict(i) != NoStance || lexicon.Opinion.Is(t.lemmas[i], "opinion") })
}

// verdict is the stance of who calls something by a word.
func (t *tree) verdict(i int) Stance {
	for _, w := range []string{t.tokens[i].Norm, t.lemmas[i]} {
		switch {
		case lexicon.Opinion.Is(w, "against"):
			return Against
		case lexicon.Opinion.Is(w, "for"):
			return For
		}
	}
	return NoStance
}

// indefinite says whether a common noun stands for one of its kind: "a mistake".
func (t *tree) indefinite(k int) bool {
	if t.tag(k) != parse.NN && t.tag(k) != parse.NNS {
		return false
	}
	d := t.child(k, parse.Det)
	return d >= 0 && (t.tokens[d].Norm == "a" || t.tokens[d].Norm == "an")
}

// attributed says whether a participle only tells what something is called: "called the plan [misguided]".
func (t *tree) attributed(i int) bool {
	tag, g := t.tag(i), t.head(i)
	return (tag == parse.VBN || tag == parse.VBG) && g >= 0 && t.label(i) == parse.Xcomp && lexicon.Opinion.Is(t.lemmas[g], "naming") && t.tag(g).Verb() &&
		!t.marked(i, "to", "for")
}

// dubbed says whether a quoted noun only tells what the name before it is called: "called the report "misleading"".
func (t *tree) dubbed(i, name int) bool {
	g := t.head(name)
	return g >= 0 && name < i && t.label(name) == parse.Obj && lexicon.Opinion.Is(t.lemmas[g], "naming") && t.tokens[t.subtree(i, nil)[0]].Norm == "\""
}
