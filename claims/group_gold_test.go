package claims_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// quote is a sentence of a gold file.
type quote struct{ Source, Quote string }

// goldEvent is one annotated event: the set that was read and, of each annotated sentence, the gold topics.
type goldEvent struct {
	name  string
	set   *claims.Set
	topic map[[2]int]map[int]bool // document and sentence -> topics
}

// goldEvents reads the annotated events beside the project; without them the test is skipped.
func goldEvents(t testing.TB) []goldEvent {
	folders, _ := filepath.Glob("../../shared/data/clusters/*")
	folders = append(folders, "../../shared/data/seeds")
	var out []goldEvent
	for _, folder := range folders {
		raw, err := os.ReadFile(filepath.Join(folder, "gold.json"))
		if err != nil {
			continue
		}
		var gold struct {
			Topics []struct{ Sentences []quote }
		}
		if err := json.Unmarshal(raw, &gold); err != nil {
			t.Fatalf("%s: %v", folder, err)
		}
		docs, _, err := source.Read(context.Background(), []string{folder}, source.Options{})
		if err != nil {
			t.Fatal(err)
		}
		set, err := claims.Build(docs, nil)
		if err != nil {
			t.Fatal(err)
		}
		e := goldEvent{name: filepath.Base(folder), set: set, topic: map[[2]int]map[int]bool{}}
		for number, topic := range gold.Topics {
			for _, q := range topic.Sentences {
				for _, at := range locate(set, q) {
					if e.topic[at] == nil {
						e.topic[at] = map[int]bool{}
					}
					e.topic[at][number] = true
				}
			}
		}
		out = append(out, e)
	}
	if len(out) == 0 {
		t.Skip("no annotated events in ../../shared/data: nothing to measure on")
	}
	return out
}

// locate finds the sentences a quote covers, wherever it stands.
func locate(set *claims.Set, q quote) [][2]int {
	var out [][2]int
	want := claims.Fold(q.Quote)
	for d, doc := range set.Documents {
		if strings.TrimSuffix(filepath.Base(doc.Path), ".txt") != q.Source {
			continue
		}
		for s, sentence := range doc.Sentences {
			have := doc.Quote(sentence.Span)
			if have == want || len(have) > 15 && strings.Contains(want, have) || strings.Contains(have, want) {
				out = append(out, [2]int{d, s})
			}
		}
	}
	return out
}

// TestTopicsAgainstGold prints extended B-cubed of the topics and of TF-IDF with average linkage at its best threshold.
func TestTopicsAgainstGold(t *testing.T) {
	events := goldEvents(t)
	mean := func(clusters func(goldEvent) map[[2]int]map[int]bool, show bool) float64 {
		sum := 0.0
		for _, e := range events {
			found := clusters(e)
			var gold, ours []map[int]bool
			for d, doc := range e.set.Documents {
				for s := range doc.Sentences {
					if at := [2]int{d, s}; e.topic[at] != nil {
						gold, ours = append(gold, e.topic[at]), append(ours, found[at])
					}
				}
			}
			p, r, f := claims.BCubed(gold, ours)
			if show {
				t.Logf("%-20s %4d sentences  precision %.3f  recall %.3f  F %.3f", e.name, len(gold), p, r, f)
			}
			sum += f / float64(len(events))
		}
		return sum
	}
	baseline, best := 0.0, 0.0
	for least := 0.01; least < 0.3; least += 0.01 {
		f := mean(func(e goldEvent) map[[2]int]map[int]bool {
			out := map[[2]int]map[int]bool{}
			for d, list := range claims.Baseline(e.set, least) {
				for s, c := range list {
					out[[2]int{d, s}] = map[int]bool{c: true}
				}
			}
			return out
		}, false)
		if f > baseline {
			baseline, best = f, least
		}
	}
	ours := mean(func(e goldEvent) map[[2]int]map[int]bool {
		out := map[[2]int]map[int]bool{}
		for number, topic := range e.set.Topics {
			for _, id := range topic.Claims {
				c := e.set.Claims[id]
				at := [2]int{indexOf(e.set, c.Doc), c.Sentence}
				if out[at] == nil {
					out[at] = map[int]bool{}
				}
				out[at][number] = true
			}
		}
		return out
	}, true)
	t.Logf("extended B-cubed, mean of %d events: topics %.3f, TF-IDF + average linkage %.3f (threshold %.2f)", len(events), ours, baseline, best)
	if ours < baseline+0.05 { // the least a user of topics would notice
		t.Errorf("topics are %.3f above the baseline, want 0.05 at least", ours-baseline)
	}
}

func indexOf(set *claims.Set, doc *claims.Document) int {
	for i, d := range set.Documents {
		if d == doc {
			return i
		}
	}
	return -1
}
