package compare

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossclaim/claims"
	"crossclaim/claims/bert"
	"crossclaim/claims/source"
	"crossclaim/compare/nli"
)

// TestFewFeatures writes the features that the weights of few sentences are fitted on, a line for each pair of sentences, into the file that
// CROSSCLAIM_FEW_OUT names, for the stories (*.txtar, see fit/few.py) below the folder that CROSSCLAIM_FEW names; and the sentences themselves, from which
// nli/train/stories.py learns, into OUT.jsonl beside it.
func TestFewFeatures(t *testing.T) {
	folder, to := os.Getenv("CROSSCLAIM_FEW"), os.Getenv("CROSSCLAIM_FEW_OUT")
	if folder == "" || to == "" {
		t.Skip("set CROSSCLAIM_FEW to a folder of stories and CROSSCLAIM_FEW_OUT to a file to write what fit/few.py reads")
	}
	stories, err := filepath.Glob(filepath.Join(folder, "*", "*.txtar"))
	if err != nil || len(stories) == 0 {
		t.Fatalf("%s: no stories (%v)", folder, err)
	}
	var features, pairs strings.Builder
	fmt.Fprintln(&features, "# Pairs of sentences of invented stories (stories.tar.xz): writer, story, whether it has a clash, sentences, the features of fewNames, whether these two clash.")
	fmt.Fprintln(&features, "# Origin: texts written for crossclaim; licence: the project's own.")
	sentences := json.NewEncoder(&pairs)
	sentences.SetEscapeHTML(false)
	for _, path := range stories {
		set, want := fewStory(t, path)
		if len(set.Documents) != 2 {
			t.Fatalf("%s: %d documents", path, len(set.Documents))
		}
		writer, kind := filepath.Base(filepath.Dir(path)), "look-alike"
		if want[0] != "" {
			kind = "clash"
		}
		x, opts := newIndex(set), fewModels(t)
		x.learn(opts.Vectors)
		for _, row := range x.fewRows(opts) {
			a, b := x.quote(row.at[0]), x.quote(row.at[1])
			clash := want[0] != "" && meets(a, want[0]) && meets(b, want[1])
			fmt.Fprintf(&features, "%s\t%08x\t%s\t%d", writer, crc32.ChecksumIEEE([]byte(writer+filepath.Base(path))), kind, sentencesOf(set))
			for _, v := range row.features[:len(row.features)-1] {
				fmt.Fprintf(&features, "\t%.4g", v)
			}
			fmt.Fprintf(&features, "\t%d\n", int(truth(clash)))
			if err := sentences.Encode(map[string]any{"writer": writer, "a": a, "b": b, "clash": clash, "weight": 1}); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, text := range map[string]string{to: features.String(), to + ".jsonl": pairs.String()} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// fewRow is a pair of sentences with its features.
type fewRow struct {
	at       [2]where
	features []float64
}

func (x *index) fewRows(opts Options) (out []fewRow) {
	at := x.everyPair()
	for i, p := range opts.Patient.Checker.Score(x.textsOf(at)) {
		out = append(out, fewRow{at[i], x.fewFeatures(at[i], p)})
	}
	return out
}

// meets says whether a sentence holds a wanted quote or lies in it.
func meets(sentence, quote string) bool {
	bare := func(s string) string { return strings.Trim(claims.Fold(s), " \"“”") }
	a, b := bare(sentence), bare(quote)
	return strings.Contains(a, b) || strings.Contains(b, a)
}

// fewStory reads a story and the two sentences that clash in it, "" for none.
func fewStory(t *testing.T, path string) (*claims.Set, [2]string) {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var want [2]string
	folder := t.TempDir()
	for _, f := range archive.Files {
		if f.Name != "want" {
			if err := os.WriteFile(filepath.Join(folder, f.Name), f.Data, 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if lines := strings.Split(strings.TrimSpace(string(f.Data)), "\n"); len(lines) >= 3 {
			_, want[0], _ = strings.Cut(lines[1], ": ")
			_, want[1], _ = strings.Cut(lines[2], ": ")
		}
	}
	docs, _, err := source.Read(context.Background(), []string{folder}, source.Options{})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	set, err := claims.Build(docs, nil)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return set, want
}

// fewModels are the embedded models.
func fewModels(t *testing.T) Options {
	t.Helper()
	encoder, err := bert.Default()
	if err != nil {
		t.Fatal(err)
	}
	editor, err := nli.NewEditor()
	if err != nil {
		t.Fatal(err)
	}
	checker, err := nli.NewChecker()
	if err != nil {
		t.Fatal(err)
	}
	return Options{Vectors: encoder, Patient: Patient{Editor: editor.Ungated(), Checker: checker.Ungated()}}
}
