package claims_test

import (
	"testing"

	"crossclaim/claims"
)

// TestAnswer restores the verb of an answer from the question before it. The last claim of the text is looked at.
func TestAnswer(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, is, subject, speaker string }{
		{"would not", "Asked whether the plant would close, Marsh said it would not.", "close", "denied planned", "the plant", "Marsh"},
		{"would", "Asked if he would resign, the mayor said he would.", "resign", "affirmed planned", "he", "the mayor"},
		{"had not", "When asked whether the firm had paid, Dorn said that it had not.", "pay", "denied asserted", "the firm", "Dorn"},
		{"was not", "Asked by reporters whether the bridge was safe, the minister replied that it was not.", "safe", "denied asserted", "the bridge", "the minister"},
		{"behind and", "Marsh was asked whether the plant would close and said it would not.", "close", "denied planned", "the plant", "Marsh"},
		{"between commas", "Marsh, asked whether the plant would close, said it would not.", "close", "denied planned", "the plant", "Marsh"},
		{"of some people", "Asked whether 40 jobs would go, Marsh said they would not.", "go", "denied planned", "40 jobs", "Marsh"},

		{"a verb of its own", "Asked whether the plant would close, Marsh said it would close in May.", "close", "affirmed planned", "it", "Marsh"},
		{"another auxiliary", "Asked whether Dorn knew that the plant would close, Marsh said it would not.", "would", "denied asserted", "it", "Marsh"},
		{"a pronoun of another number", "Asked whether the plants would close, Marsh said it would not.", "would", "denied asserted", "it", "Marsh"},
		{"no question", "Marsh said it would not.", "would", "denied asserted", "it", "Marsh"},
		{"what goes on in a quotation", `Marsh said it was "a good plan".`, "plan", "affirmed asserted", "it", "Marsh"},
	} {
		t.Run(c.why, func(t *testing.T) {
			var last *claims.Claim
			for _, got := range read(t, c.text).Claims {
				last = got
			}
			if last == nil || last.Lemma != c.lemma || field(last, "is") != c.is || field(last, "subject") != c.subject || last.Speaker() != c.speaker {
				t.Errorf("%s: last claim %+v", c.text, last)
			}
		})
	}
}

// TestTitleBefore keeps a title and the name behind it one subject.
func TestTitleBefore(t *testing.T) {
	expect(t, "Asked about taxes, House Majority Whip Jim Dorn of South Lorna said: \"No, I am not fine with that.\"", "fine", "speaker=House Majority Whip Jim Dorn of South Lorna")
	expect(t, "Village chief Ana Prell on Friday told the council that the dam was safe.", "safe", "speaker=Village chief Ana Prell")
	expect(t, "The bank Monday said it would close.", "close", "speaker=The bank")
}
