package claims_test

import (
	"testing"

	"crossclaim/claims"
)

// TestRepairQuote reads what stands behind a quotation or a report, and verbs that take back what they govern.
func TestRepairQuote(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"who said it also left", `The general said, "We will not withdraw," and left the room.`, "leave", "subject=The general; speaker="},
		{"a quotation that goes on", `The general said, "We will stay and we will fight."`, "fight", "speaker=The general"},
		{"words quoted in what is said", `The railway said the trains "touched" but did not derail.`, "derail", "is=denied asserted; subject=the trains; speaker=The railway"},
		{"what appears to be so", "The blast appeared to be an attack.", "attack", "is=affirmed possible; subject=The blast"},
		{"a month adds nothing", "The plant closed in June, the company told investors, adding that 400 jobs would go.", "go", "subject=400 jobs; speaker=the company"},
		{"who cites is no mark", "The base was hit, the paper reported, citing two officials.", "cite", "subject=the paper; object=two officials"},
		{"what others say inside a report", "Police said that, according to witnesses, the driver had fled.", "flee", "subject=the driver; speaker=witnesses"},
		{"two names with neither", "Neither Berg nor Solheim attended.", "attend", "is=denied asserted; subject=Neither Berg nor Solheim"},
		{"who claims to have done something says it", "The army claimed to have taken the town.", "take", "is=affirmed asserted; subject=The army; speaker=The army"},
		{"what is pretended is not so", "The clerk pretended that the file was lost.", "lose", "is=implicit asserted; factive=cancel"},
		{"who pretends to be something is not", "The farmer pretended to be a doctor.", "doctor", "is=implicit asserted; subject=The farmer"},
		{"who wants to be something wishes it", "Berg wants to be president.", "president", "is=affirmed wished; subject=Berg"},
		{"who failed to be something was not", "Berg failed to be honest.", "honest", "is=implicit asserted; subject=Berg"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}

// TestJudgement tells nouns and adjectives of judgement from those of fact.
func TestJudgement(t *testing.T) {
	for text, want := range map[string]claims.Kind{
		"The plan is a waste of money.": claims.Opinion, "The reform was a mistake.": claims.Opinion, "The delay is unacceptable.": claims.Opinion,
		"The plan is a law.": claims.Fact, "The waste is toxic.": claims.Fact, "The dam is a ruin.": claims.Fact,
	} {
		if got := read(t, text).Claims[0].Kind; got != want {
			t.Errorf("%s: kind %d, want %d", text, got, want)
		}
	}
}
