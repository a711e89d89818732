package nli

import (
	_ "embed"
	"fmt"
	"sync"

	"crossclaim/claims/bert"
)

//go:embed weights/editor.bin
var editorWeights bert.File

// Relations is how many probabilities an Editor gives: no divergence, contradict, report-conflict, dispute, supersede, differ.
const Relations = 6

// Editor reads two sentences of one story as somebody who compares its articles. Its weights are changes of low rank to those of Scorer,
// trained on whole events that readers had marked (MODEL.md). It is read-only and safe for concurrent use.
type Editor struct{ encoder *bert.Encoder }

// NewEditor returns the embedded editor; its weights are read and checked on the first call. An error names the file at fault.
func NewEditor() (*Editor, error) { return embeddedEditor() }

var embeddedEditor = sync.OnceValues(func() (*Editor, error) {
	base, err := New()
	if err != nil {
		return nil, err
	}
	defer editorWeights.Release()
	return loadEditor(base, editorWeights.Bytes(), bert.Options{})
})

func loadEditor(base *Scorer, weights []byte, o bert.Options) (*Editor, error) {
	const name = "editor.bin (embedded)"
	encoder, err := bert.LoadChanged(base.encoder, name, weights, o)
	if err != nil {
		return nil, err
	}
	if n := encoder.Info().Labels; n != Relations {
		return nil, fmt.Errorf("weights %s: %d outputs, want %d; make it again with compare/nli/train", name, n, Relations)
	}
	return &Editor{encoder}, nil
}

// worthTurning is the probability of a divergence from which a pair is read the other way round as well.
const worthTurning = 0.3

// Relations gives the probabilities of each pair; they sum to 1. What may be a divergence is read in both orders, and the mean stands. A pair
// that the gate after the first layers shuts out is none for certain.
func (e *Editor) Relations(pairs [][2]string) [][Relations]float64 {
	out := e.ask(pairs)
	var turned [][2]string
	var of []int
	for i, p := range out {
		if 1-p[0] >= worthTurning {
			turned, of = append(turned, [2]string{pairs[i][1], pairs[i][0]}), append(of, i)
		}
	}
	for k, p := range e.ask(turned) {
		for c, v := range p {
			out[of[k]][c] = (out[of[k]][c] + v) / 2
		}
	}
	return out
}

func (e *Editor) ask(pairs [][2]string) [][Relations]float64 {
	scores, err := e.encoder.Classify(ordered(pairs))
	if err != nil {
		panic(err) // loadEditor has seen the classifier
	}
	out := make([][Relations]float64, len(pairs))
	for i, s := range scores {
		if s.Logits == nil {
			out[i][0] = 1
		}
		for c, p := range bert.Softmax(s.Logits, 1) {
			out[i][c] = float64(p)
		}
	}
	return out
}

// Info names the weights, their checksum and the kernel they run on.
func (e *Editor) Info() bert.Info { return e.encoder.Info() }
