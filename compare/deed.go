package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// oneDeed says whether two claims tell one deed at two times: the same act by or to the same, in sentences that have much else
// in common, of a kind that is not done over and over, and no text tells it at the time of the other.
func (p *Pass) oneDeed(a, b *claims.Moment) bool {
	if p.A.Copular || p.B.Copular || p.A.Clausal != p.B.Clausal || unreal(p.A) || unreal(p.B) || p.A.Modality != p.B.Modality || !p.only(TimeSlot, PlaceSlot, OtherSlot, AmountSlot) {
		return false
	}
	if repeated(p.A) || repeated(p.B) || !hangs(p.A, a) || !hangs(p.B, b) || p.aliens(p.A.Subject, p.B.Subject) || p.aliens(p.A.Object, p.B.Object) {
		return false
	}
	if p.twice(p.A.Doc, p.B, b) || p.twice(p.B.Doc, p.A, a) {
		return false
	}
	shared, words := p.context.overlap(p.A, p.B)
	if len(words) < 3 {
		return false
	}
	switch {
	case p.Event.Subject == Same && p.Event.Object == Same, p.Event.Subject == Same && !p.A.Object.Present() && !p.B.Object.Present(), p.Event.Object == Same && !p.A.Subject.Present() && !p.B.Subject.Present():
		return shared >= 0.2
	case same(p.Event.Subject) || same(p.Event.Object):
		return shared >= 0.28
	}
	return shared >= 0.33 && len(words) >= 5
}

// repeated says whether an act is of a kind that is done over and over, or is told as a habit: two times are two acts.
func repeated(c *claims.Claim) bool {
	for _, lemma := range []string{c.Lemma, claims.Normal(c.Lemma)} {
		if lexicon.Speech.Has(lemma) || lexicon.Unique.Is(lemma, "many") || lexicon.Unique.Is(lemma, "mutual") || lexicon.Unique.Is(lemma, "repeat") {
			return true
		}
	}
	return slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool {
		return c.Span.Contains(t.Span) && lexicon.Unique.Is(t.Norm, "habit")
	})
}

// hangs says whether a time tells when the act was done: not "the winner of Friday's match", "the 2006 conviction".
func hangs(c *claims.Claim, m *claims.Moment) bool {
	nodes := c.Doc.Nodes[c.Sentence]
	top := m.First
	for k := m.First; k <= m.Last; k++ {
		if h := nodes[k].Head; h < m.First || h > m.Last {
			top = k
			break
		}
	}
	switch nodes[top].Label {
	case parse.Compound, parse.Amod, parse.NmodPoss, parse.Nummod, parse.Appos, parse.Flat:
		return false
	}
	for k, steps := nodes[top].Head, 0; k >= 0 && steps < 2; k, steps = nodes[k].Head, steps+1 {
		if k == c.Head {
			return true
		}
		if l := nodes[k].Label; l != parse.Obj && l != parse.Obl && l != parse.Xcomp && l != parse.NsubjPass {
			return false
		}
	}
	return false
}

// aliens says whether two participants hold names of which none is the same.
func (p *Pass) aliens(a, b claims.Arg) bool {
	if !a.Present() || !b.Present() || !naming(p.A, a) || !naming(p.B, b) {
		return false
	}
	return len(common(names(p.A, a), names(p.B, b))) == 0
}

// names are the words of names in an argument.
func names(c *claims.Claim, a claims.Arg) []string {
	var out []string
	for k := a.First; k <= a.Last; k++ {
		if capital(c, k) {
			out = append(out, c.Doc.Sentences[c.Sentence].Tokens[k].Norm)
		}
	}
	return out
}

// twice says whether a document tells the act of a claim of the other document at its time: then it knows of two.
func (p *Pass) twice(d *claims.Document, c *claims.Claim, m *claims.Moment) bool {
	return slices.ContainsFunc(p.index.byDocument(d), func(o *claims.Claim) bool {
		return claims.Normal(o.Lemma) == claims.Normal(c.Lemma) && slices.ContainsFunc(o.Moments, func(n claims.Moment) bool {
			order := when.Compare(n.Time, m.Time)
			return n.Aspect == "" && n.Clock == m.Clock && (order == when.Same || order == when.Overlap || n.Weekday >= 0 && n.Weekday == m.Weekday)
		})
	})
}
