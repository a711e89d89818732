package claims_test

import "testing"

// TestHeardFrom gives what was heard to the one who told it, and what looks like hearing to nobody.
func TestHeardFrom(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"who told it speaks", "Reporters heard from police that two men had died.", "die", "is=affirmed asserted; speaker=police; count=2 killed"},
		{"on a day", "Reporters heard from police on Monday that two men had died.", "die", "speaker=police"},
		{"a group with its number", "The paper heard from two officials that the plant would close.", "close", "is=affirmed planned; speaker=two officials"},
		{"a witness, where that may seem to stand for him", "The court heard from a witness that Brandt had fled.", "flee", "subject=Brandt; speaker=a witness"},
		{"learned from people", "The council learned from an engineer that the dam was unsafe.", "unsafe", "speaker=an engineer"},
		{"listeners between the verb and what is told", "Police told reporters that two men had died.", "die", "speaker=Police; object=; count=2 killed"},

		{"nobody is named", "They heard that two men had died.", "die", "speaker="},
		{"one learns from things", "The council learned from the ledger that the dam was unsafe.", "unsafe", "speaker="},
		{"not heard", "They have not heard from police that the road is closed.", "hear", "is=denied asserted"},
		{"nor is it said then", "They have not heard from police that the road is closed.", "close", "speaker="},
		{"those who fear speak themselves", "The mayor heard from residents who fear that the dam will break.", "break", "speaker=residents"},
		{"heard from without a clause", "The council heard from the engineers.", "hear", "is=affirmed asserted; subject=The council"},
		{"a question", "Did reporters hear from police that two men had died?", "die", "speaker="},
		{"not yet", "The committee may hear from the guards that the valve had failed.", "fail", "speaker="},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
