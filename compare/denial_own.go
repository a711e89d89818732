package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// disputed says whether the sentence of a claim calls it false itself, "described the allegation that he was attacked as fake", or denies
// it by words that the clause holds: then it is no word of the other side.
func disputed(c *claims.Claim) bool {
	lemmas, tokens := c.Doc.Lemmas[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	has := func(class string) bool {
		return slices.ContainsFunc(lemmas, func(w string) bool { return lexicon.Denial.Is(w, class) })
	}
	if has("untrue") && has("claim") {
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
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Speech.Is(w, "deny") })
}

// ownCharge says whether the sentence of a denial tells the charge itself, before it.
func ownCharge(d *claims.Claim) bool {
	nodes := d.Doc.Nodes[d.Sentence]
	for k, w := range d.Doc.Lemmas[d.Sentence][:max(d.Head, 0)] {
		if (w == "accuse" || w == "allege") && nodes[k].Tag.Verb() {
			return true
		}
	}
	return false
}

// advocates are those who deny in another's name: what they do themselves is not what he is accused of.
var advocates = []string{"attorney", "lawyer", "counsel", "solicitor", "barrister", "spokesman", "spokeswoman", "spokesperson", "representative"}

// advocate says whether a claim tells what the one who denies for somebody else does himself: "his attorney sent the paper a picture".
func (p *Pass) advocate(c, d *claims.Claim) bool {
	speaks := func(o *claims.Claim) bool {
		return o.Subject.First >= 0 && slices.ContainsFunc(o.Doc.Lemmas[o.Sentence][o.Subject.First:o.Subject.Head+1], func(w string) bool { return slices.Contains(advocates, w) })
	}
	return speaks(c) && speaks(d)
}

// thought says whether the sentence of a claim tells it as what the denier thinks or hopes: "the office hoped that the row would end".
func (p *Pass) thought(c, d *claims.Claim) bool {
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o.Head <= c.Head && lexicon.Speech.Is(o.Lemma, "think") && same(p.index.args(o, o.Subject, d, d.Subject))
	})
}

// describes says whether a claim tells what somebody is by his office, or in passing, "who is a film star": nobody denies that.
func describes(c *claims.Claim) bool {
	return c.Copular && (c.Doc.Nodes[c.Sentence][c.Head].Label == parse.AclRelcl || lexicon.Unique.Is(c.Lemma, "office") || lexicon.Relative.Is(c.Lemma, "office"))
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

// landedElsewhere says whether a clause behind what is denied sets it at another place than the claim: "denied responsibility for the missiles that
// landed in Poland", "fired 90 missiles into Ukraine".
func (p *Pass) landedElsewhere(d, c *claims.Claim, what claims.Arg) bool {
	places := func(o *claims.Claim) (out []int) {
		for _, a := range o.Others {
			if a.Name >= 0 && p.index.isPlace(a) {
				out = append(out, a.Name)
			}
		}
		return out
	}
	var denied []int
	for _, o := range p.index.bySentence(d) {
		if o.Head > what.Head && what.Head > d.Head {
			denied = append(denied, places(o)...)
		}
	}
	told := places(c)
	return len(denied) > 0 && len(told) > 0 && len(common(denied, told)) == 0
}

// besideStep says whether a claim is only a clause in what tells a step of a trial: "was booked over the violence that erupted".
func (p *Pass) besideStep(c *claims.Claim) bool {
	label := c.Doc.Nodes[c.Sentence][c.Head].Label
	return (label == parse.AclRelcl || label == parse.Acl) && slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o.Head < c.Head && lexicon.Charge.Is(o.Lemma, "inquiring") && o.Passive
	})
}

// sideBySide says whether the sentence of a denial goes on to tell the claim itself, as the same side's word: "denying the charge and accusing Moscow of
// blindfolding him" is who accuses.
func (p *Pass) sideBySide(d, c *claims.Claim, what claims.Arg) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	return slices.ContainsFunc(p.index.bySentence(d), func(o *claims.Claim) bool {
		if o.Lemma != c.Lemma || what.Head < d.Head || o.Head <= what.Head {
			return false
		}
		said := func(w string) bool {
			return slices.ContainsFunc(tokens[what.Head+1:o.Head], func(t text.Token) bool { return t.Norm == w })
		}
		return said("and") && !said("that")
	})
}
