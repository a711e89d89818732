package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parse"
)

// namers are verbs that tell who somebody is.
var namers = []string{"identify", "name"}

// namedAs says whether one claim tells who somebody was, and the other denies it of people in another part: "have not identified the
// victims", "identified him as the gunman".
func (p *Pass) namedAs() bool {
	if !slices.Contains(namers, p.A.Lemma) || !slices.Contains(namers, p.B.Lemma) {
		return false
	}
	a, b := partOf(p.A), partOf(p.B)
	return a != "" && b != "" && !sameRole(a, b) && !sameRole(b, a)
}

// partOf is the noun for the part in which a claim names somebody, "" where only a pronoun or a name tells.
func partOf(c *claims.Claim) string {
	for _, o := range c.Others {
		if o.Case == "as" && human(o.Lemma) {
			return o.Lemma
		}
	}
	if who := holder(c); who.Present() && human(who.Lemma) && who.Name < 0 {
		return who.Lemma
	}
	return ""
}

// someoneElse says whether both claims bring in somebody of whom nothing was told before: "a third suspect has not been detained" and "a
// third suspect was arrested" may be two people.
func (p *Pass) someoneElse() bool {
	fresh := func(c *claims.Claim) bool {
		who := holder(c)
		if !who.Present() || who.Name >= 0 || !human(who.Lemma) || c.Doc.Nodes[c.Sentence][who.Head].Tag != parse.NN {
			return false
		}
		article := determiner(c, who.Head)
		return article == "a" || article == "an" || article == "another"
	}
	return fresh(p.A) && fresh(p.B)
}
