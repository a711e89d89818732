package parallel

import (
	"sync/atomic"
	"testing"
)

func TestEveryJobOnce(t *testing.T) {
	for _, c := range []struct {
		why        string
		n, workers int
	}{
		{"no job", 0, 4},
		{"one job", 1, 4},
		{"one worker", 50, 1},
		{"no worker counts as one", 50, 0},
		{"more jobs than workers", 1000, 3},
		{"more workers than jobs", 3, 16},
	} {
		done, started := make([]atomic.Int32, c.n), atomic.Int32{}
		On(c.workers, c.n, func() func(int) {
			started.Add(1)
			return func(i int) { done[i].Add(1) }
		})
		for i := range done {
			if n := done[i].Load(); n != 1 {
				t.Errorf("%s: job %d was done %d times", c.why, i, n)
			}
		}
		if n := int(started.Load()); n > max(1, min(c.n, c.workers)) {
			t.Errorf("%s: %d workers", c.why, n)
		}
	}
}

func TestEach(t *testing.T) {
	out := make([]int, 100)
	Each(len(out), func(i int) { out[i] = i + 1 })
	for i, v := range out {
		if v != i+1 {
			t.Fatalf("job %d left %d", i, v)
		}
	}
}
