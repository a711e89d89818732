package bert

import (
	_ "embed"
	"fmt"
)

//go:embed weights/axes.bin
var axesFile []byte

// axes are the directions in which the states of word pieces differ most (convert/axes.py): on a few of them pieces that stand for one thing are
// near, while much of what else a state holds is left out.
type axes struct {
	columns int
	turned  []float32 // [hidden][columns]
}

// parseAxes reads a file of axes of states so wide; name stands for it in errors.
func parseAxes(name string, data []byte, hidden int) (*axes, error) {
	h, r, err := openFile(name, data, kindAxes, nil)
	if err != nil {
		return nil, err
	}
	n := h.shape.labels
	if h.shape.hidden != hidden || n < 8 || n%8 != 0 || n > hidden {
		return nil, fmt.Errorf("weights %s: %d axes of states %d wide, wanted a multiple of 8 of them, %d wide; make it again with claims/bert/convert", name, n, h.shape.hidden, hidden)
	}
	table := r.rows(n, hidden)
	if err := r.done(name); err != nil {
		return nil, err
	}
	out, row := &axes{n, make([]float32, n*hidden)}, make([]float32, hidden)
	for c := range n {
		table.add(row, int32(c), true)
		for i, v := range row {
			out.turned[i*n+c] = v
		}
	}
	return out, nil
}

// Pieces is Vectors with the word pieces of each text that keep lets through, in their order, and the state of each in the last layer, on the axes
// of the encoder. A piece that continues a word begins with "##". An encoder without axes gives no pieces.
func (e *Encoder) Pieces(texts []string, keep func(piece string) bool) (vectors [][]float32, pieces [][]string, states [][][]float32) {
	vectors, pieces, states = make([][]float32, len(texts)), make([][]string, len(texts)), make([][][]float32, len(texts))
	e.each(texts, func(i int, in input, rows []float32) {
		vectors[i] = meanUnit(rows, e.model.shape.hidden)
		if e.axes != nil {
			pieces[i], states[i] = e.kept(in.ids, rows, keep)
		}
	})
	return vectors, pieces, states
}

// kept are the pieces of one text that keep lets through, without the markers, and their states on the axes; rows are the whole states.
func (e *Encoder) kept(ids []int32, rows []float32, keep func(piece string) bool) (pieces []string, states [][]float32) {
	h, n := e.model.shape.hidden, e.axes.columns
	var whole []float32
	for at := 1; at < len(ids)-1; at++ {
		if piece := e.vocab.written(ids[at]); keep(piece) {
			pieces, whole = append(pieces, piece), append(whole, rows[at*h:(at+1)*h]...)
		}
	}
	if len(pieces) == 0 {
		return nil, nil
	}
	on := make([]float32, len(pieces)*n)
	e.kernels.matmul(on, whole, e.axes.turned, len(pieces), n, h, n, h, n)
	for ; len(on) > 0; on = on[n:] {
		states = append(states, on[:n:n])
	}
	return pieces, states
}

// written is a piece as the vocabulary writes it.
func (v *vocabulary) written(id int32) string {
	if v.inside[id] {
		return "##" + v.pieces[id]
	}
	return v.pieces[id]
}
