package claims_test

import "testing"

// TestInverted reads conditions that put their auxiliary first, and what looks like one.
func TestInverted(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"had and a participle that looks like a past", "Had the valve held, nobody would have died.", "hold", "is=affirmed conditional; subject=the valve"},
		{"what would be keeps its denial", "Had the valve held, nobody would have died.", "die", "is=denied conditional; subject=nobody"},
		{"were with an infinitive", "Were the dam to fail, thousands would drown.", "fail", "is=affirmed conditional; subject=the dam"},
		{"were with a passive infinitive", "Were the bridge to be closed, trade would stop.", "close", "is=affirmed conditional; object=the bridge"},
		{"were it not for", "Were it not for the pumps, the mine would have flooded.", "pump", "is=denied conditional"},
		{"with an infinitive behind it", "Were it not for the plan to sell the mill, 40 jobs would go.", "sell", "is=affirmed planned"},
		{"should before a verb that looks like a noun", "Should talks collapse, the union will strike.", "collapse", "is=affirmed conditional; subject=talks"},
		{"what will be hangs on it", "Should talks collapse, the union will strike.", "strike", "is=affirmed conditional; subject=the union"},
		{"a request may follow should", "Should you see smoke, call the brigade.", "see", "is=affirmed conditional; object=smoke"},
		{"should with a second auxiliary", "Should he have lost the vote, he would have left the party.", "lose", "is=affirmed conditional; subject=he"},
		{"in a passive", "Had the ship been repaired, the crew would be alive.", "repair", "is=affirmed conditional; object=the ship"},
		{"the denial inside is kept", "Had the army not fired rockets, the town might have been saved.", "fire", "is=denied conditional; subject=the army; object=rockets"},
		{"a participle that looks like a present", "Had the guards come earlier, the men would have lived.", "come", "is=affirmed conditional; subject=the guards"},
		{"the second verb shares the condition", "Had the valve held and the pump worked, nobody would have died.", "work", "is=affirmed conditional"},
		{"at the start of a quotation", `"Had the crew checked the pump, the ship would not have sunk," Brandt said.`, "check", "is=affirmed conditional; speaker=Brandt"},
		{"behind a comma in what is said", "The minister said that, had the alarm sounded, the guards would have left.", "sound", "is=affirmed conditional; speaker=The minister"},
		{"behind what would be", "The bank would have failed, had the state not stepped in.", "step", "is=denied conditional; subject=the state"},
		{"behind a dash", "The city would be dry now - had the council built the dam.", "build", "is=affirmed conditional; subject=the council"},
		{"were with an adjective", "Were she alive, she would object.", "alive", "is=affirmed conditional; subject=she"},
		{"what would be keeps its own subject", "Were she alive, she would object.", "object", "is=affirmed conditional; subject=she"},
		{"were with a name and an office", "Were Marsh mayor, he would sell the mill.", "mayor", "is=affirmed conditional; subject=Marsh"},
		{"were with a place", "Were he in the room, he would not speak.", "room", "is=affirmed conditional; subject=he"},
		{"were with a participle", "Were the bridge closed, trade would stop.", "close", "is=affirmed conditional; object=the bridge"},
		{"a long subject", "Were the price of oil higher, the mine would open.", "high", "is=affirmed conditional; subject=the price of oil"},
		{"were behind what would be", "The firm would fail, were it not so rich.", "rich", "is=denied conditional; subject=it"},
		{"were in a quotation", `"Were there a bridge, we would cross," Marsh said.`, "be", "is=affirmed conditional; subject=a bridge; speaker=Marsh"},

		{"a question with were", "Were they angry?", "angry", "is=affirmed question"},
		{"a place before were", "Among them were the two guards, who would be charged.", "charge", "object=the two guards"},
		{"a passive behind a report", "Both ships, officials said, were sent to Delmar and would return.", "send", "is=affirmed asserted; object=Both ships"},
		{"a question", "Had the mayor signed the contract?", "sign", "is=affirmed question"},
		{"a question without its mark has nothing that would be", "Should ministers resign, the paper asked.", "resign", "is=affirmed wished"},
		{"a diary leaves its subject out", "Had a drink with the minister on Monday, the aide wrote.", "have", "is=affirmed asserted; object=a drink"},
		{"whose would is no clause of its own", "Had lunch cooked by his aide, would return on Monday, the mayor wrote.", "cook", "is=affirmed asserted"},
		{"a plain sentence without its subject", "Had enough of the noise, residents moved out.", "have", "is=affirmed asserted"},
		{"a row of verbs", "The workers were tired, had the flu and left early.", "have", "is=affirmed asserted; object=the flu"},
		{"a row that ends with would", "He had a plan, had a team and would win.", "have", "is=affirmed asserted"},
		{"a plural subject before a comma", "Both ships, officials said, were sent to Delmar.", "send", "is=affirmed asserted; object=Both ships"},
		{"an aside before the verb", "The Herald, a daily, had printed the letter.", "print", "is=affirmed asserted; subject=The Herald"},
		{"should without a subject behind it", "The bridge, which is old, should be closed.", "close", "is=affirmed necessary"},
		{"a headline that asks", "Should the council close the school\n\nThe council met on Monday.", "close", "is=affirmed necessary"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
