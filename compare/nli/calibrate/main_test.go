package main

import (
	"math"
	"testing"
)

// TestTemperature: logits twice too large for how often they are right want a temperature of two.
func TestTemperature(t *testing.T) {
	var rows []row
	sure := [3]float32{float32(2 * math.Log(6)), 0, 0} // with temperature 2: 6/8, 1/8, 1/8
	for class, n := range []int{600, 100, 100} {
		for range n {
			rows = append(rows, row{sure, class})
		}
	}
	if got := temperature(rows); math.Abs(got-2) > 0.03 {
		t.Errorf("temperature %v, want 2 but for the step of the grid", got)
	}
}

func TestProbabilities(t *testing.T) {
	p := probabilities([3]float32{1000, 1000, -1000}, 0.5) // no overflow
	if p[0] != 0.5 || p[1] != 0.5 || p[2] != 0 {
		t.Errorf("%v, want two halves", p)
	}
}

func TestCalibrationError(t *testing.T) {
	for _, c := range []struct {
		why  string
		p    float64
		hits int // of ten
		want float64
	}{
		{"right as often as it says", 0.7, 7, 0},
		{"too sure of itself", 0.9, 6, 0.3},
		{"certainty has a bin", 1, 10, 0},
		{"too modest", 0.15, 4, 0.25},
	} {
		var b bins
		for i := range 10 {
			b.add(c.p, i < c.hits)
		}
		if got := b.error(); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: error %v, want %v", c.why, got, c.want)
		}
	}
}
