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
// outside its quotations right behind the word for him, "geologist Rita Manzi", or as who utters something: "the shout came from Franz Holder".
func (x *index) utterer(c *claims.Claim) *claims.Speaker {
	s := last(c)
	if s != nil && s.Name >= 0 && x.set.Names[s.Name].Kind == name.Person && !strings.Contains(s.Text, " who ") && !strings.Contains(s.Text, " was ") || s != nil && pronoun(s.Text) {
		return s
	}
	who, at := x.outside(c)
	if who < 0 || s != nil && s.Text != "" && !joined(c, s.Span, at) || (s == nil || s.Text == "") && !x.utters(c, at) {
		return s
	}
	return &claims.Speaker{Span: at, Lead: at, Text: x.set.Names[who].Label, Name: who}
}

// joined says whether a name stands in a phrase or right behind it, with nothing between but names and what he is.
func joined(c *claims.Claim, phrase, at claims.Span) bool {
	if phrase.Contains(at) {
		return true
	}
	if at.Start < phrase.End || at.Start-phrase.End > 30 {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(c.Doc.Text[phrase.End:at.Start]), func(w string) bool { return w != "," && strings.ToLower(w) == w && !human(w) })
}

// utters says whether a claim of a sentence tells that somebody utters something: he does, or it comes from him.
func (x *index) utters(c *claims.Claim, at claims.Span) bool {
	return slices.ContainsFunc(x.bySentence(c), func(o *claims.Claim) bool {
		verb, _, _ := strings.Cut(o.Lemma, " ")
		if !lexicon.Voice.Is(verb, "utter") && !lexicon.Voice.Is(o.Subject.Lemma, "utter") && !lexicon.Voice.Is(o.Object.Lemma, "utter") {
			return false
		}
		return slices.ContainsFunc(append([]claims.Arg{o.Subject, o.Object}, o.Others...), func(a claims.Arg) bool {
			return a.Present() && (a.Case == "" || a.Case == "from" || a.Case == "by") && joined(c, a.Span, at)
		})
	})
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

// persons says whether both speakers are people with names.
func (p *Pass) persons(a, b *claims.Speaker) bool {
	is := func(s *claims.Speaker) bool { return s.Name >= 0 && p.index.set.Names[s.Name].Kind == name.Person }
	return is(a) && is(b)
}
