package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// phrases reads the claims that noun phrases hold: "the now-deceased Khamenei", "Putin's silence on the strikes",
// "the death of X", "Assad, Syria's president".
func (t *tree) phrases() []*Claim {
	var out []*Claim
	for i := range t.nodes {
		if c := t.event(i); c != nil {
			out = append(out, c)
		}
		if c := t.state(i); c != nil {
			out = append(out, c)
		}
		if c := t.apposition(i); c != nil {
			out = append(out, c)
		}
	}
	return out
}

func (t *tree) phrase(head int, lemma string) *Claim {
	return &Claim{Doc: t.doc, Sentence: t.sentence, Head: head, Lemma: lemma, Predicate: t.cover(head), Nominal: true,
		Subject: t.arg(-1, false), Object: t.arg(-1, false), Target: t.arg(-1, false)}
}

// state reads an adjective of state before a noun: now-deceased, late, ousted, former.
func (t *tree) state(i int) *Claim {
	if t.timed[i] || t.label(i) != parse.Amod || t.head(i) < 0 || !t.tag(t.head(i)).Noun() {
		return nil
	}
	word := t.tokens[i].Norm
	if bare, now := strings.CutPrefix(word, "now-"); now && lexicon.Status.Has(bare) {
		word = bare // "now-defunct"
	}
	if !lexicon.Status.Has(word) && !lexicon.Status.Has(word+"-attr") && !lexicon.Status.Has(t.lemmas[i]) {
		return nil
	}
	noun := t.head(i)
	if first := t.doc.Text[t.tokens[i].Start]; i > 0 && first >= 'A' && first <= 'Z' && (t.tag(noun) == parse.NNP || t.tag(noun) == parse.NNPS) && !t.doc.Sentences[t.sentence].Heading || word == "closed" && t.tokens[max(i-1, 0)].Norm == "behind" {
		return nil // part of a name, "the League of Free Cities"; "behind closed doors"
	}
	if word == "late" {
		if noun = t.departed(i); noun < 0 {
			return nil // "late papers" are not dead, nor is whom "better late than never" is said to
		}
	}
	c := t.phrase(i, word)
	if lexicon.Status.Has(word + "-attr") {
		c.Lemma = word + "-attr"
	}
	c.Subject = t.arg(noun, false)
	c.Copular, c.Current = true, true
	c.Tokens = []int{min(i, noun), max(i, noun)}
	c.Span = t.cover(i, noun)
	return c
}

// unbroken says whether nothing but adjectives and nouns stands between a word and the noun after it.
func (t *tree) unbroken(i, noun int) bool {
	for k := i + 1; k < noun; k++ {
		if !t.tag(k).Noun() && t.tag(k) != parse.JJ {
			return false
		}
	}
	return i < noun
}

// apposition reads what a name is said to be: "Assad, Syria's president".
func (t *tree) apposition(i int) *Claim {
	if t.label(i) != parse.Appos || t.head(i) < 0 || !t.tag(i).Noun() && (t.tag(i) != parse.JJ || t.child(i, parse.Det) < 0) || !t.tag(t.head(i)).Noun() || t.verbal(i) {
		return nil
	}
	name := t.head(i)
	if name < i && t.tokens[name+1].Kind != text.Punct && t.subtree(i, nil)[0] == name+1 {
		return nil // "the broadcaster YLE": a name behind its description tells nothing
	}
	if rate(t.lemmas[i]) || t.bracketed(i) || t.tokens[i].Norm == "no." || t.tokens[i].Norm == "number" {
		return nil // "70 metres (229.6 feet)", "the case, No. 31-207"
	}
	if t.situated(i, name) || t.dubbed(i, name) {
		return nil
	}
	c := t.phrase(i, t.lemmas[i])
	for _, k := range t.children[i] {
		if t.label(k) == parse.Flat { // a name is told whole
			c.Predicate = t.cover(i, k)
		}
	}
	c.Subject, c.Object = t.arg(name, false), t.arg(-1, false)
	c.Copular, c.Current = true, true
	c.Tokens = t.subtree(i, nil)
	c.Span = t.cover(append([]int{name}, c.Tokens...)...)
	return c
}

// situated says whether a name behind the comma only tells where the place in front lies: "in Portland, Oregon".
func (t *tree) situated(i, name int) bool {
	if name >= i || t.tag(i) != parse.NNP || t.tag(name) != parse.NNP || t.tokens[i-1].Norm != "," && t.tokens[max(i-2, 0)].Norm != "," {
		return false
	}
	for _, k := range t.children[i] {
		if l := t.label(k); l != parse.Punct && l != parse.Compound && l != parse.Flat {
			return false
		}
	}
	switch t.cases(name) {
	case "in", "near", "to", "from", "at", "outside", "around", "into", "through", "across":
		return true
	}
	return false
}
