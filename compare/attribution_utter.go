package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// tellerAspect begins the aspect of a finding of two people who are said to have said the same words.
const tellerAspect = "teller "

// utterer is who says a quotation: the speaker of the claim, or, where the parse gives none or not his name, the one person whom the sentence names
// outside its quotations beside a word of saying: "it was Petra Nagy who called out", "the shout came from Franz Holder".
func (x *index) utterer(c *claims.Claim) *claims.Speaker {
	s := last(c)
	if s != nil && s.Name >= 0 && x.set.Names[s.Name].Kind == name.Person && !strings.Contains(s.Text, " who ") || s != nil && pronoun(s.Text) {
		return s
	}
	if who, at := x.outside(c); who >= 0 && uttering(c) {
		return &claims.Speaker{Span: at, Lead: at, Text: x.set.Names[who].Label, Name: who}
	}
	return s
}

// outside is the one person whom a sentence names outside its quotations, and where; -1 for none or several.
func (x *index) outside(c *claims.Claim) (int, claims.Span) {
	who, at := -1, claims.Span{}
	for n, e := range x.set.Names {
		if e.Kind != name.Person {
			continue
		}
		span, ok := unquoted(c, lastWord(e.Label))
		if !ok {
			continue
		}
		if who >= 0 {
			return -1, claims.Span{}
		}
		who, at = n, span
	}
	return who, at
}

// unquoted is where a sentence has a word outside its quotations.
func unquoted(c *claims.Claim, word string) (claims.Span, bool) {
	inside := quotations(c)
	for _, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if t.Of(c.Doc.Text) == word && !slices.ContainsFunc(inside, func(q claims.Span) bool { return q.Contains(t.Span) }) {
			return t.Span, true
		}
	}
	return claims.Span{}, false
}

// uttering says whether a sentence has a word of saying outside its quotations.
func uttering(c *claims.Claim) bool {
	inside := quotations(c)
	for k, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if lexicon.Voice.Is(c.Doc.Lemmas[c.Sentence][k], "utter") && !slices.ContainsFunc(inside, func(q claims.Span) bool { return q.Contains(t.Span) }) {
			return true
		}
	}
	return false
}

// persons says whether both speakers are people with names.
func (p *Pass) persons(a, b *claims.Speaker) bool {
	is := func(s *claims.Speaker) bool { return s.Name >= 0 && p.index.set.Names[s.Name].Kind == name.Person }
	return is(a) && is(b)
}
