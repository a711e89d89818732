package bert

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
)

// A weights file is flat and little-endian: a header of 128 bytes, then sections in a fixed order, each padded with zeros
// to a multiple of 64 bytes; their sizes follow from the shape in the header.
//
//	0  magic "xclaimw\n"            28  nine uint32: vocabulary, hidden, layers, heads, ffn,
//	8  uint32 version                     positions, types, labels, longest input in tokens
//	12 uint32 kind (1 table, 2 encoder, 3 encoder with a projection, 4 changes to an encoder, 5 axes)
//	16 uint32 CRC-32C of all bytes from 20 on
//	20 uint32 CRC-32C of the table an encoder belongs to (0 in a table), or of the encoder that is changed
//	24 uint64 bytes after the header      (the nine follow at 32)
//	68 name of the model, 32 bytes, padded with zeros
//
// table: int8 rows, float32 scale of each row.
// encoder: position rows, type rows (as in the table), LayerNorm (gamma, beta); per layer Q|K|V, output, LayerNorm, up,
// down, LayerNorm; with labels, the pooler, then classifier weights and bias as float32; in
// kind 3 a projection of each word to so many columns instead, a multiple of 32. A matrix is a factor
// (float32) per input, its panels [out/32][in/4][32][4] of round(w/scale)+64, |round(w/scale)| <= 63, then a scale and a
// bias (float32) per column. A file may lie packed (packed.go).
//
// kind 5 (pieces.go): rows as in the table, one for each axis; their number stands where other files have their labels.
//
// kind 4 (change.go): LayerNorm; per layer the changes to Q, K, V and output, LayerNorm, the changes to up and down, LayerNorm; the change to the
// pooler, then classifier weights and bias, then those of the gate, if there is one (gate.go): the number of layers before it, or 0, stands where
// other files have their positions. A change is a row (as in the table) per input, as wide as the rank, which stands where other files have
// their types, and a matrix from the rank to the columns.
const (
	fileMagic     = "xclaimw\n"
	fileVersion   = 1
	kindTable     = 1
	kindEncoder   = 2
	kindProjector = 3
	kindChange    = 4
	kindAxes      = 5
	headerSize    = 128
	sectionStep   = 64
	checksumAt    = 16
	weightSteps   = 63
)

// Limits on a shape: far above any model of this kind, low enough that no size overflows.
const (
	maxWidth  = 1 << 14
	maxLayers = 64
	maxLabels = 1024
	maxRows   = 1<<16 - 1
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

type shape struct {
	vocabulary, hidden, layers, heads, ffn, positions, types, labels, tokens int
}

type header struct {
	model      string
	kind       uint32
	sum, table uint32
	shape      shape
}

// reader takes sections from a file; the first that does not fit sets short.
type reader struct {
	file, rest []byte
	short      bool
	matrices   []place // those that were taken
}

// openFile checks all that can be checked without knowing the sections, and unpacks a packed file. name stands for the file
// in errors, base is the weights file a packed one may differ from, or nil.
func openFile(name string, data []byte, kind uint32, base []byte) (header, *reader, error) {
	var h header
	fail := func(format string, args ...any) (header, *reader, error) {
		return h, nil, fmt.Errorf("weights %s: %w; make it again with claims/bert/convert", name, fmt.Errorf(format, args...))
	}
	if bytes.HasPrefix(data, []byte(packedMagic)) {
		var err error
		if data, err = unpack(data, base); err != nil {
			return fail("it cannot be unpacked: %w", err)
		}
	}
	if len(data) < headerSize || string(data[:8]) != fileMagic {
		return fail("not a weights file (%d bytes, no magic at its start)", len(data))
	}
	if v := number(data, 8); v != fileVersion {
		return fail("format version %d, this program reads %d", v, fileVersion)
	}
	if h.kind = number(data, 12); h.kind != kind && (kind != kindEncoder || h.kind != kindProjector) {
		return fail("holds kind %d, wanted %d (1 word table, 2 or 3 encoder, 4 changes, 5 axes)", h.kind, kind)
	}
	if size := binary.LittleEndian.Uint64(data[24:]); size != uint64(len(data)-headerSize) {
		return fail("header promises %d bytes after it, the file holds %d", size, len(data)-headerSize)
	}
	h.sum, h.table = number(data, checksumAt), number(data, 20)
	if got := crc32.Checksum(data[20:], castagnoli); got != h.sum {
		return fail("checksum is %08x, header says %08x: the file is damaged", got, h.sum)
	}
	s := &h.shape
	for i, p := range []*int{&s.vocabulary, &s.hidden, &s.layers, &s.heads, &s.ffn, &s.positions, &s.types, &s.labels, &s.tokens} {
		*p = int(min(number(data, 32+4*i), math.MaxInt32))
	}
	h.model = string(bytes.TrimRight(data[68:100], "\x00"))
	if s.hidden < 32 || s.hidden%32 != 0 || s.hidden > maxWidth {
		return fail("hidden width %d is not a multiple of 32 up to %d", s.hidden, maxWidth)
	}
	return h, &reader{file: data, rest: data[headerSize:]}, nil
}

func number(data []byte, at int) uint32 { return binary.LittleEndian.Uint32(data[at:]) }

func float(data []byte, at int) float32 { return math.Float32frombits(number(data, at)) }

// bytes takes n bytes and the padding after them.
func (r *reader) bytes(n int) []byte {
	padded := roundUp(n, sectionStep)
	if r.short || padded > len(r.rest) {
		r.short = true
		return make([]byte, n)
	}
	section := r.rest[:n:n]
	r.rest = r.rest[padded:]
	return section
}

func (r *reader) floats(n int) []float32 {
	raw := r.bytes(4 * n)
	out := make([]float32, n)
	for i := range out {
		out[i] = float(raw, 4*i)
	}
	return out
}

// matrix is bytes whose place is kept.
func (r *reader) matrix(n, columns int) []byte {
	r.matrices = append(r.matrices, place{at: len(r.file) - len(r.rest), bytes: n, columns: columns})
	return r.bytes(n)
}

func (r *reader) rows(n, width int) rows {
	return rows{width: width, q: r.matrix(n*width, 0), scale: r.bytes(4 * n)}
}

func (r *reader) dense(out, in int) dense {
	return dense{out: out, in: in, factors: r.floats(in), weights: r.matrix(out*in, out), scale: r.floats(out), bias: r.floats(out)}
}

func (r *reader) norm(n int) layerNorm {
	return layerNorm{gamma: r.floats(n), beta: r.floats(n), inverse: 1 / float32(n)}
}

// done fails when a section was missing or bytes are left over.
func (r *reader) done(name string) error {
	if r.short || len(r.rest) != 0 {
		return fmt.Errorf("weights %s: sections do not fill the file as its shape says; make it again with claims/bert/convert", name)
	}
	return nil
}
