package claims_test

import (
	"strings"
	"testing"
)

// TestHeldFamilies: families of figures and times, each with the claim that holds it and what it measures.
func TestHeldFamilies(t *testing.T) {
	for _, c := range []struct{ why, sentence, want string }{
		// openings that a parser stumbles over
		{"upwards of so many open a clause", "Upwards of 900 homes lost power.", "lose: Upwards of 900 (home)"},
		{"up to so many were somewhere", "Up to 90 people were aboard.", "aboard: Up to 90 (aboard)"},
		{"an estimated range", "An estimated 300 to 350 people marched.", "march: An estimated 300 to 350 (people)"},
		{"fewer than one in so many", "Fewer than one in 20 complaints led to a charge.", "lead: Fewer than one in 20 (complaint)"},
		{"a number alone is who was rescued", "Thirty-eight were rescued.", "rescue: Thirty-eight ()"},
		{"a hedge before such a number", "At least 31 were killed.", "kill: At least 31 (killed)"},
		{"a noun that looks like a verb opens the sentence", "Shares rose 3.2 percent.", "rise: 3.2 percent (share)"},
		{"a poll that found that so many", "A poll found that 61 percent of voters opposed the plan.", "oppose: 61 percent (voter)"},
		// what a figure measures
		{"a murder somebody is charged with is no death", "The jury convicted her of two murders.", "convict: two (murder)"},
		{"an attempted one is none either", "Police spoke of three attempted murders.", "speak: three (murder)"},
		{"murders that are counted are deaths", "Police recorded 12 murders.", "record: 12 (killed)"},
		{"not all of those are hurt of whom some were", "No fewer than 17 of the 22 players were injured.", "injure: No fewer than 17 (injured), 22 (player)"},
		{"lost lives are deaths", "In all 112 people lost their lives.", "lose: 112 (killed)"},
		{"from how many a toll rose", "The number of dead rose to 31 from 27.", "rise: 31 (killed), 27 (killed)"},
		{"so many short of a majority are seats", "The party won 38 of the 99 seats, five short of a majority.", "win: 38 (seat), 99 (seat); short: five (majority)"},
		{"a part by which a debt has risen", "Net debt has risen by a fifth to 1.9 billion euros.", "rise: a fifth (debt), 1.9 billion euros (debt)"},
		{"a part by which sales are down", "Sales are down by a fifth this year.", "down: a fifth (sale), this year"},
		{"a step and a level of what is raised", "The bank raised its main rate by a quarter-point to 4.25 percent.", "raise: a quarter-point (rate), 4.25 percent (rate)"},
		{"at how much something is put", "Insurers put the damage at 3 billion dollars.", "put: 3 billion dollars (damage)"},
		{"what goes up by so much", "Fares will go up by 30 cents to 3.20 euros.", "go up: 30 cents (fare), 3.20 euros (fare)"},
		{"one road in four", "Only one road in four had been cleared.", "clear: one road in four (road)"},
		{"a figure behind another measure", "The wreck lies at a depth of 3,800 metres, about 600 miles west of Cork.", "lie: 3,800 metres (depth), about 600 miles (wreck)"},
		// ages
		{"a name is so old", "Kovacs is 40.", "40: 40 (kovacs)"},
		{"a driver was so old", "The driver was 62.", "62: 62 (driver)"},
		{"the oldest of so many", "The oldest of her victims was 91.", "91: 91 (victim)"},
		// what is no clause
		{"compared with sets one figure beside another", "Profit rose to 5 million euros, compared with 4 million euros in May.", "rise: 5 million euros (profit), 4 million euros (profit), May"},
		{"years running only follow one another", "Profits have fallen for three years running.", "fall: three years (profit)"},
		{"a year that ends on a day is a time", "Prices rose 4 percent in the year ending March 31.", "rise: 4 percent (price), the year ending March 31"},
		{"a share behind a measure is no name for it", "The harvest is put at 61 million tonnes, down 7 percent on 2030.", "put: 61 million tonnes (harvest), 7 percent (harvest), 2030"},
		{"ages apposed to a noun are not of the clause behind", "Two of the dead were sisters, aged 4 and 6, who were crushed.", "sister: Two (killed), aged 4 (sister), 6 (sister)"},
		{"what and adds behind a condition", "The club will receive £8 million if they qualify for the cup, and 15 percent of any resale.", "receive: £8 million (club), 15 percent (resale)"},
		{"a part of them", "Power was cut to 400,000 households, a third of them in the capital.", "cut: 400,000 (household), a third (household)"},
		{"a noun of age", "The 23-year-old, who scored 17 goals, has agreed a contract.", "agree: 23-year-old (); score: 17 (goal)"},
		{"the age of a girl", "They freed a girl of four.", "free: four (girl)"},
		{"thirty or so visitors", "None of the 30 or so visitors was hurt.", "hurt: 30 or so (injured)"},
		{"twice a total is no clause", "The storm dumped 310 mm of rain in 24 hours, nearly twice the usual total.", "dump: 310 mm (rain), 24 hours (storm), nearly twice (total)"},
		// which clause holds it
		{"a part before of which", "Power was cut to 1,200 homes, two-thirds of which were dark on Monday.", "cut: 1,200 (home); dark: two-thirds (home), Monday"},
		{"how long the second of two acts took", "Four men broke in and left with eight paintings in less than six minutes.", "break: Four (man); leave: eight (painting), less than six minutes (man)"},
		{"until when the second of two acts holds", "The driver was arrested on suspicion of murder and released on bail until Friday.", "release: until Friday"},
		{"where the first of two acts was", "The team lost 4-1 at home on Sunday and have won only one of their last 11 games.", "lose: 4-1 (score), Sunday; win: one (game), 11 (game)"},
		{"what sums up a clause has its own", "Cannock met him on Tuesday for two hours, their third meeting this month, but neither would comment.", "meet: two hours (cannock), third (meeting), Tuesday, this month"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := held(t, c.sentence); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.sentence, got, c.want)
			}
		})
	}
}

// TestAgeOfAPronoun: whose age it is a pronoun leaves open, that it is one it does not.
func TestAgeOfAPronoun(t *testing.T) {
	list := read(t, "She is 34.").Claims
	if len(list) != 1 || len(list[0].Amounts) != 1 {
		t.Fatalf("%d claims", len(list))
	}
	if a := list[0].Amounts[0]; a.Noun != "age" || a.Measure != "" {
		t.Errorf("measure %q, noun %q", a.Measure, a.Noun)
	}
}

// TestTwoSubjects: two nouns side by side before a verb are one subject.
func TestTwoSubjects(t *testing.T) {
	set := read(t, "Net debt has risen by a fifth.")
	if c := set.Claims[0]; c.Passive || c.Subject.Lemma != "debt" || !strings.HasPrefix(c.Span.Of(c.Doc.Text), "Net debt") {
		t.Errorf("subject %q, passive %v: %s", c.Subject.Lemma, c.Passive, c.Span.Of(c.Doc.Text))
	}
}
