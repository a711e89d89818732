package bert

import (
	"fmt"
	"math"
	"runtime"
	"sync"
)

// Options of Load; the zero value is the default.
type Options struct {
	Kernel  string // one of Kernels(); "" takes CROSSCLAIM_KERNEL or else the fastest
	Workers int    // goroutines of a batch; 0 takes GOMAXPROCS
}

// Encoder runs one model. It is read-only and safe for concurrent use.
type Encoder struct {
	table   *Table
	model   *model
	vocab   *vocabulary
	kernels *kernels
	axes    *axes // nil for none, see Pieces
	workers int
	scratch sync.Pool
}

// Info names what an encoder runs on.
type Info struct {
	Model, Kernel string
	Checksum      string // CRC-32C of the word table and of the encoder file, as hexadecimal
	Labels        int    // classes of Classify, 0 without a classifier
	MaxTokens     int    // longer inputs are truncated
}

// Load reads an encoder file that belongs to the table; name stands for it in errors. data is kept, not copied.
func Load(t *Table, name string, data []byte, o Options) (*Encoder, error) {
	return read(t, nil, name, data, o)
}

// LoadTuned reads the file of an encoder that was fine-tuned from base with the word table left as it is. The file may be
// packed as a difference from that of base.
func LoadTuned(base *Encoder, name string, data []byte, o Options) (*Encoder, error) {
	return read(base.table, base.model.file, name, data, o)
}

func read(t *Table, base []byte, name string, data []byte, o Options) (*Encoder, error) {
	k, err := chooseKernels(o.Kernel)
	if err != nil {
		return nil, err
	}
	m, err := parseModel(name, data, t, base)
	if err != nil {
		return nil, err
	}
	return newEncoder(t, m, k, o), nil
}

func newEncoder(t *Table, m *model, k *kernels, o Options) *Encoder {
	e := &Encoder{table: t, model: m, vocab: sharedVocabulary(), kernels: k, workers: o.Workers}
	e.scratch.New = func() any { return new(scratch) }
	if e.workers <= 0 {
		e.workers = runtime.GOMAXPROCS(0)
	}
	return e
}

// Default returns the embedded all-MiniLM-L6-v2, read once. Nothing but this function speaks of that file, so that a program
// which needs no vectors is linked without it.
func Default() (*Encoder, error) { return defaultEncoder() }

var defaultEncoder = sync.OnceValues(func() (*Encoder, error) {
	t, err := DefaultTable()
	if err != nil {
		return nil, err
	}
	defer encoderFile.Release()
	e, err := Load(t, "encoder.bin (embedded)", encoderFile.Bytes(), Options{})
	if err != nil {
		return nil, err
	}
	e.axes, err = parseAxes("axes.bin (embedded)", axesFile, e.model.shape.hidden)
	return e, err
})

// Info describes the encoder.
func (e *Encoder) Info() Info {
	m := e.model
	return Info{Model: m.model, Kernel: e.kernels.name, Checksum: fmt.Sprintf("%08x-%08x", m.table, m.sum), Labels: m.shape.labels, MaxTokens: m.shape.tokens}
}

// Embedding is the vector of one text.
type Embedding struct {
	Vector    []float32 // length 1, as wide as the model (384)
	Tokens    int       // with the two markers
	Truncated bool      // the text was longer than the model takes; its end was left out
}

// Vectors returns the vector of each text: the mean of its token vectors, scaled to length 1.
func (e *Encoder) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, v := range e.Embed(texts) {
		out[i] = v.Vector
	}
	return out
}

// Embed is Vectors with what became of each text.
func (e *Encoder) Embed(texts []string) []Embedding {
	out := make([]Embedding, len(texts))
	e.each(texts, func(i int, in input, rows []float32) {
		out[i] = Embedding{Vector: meanUnit(rows, e.model.shape.hidden), Tokens: len(in.ids), Truncated: in.truncated}
	})
	return out
}

// each hands the states of the last layer of each text to done, on several goroutines; rows live until it returns.
func (e *Encoder) each(texts []string, done func(i int, in input, rows []float32)) {
	inputs := e.tokenizeAll(len(texts), func(t *tokenizer, i int) input { return t.single(texts[i], e.model.shape.tokens) })
	e.run(inputs, false, func(_ *scratch, rows []float32, which []int) {
		for _, i := range which {
			n := len(inputs[i].ids) * e.model.shape.hidden
			done(i, inputs[i], rows[:n])
			rows = rows[n:]
		}
	})
}

// meanUnit is the mean of rows of width h, scaled to length 1. A mean of zero stays zero.
func meanUnit(rows []float32, h int) []float32 {
	v := sum(rows, h)
	if norm := float32(math.Sqrt(float64(dot(v, v)))); norm > 0 {
		by := 1 / norm
		for i := range v {
			v[i] *= by
		}
	}
	return v
}

// sum adds up rows of width h, in their order.
func sum(rows []float32, h int) []float32 {
	v := make([]float32, h)
	for at := 0; at < len(rows); at += h {
		for i, x := range rows[at : at+h] {
			v[i] += x
		}
	}
	return v
}

// Dot is the product of two vectors of equal width, its sum in a fixed order.
func Dot(a, b []float32) float32 { return dot(a, b[:len(a)]) }

// dot runs in 8 lanes, as every sum here.
func dot(a, b []float32) float32 {
	var lanes [8]float32
	for i, x := range a {
		lanes[i%8] += float32(x * b[i])
	}
	return fold(&lanes)
}
