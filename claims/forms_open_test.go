package claims_test

import "testing"

// TestRepairOpen reads sentences that open with a word the parser takes for a verb, and "is due".
func TestRepairOpen(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"fighting before an auxiliary", "Fighting has raged in the east since October.", "rage", "subject=Fighting"},
		{"before a verb", "Shelling continued overnight.", "continue", "subject=Shelling"},
		{"before a verb with a particle", "Looting broke out in the port.", "break out", "subject=Looting"},
		{"with those it killed", "Bombing killed 14 people in the market.", "kill", "subject=Bombing; object=14 people; count=14 killed"},
		{"a participle with its own object is none", "Speaking to reporters, the minister closed the road.", "close", "subject=the minister"},
		{"talks between two sides", "Talks between the two sides collapsed on Friday.", "collapse", "subject=Talks between the two sides"},
		{"what remains", "The curfew remains in place until Sunday.", "remain", "subject=The curfew"},
		{"what is due by a day", "Elections are due by the end of the year.", "due", "subject=Elections"},
		{"what is due on a day", "Results are due on Friday.", "due", "subject=Results"},
		{"who is due to do something", "The envoy is due to arrive on Friday.", "arrive", "is=affirmed planned; subject=The envoy"},
		{"the now-deceased", "The now-deceased Aslan ruled for decades.", "deceased", "subject=The now-deceased Aslan"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
