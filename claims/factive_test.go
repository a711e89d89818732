package claims_test

import "testing"

// TestFactive reads what the word above a clause makes of its truth, and where it leaves that open.
func TestFactive(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"regretted that", "The mayor regretted that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose; speaker="},
		{"regrets that", "The mayor regrets that the bridge was closed.", "close", "factive=presuppose"},
		{"no regret is still no doubt", "The mayor did not regret that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose"},
		{"regretted doing", "The mayor regretted closing the bridge.", "close", "factive=presuppose"},
		{"sorry that", "He is sorry that the bridge was closed.", "close", "factive=presuppose"},
		{"unaware that", "She was unaware that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose"},
		{"not aware that", "She was not aware that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose"},
		{"glad without that", "Marsh was glad the bridge was closed.", "close", "factive=presuppose"},
		{"realised that", "They realised that the bridge was closed.", "close", "factive=presuppose"},
		{"forgot that", "He forgot that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose"},
		{"found out that", "The mayor found out that the bridge was closed.", "close", "factive=presuppose"},
		{"a pity that", "It is a pity that the bridge was closed.", "close", "factive=presuppose"},
		{"who knows does not only think", "The mayor knew that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose"},
		{"who does not know denies nothing", "The mayor did not know that the bridge was closed.", "close", "is=affirmed asserted; factive=presuppose"},

		{"forgot to do", "He forgot to close the bridge.", "close", "is=implicit asserted; factive=imply"},
		{"failed to do", "He failed to close the bridge.", "close", "is=implicit asserted"},
		{"managed to do", "He managed to close the bridge.", "close", "is=affirmed asserted; factive=imply"},
		{"sorry if", "He is sorry if the bridge was closed.", "close", "is=affirmed conditional; factive="},
		{"regrets to say", "The mayor regrets to say that the bridge is closed.", "close", "factive=; speaker=The mayor"},
		{"would regret", "The mayor would regret that the bridge was closed.", "close", "factive="},
		{"not known whether", "The mayor does not know whether the bridge was closed.", "close", "factive="},
		{"to know which", "It is his task to know which bridge has been closed.", "close", "is=affirmed possible; factive="},
		{"whether it is known", "Reporters asked whether the mayor knew that the bridge was closed.", "close", "factive="},
		{"known how", "The mayor did not know how the bridge had closed.", "close", "is=affirmed asserted; factive=presuppose"},
		{"not proved", "Lawyers could not prove that Brandt had fled.", "flee", "factive="},
		{"not confirmed", "Police did not confirm that Brandt had fled.", "flee", "factive="},
		{"if it is found out", "If the court discovers that Brandt has fled, he will be charged.", "flee", "factive="},
		{"what one wishes", "The mayor wished that the bridge was closed.", "close", "factive="},
		{"what one fears", "The mayor was afraid that the bridge was closed.", "close", "factive="},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
