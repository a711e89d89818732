package claims_test

import (
	"os"
	"testing"
)

// oddFloors hold what is read of testdata/odd.txtar.
var oddFloors = map[string]float64{"quantity": 0.5, "time": 0.5}

// TestOddFigures scores figures and times on sentences that were annotated before they were first read.
func TestOddFigures(t *testing.T) {
	raw, err := os.ReadFile("testdata/odd.txtar")
	if err != nil {
		t.Fatal(err)
	}
	g, err := parseGold(raw)
	if err != nil {
		t.Fatal(err)
	}
	total := map[string]tally{}
	miss := func(string, ...any) {}
	if *showMisses {
		miss = t.Logf
	}
	score(t, g, total, miss)
	for _, row := range []string{"quantity", "value", "unit", "measure", "time"} {
		n := total[row]
		t.Logf("%-9s %.3f %.3f %.3f %d/%d/%d", row, n.precision(), n.recall(), n.f1(), n.right, n.read, n.want)
	}
	for _, row := range goldRows {
		if floor, ok := oddFloors[row]; ok && total[row].f1() < floor {
			t.Errorf("%s: F1 %.3f, floor %.3f", row, total[row].f1(), floor)
		}
	}
}
