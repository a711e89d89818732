package claims_test

import "testing"

// TestNever reads the phrases that deny a clause as "never" does, and what somebody wants done: "demanded that he be freed".
func TestNever(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"at no time", "At no time has the minister asked the clerk to break the law.", "ask", "is=denied asserted; subject=the minister"},
		{"the verbs it is shared with", "At no point did police search the house or arrest the driver.", "arrest", "is=denied asserted"},
		{"under no circumstances", "Under no circumstances did the mayor sign the lease.", "sign", "is=denied asserted; subject=the mayor"},
		{"inside the clause", "The firm has in no way misled its clients.", "mislead", "is=denied asserted; subject=The firm"},
		{"by no means", "The plan is by no means finished.", "finish", "is=denied asserted"},
		{"in no time is soon", "The crew arrived in no time.", "arrive", "is=affirmed asserted"},
		{"what somebody demands be done is not done", "The group demanded that he be held in Delmar.", "hold", "is=affirmed wished"},
		{"without that", "The centre said the ministry should ensure he be held accountable.", "hold", "is=affirmed wished"},
		{"a story that is contradicted", "The film contradicted his story of being dragged by the car.", "drag", "is=implicit asserted"},
		{"a story that is refuted", "His story of being robbed was refuted by two witnesses.", "rob", "is=implicit asserted"},
		{"a story that nobody disputes", "Nobody disputed his story of being dragged by the car.", "drag", "is=affirmed asserted"},
		{"a story that is told", "He told his story of being dragged by the car.", "drag", "is=affirmed asserted"},
		{"what may be done is possible as before", "He may be held in Delmar.", "hold", "is=affirmed possible"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
