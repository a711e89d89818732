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

// TestFigureFeatures writes the features that the weights of figures are fitted on, a line for each judged pair of sentences that has figures, into the file that
// CROSSCLAIM_FIGURES_OUT names. CROSSCLAIM_FIGURES names a file of JSON lines: the folder of the event, both files, the numbers of both sentences in them, and
// how many readers judged them and which share called the two a divergence.
func TestFigureFeatures(t *testing.T) {
	from, to := os.Getenv("CROSSCLAIM_FIGURES"), os.Getenv("CROSSCLAIM_FIGURES_OUT")
	if from == "" || to == "" {
		t.Skip("set CROSSCLAIM_FIGURES to a file of judged pairs and CROSSCLAIM_FIGURES_OUT to a file to write what fit/figures.py reads")
	}
	events, order := judgedFigures(t, from)
	scorer, err := nli.New()
	if err != nil {
		t.Fatal(err)
	}
	opts := fewModels(t)
	opts.Scorer = scorer
	var out strings.Builder
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
			for _, f := range x.figurePairs([][2]where{at}, ctx, opts) {
				fmt.Fprint(&out, filepath.Base(event))
				for _, v := range f.told(x.hearFigures([]figurePair{f}, scorer, opts)[0]) {
					fmt.Fprintf(&out, "\t%s=%.4g", v.name, v.value)
				}
				fmt.Fprintf(&out, "\t%d\t%g\n", j.Readers, j.Verdict)
			}
		}
	}
	if err := os.WriteFile(to, []byte(out.String()), 0o600); err != nil {
		t.Fatal(err)
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

// judgedFigures reads them, by event, and the events in the order of the file.
func judgedFigures(t *testing.T, from string) (events map[string][]judgedPair, order []string) {
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
