package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// deniable says whether a claim of another sentence may be what the denial d by who denies: somebody else states it as a fact, and it is about the same
// matter. Where the denial tells the claim again, it need not be shown to be a charge.
func (p *Pass) deniable(d, c *claims.Claim, who string, what claims.Arg) bool {
	restated := p.restated(d, c, what)
	if !p.heard(d, who, restated) || !statesFact(c) || !p.saysDeed(c) || p.sameSide(d, c, who, what) || toldWithin(d, what) || p.otherStory(d, c, what) {
		return false
	}
	return restated || p.charges(d, c, what) && p.answers(d, c, who, what)
}

// heard says whether a known side denies, and stands by it.
func (p *Pass) heard(d *claims.Claim, who string, restated bool) bool {
	return (p.index.speaks(d) || restated && known(d)) && asserted(d) && !atFirst(d) && (!pronoun(who) || denierOf(d) >= 0)
}

// statesFact says whether a claim states something as a fact.
func statesFact(c *claims.Claim) bool {
	switch c.Modality {
	case claims.Wished, claims.Planned, claims.Question, claims.Conditional, claims.Necessary:
		return false
	}
	return c.Kind != claims.NoClaim && c.Kind != claims.Opinion && (c.Subject.Present() || c.Object.Present()) && !asksWithin(c)
}

// saysDeed says whether a claim tells by itself what somebody did or what happened: no clause that only tells when or why, what somebody is ("Bado, the
// minister"), or that he is asked about it.
func (p *Pass) saysDeed(c *claims.Claim) bool {
	node := c.Doc.Nodes[c.Sentence][c.Head]
	switch {
	case node.Label == parse.Appos, describes(c), framing(c), wordless(c), p.besideStep(c):
		return false
	case lexicon.Charge.Is(c.Lemma, "inquiring"), lexicon.Denial.Is(c.Object.Lemma, "writ"), c.Lemma == "assure":
		return false
	case node.Label == parse.Advcl && !charged(c):
		return false
	}
	return !infinite(c) || imputed(c) || p.accuses(c) && node.Tag != parse.VBG
}

// sameSide says whether a claim is no word of another side than that of the denial: a denial itself, or what the denier says, thinks or does.
func (p *Pass) sameSide(d, c *claims.Claim, who string, what claims.Arg) bool {
	_, _, denial := denying(c)
	return denial || denies(c) || p.smears(c) || disputed(c) || answered(c) || toldOf(c) || retorts(c, c.Head) ||
		p.voiced(c, d, who) || p.advocate(c, d) || p.thought(c, d) || p.sideBySide(d, c, what)
}

// smears says whether the sentence of a claim calls something false: "it is a smear" is the other voice of the same side.
func (p *Pass) smears(c *claims.Claim) bool {
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o.Copular && !denies(o) && (lexicon.Denial.Is(o.Lemma, "untrue") || strings.Contains(strings.ToLower(words(o, o.Predicate)), "fake"))
	})
}

// toldWithin says whether the sentence of a denial tells what it denies: then it answers nothing elsewhere.
func toldWithin(d *claims.Claim, what claims.Arg) bool {
	return contentTold(d, what) || askedWithin(d) || addedOn(d, what) || pointsWithin(d, what)
}

// otherStory says whether what is denied is of another matter, time or place than a claim.
func (p *Pass) otherStory(d, c *claims.Claim, what claims.Arg) bool {
	return deniesOther(d, what) || p.otherMatter(d, what, c) || p.landedElsewhere(d, c, what)
}
