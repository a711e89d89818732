package claims_test

import "testing"

// TestRepairYet reads verbs behind "yet to", "had earlier" and inside a report, and the age of who died on a day.
func TestRepairYet(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"what has yet to end has not", "The war began in 2022 and has yet to end.", "end", "is=implicit asserted; subject=The war"},
		{"had with an adverb of time", "The army had earlier put the toll at 12.", "put", "is=affirmed asserted; subject=The army; object=the toll"},
		{"an answer that is promised is told", "Solheim said the army would respond.", "respond", "is=affirmed planned; subject=the army; speaker=Solheim"},
		{"who beat whom", "Kellan beat Rovers 2-0 on Sunday.", "beat", "subject=Kellan; object=Rovers; count=2 score"},
		{"a day has no age", "The singer died on Tuesday aged 80.", "die", "count=80 singer"},
		{"members vote on a measure", "The House passed the measure 219-206.", "pass", "count=219 vote"},
		{"after a noun and a verb", "The minister resigned after the paper published the letters.", "publish", "subject=the paper; object=the letters"},
		{"before as well", "The crew arrived before the fire destroyed the mill.", "destroy", "subject=the fire; object=the mill"},
		{"after a noun alone", "The minister resigned after the debate in the senate.", "resign", "subject=The minister; others=the debate in the senate"},
		{"who heads something, with a name behind", "The head of the agency, Ruth Amsel, who took over in March, said the cuts would cost lives.", "cost", "speaker=The head of the agency"},
		{"no evidence speaks against it", "There is no evidence that the vote was rigged.", "rig", "is=implicit asserted"},
		{"nor does evidence that was not found", "Police did not find evidence that the door was forced.", "force", "is=implicit asserted"},
		{"evidence does not", "There is evidence that the vote was rigged.", "rig", "is=affirmed asserted"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
