package compare

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
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
		writer, kind := filepath.Base(filepath.Dir(path)), "look-alike"
		if len(want) > 0 {
			kind = "clash"
		}
		x, opts := newIndex(set), fewModels(t)
		x.learn(opts.Vectors)
		for _, row := range x.fewRows(opts) {
			a, b := x.quote(row.at[0]), x.quote(row.at[1])
			clash := slices.ContainsFunc(want, func(w [2]string) bool { return meets(a, w[0]) && meets(b, w[1]) || meets(a, w[1]) && meets(b, w[0]) })
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
	if !x.few() {
		_, r := x.candidates()
		at = x.likelyPairs(r)
	}
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

// fewStory reads a story and every two sentences that clash in it.
func fewStory(t *testing.T, path string) (*claims.Set, [][2]string) {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var want [][2]string
	folder := t.TempDir()
	for _, f := range archive.Files {
		if f.Name == "want" {
			want = wanted(string(f.Data))
			continue
		}
		if err := os.WriteFile(filepath.Join(folder, f.Name), f.Data, 0o600); err != nil {
			t.Fatal(err)
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

// wanted are every two sentences that clash by the end of a story: blocks with a blank line between them, each a line of relation and cause, then "FILE:
// SENTENCE" for the one side, "against", and the other side. Where nothing stands between them, each side is one sentence.
func wanted(text string) (out [][2]string) {
	for block := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		var sides [2][]string
		at := 0
		for _, line := range strings.Split(strings.TrimSpace(block), "\n")[1:] {
			if _, quote, found := strings.Cut(line, ": "); found {
				sides[at] = append(sides[at], quote)
			} else if strings.TrimSpace(line) == "against" {
				at = 1
			}
		}
		if at == 0 && len(sides[0]) == 2 {
			sides = [2][]string{sides[0][:1], sides[0][1:]}
		}
		for _, a := range sides[0] {
			for _, b := range sides[1] {
				out = append(out, [2]string{a, b})
			}
		}
	}
	return out
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
