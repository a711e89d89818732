package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// utterer is who says a quotation: the speaker of the claim, or, where the parse gives none or not his name, the one person whom the sentence names
// outside its quotations right behind the word for him, "geologist Rita Manzi", or as who utters something: "the shout came from Franz Holder".
func (x *index) utterer(c *claims.Claim) *claims.Speaker {
	s := last(c)
	if s != nil && belowWho(c, s.Span) {
		return nil
	}
	if s != nil && s.Name >= 0 && x.set.Names[s.Name].Kind == name.Person && !strings.Contains(s.Text, " who ") && !strings.Contains(s.Text, " was ") || s != nil && pronoun(s.Text) {
		return s
	}
	who, at := x.outside(c)
	if who < 0 || s != nil && s.Text != "" && !joined(c, s.Span, at) || (s == nil || s.Text == "") && !x.utters(c, at) {
		if s != nil && strings.Contains(s.Text, " who ") {
			return nil // the name is of somebody in the clause
		}
		return s
	}
	return &claims.Speaker{Span: at, Lead: at, Text: x.set.Names[who].Label, Name: who}
}

// belowWho says whether a speaker stands in a clause on somebody else: "a doctor who treated [Viktor Yulenko] said".
func belowWho(c *claims.Claim, at claims.Span) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := firstToken(tokens, at) - 1; k >= 0 && tokens[k].Norm != "," && tokens[k].Norm != "\""; k-- {
		if tokens[k].Norm == "who" || tokens[k].Norm == "whose" {
			return true
		}
	}
	return false
}

// joined says whether a name stands in a phrase, not below a word that hangs something else on it, or right behind it, with nothing between but names and
// what he is.
func joined(c *claims.Claim, phrase, at claims.Span) bool {
	if phrase.Contains(at) {
		return !slices.ContainsFunc(strings.Fields(c.Doc.Text[phrase.Start:at.Start]), func(w string) bool {
			return slices.Contains([]string{"who", "whose", "whom", "for", "of", "to", "with", "by"}, w)
		})
	}
	if at.Start < phrase.End || at.Start-phrase.End > 30 {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(c.Doc.Text[phrase.End:at.Start]), func(w string) bool { return w != "," && strings.ToLower(w) == w && !lexicon.Person.Has(w) })
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
	spoken := unquoted(c)
	for n, e := range x.set.Names {
		if e.Kind != name.Person {
			continue
		}
		span, ok := spoken[lastWord(e.Label)]
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

// unquoted are the words that begin with a capital outside the quotations of a sentence, each with where it stands.
func unquoted(c *claims.Claim) map[string]claims.Span {
	inside, out := quotations(c), map[string]claims.Span{}
	for _, t := range c.Doc.Sentences[c.Sentence].Tokens {
		w := t.Of(c.Doc.Text)
		if w != strings.ToLower(w) && !slices.ContainsFunc(inside, func(q claims.Span) bool { return q.Contains(t.Span) }) {
			out[w] = t.Span
		}
	}
	return out
}
