package compare

import (
	"crossclaim/claims"
)

// oneParent says whether both figures count the children of a parent ("a mother of 12"), each text tells of one such parent,
// and the sentences share a name or words.
func (f *figures) oneParent() bool {
	x, y := parent(f.A, f.a), parent(f.B, f.b)
	if x == "" || x != y {
		return false
	}
	namesA, onlyA := f.index.parents(f.A.Doc)
	namesB, onlyB := f.index.parents(f.B.Doc)
	return onlyA && onlyB && !f.otherNames() && (len(common(namesA, namesB)) > 0 || f.onePerson() || f.shared >= 0.1)
}

// parents are the entities named in the sentences of a document that count somebody's children, and whether they all give
// one figure.
func (x *index) parents(d *claims.Document) (names []int, one bool) {
	value := -1.0
	for _, c := range x.byDocument(d) {
		for _, a := range c.Amounts {
			if parent(c, a) == "" {
				continue
			}
			if value >= 0 && a.Value != value {
				return nil, false
			}
			value = a.Value
			names = append(names, x.named(c)...)
		}
	}
	return names, true
}

// parent is the word for a parent whose children a figure counts, "" for none.
func parent(c *claims.Claim, a claims.Amount) string {
	lemmas, tokens := c.Doc.Lemmas[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if a.Measure != "child" || a.First < 2 || tokens[a.First-1].Norm != "of" {
		return ""
	}
	return claims.Normal(lemmas[a.First-2])
}
