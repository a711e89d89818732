package compare

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
	"crossclaim/compare/nli"
)

// TestMarkedFeatures writes the features that the weights of figures and of times are fitted on, a line for each judged pair of sentences that has some, into the files
// that CROSSCLAIM_FIGURES_OUT and CROSSCLAIM_TIMES_OUT name. CROSSCLAIM_MARKED names a file of JSON lines: the folder of the event, both files, the numbers of both
// sentences in them, and how many readers judged them and which share called the two a divergence.
func TestMarkedFeatures(t *testing.T) {
	from, figures, times := os.Getenv("CROSSCLAIM_MARKED"), os.Getenv("CROSSCLAIM_FIGURES_OUT"), os.Getenv("CROSSCLAIM_TIMES_OUT")
	if from == "" || figures == "" && times == "" {
		t.Skip("set CROSSCLAIM_MARKED to a file of judged pairs and CROSSCLAIM_FIGURES_OUT or CROSSCLAIM_TIMES_OUT to a file to write what fit/figures.py reads")
	}
	events, order := judgedPairs(t, from)
	scorer, err := nli.New()
	if err != nil {
		t.Fatal(err)
	}
	opts := fewModels(t)
	opts.Scorer = scorer
	var ofFigures, ofTimes strings.Builder
	for _, event := range order {
		docs, _, err := source.Read(context.Background(), []string{event}, source.Options{})
		if err != nil {
			t.Fatal(err)
		}
		set, err := claims.Build(docs, nil)
		if err != nil {
			t.Fatal(err)
		}
		x := newIndex(set)
		x.learn(opts.Vectors)
		ctx := newSurroundings(set)
		ctx.outlines = outlines(set, ctx.keys)
		ctx.see(x)
		for _, j := range events[event] {
			document := func(k int) int {
				return slices.IndexFunc(set.Documents, func(d *claims.Document) bool { return d.Path == j.Files[k] })
			}
			at := [2]where{{document(0), j.At[0]}, {document(1), j.At[1]}}
			write := func(out *strings.Builder, to string, pairs func([][2]where, *surroundings, Options) []markable) {
				if to == "" {
					return
				}
				for _, m := range pairs([][2]where{at}, ctx, opts) {
					fmt.Fprint(out, filepath.Base(event))
					for _, v := range m.told(x.hear([]markable{m}, scorer, opts)[0]) {
						fmt.Fprintf(out, "\t%s=%.4g", v.name, v.value)
					}
					fmt.Fprintf(out, "\t%d\t%g\n", j.Readers, j.Verdict)
				}
			}
			write(&ofFigures, figures, x.figurePairs)
			write(&ofTimes, times, x.timePairs)
		}
	}
	for to, out := range map[string]*strings.Builder{figures: &ofFigures, times: &ofTimes} {
		if to == "" {
			continue
		}
		if err := os.WriteFile(to, []byte(out.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// judgedPair is a pair of sentences of an event with what readers said of it.
type judgedPair struct {
	Event   string
	Files   [2]string
	At      [2]int
	Readers int
	Verdict float64
}

// judgedPairs reads them, by event, and the events in the order of the file.
func judgedPairs(t *testing.T, from string) (events map[string][]judgedPair, order []string) {
	t.Helper()
	text, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	events = map[string][]judgedPair{}
	for line := range strings.Lines(string(text)) {
		var j judgedPair
		if err := json.Unmarshal([]byte(line), &j); err != nil {
			t.Fatalf("%s: %v", from, err)
		}
		if events[j.Event] == nil {
			order = append(order, j.Event)
		}
		events[j.Event] = append(events[j.Event], j)
	}
	return events, order
}
