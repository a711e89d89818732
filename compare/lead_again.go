package compare

import (
	"cmp"
	"fmt"
	"slices"

	"crossclaim/claims"
)

// foremost leaves of the findings that share a sentence only the surest: one sentence against ten others is one lead, and the nine tell
// little more.
func foremost(found []settled) []settled {
	slices.SortStableFunc(found, func(a, b settled) int { return cmp.Compare(b.score, a.score) })
	told := map[place]bool{}
	out := found[:0]
	for i, f := range found {
		a, b := place{f.A.Claim.Doc, f.A.Claim.Sentence}, place{f.B.Claim.Doc, f.B.Claim.Sentence}
		if told[a] || told[b] {
			continue
		}
		told[a], told[b] = true, true
		f.Aspect = fmt.Sprint("lead ", i) // no two are one disagreement
		out = append(out, f)
	}
	return out
}

// oneMatter is the cosine from which two pairs of sentences, side by side, tell one disagreement: of twenty pairs of findings on one event all
// that were nearer did.
const oneMatter = 0.5

// unsaid leaves out what an editor finds where a rule that is shown, or a lead that is surer, tells the same disagreement: a rule tells more
// plainly what clashes. A finding of a rule on the same two sentences that is too doubtful to be shown gives way. found is in order of
// confidence.
func (x *index) unsaid(found []Divergence) []Divergence {
	var told [][2]*claims.Claim
	for _, d := range found {
		if d.Cause != Learned && d.Level != Low {
			d.opposed(func(p [2]*claims.Claim) { told = append(told, p) })
		}
	}
	better := map[[2]place]bool{}
	found = slices.DeleteFunc(found, func(d Divergence) (again bool) {
		if d.Cause != Learned {
			return false
		}
		d.opposed(func(p [2]*claims.Claim) {
			again = again || slices.ContainsFunc(told, func(q [2]*claims.Claim) bool { return x.again(p, q) })
			told = append(told, p)
			if !again && d.Level != Low {
				better[places(p)] = true
			}
		})
		return again
	})
	return slices.DeleteFunc(found, func(d Divergence) (hidden bool) {
		if d.Cause != Learned && d.Level == Low {
			d.opposed(func(p [2]*claims.Claim) { hidden = hidden || better[places(p)] })
		}
		return hidden
	})
}

func places(p [2]*claims.Claim) [2]place {
	return [2]place{{p[0].Doc, p[0].Sentence}, {p[1].Doc, p[1].Sentence}}
}

// again says whether two pairs of claims tell one disagreement: they are of the same two sentences, a claim of one is set against the same text
// in the other, or both sides are alike in meaning.
func (x *index) again(p, q [2]*claims.Claim) bool {
	if places(p) == places(q) {
		return true
	}
	for _, turned := range [][2]*claims.Claim{q, {q[1], q[0]}} {
		if p[0] == turned[0] && p[1].Doc == turned[1].Doc || p[1] == turned[1] && p[0].Doc == turned[0].Doc ||
			min(x.likeness(p[0], turned[0]), x.likeness(p[1], turned[1])) >= oneMatter {
			return true
		}
	}
	return false
}

// likeness is the cosine of the sentences of two claims, 0 without vectors.
func (x *index) likeness(a, b *claims.Claim) float64 {
	if x.senses == nil {
		return 0
	}
	of := func(c *claims.Claim) vector { return x.senses.sentence[x.senses.first[x.of[c.Doc]]+c.Sentence] }
	return of(a).cosine(of(b))
}

// opposed calls f with each pair of claims that a divergence sets against each other, the first in the order of the texts in front.
func (d *Divergence) opposed(f func([2]*claims.Claim)) {
	for i, p := range d.Positions {
		for _, q := range d.Positions[i+1:] {
			for _, a := range p.Members {
				for _, b := range q.Members {
					if compareMember(a, b) > 0 {
						a, b = b, a
					}
					if a.Claim != nil && b.Claim != nil {
						f([2]*claims.Claim{a.Claim, b.Claim})
					}
				}
			}
		}
	}
}
