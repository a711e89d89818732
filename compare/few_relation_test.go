package compare

import "testing"

// TestFewRelation: what a checker calls a clash is a report conflict where both sentences tell of one person, and one of them what he says or is for; a dispute
// where an editor says so and both tell of people of their own; else a contradiction.
func TestFewRelation(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		words     [2]string
		want      Relation
	}{
		{"both tell what one woman said", "Mayor Ilse Rook announced on Monday that the ferry would sail again in May.", "Mayor Ilse Rook had no date to offer for the boat on Monday.", [2]string{"in May", "no date"}, ReportConflict},
		{"both tell what one man did", "Pilot Edvin Harlo climbed out of the wreck at noon on Monday.", "Pilot Edvin Harlo lay under the wing until the evening of Monday.", [2]string{"climbed", "lay under"}, Contradict},
		{"two people, each with a word of his own", "The brakes were new, Edvin Harlo told reporters in Orva.", "Ilse Rook declared in Orva that the wheels had been worn down for years.", [2]string{"were new", "worn down"}, Dispute},
		{"nobody is named", "The bakery in Orva went over to gas on Monday.", "The baker of Orva has turned to petrol, he says, since Monday.", [2]string{"gas", "petrol"}, Contradict},
	} {
		set := story(t, "Orva\n\n"+c.a, "Orva again\n\n"+c.b, "2031-05-12T08:00:00Z", "2031-05-12T12:00:00Z")
		found := Run(set, Options{Editor: nothing{}, Vectors: fixed{}, Patient: Patient{marking{c.words, 0.9}, clashOn(c.words)}}).Divergences
		if len(found) != 1 || found[0].Relation != c.want {
			t.Errorf("%s: %v, want %s", c.why, found, c.want)
		}
	}
}

// TestNestedVoices: one voice that has all the words of the other is not another speaker.
func TestNestedVoices(t *testing.T) {
	for _, c := range []struct {
		why, second string
		want        Relation
	}{
		{"the same laboratory, described", "None of the swimmers took anything, the games laboratory of Orva reported.", ReportConflict},
		{"another laboratory", "None of the swimmers took anything, the clinic of Orva reported.", Dispute},
	} {
		set := story(t, "Orva\n\nSeven of the swimmers took a banned drug, the games laboratory reported.", "Orva again\n\n"+c.second, "2031-05-12T08:00:00Z", "2031-05-12T12:00:00Z")
		found := Run(set, Options{Editor: nothing{}, Vectors: fixed{}, Patient: Patient{marking{[2]string{"Seven", "None"}, 0.9}, clashOn{"Seven", "None"}}}).Divergences
		if len(found) != 1 || found[0].Relation == Dispute != (c.want == Dispute) {
			t.Errorf("%s: %v, want %s", c.why, found, c.want)
		}
	}
}

// TestReprinted: of two sentences with nearly all words in common the models are not asked; a figure that differs rules see.
func TestReprinted(t *testing.T) {
	x := newIndex(story(t, "Orva\n\nHe is currently admitted at the Orva Research Institute for Tropical Medicine. The bakery in Orva went over to gas on Monday.",
		"Orva again\n\nHe is currently confined at the Orva Research Institute for Tropical Medicine. The baker of Orva turned to petrol on Monday."))
	x.learn(fixed{})
	got := map[[2]int]bool{}
	for _, w := range x.everyPair() {
		got[[2]int{w[0].sentence, w[1].sentence}] = true
	}
	if n := len(x.set.Documents[0].Sentences); got[[2]int{n - 2, n - 2}] || !got[[2]int{n - 1, n - 1}] {
		t.Errorf("read: %v", got)
	}
}
