package compare

import (
	"fmt"
	"strings"
	"testing"
)

// contradicting is a marking editor that calls two sentences a contradiction.
type contradicting struct{ marking }

func (c contradicting) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := c.marking.Relations(pairs)
	for i := range out {
		out[i][1], out[i][3] = out[i][3], 0
	}
	return out
}

// twoVoices are two sentences as the words of two people.
func twoVoices(a, b string) (string, string) {
	return strings.TrimSuffix(a, ".") + ", the baker said.", strings.TrimSuffix(b, ".") + ", officials said."
}

// TestDisputesOfModelsTellValues: what a model alone calls a dispute of news is shown where both sentences give a figure or a time that the other
// does not give.
func TestDisputesOfModelsTellValues(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		shown     bool
	}{
		{"no figure", "Neighbours in Orva blamed the blast on a leaking pipe.", "Neighbours in Orva blamed the blast on a bomb.", false},
		{"one figure in both", "Neighbours of 12 houses in Orva blamed the blast on a leaking pipe.", "Neighbours of 12 houses in Orva blamed the blast on a bomb.", false},
		{"figures of two kinds", "Neighbours in 12 houses in Orva blamed the blast on a leaking pipe.", "Neighbours in Orva blamed the blast of $3 million on a bomb.", false},
		{"a figure in each", "The blast in Orva broke 140 windows, by a leaking pipe.", "The blast in Orva broke 90 doors, by a bomb.", true},
		{"a count in each, of which one text gives both", "The blast in Orva broke 140 windows, by a leaking pipe.", "The street in Orva has 140 windows. The blast in Orva broke 90 doors, by a bomb.", false},
		{"a small count is given by chance", "The blast in Orva broke 14 windows, by a leaking pipe.", "The street in Orva has 14 windows. The blast in Orva broke nine doors, by a bomb.", true},
		{"one figure is the sum of two", "The blast in Orva hurt 31 guests, by a leaking pipe.", "The blast in Orva hurt 24 guests and seven cooks, by a bomb.", false},
		{"one more beside a count", "The blast in Orva hurt six cousins and a neighbour, by a leaking pipe.", "The blast in Orva hurt seven people, by a bomb.", false},
		{"some of them, and all", "Nine of the victims of the blast in Orva were cooks, by a leaking pipe.", "The blast in Orva hurt 40 guests, by a bomb.", false},
		{"some who are included", "Those hurt by the blast in Orva included two guards and six cooks, by a leaking pipe.", "The blast in Orva hurt 40 guests, by a bomb.", false},
		{"some of them, twice", "Nine of the victims of the blast in Orva were cooks, by a leaking pipe.", "Six of the victims of the blast in Orva were cooks, by a bomb.", true},
		{"those of one hotel, among all", "The blast in Orva hurt four cooks from the Hotel Lund, by a leaking pipe.", "The blast in Orva hurt 11 cooks, including a crew of the Hotel Lund, by a bomb.", false},
		{"others are included", "The blast in Orva hurt four cooks from the Hotel Lund, by a leaking pipe.", "The blast in Orva hurt 11 cooks, including two women, by a bomb.", true},
		{"one of them beside those counted", "Nine of the victims of the blast in Orva were cooks, of whom one lives, by a leaking pipe.", "The blast in Orva hurt 40 guests, by a bomb.", false},
		{"one more beside a count, with a part of it", "The blast in Orva hurt six cousins and a neighbour, by a leaking pipe.", "The blast in Orva hurt seven people, three of them guests, by a bomb.", false},
		{"one is named beside others", "The blast in Orva broke into Lund and nine other towns, by a leaking pipe.", "The blast in Orva broke into 10 towns, by a bomb.", false},
		{"one is named beside others, and the sum is another", "The blast in Orva broke into Lund and nine other towns, by a leaking pipe.", "The blast in Orva broke into 12 towns, by a bomb.", true},
		{"two sums that are one", "The blast in Orva hurt the abbot and ten guests, by a leaking pipe.", "The blast in Orva hurt seven guests along with four cooks, by a bomb.", false},
		{"one more on both sides", "The blast in Orva hurt a cook and three guests, by a leaking pipe.", "The blast in Orva hurt four guests and a cook, by a bomb.", true},
		{"as many with those named", "The blast in Orva reached Lund, Korm, two other towns, by a leaking pipe.", "The blast in Orva reached Lund and three other towns, by a bomb.", false},
		{"two days, each today", "The leaking pipe of Orva was closed today, Tuesday.", "The bomb of Orva was found today, Wednesday.", false},
		{"two years, each beside the one before it", "The leaking pipe of Orva cost as much in 2015 as in the previous year.", "The bomb of Orva cost as much in 2016 as in the previous year.", true},
		{"the sum leaves one out", "The blast in Orva hurt nine people, by a leaking pipe.", "The blast in Orva hurt seven guests, two cooks and a neighbour, by a bomb.", true},
		{"two years from which on", "No leaking pipe in Orva cost as much in March since 2008, officials said on Tuesday.", "No bomb in Orva cost as much in March since 2007, officials said on Tuesday.", true},
		{"one day, and two", "The blast in Orva on Tuesday injured 12 guests, by a leaking pipe.", "The blasts in Orva on Tuesday and Wednesday injured 37 guests, by a bomb.", false},
		{"a year, and a year counted from another", "The leaking pipe of Orva was laid in 2007.", "The house in Orva that burned in 2006 had a bomb in it a year later.", false},
		{"a day in each", "Neighbours in Orva blamed the blast of Sunday on a leaking pipe.", "Neighbours in Orva blamed the blast of Monday on a bomb.", true},
	} {
		a, b := twoVoices(c.a, c.b)
		found, _ := leadsOf(story(t, "Blast in Orva\n\n"+a, "Orva after the blast\n\n"+b), marking{[2]string{"leaking pipe", "bomb"}, 0.97})
		if shown := len(found) == 1 && found[0].score > leadHidden; shown != c.shown {
			t.Errorf("%s: %v", c.why, read(found))
		}
	}
}

// TestContradictionsOfModelsAreListed: what a model alone calls a contradiction is listed in news, whatever the values, and shown in pages of rules.
func TestContradictionsOfModelsAreListed(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		shown     bool
	}{
		{"news", "The blast in Orva broke 140 windows, by a leaking pipe.", "The blast in Orva broke 90 doors, by a bomb.", false},
		{"rules", "The leaking pipe is closed at nine and opens at ten.", "The bomb is stored below the stairs and never moved.", true},
	} {
		found, _ := leadsOf(story(t, c.a, c.b), contradicting{marking{[2]string{"leaking pipe", "bomb"}, 0.99}})
		if len(found) != 1 || found[0].score > leadHidden != c.shown {
			t.Errorf("%s: %v", c.why, read(found))
		}
	}
}

// TestDisputesOfModelsTakeSides: what a model alone calls a dispute of news is shown where somebody denies something, opposites meet or values clash.
func TestDisputesOfModelsTakeSides(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		shown     bool
	}{
		{"two things told", "Ten guests waited in the yard after the leaking pipe of Orva burst, the baker said.", "Many guests of Orva slept in a school after the bomb, officials said.", false},
		{"one denies", "Orva denied that the leaking pipe had burst.", "Officials in Orva spoke of a bomb.", true},
		{"one denies allegations about a thing", "Orva denied the allegations about the leaking pipe of Orva.", "Officials in Orva spoke of a bomb.", true},
		{"one denies involvement", "The baker denied any involvement in the leaking pipe of Orva.", "Officials in Orva spoke of a bomb.", true},
		{"one denies what nobody can know", "The leaking pipe of Orva: the baker denied the allegations.", "Officials in Orva spoke of a bomb.", false},
		{"one negates", "The leaking pipe of Orva did not burst, the baker said.", "Officials in Orva spoke of a bomb.", true},
		{"two states of one kind", "Harlo is alive after the leaking pipe of Orva burst, his office said.", "Harlo is among the dead of the bomb of Orva, officials said.", true},
		{"opposites", "The baker of Orva praised the leaking pipe.", "The baker of Orva criticized the bomb.", true},
		{"one disagrees", "Experts disagree about the leaking pipe of Orva.", "Nine in ten experts agree on the bomb of Orva.", true},
		{"two spans of age", "The leaking pipe of Orva hurt guests of 15 to 25, the baker said.", "The bomb of Orva hurt guests of 16-25, officials said.", true},
		{"a figure in each", "The leaking pipe of Orva hurt 140 guests, the baker said.", "The bomb of Orva hurt 90 cooks, officials said.", true},
	} {
		found, _ := leadsOf(story(t, "Blast in Orva\n\n"+c.a, "Orva after the blast\n\n"+c.b), marking{[2]string{"leaking pipe", "bomb"}, 0.97})
		if shown := len(found) == 1 && found[0].score > leadHidden; shown != c.shown {
			t.Errorf("%s: %v", c.why, read(found))
		}
	}
}

// TestReportsOfOneSpeakerClash: two reports of what one speaker said are shown where values exclude each other and the sentences tell much the same.
func TestReportsOfOneSpeakerClash(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		shown     bool
	}{
		{"two figures of one thing", "Harlo said the leaking pipe broke 140 windows in Orva.", "Harlo said the bomb broke 90 windows in Orva.", true},
		{"two figures of two matters", "Harlo said the leaking pipe of Orva broke 140 shop windows.", "Harlo said a bomb of older make once shook 90 windows of the mill at Lund, next to the quay.", false},
		{"no value", "Harlo said the leaking pipe broke the windows in Orva.", "Harlo said the bomb never broke windows in Orva.", false},
	} {
		found, _ := leadsOf(story(t, "Blast in Orva\n\n"+c.a, "Orva after the blast\n\n"+c.b), contradicting{marking{[2]string{"leaking pipe", "bomb"}, 0.97}})
		if len(found) != 1 || found[0].relation != ReportConflict || found[0].score > leadHidden != c.shown {
			t.Errorf("%s: %v", c.why, read(found))
		}
	}
}

// read are the relations and the confidence of leads.
func read(found []settled) (out []string) {
	for _, f := range found {
		out = append(out, fmt.Sprint(f.relation, " ", f.score))
	}
	return out
}

// TestTimesOfModelsExcludeEachOther: of two sentences that a model alone calls a dispute each names a time of the deed that the other excludes.
func TestTimesOfModelsExcludeEachOther(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		shown     bool
	}{
		{"one day, once with a year", "The blast in Orva broke windows on 4 March 2030, by a leaking pipe.", "The blast in Orva broke windows on March 4, by a bomb.", false},
		{"two days", "The blast in Orva broke windows on 4 March, by a leaking pipe.", "The blast in Orva broke windows on 9 March, by a bomb.", true},
		{"a day, and the date of a paper", "The court of Orva ended the contract on Monday, by a leaking pipe.", "The court of Orva ended the contract dated 15 October 2029, by a bomb.", false},
	} {
		a, b := twoVoices(c.a, c.b)
		set := story(t, "Blast in Orva\n\n"+a, "Orva after the blast\n\n"+b, "2031-03-12", "2031-03-12")
		found, _ := leadsOf(set, marking{[2]string{"leaking pipe", "bomb"}, 0.97})
		if shown := len(found) == 1 && found[0].score > leadHidden; shown != c.shown {
			t.Errorf("%s: %v", c.why, read(found))
		}
	}
}

// TestModelsAloneAreNeverSure: what models alone find in news has at most leadMost, however sure they are.
func TestModelsAloneAreNeverSure(t *testing.T) {
	a, b := twoVoices("The blast in Orva broke 140 windows, by a leaking pipe.", "The blast in Orva broke 90 windows, by a bomb.")
	found, _ := leadsOf(story(t, a, b), marking{[2]string{"leaking pipe", "bomb"}, 0.99})
	if len(found) != 1 || found[0].Strength <= leadMost || found[0].score != leadMost {
		t.Errorf("%+v", found)
	}
}

// TestWhatCannotBeShownIsNotRead: an editor reads no pair in which nothing could tell a reader what clashes.
func TestWhatCannotBeShownIsNotRead(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		read      int
	}{
		{"two things told", "Neighbours in Orva blamed the blast on a leaking pipe.", "Neighbours in Orva blamed the blast on a bomb.", 0},
		{"one denies", "Neighbours in Orva blamed the blast on a leaking pipe.", "Neighbours in Orva denied that there was a leaking pipe.", 1},
		{"figures that exclude each other", "The blast in Orva broke 140 windows.", "The blast in Orva broke 90 windows.", 1},
		{"figures that fit", "The blast in Orva broke at least 90 windows.", "The blast in Orva broke 140 windows.", 0},
		{"rules", "The laundry room closes at ten in the evening.", "The laundry room stays open until midnight.", 1},
	} {
		if _, read := leadsOf(story(t, c.a, c.b), marking{[2]string{"", "nothing"}, 0.9}); read != c.read {
			t.Errorf("%s: %d pairs read, want %d", c.why, read, c.read)
		}
	}
}
