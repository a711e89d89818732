package nli

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims/bert"
)

func checker(t testing.TB, o bert.Options) *Checker {
	t.Helper()
	c, err := loadChecker(scorer(t, o), checkerWeights.Bytes(), o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestCheckerOwnPairs holds the rounded probabilities of ten pairs, on every platform. New weights rewrite them (-update).
func TestCheckerOwnPairs(t *testing.T) {
	const path = "testdata/checker.txt"
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	c, text := checker(t, bert.Options{}), ""
	for line := range strings.Lines(string(raw)) {
		parts := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(parts) != 3 {
			text += line
			continue
		}
		a, b := parts[0], parts[1]
		p := c.Score([][2]string{{a, b}})[0]
		got := fmt.Sprintf("%.3f %.3f %.3f", p[0], p[1], p[2])
		if got != parts[2] && !*update {
			t.Errorf("%q against %q: %s, want %s; with new weights run go test ./compare/nli -update", a, b, got, parts[2])
		}
		text += a + "\t" + b + "\t" + got + "\n"
	}
	if *update {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func TestCheckerSameBitsOnEveryKernel(t *testing.T) {
	pairs := [][2]string{{"The shutters open by themselves.", "Somebody has to open the shutters by hand."}, {"", "\xff\x00"}}
	want := checker(t, bert.Options{Kernel: "scalar"}).Score(pairs)
	for _, k := range bert.Kernels() {
		if got := checker(t, bert.Options{Kernel: k, Workers: 1}).Score(pairs); !slices.Equal(got, want) {
			t.Errorf("%s gives other bits than scalar", k)
		}
	}
}

func TestCheckerDamagedFiles(t *testing.T) {
	bit := bytes.Clone(checkerWeights.Bytes())
	bit[len(bit)/2] ^= 1
	for _, c := range []struct {
		why     string
		weights []byte
		want    string
	}{
		{"bit rot", bit, "damaged"},
		{"a copy broke off", checkerWeights.Bytes()[:len(checkerWeights)/2], "do not fit together"},
		{"nothing there", nil, "not a weights file"},
		{"the editor's instead", editorWeights.Bytes(), "6 outputs"},
	} {
		if _, err := loadChecker(scorer(t, bert.Options{}), c.weights, bert.Options{}); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "checker.bin") {
			t.Errorf("%s: error %v, want one that names checker.bin and says %q", c.why, err, c.want)
		}
	}
}
