package nli

import (
	_ "embed"
	"fmt"
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
	const name = "checker.bin (embedded)"
	encoder, err := bert.LoadChanged(base.encoder, name, weights, o)
	if err != nil {
		return nil, err
	}
	if n := encoder.Info().Labels; n != classes {
		return nil, fmt.Errorf("weights %s: %d outputs, want entailment, neutral and contradiction; make it again with compare/nli/train", name, n)
	}
	return &Checker{encoder}, nil
}

// worthChecking is the probability of a contradiction from which a pair is read the other way round as well.
const worthChecking = 0.2

// Score gives the probabilities of entailment, neutral and contradiction, which sum to 1. What may be a contradiction is read in both orders, and the
// mean stands. A pair that the gate after the first layers shuts out is neutral for certain.
func (c *Checker) Score(pairs [][2]string) [][3]float64 {
	out := c.ask(pairs)
	var turned [][2]string
	var of []int
	for i, p := range out {
		if p[Contradiction] >= worthChecking {
			turned, of = append(turned, [2]string{pairs[i][1], pairs[i][0]}), append(of, i)
		}
	}
	for k, p := range c.ask(turned) {
		for class, v := range p {
			out[of[k]][class] = (out[of[k]][class] + v) / 2
		}
	}
	return out
}

func (c *Checker) ask(pairs [][2]string) [][3]float64 {
	scores, err := c.encoder.Classify(ordered(pairs))
	if err != nil {
		panic(err) // loadChecker has seen the classifier
	}
	out := make([][3]float64, len(pairs))
	for i, s := range scores {
		if s.Logits == nil {
			out[i][Neutral] = 1
		}
		for class, p := range bert.Softmax(s.Logits, 1) {
			out[i][class] = float64(p)
		}
	}
	return out
}

// Info names the weights, their checksum and the kernel they run on.
func (c *Checker) Info() bert.Info { return c.encoder.Info() }
