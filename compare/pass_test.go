package compare

import (
	"reflect"
	"testing"
)

// TestFindingsKeepTheirEvent: what a detector makes of the event for one finding says nothing of the one it has reported before.
func TestFindingsKeepTheirEvent(t *testing.T) {
	set := story(t, "Boats in Harun\n\nMaria Lenz, 34, sold 12 boats in Harun on Monday, the port said.", "Harun\n\nMaria Lenz, 36, sold 15 boats in Harun on Monday, the port said.")
	x := newIndex(set)
	ctx := newSurroundings(set)
	for _, a := range set.Claims {
		for _, b := range set.Claims {
			if a.Doc == b.Doc || a.ID > b.ID || a.Lemma != "sell" || b.Lemma != "sell" {
				continue
			}
			p := &Pass{A: a, B: b, Event: x.event(a, b), index: x, context: ctx}
			numericDetector.Run(p)
			if len(p.found) != 2 || reflect.DeepEqual(p.found[0].event, p.found[1].event) || !reflect.DeepEqual(p.found[1].event, p.Event) {
				t.Errorf("found %d; want her age and the boats, each with its own event", len(p.found))
			}
			return
		}
	}
	t.Error("nobody sells anything")
}
