package nli

import (
	"bytes"
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
