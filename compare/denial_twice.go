package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
)

// once leaves out what two rules see in the same sentences when both see a denial: "denied claims that it broke the treaty" denies the claims, and that it
// broke it. The surer one stays.
func (x *index) once(found []Divergence) []Divergence {
	seesDenial := func(d *Divergence) bool { return d.Cause == Negation || d.Cause == ImplicitNegation }
	best := map[[2]where]Divergence{}
	for _, d := range found {
		if !seesDenial(&d) {
			continue
		}
		for _, p := range d.opposed() {
			if o, ok := best[x.both(p)]; !ok || cmp.Or(cmp.Compare(d.Score, o.Score), cmp.Compare(o.ID, d.ID)) > 0 {
				best[x.both(p)] = d
			}
		}
	}
	return slices.DeleteFunc(found, func(d Divergence) bool {
		pairs := d.opposed()
		return seesDenial(&d) && len(pairs) > 0 && !slices.ContainsFunc(pairs, func(p [2]*claims.Claim) bool { return best[x.both(p)].ID == d.ID })
	})
}
