package claims_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/source"
)

// grouped reads texts as files of a folder and groups their claims.
func grouped(t *testing.T, texts ...string) []claims.Topic {
	t.Helper()
	dir := t.TempDir()
	for i, text := range texts {
		if err := os.WriteFile(filepath.Join(dir, string(rune('a'+i))+".txt"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return topicsOf(t, dir)
}

func topicsOf(t *testing.T, dir string) []claims.Topic {
	t.Helper()
	docs, _, err := source.Read(context.Background(), []string{dir}, source.Options{})
	if err != nil {
		t.Fatal(err)
	}
	set, err := claims.Build(docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set.Topics
}

func TestLabels(t *testing.T) {
	for _, c := range []struct {
		why, want, not string
		texts          []string
	}{
		{"a count is named by what it counts", "death toll", "", []string{
			"The ferry fire off Calder killed nine people on Monday.", "Fourteen people died in the ferry fire off Calder, police said.", "At least twelve were killed by the fire on the Calder ferry."}},
		{"the noun phrase that most sentences hold", "harbour bridge", "", []string{
			"The council will rebuild the harbour bridge in stone. A choir sang in the church.", "Engineers called the harbour bridge unsafe last year. The baker sold cakes to children.", "Nobody had painted the old harbour bridge since the war. Two schools opened in the valley."}},
		{"an empty adjective in front is no part of it", "strike ballot", "recent strike ballot", []string{
			"The recent strike ballot split the dockers.", "The recent strike ballot was secret, a docker said."}},
		{"a name is not cut where it is joined by and", "", "Wildlife Service", []string{
			"The Fish and Wildlife Service closed the lake.", "Anglers sued the Fish and Wildlife Service over the lake."}},
		{"two joined names need their noun", "", "future of the Berlin-Paris", []string{
			"Ministers flew from Berlin to Paris. The future of the Berlin-Paris axis remains uncertain.", "The future of the Berlin-Paris axis remains open, said Paris, and Berlin agreed."}},
	} {
		var labels []string
		found := c.want == ""
		for _, topic := range grouped(t, c.texts...) {
			labels = append(labels, topic.Label)
			found = found || topic.Label == c.want
			if topic.Label == c.not {
				t.Errorf("%s: a label is %q", c.why, c.not)
			}
		}
		if !found {
			t.Errorf("%s: the labels are %q, want %q", c.why, labels, c.want)
		}
	}
}

// No two topics of the bundled articles have one label, and each is of two to five words without a month or day.
func TestLabelsAreUsable(t *testing.T) {
	seen := map[string]bool{}
	for _, topic := range topicsOf(t, "../testdata/articles") {
		label := strings.ToLower(topic.Label)
		if seen[label] {
			t.Errorf("two topics are labelled %q", topic.Label)
		}
		seen[label] = true
		words := strings.Fields(label)
		if len(words) < 2 || len(words) > 5 {
			t.Errorf("%q has %d words, not 2 to 5", topic.Label, len(words))
		}
		for _, w := range words {
			if lexicon.Label.Is(w, "calendar") {
				t.Errorf("%q names a time, not a subject", topic.Label)
			}
		}
	}
}
