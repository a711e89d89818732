package nli

import (
	_ "embed"
	"sync"

	"crossclaim/claims/bert"
)

//go:embed weights/checker.bin
var checkerWeights bert.File

// Checker says how surely two sentences clash, as they stand in different texts on one subject, in whatever words. Its weights are changes of low
// rank to those of Scorer, trained on clashes, on what only looks like one, and on what real texts hold side by side (MODEL.md). It is read-only and
// safe for concurrent use.
type Checker struct{ encoder *bert.Encoder }

// NewChecker returns the embedded checker; its weights are read and checked on the first call. An error names the file at fault.
func NewChecker() (*Checker, error) { return embeddedChecker() }

var embeddedChecker = sync.OnceValues(func() (*Checker, error) {
	base, err := New()
	if err != nil {
		return nil, err
	}
	defer checkerWeights.Release()
	return loadChecker(base, checkerWeights.Bytes(), bert.Options{})
})

func loadChecker(base *Scorer, weights []byte, o bert.Options) (*Checker, error) {
	encoder, err := loadChanged(base, "checker.bin (embedded)", weights, classes, "entailment, neutral and contradiction", o)
	if err != nil {
		return nil, err
	}
	return &Checker{encoder}, nil
}

// worthChecking is the probability of a contradiction from which a pair is read the other way round as well.
const worthChecking = 0.2

// Score gives the probabilities of entailment, neutral and contradiction, which sum to 1. What may be a contradiction is read in both orders, and the
// mean stands. A pair that the gate after the first layers shuts out is neutral for certain.
func (c *Checker) Score(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i, p := range bothOrders(c.encoder, pairs, Neutral, func(p []float64) bool { return p[Contradiction] >= worthChecking }) {
		out[i] = [3]float64(p)
	}
	return out
}

// Ungated is c without the gate, which saves time: every pair is read to the end.
func (c *Checker) Ungated() *Checker { return &Checker{c.encoder.Ungated()} }

// Info names the weights, their checksum and the kernel they run on.
func (c *Checker) Info() bert.Info { return c.encoder.Info() }
