package text

import (
	"slices"
	"strings"
	"testing"
)

// TestPullQuotes puts a line into an article of two paragraphs; left says whether it stays. Its body always does.
func TestPullQuotes(t *testing.T) {
	body := []string{"The dam in the Harun valley broke at dawn on Friday.", "“We have watched the wall very closely and we expect it to hold until spring,” said Omar Haddad.", "Villagers who heard the alarm fled uphill."}
	for _, c := range []struct {
		why, line string
		left      bool
	}{
		{"the words of the quotation", "We have watched the wall very closely and we expect it to hold until spring", false},
		{"a few words left out, a small letter first", "we have watched the wall closely and expect it to hold", false},
		{"with the name behind it", "We have watched the wall very closely and we expect it to hold Omar Haddad, Dam Authority", false},
		{"a sentence of the text without its stop", "Villagers who heard the alarm fled uphill", false},
		{"other words behind the same opening", "We have watched the wall very closely for ten years", true},
		{"another day", "The dam in the Harun valley broke at dawn on Thursday", true},
		{"another time", "The dam in the Harun valley broke at noon on Friday", true},
		{"a few words of the text", "The dam in Harun valley", true},
	} {
		for _, at := range []int{1, 3} {
			raw := strings.Join(slices.Insert(slices.Concat([]string{"Flood in the valley"}, body), at+1, c.line), "\n\n")
			got := cut(raw)
			if slices.Contains(got, c.line) != c.left {
				t.Errorf("%s: %q at %d stays: %v, want %v", c.why, c.line, at, !c.left, c.left)
			}
			for _, b := range body {
				if !slices.Contains(got, b) {
					t.Errorf("%s: the text lost %q", c.why, b)
				}
			}
		}
	}
}

// TestPullQuoteBeforeBody: behind the head of the article too the sentence stays, not the line that stands before it.
func TestPullQuoteBeforeBody(t *testing.T) {
	raw := "Flood in the valley\n\n" + "The water rose. It took the road. It took the bridge. People fled. Soldiers came. Sand was brought. A wall was built. Night fell. Rain began.\n\n" +
		"Nobody knows how long the wall will hold\n\nNobody knows how long the wall will hold. It is made of sand."
	got := Read(raw)
	for _, s := range got.Sentences[1:] {
		if s.Heading {
			t.Errorf("%q stays", s.Of(raw))
		}
	}
	if n := len(got.Sentences); !strings.HasSuffix(got.Sentences[n-2].Of(raw), "hold.") {
		t.Errorf("the sentence is gone: %q", cut(raw))
	}
}
