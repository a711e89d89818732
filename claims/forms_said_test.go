package claims_test

import "testing"

// TestHowFar reads clauses that tell how far something rose or fell, behind a verb of speech and in the passive.
func TestHowFar(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"what is said to grow is no object of saying", "The ministry said harvests grew by half.", "grow", "is=affirmed asserted; subject=harvests; speaker=The ministry; count=0.5 harvest"},
		{"behind that", "The ministry said that harvests grew by half.", "grow", "subject=harvests; speaker=The ministry; count=0.5 harvest"},
		{"a past that is no name", "Officials said profits sank by two thirds.", "sink", "subject=profits; speaker=Officials; count=0.6666666666666666 profit"},
		{"a past that looks like a participle", "The bank said fees dropped by half.", "drop", "subject=fees; speaker=The bank; count=0.5 fee"},
		{"with that", "The ministry said that harvests increased by half.", "increase", "subject=harvests; speaker=The ministry; count=0.5 harvest"},
		{"a share is nobody who cuts", "The budget was cut by half.", "cut", "subject=; object=The budget; count=0.5 budget"},
		{"nor are thirty percent", "Its staff was reduced by 30 percent.", "reduce", "subject=; object=Its staff; count=30 staff"},
		{"a number that rose heads the clause", "The number of open posts rose by about 2,000 to 9,300.", "rise", "subject=The number of open posts"},

		{"a share may vote", "The ban was backed by 40 percent.", "back", "subject=40 percent; object=The ban"},
		{"half of the members are an agent", "The bill was backed by half of the members.", "back", "subject=half of the members"},
		{"an agent keeps the participle", "The bank said charges raised by shops were illegal.", "raise", "subject=shops; object=charges"},
		{"a thing may be announced", "The board sold shares reduced by half.", "reduce", "subject=; object=shares"},
		{"a form of two tenses stays a participle", "The number of posts cut in May was high.", "high", "subject=The number of posts"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
