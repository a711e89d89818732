package compare

import "testing"

// clashEverywhere is a scorer that reads a contradiction in everything.
type clashEverywhere struct{}

func (clashEverywhere) Score(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i := range out {
		out[i] = [3]float64{0.02, 0.03, 0.95}
	}
	return out
}

// nothing is an editor that finds nothing.
type nothing struct{}

func (nothing) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := make([][1 + len(Edited)]float64, len(pairs))
	for i := range out {
		out[i][0] = 1
	}
	return out
}

// TestWhatAlwaysHoldsIsAsked: of all pairs that the scorer would call a contradiction, only two statements of what always holds of one thing are one.
func TestWhatAlwaysHoldsIsAsked(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		leads     int
	}{
		{"two rules", "The laundry room closes at ten in the evening.", "The laundry room stays open until midnight every day.", 1},
		{"orders", "Keep the pendant on when you shower.", "Take the pendant off before you shower.", 1},
		{"the perfect of a rule", "What you delete is erased after sixty days.", "What has been deleted is erased after thirty days.", 1},
		{"told of the past", "The laundry room closed at ten in the evening.", "The laundry room stayed open until midnight that day.", 0},
		{"somebody's word", "The laundry room closes at ten in the evening.", "The laundry room stays open until midnight, the porter said.", 0},
		{"a question", "The laundry room closes at ten in the evening.", "Does the laundry room stay open until midnight every day?", 0},
		{"a quotation", "The laundry room closes at ten in the evening.", "\"The laundry room stays open until midnight every day.\"", 0},
		{"too short to say of what", "The laundry closes early.", "The laundry closes late.", 0},
		{"what it speaks of stands elsewhere", "This closes the valve of the boiler.", "This opens the valve of the boiler.", 0},
		{"two things by name", "The harbour office in Selm opens at eight.", "The harbour office in Orva opens at nine.", 0},
		{"one name more", "The harbour office in Selm opens at eight.", "The harbour office opens at nine on all days.", 1},
		{"two releases", "Software 2.0 stores ten programs at the most.", "Software 2.1 has room for twenty programs.", 0},
		{"a plan for a day", "The ferry will sail from Selm on Tuesday morning.", "The ferry will sail from Selm in late March.", 0},
		{"what is under a past noun", "A failed exam may be repeated only once.", "A failed exam may be repeated twice in all.", 1},
		{"copies with other nouns", "The option defines the spaces in which the consul catalog services are discovered.", "The option defines the spaces in which the nomad services are discovered.", 0},
		{"copies with another noun", "The router then forwards the request to the service.", "The router then forwards the connection to the service.", 0},
	} {
		x := newIndex(story(t, "One story\n\n"+c.a, "Another text\n\n"+c.b))
		x.learn(fixed{})
		_, r := x.candidates()
		leads, _ := x.edited(r, newSurroundings(x.set), Options{Scorer: clashEverywhere{}, Editor: nothing{}, Vectors: fixed{}})
		if len(leads) != c.leads {
			t.Errorf("%s: %d leads, want %d", c.why, len(leads), c.leads)
		}
		for _, l := range leads {
			if l.relation != Contradict {
				t.Errorf("%s: %s, want %s: the later of two rules takes nothing back", c.why, l.relation, Contradict)
			}
		}
	}
}
