package bert

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"
	"sync"
)

//go:embed weights/table.bin
var tableFile File

//go:embed weights/encoder.bin
var encoderFile File

// rows is a table of int8 rows with one float32 scale each, left as it lies in the file.
type rows struct {
	width    int
	q, scale []byte
}

// add adds row i to x, or sets x to it.
func (t rows) add(x []float32, i int32, set bool) {
	scale := math.Float32frombits(binary.LittleEndian.Uint32(t.scale[4*i:]))
	for j, q := range t.q[int(i)*t.width : (int(i)+1)*t.width] {
		v := float32(float32(int8(q)) * scale)
		if !set {
			v += x[j]
		}
		x[j] = v
	}
}

// dense is a matrix product: in activations to out columns (see format.go for the panels).
type dense struct {
	out, in     int
	factors     []float32 // per input: evens out the ranges before activations are quantised; the weights undo it
	weights     []byte
	scale, bias []float32 // per column
}

const normEpsilon = float32(1e-12)

type layerNorm struct {
	gamma, beta []float32
	inverse     float32 // 1 / width
}

type layer struct {
	qkv, output, up, down dense
	afterAttention, after layerNorm
}

// Table is the word-embedding table that encoders share. It is read-only and safe for concurrent use.
type Table struct {
	words rows
	sum   uint32
}

// ParseTable reads a table file; name stands for it in errors. data is kept, not copied, and must not change.
func ParseTable(name string, data []byte) (*Table, error) {
	t, _, err := readTable(name, data)
	return t, err
}

func readTable(name string, data []byte) (*Table, *reader, error) {
	h, r, err := openFile(name, data, kindTable, nil)
	if err != nil {
		return nil, nil, err
	}
	if want := len(sharedVocabulary().pieces); h.shape.vocabulary != want {
		return nil, nil, fmt.Errorf("weights %s: table of %d words, the vocabulary has %d; make it again with claims/bert/convert", name, h.shape.vocabulary, want)
	}
	t := &Table{words: r.rows(h.shape.vocabulary, h.shape.hidden), sum: h.sum}
	if err := r.done(name); err != nil {
		return nil, nil, err
	}
	return t, r, nil
}

// DefaultTable returns the embedded table of all-MiniLM-L6-v2.
func DefaultTable() (*Table, error) { return defaultTable() }

var defaultTable = sync.OnceValues(func() (*Table, error) {
	defer tableFile.Release()
	return ParseTable("table.bin (embedded)", tableFile.Bytes())
})

// model is all the weights of an encoder but the word embeddings.
type model struct {
	header
	file             []byte // unpacked
	matrices         []place
	positions, types rows
	embedded         layerNorm
	layers           []layer
	pooler           dense // or the projection of a word
	classifier, bias []float32
	gate             gate
}

// parseModel reads an encoder file; base is the weights file it may be packed as a difference from, or nil.
func parseModel(name string, data []byte, t *Table, base []byte) (*model, error) {
	h, r, err := openFile(name, data, kindEncoder, base)
	if err != nil {
		return nil, err
	}
	s := h.shape
	if h.table != t.sum || s.hidden != t.words.width {
		return nil, fmt.Errorf("weights %s: belongs to the word table %08x, this one is %08x; convert both from one model", name, h.table, t.sum)
	}
	if s.layers < 1 || s.layers > maxLayers || s.heads < 1 || s.hidden%s.heads != 0 || s.hidden/s.heads%8 != 0 || s.ffn < 32 || s.ffn%32 != 0 ||
		s.ffn > maxWidth || s.positions > maxRows || s.types < 1 || s.types > maxLabels || s.labels > maxLabels || s.tokens < 4 || s.tokens > s.positions {
		return nil, fmt.Errorf("weights %s: shape %+v is none this encoder can run; make it again with claims/bert/convert", name, s)
	}
	m := &model{header: h, file: r.file, positions: r.rows(s.positions, s.hidden), types: r.rows(s.types, s.hidden), embedded: r.norm(s.hidden)}
	for range s.layers {
		m.layers = append(m.layers, layer{
			qkv: r.dense(3*s.hidden, s.hidden), output: r.dense(s.hidden, s.hidden), afterAttention: r.norm(s.hidden),
			up: r.dense(s.ffn, s.hidden), down: r.dense(s.hidden, s.ffn), after: r.norm(s.hidden),
		})
	}
	switch {
	case h.kind == kindProjector:
		if s.labels < 32 || s.labels%32 != 0 {
			return nil, fmt.Errorf("weights %s: a projection to %d columns, no multiple of 32; make it again with claims/bert/convert", name, s.labels)
		}
		m.pooler = r.dense(s.labels, s.hidden)
	case s.labels > 0:
		m.pooler = r.dense(s.hidden, s.hidden)
		m.classifier, m.bias = r.floats(s.labels*s.hidden), r.floats(s.labels)
	}
	m.matrices = r.matrices
	return m, r.done(name)
}
