package claims_test

import (
	"slices"
	"testing"

	"crossclaim/claims"
)

func TestWhoIsAboard(t *testing.T) {
	for _, c := range []struct{ why, text, noun string }{
		{"the noun behind the figure", "There were 17 men on board.", "man"},
		{"the noun before of", "The navy took the trawler to port with its crew of 17.", "crew"},
		{"what became of people is measure enough", "The crash killed 17 men.", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			if list := read(t, c.text).Claims; !slices.ContainsFunc(list, func(k *claims.Claim) bool {
				return len(k.Amounts) == 1 && k.Amounts[0].Noun == c.noun
			}) {
				t.Errorf("no figure of %q", c.noun)
			}
		})
	}
}

func TestWhatAFigureMeasures(t *testing.T) {
	for _, c := range []struct{ why, text, figure, measure string }{
		{"the verb says what lasts", "Brandt served more than four years for the robbery.", "more than four years", "time served"},
		{"a verb goes before the noun below it", "Brandt served a reduced sentence of four and a half months.", "four and a half months", "time served"},
		{"the term itself", "Brandt was given a 12-year prison term.", "12-year", "sentence"},
		{"a way down", "Brandt fell about 150 metres before he stopped on a ledge.", "about 150 metres", "fall"},
		{"a crew is aboard", "The navy took the trawler to port with its crew of 17.", "17", "aboard"},
		{"two words for aboard", "There were 17 men on board.", "17", "aboard"},
		{"what carries people", "Around 120 people were on the bridge when it fell.", "Around 120", "aboard"},
		{"a road carries nobody", "Around 120 people were on the road when it rained.", "Around 120", "people"},
		{"who received treatment was hurt", "Five people received treatment after the quake.", "Five", "injured"},
		{"a sum that goes into something", "The council of Selm has put $250,000 into a relief fund.", "$250,000", "fund"},
	} {
		t.Run(c.why, func(t *testing.T) {
			var got []string
			for _, k := range read(t, c.text).Claims {
				for _, a := range k.Amounts {
					got = append(got, a.Text+": "+a.Measure)
				}
			}
			if !slices.Contains(got, c.figure+": "+c.measure) {
				t.Errorf("read %q, want %s: %s", got, c.figure, c.measure)
			}
		})
	}
}
