package claims_test

import "testing"

// TestRepairPair reads sentences whose parse went wrong in ways that leave no choice.
func TestRepairPair(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"neither behind its noun denies both verbs", "The army neither confirmed nor denied the report.", "deny", "is=denied asserted; subject=The army; object=the report"},
		{"neither denies nouns with articles", "Neither the pilot nor the engineer survived the crash.", "survive", "is=denied asserted; subject=Neither the pilot nor the engineer; object=the crash"},
		{"with an auxiliary as well", "Neither the army nor the rebels have claimed the town.", "claim", "is=denied asserted; object=the town"},
		{"what somebody did something rather than was not done", "Rather than attend the funeral, Solheim flew to Delmar.", "attend", "is=implicit asserted; subject=Solheim"},
		{"and what he did instead was", "Rather than attend the funeral, Solheim flew to Delmar.", "fly", "is=affirmed asserted"},
		{"behind the other as well", "The board sold the mill rather than close it.", "close", "is=implicit asserted; subject=The board"},
		{"who is called on is to do it", "The mayor called on residents to leave the lower town.", "leave", "is=affirmed wished; subject=residents; speaker=The mayor"},
		{"who is appealed to is to do it", "Ministers appealed to drivers to stay at home.", "stay", "is=affirmed wished; subject=drivers; speaker=Ministers"},
		{"who calls at a place asks nobody", "The ferry called at Delmar to take water.", "take", "subject=The ferry; speaker="},
		{"an accusation has who accuses for a speaker", "Opposition lawmakers accuse Solheim of hiding the report.", "hide", "subject=Solheim; speaker=Opposition lawmakers"},
		{"workers like Berg do no liking", "Workers like Berg lost their homes.", "lose", "object=their homes"},
		{"after stands before a clause", "After the mayor of Torvald refused to open the shelter, the governor broke the doors.", "open", "is=implicit asserted; subject=the mayor of Torvald"},
		{"after stands before a noun", "After the funeral the governor left the town.", "leave", "subject=the governor"},
		{"what the paper is told is told by who tells", "Dunn told the Herald that her sister saw the bridge.", "see", "subject=her sister; speaker=Dunn"},
		{"at least is no place", "The fire killed 12 people and injured at least 40 on Monday.", "injure", "count=40 injured; object=at least 40"},
		{"a month behind since is no subject", "Since January the ministry has issued three warnings.", "issue", "subject=the ministry; time=2031-01-01"},
		{"two clauses joined behind a day", "A truck overturned in Delmar on Sunday and three drivers died.", "overturn", "subject=A truck; count=; time=2031-05-04"},
		{"and the second has its own subject", "A truck overturned in Delmar on Sunday and three drivers died.", "die", "subject=three drivers; count=3 killed"},
		{"with a ship's name", "The ferry Ostrava sank off Kelland on Tuesday and 14 people drowned.", "sink", "count="},
		{"and who drowned", "The ferry Ostrava sank off Kelland on Tuesday and 14 people drowned.", "drown", "count=14 killed"},
		{"a time among the rest of a claim keeps all its words", "Solheim left the town last month.", "leave", "others=last month"},
		{"what is said of who speaks does not hide him", "Two people familiar with the talks said on Friday that the deal was dead.", "dead", "speaker=Two people familiar with the talks"},
		{"who did not either is denied it", "Berg did not attend, and neither did Solheim.", "do", "is=denied asserted; subject=Solheim"},
		{"with nor as well", "The army did not fire, nor did the rebels.", "do", "is=denied asserted; subject=the rebels"},
		{"it was not somebody who did it", "It was not the army that fired the rockets.", "fire", "is=denied asserted"},
		{"it was somebody", "It was the army that fired the rockets.", "fire", "is=affirmed asserted; subject=the army"},
		{"what is not that which was done is not denied for others", "Berg is not the officer who fired the rockets.", "fire", "is=affirmed asserted"},
		{"what was shut in an aside hides no subject", "The plant, shut since 2024, will reopen in May.", "reopen", "is=affirmed planned; subject=The plant"},
		{"what is closed in an aside was closed by others", "The airport, closed since Sunday, reopened.", "close", "object=The airport"},
		{"a participle behind a noun stays one", "A truck driven by a soldier and three cars burned.", "burn", "subject=A truck"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}

// TestDegreesAreNoName looks for a name in the letter of a scale, and for the name that has such a letter.
func TestDegreesAreNoName(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      int
	}{
		{"Celsius is no name", "Temperatures reached 40 C in the valley.", 0},
		{"nor is Fahrenheit", "The water fell to 14 F overnight.", 0},
		{"a person is", "The mayor met Anna Solheim in the valley.", 1},
	} {
		if got := len(read(t, c.text).Claims[0].Names); got != c.want {
			t.Errorf("%s: %d names, want %d\n  %s", c.why, got, c.want, c.text)
		}
	}
}

// TestDenyingADeedIsNoClaim counts the claims of a denial: the deed denied is the only one.
func TestDenyingADeedIsNoClaim(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      int
	}{
		{"the deed alone, as with admitted", "The minister denied misleading parliament.", 1},
		{"a thing denied is a claim of its own", "The minister denied the charge.", 1},
		{"and so is what is joined to it", "The minister denied misleading parliament and left the town.", 2},
	} {
		if got := len(read(t, c.text).Claims); got != c.want {
			t.Errorf("%s: %d claims, want %d\n  %s", c.why, got, c.want, c.text)
		}
	}
}
