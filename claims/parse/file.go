package parse

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"strings"
	"sync"

	"crossclaim/claims/bert"
)

//go:embed encoder.bin
var encoderFile bert.File

//go:embed head.bin
var headFile string

// The file of the head: magic, version, CRC-32 (Castagnoli) of all that follows it, then the names of the tags and those of
// the labels, each list with its length before it, and float32 values: what stands for the root (arcWidth, labelWidth), the
// weights of the labels (labelWidth each), their biases. Numbers are 4 bytes, little-endian.
const (
	headMagic   = "CCPARSER"
	headVersion = 3
	headStart   = len(headMagic) + 8
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

var defaultModel = sync.OnceValues(func() (*Model, error) {
	t, err := bert.DefaultTable()
	if err != nil {
		return nil, err
	}
	defer encoderFile.Release()
	return Open(t, encoderFile.Bytes(), headFile)
})

// Default is the embedded model, read once.
func Default() (*Model, error) { return defaultModel() }

// Prepare reads the embedded model and the lists of lemmas, which Parse and Lemma would else read at their first call.
func Prepare() {
	loadLemmas()
	_, _ = Default() // its next caller gets the error
}

// Open reads a model: an encoder of the table that projects words, and the file of its head. The error says what is
// wrong with a file that is none, of another version or damaged.
func Open(t *bert.Table, encoder []byte, head string) (*Model, error) {
	e, err := bert.Load(t, "claims/parse/encoder.bin", encoder, bert.Options{})
	if err != nil { // a kernel asked for that this machine lacks is for the scorer to refuse; all kernels give the same tree
		e, err = bert.Load(t, "claims/parse/encoder.bin", encoder, bert.Options{Kernel: bert.Kernels()[0]})
	}
	if err != nil {
		return nil, err
	}
	if e.Columns() != rowWidth {
		return nil, fmt.Errorf("parser: the encoder tells %d numbers of a word, wanted %d; make it again with claims/parse/train", e.Columns(), rowWidth)
	}
	h, err := readHead(head)
	if err != nil {
		return nil, fmt.Errorf("parser head: %w; make it again with claims/parse/train", err)
	}
	return &Model{encoder: e, head: h}, nil
}

func readHead(file string) (*head, error) {
	if len(file) < headStart || file[:len(headMagic)] != headMagic {
		return nil, errors.New("not a file of a parser's head")
	}
	if v := number(file[len(headMagic):]); v != headVersion {
		return nil, fmt.Errorf("version %d, want %d", v, headVersion)
	}
	body := file[headStart:]
	if crc32.Checksum([]byte(body), castagnoli) != number(file[len(headMagic)+4:]) {
		return nil, errors.New("checksum differs, the file is damaged")
	}
	h := &head{}
	tags, body, ok := names(body)
	for _, name := range tags {
		t, known := TagOf(name)
		ok = ok && known
		h.tags = append(h.tags, t)
	}
	labels, body, more := names(body)
	for _, name := range labels {
		l, known := LabelOf(name)
		ok = ok && known
		h.labels = append(h.labels, l)
	}
	if !ok || !more || len(tags) == 0 || len(tags) > tagWidth || len(labels) == 0 {
		return nil, errors.New("made for other tags or labels")
	}
	if len(body) != 4*(arcWidth+labelWidth+len(labels)*(labelWidth+1)) {
		return nil, errors.New("its parts do not fill the file")
	}
	take := func(n int) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = math.Float32frombits(number(body[4*i:]))
		}
		body = body[4*n:]
		return out
	}
	h.root = projected{head: take(arcWidth), labelHead: take(labelWidth)}
	h.weights, h.bias = take(len(labels)*labelWidth), take(len(labels))
	return h, nil
}

// names takes a list of names from the front of body.
func names(body string) (list []string, rest string, ok bool) {
	if len(body) < 4 || uint64(number(body)) > uint64(len(body)-4) {
		return nil, "", false
	}
	n := int(number(body))
	return strings.Fields(body[4 : 4+n]), body[4+n:], true
}

func number(s string) uint32 { return binary.LittleEndian.Uint32([]byte(s[:4])) }
