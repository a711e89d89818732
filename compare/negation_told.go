package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// deniedBehind says whether the sentence of an affirmed claim goes on to say who denies it: "earlier reports said he wore a wig, which his lawyer
// disputed".
func (x *index) deniedBehind(c *claims.Claim) bool {
	return !denies(c) && slices.ContainsFunc(x.bySentence(c), func(o *claims.Claim) bool {
		return o.Head > c.Head && lexicon.Speech.Is(o.Lemma, "deny") && !denies(o) && o.Object.Lemma == "which"
	})
}

// takenBack says whether the sentence of an affirmed claim tells that who made it has taken it back: "who claimed that the money was returned has recanted".
func takenBack(c *claims.Claim) bool {
	return !denies(c) && slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool {
		return lexicon.Denial.Is(w, "recant")
	})
}

// saidBefore says whether a claim is what somebody had said at a time before that of the story: "had said during the campaign that he would".
func saidBefore(c *claims.Claim) bool {
	s, tokens, lemmas := last(c), c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	if s == nil {
		return false
	}
	for k := 1; k < len(tokens); k++ {
		if lemmas[k] == s.Verb && tokens[k-1].Norm == "had" {
			return true
		}
	}
	return false
}

// rebuffed says whether the sentence of an affirmed claim tells it only as what somebody strikes back at: "hit back at claims that the port was closed",
// "lashed out after a paper published claims that he was ill".
func rebuffed(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k := 0; k < c.Head && !denies(c); k++ {
		if retorts(c, k) {
			return slices.ContainsFunc(lemmas[k+1:c.Head], said)
		}
	}
	return false
}

// retorts says whether the verb at k, with the words behind it, tells that somebody strikes back: "hit back at", "lashed out after".
func retorts(c *claims.Claim, k int) bool {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	return k >= 0 && k+2 < len(tokens) && slices.Contains([]string{"hit", "lash", "push", "strike", "fire"}, lemmas[k]) && (tokens[k+1].Norm == "back" || tokens[k+1].Norm == "out") &&
		slices.Contains([]string{"at", "on", "against", "over", "after"}, tokens[k+2].Norm)
}

// spokenOf says whether an affirmed claim is only what something is about: "clears the air on asking for papers".
func spokenOf(c *claims.Claim) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	return !denies(c) && c.Head > 0 && nodes[c.Head].Tag == parse.VBG && slices.Contains([]string{"on", "about", "over", "regarding"}, tokens[c.Head-1].Norm)
}

// hearsay says whether an affirmed claim is told only as what somebody claims, against a plain denial: "an article claiming that he has
// been arrested" does not tell that he has. Where a named side speaks it is a dispute, see denial.
func hearsay(c, other *claims.Claim) bool {
	if denies(c) || !denies(other) {
		return false
	}
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, c.Span)
	if slices.ContainsFunc(tokens[max(0, k-2):min(len(tokens), k+1)], func(t text.Token) bool {
		return t.Norm == "claiming" || t.Norm == "alleging" || t.Norm == "purporting"
	}) {
		return true // "posts claiming that ..."
	}
	if s := last(c); s != nil && s.Name >= 0 {
		return false
	}
	return slices.ContainsFunc(tokens[max(0, k-2):min(len(tokens), k+1)], func(t text.Token) bool {
		return slices.ContainsFunc([]string{"claim", "alleg", "purport", "speculat"}, func(stem string) bool { return strings.HasPrefix(t.Norm, stem) })
	})
}

// notForThat says whether what is disowned is told with its reason: who "denied claims that he was held because he had fled" may have been held.
func notForThat(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	return disowned(c) && c.Head < len(lemmas) && slices.Contains(lemmas[c.Head:], "because")
}

// conditioned says whether "if" stands close before a denial: "if I hadn't been in the kitchen".
func conditioned(c *claims.Claim) bool {
	return denies(c) && slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens[max(0, c.Head-8):c.Head], func(t text.Token) bool { return t.Norm == "if" || t.Norm == "unless" })
}

// supposed says whether an affirmed claim is possible without a modal verb of its own: only somebody's thought.
func supposed(c *claims.Claim) bool {
	return !denies(c) && c.Modality == claims.Possible && !lexicon.Modal.Has(strings.ToLower(words(c, c.Modal)))
}

// conceived says whether an affirmed claim is only thought of: "the idea of bringing a child into the world".
func conceived(c *claims.Claim) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if denies(c) || imputed(c) || nodes[c.Head].Tag != parse.VBG || !infinite(c) {
		return false
	}
	k := firstToken(tokens, c.Span)
	return k < len(tokens) && tokens[k].Norm == "of" || k > 0 && tokens[k-1].Norm == "of"
}
