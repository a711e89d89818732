package claims_test

import "testing"

// TestMood looks a claim up by the lemma of its predicate: clauses that tell no fact, and clauses a denial does not reach.
func TestMood(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"who wishes he had not, did", "Reyk wishes he had never signed the lease.", "sign", "is=denied wished; speaker=Reyk"},
		{"a wish for what others do", "The mayor wishes that the council would approve the budget.", "approve", "is=affirmed wished; speaker=The mayor"},
		{"a wish for what was not", "Many residents wished they had left before the storm.", "leave", "is=affirmed wished; speaker=Many residents"},
		{"that somebody wishes is a fact", "Many residents wished they had left before the storm.", "wish", "is=affirmed asserted"},
		{"who hopes foretells nothing", "The union hopes that the company will reopen the plant.", "reopen", "is=affirmed wished; speaker=The union"},
		{"good wishes are an act", "The president wished the team good luck.", "wish", "is=affirmed asserted; object=good luck"},
		{"a subjunctive tells what is wanted", "Members signed a motion demanding that the treaty with Velia be scrapped.", "scrap", "is=affirmed wished"},
		{"a passive in the indicative is a fact", "Members said that the treaty with Velia was scrapped.", "scrap", "is=affirmed asserted"},
		{"the second infinitive shares whether", "She will think before deciding whether to sign or veto the bill.", "veto", "is=affirmed conditional"},
		{"the second verb shares will", "She will read and sign the bill.", "sign", "is=affirmed planned"},
		{"not saying it is no statement", "I'm not saying that I am going to finish it.", "finish", "is=affirmed conditional"},
		{"a denied thought does not reach when", "He didn't think the gun was loaded when he fired it.", "fire", "is=affirmed asserted"},
		{"but it reaches its complement", "He didn't think the gun was loaded when he fired it.", "load", "is=denied possible"},
		{"what nobody knows is not told", "We don't know what he was motivated by.", "motivate", "is=affirmed question"},
		{"nobody vouches for an accusation", "The letter should end accusations that Clark had committed a crime.", "commit", "object=a crime; hedged=true"},
		{"a rumour without that is denied as a whole", "He also discounted rumours he was the source.", "source", "is=implicit asserted; speaker=He"},
		{"a relative clause of a rumour is a fact", "He denied rumours he spread in May.", "spread", "is=affirmed asserted"},
		{"who is advised does it", "Reyd advised anyone with a rash to see a doctor.", "see", "subject=anyone with a rash; is=affirmed wished; speaker=Reyd"},
		{"a verb that looks like a noun", "The central bank cut interest rates on Monday.", "cut", "subject=The central bank; object=interest rates"},
		{"a verb that looks like a plural, with an object", "The bank reports earnings in mid-January.", "report", "subject=The bank; object=earnings"},
		{"a verb that looks like a plural, with an adverb", "Velia’s 12,000-strong military relies heavily on modern drones, with 300 pilots.", "rely", "subject=Velia’s 12,000-strong military"},
		{"a noun with an infinitive of its own", "He expects a decision to cut rates.", "cut", "is=affirmed planned"},
		{"headlines about a deed do not tell it", "Headlines about the bureau reopening its probe filled the week.", "reopen", "is=affirmed possible"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
