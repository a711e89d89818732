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
//	12 uint32 kind (1 table, 2 encoder)
//	16 uint32 CRC-32C of all bytes from 20 on
//	20 uint32 CRC-32C of the table an encoder belongs to (0 in a table)
//	24 uint64 bytes after the header      (the nine follow at 32)
//	68 name of the model, 32 bytes, padded with zeros
//
// table: int8 rows, float32 scale of each row.
// encoder: position rows, type rows (as in the table), LayerNorm (gamma, beta); per layer Q|K|V, output, LayerNorm, up,
// down, LayerNorm; with labels, the pooler, then classifier weights and bias as float32. A matrix is a factor
// (float32) per input, its panels [out/32][in/4][32][4] of round(w/scale)+64, |round(w/scale)| <= 63, then a scale and a
// bias (float32) per column.
const (
	fileMagic   = "xclaimw\n"
	fileVersion = 1
	kindTable   = 1
	kindEncoder = 2
	headerSize  = 128
	sectionStep = 64
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
	sum, table uint32
	shape      shape
}

// reader takes sections from a file; the first that does not fit sets short.
type reader struct {
	rest  []byte
	short bool
}

// openFile checks all that can be checked without knowing the sections. name stands for the file in errors.
func openFile(name string, data []byte, kind uint32) (header, *reader, error) {
	var h header
	fail := func(format string, args ...any) (header, *reader, error) {
		return h, nil, fmt.Errorf("weights %s: %s; make it again with claims/bert/convert", name, fmt.Sprintf(format, args...))
	}
	if len(data) < headerSize || string(data[:8]) != fileMagic {
		return fail("not a weights file (%d bytes, no magic at its start)", len(data))
	}
	u32 := func(at int) uint32 { return binary.LittleEndian.Uint32(data[at:]) }
	if v := u32(8); v != fileVersion {
		return fail("format version %d, this program reads %d", v, fileVersion)
	}
	if k := u32(12); k != kind {
		return fail("holds kind %d, wanted %d (1 word table, 2 encoder)", k, kind)
	}
	if size := binary.LittleEndian.Uint64(data[24:]); size != uint64(len(data)-headerSize) {
		return fail("header promises %d bytes after it, the file holds %d", size, len(data)-headerSize)
	}
	h.sum, h.table = u32(16), u32(20)
	if got := crc32.Checksum(data[20:], castagnoli); got != h.sum {
		return fail("checksum is %08x, header says %08x: the file is damaged", got, h.sum)
	}
	s := &h.shape
	for i, p := range []*int{&s.vocabulary, &s.hidden, &s.layers, &s.heads, &s.ffn, &s.positions, &s.types, &s.labels, &s.tokens} {
		*p = int(min(u32(32+4*i), math.MaxInt32))
	}
	h.model = string(bytes.TrimRight(data[68:100], "\x00"))
	if s.hidden < 32 || s.hidden%32 != 0 || s.hidden > maxWidth {
		return fail("hidden width %d is not a multiple of 32 up to %d", s.hidden, maxWidth)
	}
	return h, &reader{rest: data[headerSize:]}, nil
}

// bytes takes n bytes and the padding after them.
func (r *reader) bytes(n int) []byte {
	padded := (n + sectionStep - 1) / sectionStep * sectionStep
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
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}

func (r *reader) rows(n, width int) rows {
	return rows{width: width, q: r.bytes(n * width), scale: r.bytes(4 * n)}
}

func (r *reader) dense(out, in int) dense {
	return dense{out: out, in: in, factors: r.floats(in), weights: r.bytes(out * in), scale: r.floats(out), bias: r.floats(out)}
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
