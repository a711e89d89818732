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

// What models alone call a contradiction or an update is shown when figures say which and the scorer calls it one as surely.
const (
	secondedFrom  = 0.88
	secondedScore = 0.65
)

// seconded says whether the scorer bears out what models alone call a contradiction or an update.
func (d *Divergence) seconded() bool {
	return d.apart && (d.Relation == Contradict || d.Relation == Supersede) && d.Witness != nil && d.Witness.Contradiction() >= secondedFrom
}
