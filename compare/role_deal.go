package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// dealAspect begins the aspect of a purchase told with buyer and bought exchanged; dealKind is its kind.
const (
	dealAspect = "deal "
	dealKind   = "deal"
)

// turnedDeal says whether two claims tell one purchase with buyer and bought exchanged, by their names: "Lumera acquires its rival Tasco", "Tasco is taking
// over Lumera". Of two firms only one buys the other, whatever stage the deal has come to.
func (p *Pass) turnedDeal() bool {
	a, b := p.A, p.B
	if !buys(a) || !buys(b) {
		return false
	}
	buyerA, boughtA, buyerB, boughtB := properWords(a, a.Subject), properWords(a, a.Object), properWords(b, b.Subject), properWords(b, b.Object)
	return len(common(buyerA, boughtB)) > 0 && len(common(boughtA, buyerB)) > 0 && len(common(buyerA, buyerB)) == 0 && len(common(boughtA, boughtB)) == 0
}

// deal reports a purchase with buyer and bought exchanged.
func (p *Pass) deal() {
	f := p.roleFinding("buyer and bought are exchanged", SubjectSlot)
	f.Aspect = dealAspect + f.Aspect
	p.Report(p.onOneDay(f))
}

// buys says whether a claim tells, firmly or as planned, that one buys another.
func buys(c *claims.Claim) bool {
	return slices.Contains(append(deeds(c), claims.Normal(c.Lemma)), "buy") && c.Subject.Present() && isBody(c, c.Object) && !denies(c) && !c.Hedged && !relative(c) &&
		(c.Modality == claims.Asserted || c.Modality == claims.Planned)
}

// isBody says whether a phrase stands for a firm, not for shares in it or a plant of it.
func isBody(c *claims.Claim, a claims.Arg) bool {
	if !a.Present() {
		return false
	}
	tag := c.Doc.Nodes[c.Sentence][a.Head].Tag
	return a.Name >= 0 || a.Named >= 0 || tag == parse.NNP || tag == parse.NNPS || lexicon.Spelling.Is(a.Lemma, "body")
}

// properWords are the words of a name in a phrase, or right behind it, before what a preposition hangs on it: Krona in "the Krona brewery in Vessby",
// Denwick in "its rival Denwick".
func properWords(c *claims.Claim, a claims.Arg) []string {
	var out []string
	nodes := c.Doc.Nodes[c.Sentence]
	for k := a.First; k >= 0 && k < len(nodes); k++ {
		tag := nodes[k].Tag
		if k > a.Last && tag != parse.NNP && tag != parse.NNPS || (tag == parse.IN || tag == parse.TO) && len(out) > 0 {
			break
		}
		if w := c.Doc.Sentences[c.Sentence].Tokens[k].Norm; (tag == parse.NNP || tag == parse.NNPS) && !lexicon.Stop.Has(w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
