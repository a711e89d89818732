package nli

import (
	_ "embed"
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
	encoder, err := loadChanged(base, "editor.bin (embedded)", weights, Relations, "no divergence and five relations", o)
	if err != nil {
		return nil, err
	}
	return &Editor{encoder}, nil
}

// worthTurning is the probability of a divergence from which a pair is read the other way round as well.
const worthTurning = 0.3

// Relations gives the probabilities of each pair; they sum to 1. What may be a divergence is read in both orders, and the mean stands. A pair
// that the gate after the first layers shuts out is none for certain.
func (e *Editor) Relations(pairs [][2]string) [][Relations]float64 {
	out := make([][Relations]float64, len(pairs))
	for i, p := range bothOrders(e.encoder, pairs, 0, func(p []float64) bool { return 1-p[0] >= worthTurning }) {
		out[i] = [Relations]float64(p)
	}
	return out
}

// Ungated is e without the gate, which saves time: every pair is read to the end.
func (e *Editor) Ungated() *Editor { return &Editor{e.encoder.Ungated()} }

// Info names the weights, their checksum and the kernel they run on.
func (e *Editor) Info() bert.Info { return e.encoder.Info() }
