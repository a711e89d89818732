package claims_test

import "testing"

// TestVoice reads who says what where an aside, a semicolon or a denial stands between.
func TestVoice(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"who fled is who speaks", "Residents in Torvald, who fled the fire, said the alarm never rang.", "ring", "is=denied asserted; subject=the alarm; speaker=Residents in Torvald"},
		{"and what they fled is what they fled", "Residents in Torvald, who fled the fire, said the alarm never rang.", "flee", "object=the fire"},
		{"a town does not speak", "An official in Torvald, speaking on condition of anonymity, said the envoy had been recalled.", "recall", "object=the envoy; speaker=An official in Torvald"},
		{"who asks not to be named speaks", "Officials, who spoke on condition of anonymity because of the talks, said the envoy had been recalled.", "recall", "speaker=Officials"},
		{"who says nothing is no nothing", "The ministry, which had promised a review, said nothing.", "say", "is=denied asserted; subject=The ministry; object=nothing"},
		{"that before a plural opens a clause", "Police denied that officers had fired on the crowd.", "fire", "is=implicit asserted; subject=officers; speaker=Police"},
		{"behind another verb of speech as well", "The minister warned that appeals could last years.", "last", "is=affirmed possible; subject=appeals"},
		{"behind a semicolon another speaks", "The army says it killed 14 rebels; residents say the dead were farmers.", "farmer", "subject=the dead; speaker=residents"},
		{"and the first keeps what it says", "The chief said two men were held; the prosecutor said four men had fled.", "hold", "speaker=The chief"},
		{"a clause behind a semicolon without its own speaker stays with the first", "The minister said the road was closed; the bridge was open.", "open", "speaker=The minister"},
		{"what is not disputed is granted", "The mayor did not dispute that Berg had paid.", "pay", "is=affirmed asserted; speaker=The mayor"},
		{"what is neither confirmed nor denied is open", "The bank neither confirmed nor denied that Berg had paid.", "pay", "is=affirmed possible; speaker=The bank"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}

// TestNeither reads denials in pairs, and "it is not true that".
func TestNeither(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"the first of two verbs", "The army neither fired nor retreated.", "fire", "is=denied asserted; subject=The army"},
		{"and the second", "The army neither fired nor retreated.", "retreat", "is=denied asserted; subject=The army"},
		{"two participles are verbs", "The bank neither confirmed nor denied the report.", "confirm", "is=denied asserted; subject=The bank"},
		{"two nouns the parser parts", "Neither the police nor the hospital confirmed the deaths.", "confirm", "is=denied asserted; subject=Neither the police nor the hospital; object=the deaths"},
		{"who did not answer is told of", "Neither the company nor its lawyers responded to questions.", "respond", "is=denied asserted; subject=Neither the company nor its lawyers"},
		{"it is not true", "It is not true that the reservoir was empty.", "empty", "is=denied asserted; subject=the reservoir"},
		{"it is false", "It is false that the bank paid.", "pay", "is=denied asserted; subject=the bank"},
		{"it is true", "It is true that the bank paid.", "pay", "is=affirmed asserted"},
		{"it is not clear", "It is not clear that the bank paid.", "pay", "subject=the bank"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
