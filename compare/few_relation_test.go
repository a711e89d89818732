package compare

import (
	"testing"

	"crossclaim/claims"
)

// TestFewRelation: what a checker calls a clash is a report conflict where both sentences tell what one person says or is for; a dispute
// where an editor says so and both tell of people of their own; else a contradiction.
func TestFewRelation(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		words     [2]string
		want      Relation
	}{
		{"both tell what one woman said", "Mayor Ilse Rook announced on Monday that the ferry would sail again in May.", "Mayor Ilse Rook had no date to offer for the boat on Monday.", [2]string{"in May", "no date"}, ReportConflict},
		{"what one man said, what he did", "Edvin Harlo said on Monday that two masked women had robbed the shop.", "Edvin Harlo arrested a lone man for the robbery of the shop on Monday.", [2]string{"two masked", "lone man"}, Contradict},
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

// TestNestedVoices: one voice that is the other with more said of it behind is not another speaker.
func TestNestedVoices(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      bool
	}{
		{"more said of it", "the games laboratory", "the games laboratory of Orva", true},
		{"another of its kind", "the games laboratory", "the clinic of Orva", false},
		{"no longer the one", "the minister", "the former minister", false},
		{"a crowd need not be the same", "residents", "residents of the harbour", false},
		{"nobody is known behind a pronoun", "she", "she", false},
	} {
		if got := nested(&claims.Speaker{Text: c.a, Name: -1}, &claims.Speaker{Text: c.b, Name: -1}); got != c.want {
			t.Errorf("%s: %v", c.why, got)
		}
	}
	if nested(&claims.Speaker{Text: "Rook", Name: 1}, &claims.Speaker{Text: "Rook of Orva", Name: 2}) {
		t.Error("two names are one voice")
	}
}

// TestReprinted: of a copy in which a word or two differ the models are not asked; of two sentences that only begin alike they are.
func TestReprinted(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      bool
	}{
		{"another word for it", "He is currently admitted at the Orva Research Institute for Tropical Medicine.", "He is currently confined at the Orva Research Institute for Tropical Medicine.", true},
		{"one subject, two ends", "The key to the boiler room on the second floor must be kept by the caretaker.", "The key to the boiler room on the second floor hangs in the hall for everybody to take.", false},
		{"a price in one", "Members may use the sauna in the cellar of the main house on weekdays free of charge.", "Members may use the sauna in the cellar of the main house on weekdays for a fee of five euros.", false},
		{"other words", "The bakery in Orva went over to gas on Monday.", "The baker of Orva turned to petrol on Monday.", false},
	} {
		x := newIndex(story(t, "Orva\n\n"+c.a, "Orva again\n\n"+c.b))
		last := func(d int) where { return where{d, len(x.set.Documents[d].Sentences) - 1} }
		if got := x.reprinted([2]where{last(0), last(1)}); got != c.want {
			t.Errorf("%s: %v", c.why, got)
		}
	}
}
