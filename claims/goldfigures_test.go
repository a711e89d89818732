package claims_test

import (
	"os"
	"path/filepath"
	"testing"
)

// figureFloors hold what is read of testdata/figures.
var figureFloors = map[string]float64{"quantity": 0.96, "time": 0.97}

// TestFigures scores figures and times on sentences that were annotated before they were first read.
func TestFigures(t *testing.T) {
	files, err := filepath.Glob("testdata/figures/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sentences in testdata/figures: %v", err)
	}
	total := map[string]tally{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		g, err := parseGold(raw)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		miss := func(string, ...any) {}
		if *showMisses {
			miss = func(format string, args ...any) { t.Logf(filepath.Base(file)+": "+format, args...) }
		}
		score(t, g, total, miss)
	}
	for _, row := range goldRows {
		floor, ok := figureFloors[row]
		if !ok {
			continue
		}
		n := total[row]
		t.Logf("%-9s %.3f %.3f %.3f %d/%d/%d", row, n.precision(), n.recall(), n.f1(), n.right, n.read, n.want)
		if n.f1() < floor {
			t.Errorf("%s: F1 %.3f, floor %.3f", row, n.f1(), floor)
		}
	}
}
