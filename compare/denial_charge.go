package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// charges says whether a claim that the denial does not tell again is one that somebody may have to deny.
func (p *Pass) charges(d, c *claims.Claim, what claims.Arg) bool {
	switch {
	case lexicon.Speech.Has(c.Lemma) && !p.accuses(c), speaksOf(c), p.attributed(d, what, c), p.besideCharge(c, d):
		return false
	case d.Doc == c.Doc && what.Lemma == "wrongdoing":
		return false // the usual answer to a standing charge, beside it
	case c.Subject.Lemma == "i", c.Subject.Lemma == "we":
		return false // "we have great needs" accuses nobody
	case lexicon.Denial.Is(c.Lemma, "light") && !c.Copular && !c.Object.Present():
		return false
	case c.Copular && !c.Object.Present() && c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.JJ:
		return false // "Cuomo was direct" charges nobody
	}
	return !ownCharge(d) || imputed(c) || c.Hedged || p.accuses(c) // "was accused of a theft and denied the allegations": that one
}

// accuses says whether a claim is a charge whose deed is no claim of its own: "accused him of theft", "alleged a theft", not "accused him of taking
// bribes".
func (p *Pass) accuses(c *claims.Claim) bool {
	return (c.Lemma == "accuse" || c.Lemma == "allege" && c.Object.Present()) && !slices.ContainsFunc(p.index.bySentence(c), imputed)
}

// charged says whether a claim is put as somebody's word or as hearsay: only such a claim is denied in the sentences after
// it.
func charged(c *claims.Claim) bool {
	if s := last(c); s != nil && s.Text != "" || c.Hedged {
		return true
	}
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Charge.Is(w, "evident") })
}

// chargedBetween says whether a sentence between a claim and a denial after it tells of a charge: that is what the denial answers.
func chargedBetween(c, d *claims.Claim) bool {
	for s := c.Sentence + 1; s < d.Sentence; s++ {
		for k, w := range c.Doc.Lemmas[s] {
			if accusing[w] != "" && w != "suspect" && c.Doc.Nodes[s][k].Tag.Verb() {
				return true // the noun may go on with the charge before: "if the allegations are true"
			}
		}
	}
	return false
}

// besideCharge says whether a clause only stands beside the charge in its sentence: "lost the vote after two women accused him of threats" charges
// nobody with losing. What the charge itself holds, or what hangs on its word, does not; nor where the charge is not about who denies.
func (p *Pass) besideCharge(c, d *claims.Claim) bool {
	nodes, lemmas := c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	if s := last(c); s != nil && s.Text != "" || c.Hedged {
		return false
	}
	word := slices.IndexFunc(lemmas, func(w string) bool { return w == "accuse" || w == "allege" })
	if word < 1 || slices.Contains(c.Tokens, word) || c.Doc.Sentences[c.Sentence].Tokens[word-1].Norm == "being" {
		return false
	}
	for k := c.Head; k >= 0 && !(nodes[k].Label == parse.Advcl && circumstance(c, k)); k = nodes[k].Head {
		if nodes[k].Head == word {
			return false // "accused of taking bribes"
		}
	}
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool { return o.Head == word && p.accuses(o) && p.about(o, d) })
}

// circumstance says whether the clause of a verb tells when or why: "when they were pupils".
func circumstance(c *claims.Claim, verb int) bool {
	for k, n := range c.Doc.Nodes[c.Sentence] {
		if n.Head == verb && k < verb && slices.Contains([]string{"when", "while", "after", "before", "as", "since", "because", "although", "though"}, c.Doc.Sentences[c.Sentence].Tokens[k].Norm) {
			return true
		}
	}
	return false
}

// besideStep says whether a claim is only a clause in what tells a step of a trial: "was booked over the violence that erupted".
func (p *Pass) besideStep(c *claims.Claim) bool {
	label := c.Doc.Nodes[c.Sentence][c.Head].Label
	return (label == parse.AclRelcl || label == parse.Acl) && slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o.Head < c.Head && lexicon.Charge.Is(o.Lemma, "inquiring") && o.Passive
	})
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

// speaksOf says whether a claim speaks of an allegation itself: what is alleged stands elsewhere.
func speaksOf(c *claims.Claim) bool {
	own := func(a claims.Arg) bool { return a.Present() && !a.Restored && lexicon.Denial.Is(a.Lemma, "claim") }
	return own(c.Object) || slices.ContainsFunc(c.Others, own) || slices.ContainsFunc(c.Tokens, func(k int) bool {
		return c.Doc.Sentences[c.Sentence].Tokens[k].Norm == "rather" // "rather than taking part"
	})
}
