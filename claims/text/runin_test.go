package text

import (
	"slices"
	"strings"
	"testing"
)

// TestRunIns: headings on the line of their paragraph are masked, names of speakers and single labels stay.
func TestRunIns(t *testing.T) {
	texts := []string{"The lake is empty, and the town buys water from its neighbours.", "The road is closed, and trucks take the long way over the pass.", "The army has brought sand, and more is to come on Monday."}
	for _, c := range []struct {
		why    string
		labels []string
		masked bool
	}{
		{"what the paragraphs are about", []string{"Water Supply: ", "Closed Road: ", "Sacks of Sand: "}, true},
		{"with a possessive", []string{"Water Supply: ", "Harun’s Pass: ", "Sacks of Sand: "}, true},
		{"who speaks", []string{"Jane Doe: ", "Omar Haddad: ", "Ann Lee: "}, false},
		{"who speaks, by office", []string{"Water Ministry: ", "Road Agency: ", "Army Spokesman: "}, false},
		{"two of them only", []string{"Water Supply: ", "Closed Road: ", ""}, false},
		{"one that comes back", []string{"Water Supply: ", "Water Supply: ", "Sacks of Sand: "}, false},
		{"small letters", []string{"About water supply: ", "About the closed road: ", "About sacks of sand: "}, false},
	} {
		t.Run(c.why, func(t *testing.T) {
			lines := []string{"Flood in the valley", "A wall of sand holds the water for now."}
			for i, l := range c.labels {
				lines = append(lines, l+texts[i])
			}
			want := slices.Clone(lines)
			for i := range c.labels {
				if c.masked {
					want[2+i] = texts[i]
				}
			}
			if got := cut(strings.Join(lines, "\n\n")); !slices.Equal(got, want) {
				t.Errorf("\n got %q\nwant %q", got, want)
			}
		})
	}
}
