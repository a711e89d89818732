package compare

import "slices"

// Of 18 findings of these kinds that readers judged, 17 were wrong, and the scorer took all of those but one, which is mended, for no contradiction: it was
// below 0.7. So what it bears out is not bound by them.
var borneOut = []string{string(Status), "step", string(QuantifierScope)}

const borneOutFrom = 0.7

// bearsOut says whether the scorer speaks for a finding of a kind that readers mostly called wrong.
func (d *Divergence) bearsOut() bool {
	return slices.Contains(borneOut, d.kind) && d.Witness != nil && d.Witness.Contradiction() >= borneOutFrom
}

// What models alone call a contradiction or an update is shown when the scorer calls it one as surely, and either figures say which, or so few
// sentences were read that hardly one looks like a clash by chance.
const (
	secondedFrom    = 0.88
	secondedFromFew = 0.80
	secondedScore   = 0.65
)

// seconded says whether the scorer bears out what models alone call a contradiction or an update; less is how far the set is corrected.
func (d *Divergence) seconded(less float64) bool {
	if d.Relation != Contradict && d.Relation != Supersede || d.Witness == nil {
		return false
	}
	c := d.Witness.Contradiction()
	return d.apart && c >= secondedFrom || less == 0 && c >= secondedFromFew
}
