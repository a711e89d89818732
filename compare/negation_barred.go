package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

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
