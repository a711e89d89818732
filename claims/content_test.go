package claims_test

import (
	"cmp"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// TestContent: what is said, asked, planned or denied by whom, where the words that tell stand apart from the clause.
func TestContent(t *testing.T) {
	for _, c := range []struct{ why, sentence, lemma, polarity, modality, speaker string }{
		{"an adverb in commas before what is denied", "She denied, however, that anyone on her staff could have tipped off the thieves.", "tip off", "implicit", "possible", "She"},
		{"how it was said before what was said", "Villagers in Upper Kesh said by telephone that they had heard mortar fire again.", "hear", "affirmed", "asserted", "Villagers in Upper Kesh"},
		{"what a court ruled", "The court overturned the verdict, ruling that prosecutors had failed to prove the charge.", "prove", "implicit", "asserted", "The court"},
		{"who has ruled a country told nothing", "The colonel, who has ruled since 2019, left the capital.", "rule", "affirmed", "asserted", ""},
		{"what investors are reassured of", "The minister reassured investors that the bank had enough cash.", "have", "affirmed", "asserted", "The minister"},
		{"a condition before a report in commas", "If the crossings remain shut for more than a week, aid agencies warn, some 40,000 people will run short of flour.", "remain", "affirmed", "conditional", "aid agencies"},
		{"what follows behind it", "If the crossings remain shut for more than a week, aid agencies warn, some 40,000 people will run short of flour.", "run", "affirmed", "conditional", "aid agencies"},
		{"a condition without if", "Had the corrosion been found then, a state engineer told the jury, the tank could have been emptied in a weekend.", "find", "affirmed", "conditional", "a state engineer"},
		{"a report between subject and verb", "His wages, the same person said, will be about 260,000 pounds a week.", "pound", "affirmed", "planned", "the same person"},
		{"no questions asked is no report", "The foundation has offered a reward of 500,000 euros for information, no questions asked.", "offer", "affirmed", "asserted", ""},
		{"a title and a name behind the quotation", "\"They did not look left or right,\" said the museum's director, Anna Berg, fighting back tears.", "look", "denied", "asserted", "the museum's director"},
		{"who is described behind a quotation did not say it", "\"They touched nothing else,\" said the museum's director, Anna Berg, who described the loss as irreplaceable.", "describe", "affirmed", "asserted", ""},
		{"the next of several plans", "The airline plans to close its base in January, to defer delivery of 12 aircraft and to eliminate 900 jobs.", "eliminate", "affirmed", "planned", ""},
		{"nobody is to blame", "Now nobody is to blame.", "blame", "denied", "asserted", ""},
		{"who went to work planned nothing", "He went to work with a mask on Monday.", "work", "affirmed", "asserted", ""},
		{"what would not be said", "The club would not confirm the fee.", "confirm", "denied", "asserted", ""},
		{"nothing to connect them", "There was so far nothing to connect them with the robbery.", "connect", "denied", "asserted", ""},
		{"a drug not known to work", "No drug is known to slow it.", "slow", "denied", "asserted", ""},
		{"should behind if", "The foundation may withdraw its collection if the museum should fail to protect it.", "protect", "implicit", "conditional", ""},
		{"what somebody failed to do gave no choice", "He admitted that the player had left him no choice by failing to turn up for training.", "turn up", "implicit", "asserted", "He"},
		{"a request with its day", "His lawyers asked the board on Monday to recount the ballots.", "recount", "affirmed", "wished", "His lawyers"},
		{"a court decides later what it said", "The service said it was studying the ruling and would decide within 30 days.", "decide", "affirmed", "planned", "The service"},
		{"what is to come is no wish of the clause above", "Russia appealed for restraint, while the council is to meet on Thursday.", "meet", "affirmed", "planned", ""},
		{"an attempt is planned, not wished", "The minister tried to stop the slump.", "stop", "affirmed", "planned", ""},
		{"what somebody is said to have done", "The manager is said to have insisted on the transfer.", "insist", "affirmed", "asserted", ""},
		{"would in a quotation is no plan reported", "\"We would ask him to leave,\" Palk told some supporters.", "ask", "affirmed", "conditional", "Palk"},
	} {
		t.Run(c.why, func(t *testing.T) {
			doc := source.FromText("article.txt", c.sentence+"\n", source.Meta{Published: "2031-05-06"})
			set, err := claims.Build([]*claims.Document{doc}, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, got := range set.Claims {
				if got.Lemma != c.lemma {
					continue
				}
				if p, m, s := polarityNames[got.Polarity], modalityNames[got.Modality], got.Speaker(); p != c.polarity || m != c.modality || !same(s, c.speaker) {
					t.Errorf("got %s %s %q, want %s %s %q", p, m, s, c.polarity, c.modality, c.speaker)
				}
				return
			}
			var lemmas []string
			for _, got := range set.Claims {
				lemmas = append(lemmas, got.Lemma)
			}
			t.Errorf("no claim %q, only %q", c.lemma, lemmas)
		})
	}
}

// TestHeads: what heads a clause, and what it is told of.
func TestHeads(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"a month is no subject of what follows it", "It is the worst since a derailment outside Brod in November 2019, which killed 23 people.", "kill", "subject=a derailment outside Brod"},
		{"part of a name is no state", "Observers from the League of Free Cities came.", "free", ""},
		{"closed doors are none either", "The council met behind closed doors.", "closed", ""},
		{"a closed bridge is", "The council met beside the closed bridge.", "closed", "subject=the closed bridge"},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := "none"
			for _, claim := range read(t, c.text).Claims {
				if claim.Lemma == c.lemma {
					got = "subject=" + field(claim, "subject")
				}
			}
			if want := cmp.Or(c.want, "none"); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}
