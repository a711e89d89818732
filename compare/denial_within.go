package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// contentTold says whether the denial itself tells what it denies, in a clause: "denied rumours that he was ill". That clause is a denied
// claim of its own, and is compared as one.
func contentTold(d *claims.Claim, what claims.Arg) bool {
	nodes := d.Doc.Nodes[d.Sentence]
	for k := range nodes {
		if what.Head >= 0 && nodes[k].Head == what.Head && nodes[k].Label == parse.Acl && afterThat(d, k) {
			return true
		}
	}
	return false
}

// afterThat says whether the clause of a verb in the sentence of a claim stands behind "that".
func afterThat(c *claims.Claim, verb int) bool {
	for k, n := range c.Doc.Nodes[c.Sentence][:verb] {
		if n.Head == verb && n.Label == parse.Mark && c.Doc.Sentences[c.Sentence].Tokens[k].Norm == "that" {
			return true
		}
	}
	return false
}

// askedWithin says whether the sentence of a denial tells what was asked: "Asked if he had made it up, Marsh denied the charge".
func askedWithin(d *claims.Claim) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	for k, t := range tokens[:max(0, len(tokens)-1)] {
		if t.Norm != "asked" {
			continue
		}
		for _, w := range tokens[k+1 : min(len(tokens), k+8)] {
			if w.Norm == "if" || w.Norm == "whether" {
				return true
			}
		}
	}
	return false
}

// addedOn says whether a denial only adds to its own sentence, which tells what is denied: "was accused of fraud, a claim dismissed by
// the bank".
func addedOn(d *claims.Claim, what claims.Arg) bool {
	article := determiner(d, what.Head)
	return what.Head > 0 && (article == "a" || article == "an") && d.Doc.Sentences[d.Sentence].Tokens[what.Head].Norm == what.Lemma
}

// pointsWithin says whether a denial points back at another clause of its own sentence: "first reports spoke of a death, but that proved
// wrong".
func pointsWithin(d *claims.Claim, what claims.Arg) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	k := what.First - 1
	return (what.Lemma == "this" || what.Lemma == "that") && k > 1 && (tokens[k].Norm == "but" || tokens[k].Norm == "and" || tokens[k].Norm == ";")
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
