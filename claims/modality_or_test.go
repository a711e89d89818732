package claims_test

import "testing"

// TestAlternatives: one of several things that may be so is not told as a fact.
func TestAlternatives(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"either of two deeds to come", "The minister will either resign or face a vote.", "resign", "is=affirmed possible"},
		{"and the other", "The minister will either resign or face a vote.", "face", "is=affirmed possible"},
		{"two deeds under one will", "She will sign or veto the bill.", "veto", "is=affirmed possible"},
		{"either of two doers", "Either the pilot or the co-pilot made the call.", "call", "is=affirmed possible; subject=the pilot or the co-pilot"},
		{"two doers without either", "The driver or his brother left the gun in the car.", "leave", "is=affirmed possible; subject=The driver or his brother"},
		{"either of two fates", "The suspects were either killed or captured.", "capture", "is=affirmed possible"},
		{"two clauses", "Either the army fired the rocket or the rebels did.", "fire", "is=affirmed possible"},
		{"an agent of two", "The ship was hit by a mine or a torpedo.", "hit", "is=affirmed possible"},
		{"what must be done, or else", "The patient must rest or she will die.", "rest", "is=affirmed necessary"},
		{"a denial of both is no choice", "The company did not confirm or deny the report.", "deny", "is=denied asserted"},
		{"neither is none", "Neither the pilot nor the co-pilot made the call.", "call", "is=denied asserted"},
		{"a number is none", "One or two men were arrested.", "arrest", "is=affirmed asserted"},
		{"so many or more are none", "Five or more people died.", "die", "is=affirmed asserted"},
		{"whether or not is a condition", "Whether or not the deal is signed, the strike goes on.", "sign", "is=affirmed conditional"},
		{"another name is none", "The driver, or chauffeur, had left.", "leave", "is=affirmed asserted"},
		{"what is joined by and is told", "The minister resigned and left the town.", "resign", "is=affirmed asserted"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
