package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestAllShowsWhatTheHintCounts: what a report calls hidden for its low confidence is what --all adds under the same filters.
func TestAllShowsWhatTheHintCounts(t *testing.T) {
	for _, c := range []struct {
		filters string
		low     int // hidden for their confidence
		why     string
	}{
		{"", 1, "one of the five articles' divergences is of low confidence"},
		{"--all", 0, "all are shown"},
		{"--cause modality", 1, "the low one is of this cause"},
		{"--all --cause modality", 0, "it is shown"},
		{"--cause numeric", 0, "the low one is of another cause, so that --all would not show it"},
		{"--all --cause numeric", 0, "--all is given"},
		{"--topic Rauk", 0, "the low one is about something else"},
		{"--all --topic Rauk", 0, "--all is given"},
		{"--min-confidence high", 1, "--all shows it in spite of the level"},
	} {
		t.Run("report "+c.filters, func(t *testing.T) {
			hint, shown := hiddenAndLow(t, c.filters)
			if hint != c.low {
				t.Errorf("%d are called hidden for their low confidence, want %d: %s", hint, c.low, c.why)
			}
			if _, all := hiddenAndLow(t, c.filters+" --all"); all-shown != hint {
				t.Errorf("--all adds %d of low confidence, the hint says %d", all-shown, hint)
			}
		})
	}
}

// hiddenAndLow is how many divergences of low confidence the report on the five articles hides and shows.
func hiddenAndLow(t *testing.T, filters string) (hidden, shown int) {
	t.Helper()
	e, out, errs := quiet()
	args := append([]string{"crossclaim", "report", "--scorer", "rules", "-f", "json", "../../testdata/articles"}, strings.Fields(filters)...)
	if code := run(args, e); code != exitDone {
		t.Fatalf("exit %d, %s", code, errs)
	}
	var r struct {
		Divergences []struct{ Confidence struct{ Level string } }
		Hidden      struct {
			Low int `json:"low_confidence"`
		}
	}
	if err := json.Unmarshal(out.Bytes(), &r); err != nil {
		t.Fatal(err)
	}
	for _, d := range r.Divergences {
		if d.Confidence.Level == "low" {
			shown++
		}
	}
	return r.Hidden.Low, shown
}
