package claims_test

import "testing"

// TestHeadlined reads headlines of bare nouns and a verb that looks like one, and those that have none.
func TestHeadlined(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"a verb that looks like a plural", "Storm batters coast", "batter", "is=affirmed asserted; subject=Storm; object=coast"},
		{"as a sentence", "Storm batters coast.", "batter", "subject=Storm; object=coast"},
		{"a plain one", "Rebels seize airport", "seize", "subject=Rebels; object=airport"},
		{"with a name", "Quake rocks Delmar", "rock", "subject=Quake; object=Delmar"},
		{"a subject that looks like a verb", "Blast kills miners", "kill", "subject=Blast; object=miners"},
		{"with a second verb", "Storm batters coast, kills three", "kill", "subject=Storm; count=3 killed"},
		{"in capitals", "Defense Secretary Orders Troops to Leave", "order", "subject=Defense Secretary; object=Troops"},
		{"a plural before a bare form", "Guards sue Marsh over pay", "sue", "subject=Guards; object=Marsh"},
		{"nothing behind it", "Minister resigns over leak", "resign", "subject=Minister"},

		{"two nouns", "Storm damage reports", "damage", ""},
		{"a plural that belongs to the next noun", "Border checks plan", "plan", "subject=; object="},
		{"a vote of one sort", "Wheat exports deal", "deal", "subject=; object="},
		{"a name in capitals", "Lorna Papers a big deal", "paper", ""},
		{"a row of two", "Budget cuts and rules", "cut", "subject=; object="},
	} {
		t.Run(c.why, func(t *testing.T) {
			text := c.text
			if text[len(text)-1] != '.' {
				text += "\n\nThe council met on Monday."
			}
			if c.want != "" {
				expect(t, text, c.lemma, c.want)
				return
			}
			for _, got := range read(t, text).Claims {
				if got.Sentence == 0 && got.Subject.Present() && got.Object.Present() {
					t.Errorf("%s: has subject and object of %q", c.text, got.Lemma)
				}
			}
		})
	}
}
