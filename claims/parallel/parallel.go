// Package parallel does many small jobs on all cores.
//
// In: how many jobs there are, and what does the one of a number. Out: nothing; a job leaves what it makes where it was told to. Invariant: all jobs are
// done when a call returns, and as long as no two of them write to one place, what they leave does not depend on the number of cores.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Each calls do for 0 to n-1.
func Each(n int, do func(i int)) {
	With(n, func() func(int) { return do })
}

// With calls the functions that start makes, one for each core, for 0 to n-1: each may have scratch of its own.
func With(n int, start func() func(i int)) { On(runtime.GOMAXPROCS(0), n, start) }

// On is With for so many workers at most.
func On(workers, n int, start func() func(i int)) {
	workers = min(n, workers)
	if workers <= 1 {
		do := start()
		for i := range n {
			do(i)
		}
		return
	}
	var taken atomic.Int64
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			do := start()
			for i := int(taken.Add(1)) - 1; i < n; i = int(taken.Add(1)) - 1 {
				do(i)
			}
		})
	}
	all.Wait()
}
