package compare

import (
	"strings"
	"testing"
)

func TestReprints(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      string // the values of a finding, "" for none
	}{
		{"a term in one passage", "Speaker Torvald Lind gave the harbour committee four weeks to conclude its work and report back to the council.",
			"Torvald Lind gave the Harbour Committee two weeks to carry out the audit of the quays and report back to the council.", "four weeks / two weeks"},
		{"a year in a quoted passage", "\"If we do not mend the dykes of the delta now, we will not mend them by the year 2050,\" Ms Arven said.",
			"\"If we do not mend the dykes of the delta now, we will not mend them by the year 2030,\" Ms Arven said.", "2050 / 2030"},
		{"a word and its opposite", "The monthly rate of the bureau was 0.13 percentage points higher than the rate recorded in June.",
			"The monthly rate of the bureau, it said, was 0.13 percentage points lower than the rate recorded in June.", "higher / lower"},
		{"a day told from the day of the text", "The governors met the traders of Port Ansel at the town hall on Tuesday over the new dues.",
			"The governors met the traders of Port Ansel at the town hall yesterday over the new dues.", ""},
		{"another flight", "Flight VE 784 will leave Norvale at 18.10 for the capital, arriving there early the next day.",
			"Flight VE 786 will leave Lowmark at 19.20 for the capital, arriving there early the next day.", ""},
		{"the same figure in another dress", "The balance standing to the credit of the account of the town was 19,333,333 crowns in April.",
			"The balance standing to the credit of the account of the town was 19 333 333 crowns in April.", ""},
		{"which of several", "The first raid on the depot of the Arven line happened around 1.30 a.m. on Sunday near the old quay.",
			"The raid on the depot of the Arven line happened around 3.20 a.m. on Sunday near the old quay.", ""},
		{"two deeds", "Two of the five climbers from Orva survived when the rope broke on Mount Tarn on Sunday night.",
			"Four of the five climbers from Orva died when the rope broke on Mount Tarn on Sunday night.", ""},
		{"denied in other words", "The candidate of a party that breaks the rules shall not be included in the vote for the seat.",
			"The candidate of a party that breaks the rules shall be excluded from the vote for the seat.", ""},
		{"a day and a stretch", "The charge says that Arne Holt on the 8th of April, 2022 at the Ansel quay in the port of Norvale took crates that were not his.",
			"The charge says that Arne Holt sometime between 14th November 2009 and April 2022 at the Ansel quay in the port of Norvale took crates that were not his.", ""},
		{"a run of words in sentences that differ", "This is 0.13 percentage points higher than the rate recorded in June of last year.",
			"Its headline index, which covers food, rents and fuel in nine towns, went up by 0.93 percent and so was 0.13 percentage points lower than the rate recorded in June of last year.", "higher / lower"},
		{"parts of a law", "He is tried under section 261 of the penal code, which is punishable by seven years in prison.",
			"He is tried under section 262 of the penal code, which is punishable by seven years in prison.", ""},
	} {
		set := story(t, "From Orva\n\n"+c.a, "Of Orva\n\n"+c.b)
		got := ""
		for _, d := range Run(set, Options{}).Divergences {
			if strings.Contains(d.Message, "one passage") {
				got = d.Positions[0].Value + " / " + d.Positions[1].Value
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestSideBySide(t *testing.T) {
	same, gaps := sideBySide(strings.Fields("the council gave them four weeks"), strings.Fields("the council gave two weeks more"))
	if same != 4 {
		t.Errorf("%d words are the same, want 4", same)
	}
	want := []breach{{{3, 5}, {3, 4}}, {{6, 6}, {5, 6}}}
	if len(gaps) != 2 || gaps[0] != want[0] || gaps[1] != want[1] {
		t.Errorf("gaps %v, want %v", gaps, want)
	}
}
