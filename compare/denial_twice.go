package compare

import (
	"cmp"
	"slices"
)

// once leaves out what two rules see in the same sentences when both see a denial: "denied claims that it broke the treaty" denies the claims, and that it
// broke it. The surer one stays.
func (x *index) once(found []Divergence) []Divergence {
	best := map[[2]where]*Divergence{}
	surer := func(d, o *Divergence) bool { return cmp.Or(cmp.Compare(d.Score, o.Score), cmp.Compare(o.ID, d.ID)) > 0 }
	for i := range found {
		d := &found[i]
		if !seesDenial(d) {
			continue
		}
		for _, p := range d.opposed() {
			if o := best[x.both(p)]; o == nil || surer(d, o) {
				best[x.both(p)] = d
			}
		}
	}
	again := map[string]bool{} // found is moved below, so that no pointer into it may be kept
	for i := range found {
		d := &found[i]
		again[d.ID] = seesDenial(d) && len(d.opposed()) > 0
		for _, p := range d.opposed() {
			again[d.ID] = again[d.ID] && best[x.both(p)] != d
		}
	}
	return slices.DeleteFunc(found, func(d Divergence) bool { return seesDenial(&d) && again[d.ID] })
}

// seesDenial says whether a rule sees a denial.
func seesDenial(d *Divergence) bool { return d.Cause == Negation || d.Cause == ImplicitNegation }
