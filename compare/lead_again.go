package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
)

// oneMatter is the cosine from which two pairs of sentences, side by side, tell one disagreement: of twenty pairs of findings on one event all
// that were nearer did.
const oneMatter = 0.5

// foremost leaves of leads that share a sentence, or mean the same side by side, only the surest: one sentence against ten others is one lead,
// and the nine tell little more.
func (x *index) foremost(leads []lead) []lead {
	slices.SortStableFunc(leads, func(a, b lead) int { return cmp.Compare(round(b.likely), round(a.likely)) })
	out := leads[:0]
	for _, l := range leads {
		if !slices.ContainsFunc(out, func(o lead) bool {
			return l.at[0] == o.at[0] || l.at[1] == o.at[1] || l.at[0] == o.at[1] || l.at[1] == o.at[0] || x.same(l.at, o.at)
		}) {
			out = append(out, l)
		}
	}
	return out
}

// same says whether two pairs of sentences mean the same side by side, in either order.
func (x *index) same(p, q [2]where) bool {
	near := func(a, b where) float64 { return x.nearness([2]where{a, b}) }
	return min(near(p[0], q[0]), near(p[1], q[1])) >= oneMatter || min(near(p[0], q[1]), near(p[1], q[0])) >= oneMatter
}

// unsaid leaves out what an editor finds where a rule that is shown tells the same disagreement, or one as doubtful sees the same two sentences: a
// rule tells more plainly what clashes. A finding of a rule that is too doubtful to be shown gives way to an editor's that is shown.
func (x *index) unsaid(found []Divergence) []Divergence {
	var told [][2]*claims.Claim
	doubted := map[[2]where]bool{}
	for _, d := range found {
		switch {
		case d.Cause == Learned:
		case d.Level != Low:
			told = append(told, d.opposed()...)
		default:
			for _, p := range d.opposed() {
				doubted[x.both(p)] = true
			}
		}
	}
	better := map[[2]where]bool{}
	found = slices.DeleteFunc(found, func(d Divergence) bool {
		if d.Cause != Learned {
			return false
		}
		pairs := d.opposed()
		if slices.ContainsFunc(pairs, func(p [2]*claims.Claim) bool {
			return slices.ContainsFunc(told, func(q [2]*claims.Claim) bool { return x.again(p, q) })
		}) {
			return true
		}
		for _, p := range pairs {
			if d.Level == Low && doubted[x.both(p)] {
				return true
			}
			better[x.both(p)] = d.Level != Low
		}
		return false
	})
	return slices.DeleteFunc(found, func(d Divergence) bool {
		return d.Cause != Learned && d.Level == Low && slices.ContainsFunc(d.opposed(), func(p [2]*claims.Claim) bool { return better[x.both(p)] })
	})
}

func (x *index) both(p [2]*claims.Claim) [2]where { return [2]where{x.where(p[0]), x.where(p[1])} }

// again says whether two pairs of claims tell one disagreement: a claim of one is set against the same text in the other, or both sides mean the
// same.
func (x *index) again(p, q [2]*claims.Claim) bool {
	for _, turned := range [][2]*claims.Claim{q, {q[1], q[0]}} {
		if p[0] == turned[0] && p[1].Doc == turned[1].Doc || p[1] == turned[1] && p[0].Doc == turned[0].Doc {
			return true
		}
	}
	return x.same(x.both(p), x.both(q))
}

// opposed are the pairs of claims that a divergence sets against each other, in each the one of the earlier text in front.
func (d *Divergence) opposed() (out [][2]*claims.Claim) {
	for i, p := range d.Positions {
		for _, q := range d.Positions[i+1:] {
			for _, a := range p.Members {
				for _, b := range q.Members {
					if compareMember(a, b) > 0 {
						a, b = b, a
					}
					if a.Claim != nil && b.Claim != nil {
						out = append(out, [2]*claims.Claim{a.Claim, b.Claim})
					}
				}
			}
		}
	}
	return out
}
