package nli

import (
	"fmt"

	"crossclaim/claims/bert"
)

// loadChanged reads changes to the scorer that give so many outputs, of which what tells the meaning.
func loadChanged(base *Scorer, name string, weights []byte, outputs int, what string, o bert.Options) (*bert.Encoder, error) {
	encoder, err := bert.LoadChanged(base.encoder, name, weights, o)
	if err != nil {
		return nil, err
	}
	if n := encoder.Info().Labels; n != outputs {
		return nil, fmt.Errorf("weights %s: %d outputs, want %d, %s; make it again with compare/nli/train", name, n, outputs, what)
	}
	return encoder, nil
}

// bothOrders gives the probabilities of all outputs for each pair; they sum to 1. Where they are worth it a pair is read in both orders, and the mean
// stands. A pair that the gate after the first layers shuts out is the output none for certain.
func bothOrders(e *bert.Encoder, pairs [][2]string, none int, worth func(p []float64) bool) [][]float64 {
	out := probabilities(e, pairs, none)
	var turned [][2]string
	var of []int
	for i, p := range out {
		if worth(p) {
			turned, of = append(turned, [2]string{pairs[i][1], pairs[i][0]}), append(of, i)
		}
	}
	for k, p := range probabilities(e, turned, none) {
		for c, v := range p {
			out[of[k]][c] = (out[of[k]][c] + v) / 2
		}
	}
	return out
}

func probabilities(e *bert.Encoder, pairs [][2]string, none int) [][]float64 {
	scores, err := e.Classify(ordered(pairs))
	if err != nil {
		panic(err) // loadChanged has seen the classifier
	}
	out := make([][]float64, len(pairs))
	for i, s := range scores {
		out[i] = make([]float64, e.Info().Labels)
		if s.Logits == nil {
			out[i][none] = 1
		}
		for c, p := range bert.Softmax(s.Logits, 1) {
			out[i][c] = float64(p)
		}
	}
	return out
}
