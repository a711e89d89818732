package text

import (
	"slices"
	"strings"
	"testing"
)

// TestBareCaption puts lines without credit and full stop into an article; want is what is left of them.
func TestBareCaption(t *testing.T) {
	head := []string{"The dam in the Harun valley broke at dawn on Friday and the water took the road.", "Villagers had heard the alarm. They fled uphill before the water came."}
	foot := []string{"The minister of energy said nobody had told him. He had asked about cracks twice.", "Engineers had warned of the cracks in three letters since last autumn."}
	guards, rescuers := "Soldiers carry sacks of sand to the broken wall of the Harun dam", "Rescuers pull a man and two dogs from the roof of a farmhouse"
	list := "Every house below the dam gets a siren of its own\nThe ministry pays for the siren and for its upkeep\nThe guards call the mayor as soon as water leaks\n" +
		"The mayor tells the army and the two other towns\nThe army brings sand within the first two hours"
	for _, c := range []struct {
		why    string
		before []string // in front of the lines, in place of the head
		lines  string
		want   string
	}{
		{"one caption", head, guards, ""},
		{"two in a row", head, guards + "\n" + rescuers, ""},
		{"one beside a caption with a credit", head, "Mayor Ann Lee (right) on the dam\n" + guards, ""},
		{"a list behind a colon", append(head[:1:1], "Two things were still unclear when the day came to its end:"), guards + "\n" + rescuers, guards + "|" + rescuers},
		{"a line of a file with one sentence a line", []string{head[0], "Villagers had heard the alarm and fled uphill before the water came."}, guards, guards},
		{"a list without marks", head, list + " and another day", strings.ReplaceAll(list, "\n", "|") + " and another day"},
		{"a list whose last line is short", head, list, strings.ReplaceAll(list, "\n", "|")},
		{"a list with marks", head, "- " + guards + "\n- " + rescuers, guards + "|" + rescuers},
		{"above the second paragraph: a summary", head[:1], guards, guards},
		{"a paragraph that lost its stop and goes on from the one before", head, "But the guards of the dam had slept through the alarm that night", "But the guards of the dam had slept through the alarm that night"},
		{"a paragraph of two sentences that lost its stop", head, "The guards slept. Nobody in the whole of the valley had heard the alarm", "The guards slept.|Nobody in the whole of the valley had heard the alarm"},
		{"speech that lost its stop", head, "The wall had moved by a finger in three years, said Omar Haddad", "The wall had moved by a finger in three years, said Omar Haddad"},
		{"a message", head, "The road to the valley is closed from now on — Road Desk (@roads) April 3, 2016", "The road to the valley is closed from now on"},
		{"a heading in title case", head, "Ministry Ignored Three Letters of Its Own Engineers About the Dam", "Ministry Ignored Three Letters of Its Own Engineers About the Dam"},
		{"a short heading", head, "Engineers had warned of cracks", "Engineers had warned of cracks"},
		{"a paragraph with an agency behind it", head, "The army said it had closed the road to all trucks. (Reuters)", "The army said it had closed the road to all trucks."},
	} {
		t.Run(c.why, func(t *testing.T) {
			raw := "Dam breaks in Harun valley\n\n" + strings.Join(c.before, "\n\n") + "\n\n" + c.lines + "\n\n" + strings.Join(foot, "\n\n")
			got := cut(raw)
			from := slices.IndexFunc(got, func(s string) bool { return strings.HasSuffix(c.before[len(c.before)-1], s) }) + 1
			to := slices.IndexFunc(got, func(s string) bool { return strings.HasPrefix(foot[0], s) })
			if from < 1 || to < from {
				t.Fatalf("the article around it was touched: %q", got)
			}
			if left := strings.Join(got[from:to], "|"); left != c.want {
				t.Errorf("left %q, want %q", left, c.want)
			}
		})
	}
}

// TestCarelessText: who sets no full stops writes no captions, but paragraphs.
func TestCarelessText(t *testing.T) {
	want := []string{"Dam breaks in Harun valley", "The dam in the Harun valley broke at dawn on Friday and took the road", "Villagers who had heard the alarm fled uphill before the water came",
		"The minister of energy said that nobody had told him about the cracks.", "Engineers had warned of the cracks in three letters since last autumn"}
	if got := cut(strings.Join(want, "\n\n")); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}
