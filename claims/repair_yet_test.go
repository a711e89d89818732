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
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
