package compare

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"crossclaim/claims/bert"
)

// fitted is an event as fit/candidates.py reads it.
type fitted struct {
	Name                string
	Sentences, Eligible int
	Features            []string
	Pairs               [][2]int32   // passages of different sources
	Asked               []bool       // of each pair
	Values              [][]float64  // of each pair
	Gold                [][][2]int32 // of each annotated divergence: the pairs of passages that are it, none where a quote is masked
	Required            []bool
	Alike               [][][2]int32 // the same of annotated agreements and decoys
}

// TestCandidateFeatures writes the features that the weights of the ranker are fitted on, one file an event, into the folder that
// CROSSCLAIM_FIT names.
func TestCandidateFeatures(t *testing.T) {
	folder := os.Getenv("CROSSCLAIM_FIT")
	if folder == "" {
		t.Skip("set CROSSCLAIM_FIT to a folder to write what fit/candidates.py reads")
	}
	encoder, err := bert.Default()
	if err != nil {
		t.Fatal(err)
	}
	invented, _ := filepath.Glob("../testdata/events/first/*")
	for _, e := range slices.Concat(annotatedEvents(t), annotatedIn(t, append(invented, "../testdata/articles"))) {
		x := newIndex(e.set)
		x.senses = newSenses(e.set, encoder)
		r := newRanker(x)
		r.search()
		out := fitted{Name: e.name, Features: learnedNames[:]}
		for _, d := range e.set.Documents {
			out.Eligible += out.Sentences * len(d.Sentences)
			out.Sentences += len(d.Sentences)
		}
		for _, p := range r.gather() {
			if r.across(p.a, p.b) {
				values := r.learnedFeatures(p)
				out.Pairs, out.Asked = append(out.Pairs, [2]int32{p.a, p.b}), append(out.Asked, p.asked)
				out.Values = append(out.Values, values[:])
			}
		}
		at := map[where]int32{}
		for i, p := range r.passages {
			for _, w := range p.at {
				at[w] = int32(i)
			}
		}
		passages := func(p goldPair) [][2]int32 {
			pairs := [][2]int32{}
			for _, a := range p.a {
				for _, b := range p.b {
					i, okA := at[a]
					j, okB := at[b]
					if okA && okB && i != j {
						pairs = append(pairs, [2]int32{min(i, j), max(i, j)})
					}
				}
			}
			return pairs
		}
		for _, p := range e.pairs {
			if !p.sameSource {
				out.Gold, out.Required = append(out.Gold, passages(p)), append(out.Required, p.required)
			}
		}
		for _, p := range e.alike {
			if !p.sameSource {
				out.Alike = append(out.Alike, passages(p))
			}
		}
		raw, err := json.Marshal(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, e.name+".json"), raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
