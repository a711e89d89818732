package nli

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims/bert"
)

func editor(t testing.TB, o bert.Options) *Editor {
	t.Helper()
	e, err := loadEditor(scorer(t, o), editorWeights.Bytes(), o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestEditorOwnPairs and TestCheckerOwnPairs hold the rounded probabilities of ten pairs each, on every platform. New weights rewrite them (-update).
func TestEditorOwnPairs(t *testing.T) {
	e := editor(t, bert.Options{})
	ownPairs(t, "testdata/editor.txt", func(pair [2]string) []float64 { p := e.Relations([][2]string{pair})[0]; return p[:] })
}

func TestCheckerOwnPairs(t *testing.T) {
	c := checker(t, bert.Options{})
	ownPairs(t, "testdata/checker.txt", func(pair [2]string) []float64 { p := c.Score([][2]string{pair})[0]; return p[:] })
}

// ownPairs compares what is said of the pairs in a file with what stands beside them.
func ownPairs(t *testing.T, path string, said func(pair [2]string) []float64) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for line := range strings.Lines(string(raw)) {
		parts := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(parts) != 3 {
			text += line
			continue
		}
		pair, got, sum := [2]string{parts[0], parts[1]}, []string(nil), 0.0
		for _, p := range said(pair) {
			got, sum = append(got, fmt.Sprintf("%.3f", p)), sum+p
		}
		if math.Abs(sum-1) > 1e-4 {
			t.Errorf("%q: the probabilities sum to %g", pair, sum)
		}
		if s := strings.Join(got, " "); s != parts[2] && !*update {
			t.Errorf("%q: %s, want %s; with new weights run go test ./compare/nli -update", pair, s, parts[2])
		}
		text += strings.Join([]string{pair[0], pair[1], strings.Join(got, " ")}, "\t") + "\n"
	}
	if *update {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// TestEditorInBothOrders: what may be a divergence is read both ways, so the order of the two does not matter.
func TestEditorInBothOrders(t *testing.T) {
	e := editor(t, bert.Options{})
	a, b := "Nobody has been arrested, the police said.", "A contractor was arrested on Sunday evening on suspicion of negligence."
	p := e.Relations([][2]string{{a, b}, {b, a}})
	if 1-p[0][0] < worthTurning {
		t.Fatalf("%v is none: the test proves nothing", p[0])
	}
	for c := range p[0] {
		if math.Abs(p[0][c]-p[1][c]) > 1e-9 {
			t.Errorf("%v one way, %v the other", p[0], p[1])
			break
		}
	}
}

func TestEditorSameBitsOnEveryKernel(t *testing.T) {
	pairs := [][2]string{{"The union called the offer an insult.", "The company called its offer generous."}, {"", "\xff\x00"}}
	want := editor(t, bert.Options{Kernel: "scalar"}).Relations(pairs)
	for _, k := range bert.Kernels() {
		if got := editor(t, bert.Options{Kernel: k, Workers: 1}).Relations(pairs); !slices.Equal(got, want) {
			t.Errorf("%s gives other bits than scalar", k)
		}
	}
}

func TestEditorDamagedFiles(t *testing.T) {
	bit := bytes.Clone(editorWeights.Bytes())
	bit[len(bit)/2] ^= 1
	for _, c := range []struct {
		why     string
		weights []byte
		want    string
	}{
		{"bit rot", bit, "damaged"},
		{"a copy broke off", editorWeights.Bytes()[:len(editorWeights)/2], "do not fit together"},
		{"nothing there", nil, "not a weights file"},
	} {
		if _, err := loadEditor(scorer(t, bert.Options{}), c.weights, bert.Options{}); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "editor.bin") {
			t.Errorf("%s: error %v, want one that names editor.bin and says %q", c.why, err, c.want)
		}
	}
}
