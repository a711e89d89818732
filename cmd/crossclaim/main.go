// Command crossclaim reads several articles on one subject and shows, side by side, where they do not say the same.
//
// In: files, folders and standard input, named on the command line. Out: a report on stdout, everything else on stderr,
// and one of three exit codes. Invariant: only main exits, and a run that could not read or compare something says so in
// its exit code.
package main

import (
	"os"
	"runtime/debug"
)

// memory is what a run should stay below, in bytes: from there on garbage is collected more often. Small sets never come near it.
const memory = 1400 << 20

// growth is by how many percent of what lives the heap may grow before garbage is collected: half of what lives are weights, which never
// become garbage. At 100, as Go has it, a thousand pairs take 140 MB, so 106; the time is the same.
const growth = 40

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memory)
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(growth)
	}
	os.Exit(run(os.Args, systemEnv()))
}
