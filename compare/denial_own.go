package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// voiced says whether the claim is the denier's own word.
func (p *Pass) voiced(c, d *claims.Claim, who string) bool {
	denier := denierOf(d)
	return slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool {
		if denier >= 0 && s.Name >= 0 {
			return s.Name == denier || p.index.holder(s.Name) == p.index.holder(denier)
		}
		return s.Text == who
	})
}

// advocate says whether a claim tells what the one who denies for somebody else does himself: "his attorney sent the paper a picture".
func (p *Pass) advocate(c, d *claims.Claim) bool {
	speaks := func(o *claims.Claim) bool {
		return o.Subject.First >= 0 && slices.ContainsFunc(o.Doc.Lemmas[o.Sentence][o.Subject.First:o.Subject.Head+1], func(w string) bool { return lexicon.Denial.Is(w, "advocate") })
	}
	return speaks(c) && speaks(d)
}

// thought says whether the sentence of a claim tells it as what the denier thinks or hopes: "the office hoped that the row would end".
func (p *Pass) thought(c, d *claims.Claim) bool {
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o.Head <= c.Head && lexicon.Speech.Is(o.Lemma, "think") && same(p.index.args(o, o.Subject, d, d.Subject))
	})
}

// disputed says whether the sentence of a claim calls it false itself, "described the allegation that he was attacked as fake", "spreads
// misinformation", or denies it by words that the clause holds: then it is no word of the other side.
func disputed(c *claims.Claim) bool {
	lemmas, tokens := c.Doc.Lemmas[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	has := func(class string) bool {
		return slices.ContainsFunc(lemmas, func(w string) bool { return lexicon.Denial.Is(w, class) })
	}
	if has("untrue") && has("claim") || slices.ContainsFunc(lemmas, func(w string) bool { return lexicon.Hoax.Is(w, "lies") }) {
		return true
	}
	for k, t := range tokens {
		if (t.Norm == "neither" || t.Norm == "nor") && c.Span.Contains(tokens[k].Span) {
			return true
		}
	}
	return false
}

// answered says whether the sentence of a claim tells its denial as well: then it is no word of the other side.
func answered(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	if k := slices.Index(lemmas, "respond"); k >= 0 && k+2 < len(lemmas) && lemmas[k+1] == "to" && said(lemmas[k+2]) {
		return true // "responded to claims that she is one of them"
	}
	return slices.ContainsFunc(lemmas, func(w string) bool { return lexicon.Speech.Is(w, "deny") })
}

// toldOf says whether the sentence of a claim tells it as what has come to the ears of who will deny it: "our attention has been drawn to reports that
// officers searched the house".
func toldOf(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	k := slices.Index(lemmas, "attention")
	return k >= 0 && k < c.Head && slices.Contains(lemmas[k:min(len(lemmas), k+16)], "draw")
}

// atFirst says whether who denies did so only for a time: "he initially denied the allegations, but agreed to pay a fine".
func atFirst(d *claims.Claim) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	return slices.ContainsFunc(tokens[max(0, d.Head-2):min(len(tokens), d.Head+2)], func(t text.Token) bool {
		return t.Norm == "initially" || t.Norm == "originally" || t.Norm == "first"
	})
}

// describes says whether a claim tells what somebody is by his office, or in passing, "who is a film star": nobody denies that.
func describes(c *claims.Claim) bool {
	return c.Copular && (c.Doc.Nodes[c.Sentence][c.Head].Label == parse.AclRelcl || lexicon.Unique.Is(c.Lemma, "office") || lexicon.Relative.Is(c.Lemma, "office"))
}

// wordless says whether a claim only tells that words were made or given, not which: "the statements made about her".
func wordless(c *claims.Claim) bool {
	return c.Doc.Nodes[c.Sentence][c.Head].Label == parse.Acl && lexicon.Denial.Is(c.Lemma, "light")
}

// asksWithin says whether a claim is a question inside a sentence: "no matter how the vote ends".
func asksWithin(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return slices.ContainsFunc(c.Tokens[:min(2, len(c.Tokens))], func(k int) bool { // "on how she did it"
		return slices.Contains([]string{"how", "why", "whether"}, tokens[k].Norm)
	})
}
