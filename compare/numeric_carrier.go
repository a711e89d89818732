package compare

import (
	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// oneCarrier says whether both figures count who was aboard, and one ship, train or bridge is what both stories are about.
func (f *figures) oneCarrier() bool {
	if f.a.Measure != "aboard" || f.manifold(f.a, f.b) {
		return false
	}
	x, y := f.index.carrier[f.A.Doc](), f.index.carrier[f.B.Doc]()
	return x != "" && x == y
}

// carrier is the kind of ship, vehicle or structure that a document speaks of most, three times at least; "" when there is
// none or another comes close.
func carrier(d *claims.Document) string {
	best, most, next := "", 2, 0
	for _, kind := range []string{"water", "road", "rail", "air", "structure"} {
		n := 0
		for _, w := range lexicon.Carrier.Words(kind) {
			n += mentioned(d, w)
		}
		switch {
		case n > most:
			best, most, next = kind, n, max(next, most)
		case n > next:
			next = n
		}
	}
	if best == "" || next*2 > most && next > 2 {
		return ""
	}
	return best
}
