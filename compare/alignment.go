package compare

import (
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/text"
)

// alignment tells whether the two sentences of a finding answer each other: whether each is the one of its text that is nearest to the
// other, and what places and people they name.
func (p *Pass) alignment(add func(string, float64), a, b *claims.Claim) {
	x, y := p.context.standing(a, b), p.context.standing(b, a)
	add("nearest of its text, less", min(x, y))
	add("nearest of its text, more", max(x, y))
	add("leads, words", jaccard(p.context.lead(a.Doc), p.context.lead(b.Doc)))
	if p.index.senses != nil {
		of := p.index.eventFeatures(a, b, p.Event)
		add("vectors, sentences", of[2])
		add("vectors, leads", of[3])
		add("texts, weighted words", of[4])
	}
	la, lb := len(a.Doc.Sentences), len(b.Doc.Sentences)
	add("texts, shorter", log1p(min(la, lb)))
	add("texts, longer", log1p(max(la, lb)))
	na, nb := p.index.named(a), p.index.named(b)
	for _, k := range []struct {
		name string
		is   func(id int) bool
	}{
		{"places", func(id int) bool { return p.index.set.Names[id].Kind == name.Place }},
		{"people", func(id int) bool { return p.index.set.Names[id].Kind == name.Person }},
	} {
		of := func(ids []int) []int {
			return slices.DeleteFunc(slices.Clone(ids), func(id int) bool { return !k.is(id) })
		}
		ka, kb := of(na), of(nb)
		both := len(common(ka, kb))
		add(k.name+" shared", log1p(both))
		add(k.name+", fewer alone", log1p(min(len(ka), len(kb))-both))
		add(k.name+", more alone", log1p(max(len(ka), len(kb))-both))
	}
}

// standing is how near a's sentence is to b's beside the nearest sentence of b's text, 0 to 1.
func (x *surroundings) standing(a, b *claims.Claim) float64 {
	mine := x.likeness(a.Doc, a.Sentence, b.Doc, b.Sentence)
	best := mine
	for s := range b.Doc.Sentences {
		best = max(best, x.likeness(a.Doc, a.Sentence, b.Doc, s))
	}
	if best == 0 {
		return 0
	}
	return mine / best
}

// likeness is the cosine of two sentences over weighted words; both lists of words ascend.
func (x *surroundings) likeness(d *claims.Document, s int, e *claims.Document, t int) float64 {
	a, b := x.keys[d][s], x.keys[e][t]
	sum := 0.0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			sum += float64(x.weight[a[0]] * x.weight[a[0]]) // not fused: the same everywhere
			a, b = a[1:], b[1:]
		}
	}
	return sum / (float64(x.length[d][s]*x.length[e][t]) + 1e-9)
}

// lead are the content words of the first sentences.
func (x *surroundings) lead(d *claims.Document) []string {
	return sorted(slices.Concat(x.keys[d][:min(leadSentences, len(x.keys[d]))]...))
}

// nearFigure is how many tokens on either side of a figure may narrow it.
const nearFigure = 3

// beside tells what stands right at two figures: the noun each counts, and the cues that only one of them has.
func (p *Pass) beside(add func(string, float64), f *Finding, x, y *claims.Amount) {
	nx, ny := nounBehind(f.A.Claim, x), nounBehind(f.B.Claim, y)
	add("noun same", truth(nx != "" && nx == ny))
	add("noun differs", truth(nx != "" && ny != "" && nx != ny))
	cx, cy := lemmasNear(f.A.Claim, x), lemmasNear(f.B.Claim, y)
	for _, w := range cues() {
		if slices.Contains(cx, w) != slices.Contains(cy, w) {
			add("near "+w+" alone", 1)
		}
	}
	equal, clash := 0, 0
	for _, c := range p.index.bySentence(f.A.Claim) {
		for i := range c.Amounts {
			for _, d := range p.index.bySentence(f.B.Claim) {
				for j := range d.Amounts {
					v, w := &c.Amounts[i], &d.Amounts[j]
					if v.Span == x.Span || w.Span == y.Span || claims.Normal(v.Measure) != claims.Normal(w.Measure) {
						continue
					}
					if math.Abs(v.Value-w.Value) <= 0.005*math.Abs(v.Value) {
						equal++
					} else {
						clash++
					}
				}
			}
		}
	}
	add("other figures equal", log1p(equal))
	add("other figures clash", log1p(clash))
}

// nounBehind is the lemma of the first noun behind a figure, "" where none follows at once.
func nounBehind(c *claims.Claim, a *claims.Amount) string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := a.Last + 1; k < min(a.Last+1+nearFigure, len(tokens)) && tokens[k].Kind == text.Word; k++ {
		if tag := c.Doc.Nodes[c.Sentence][k].Tag; tag.Noun() {
			return claims.Normal(c.Doc.Lemmas[c.Sentence][k])
		}
	}
	return ""
}

// lemmasNear are the lemmas at most nearFigure tokens away.
func lemmasNear(c *claims.Claim, a *claims.Amount) []string {
	lemmas := c.Doc.Lemmas[c.Sentence]
	return lemmas[max(0, a.First-nearFigure):min(len(lemmas), a.Last+1+nearFigure)]
}
