package claims_test

import "testing"

// TestHeadings puts a heading inside an article and gives the first thing claimed there, "" for nothing.
func TestHeadings(t *testing.T) {
	for _, c := range []struct{ why, heading, claimed string }{
		{"a noun phrase names what comes", "The Price of Patience", ""},
		{"two of them around a colon", "Delta’s Silence: A Long Habit", ""},
		{"two of them with or, that ask", "Cruel Flood or Broken Promise?", ""},
		{"a noun with a relative clause", "The engineer who saw the crack", ""},
		{"a noun with an infinitive of its own", "A plan to cut taxes", ""},
		{"a participle", "Waiting for the rain", ""},
		{"a clause that names what will be told", "What we know so far", ""},
		{"behind a colon too", "Harun dam: how the wall broke", ""},
		{"a verb in a tense tells something", "Engineers warned of cracks", "Engineers warned of cracks"},
		{"so does one in title case", "Ministry Ignores Warnings of Engineers", "Ministry Ignores Warnings of Engineers"},
		{"an infinitive that leaves out is", "Minister to resign over leaked letters", "Minister to resign over leaked letters"},
		{"a participle that leaves out were", "Dozens evacuated by helicopter", "Dozens evacuated by helicopter"},
		{"a clause that opens with when and has a main clause behind it", "When the wall broke, the guards slept", "When the wall broke"},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := ""
			for _, claim := range read(t, "Dam breaks in Harun valley\n\nThe dam broke at dawn on Friday.\n\n"+c.heading+"\n\nVillagers fled uphill before noon.").Claims {
				if claim.Doc.Sentences[claim.Sentence].Of(claim.Doc.Text) == c.heading {
					got = field(claim, "span")
					break
				}
			}
			if got != c.claimed {
				t.Errorf("%q claims %q, want %q", c.heading, got, c.claimed)
			}
		})
	}
}

// TestHeadline: the title is read as a claim even where it has no verb.
func TestHeadline(t *testing.T) {
	list := read(t, "Dozens dead in Harun valley flood\n\nThe dam broke at dawn on Friday.").Claims
	if len(list) == 0 || list[0].Sentence != 0 {
		t.Errorf("the headline claims nothing: %v", list)
	}
}
