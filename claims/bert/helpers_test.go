package bert

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
)

type golden struct {
	Line   int
	Cosine float64
	IDs    []int32
	Pair   []int32
	Vector []byte
}

func sentences(t testing.TB) []string {
	t.Helper()
	raw, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
}

func goldens(t testing.TB) []golden {
	t.Helper()
	f, err := os.Open("testdata/goldens.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []golden
	for in := bufio.NewScanner(f); in.Scan(); {
		var g golden
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		all = append(all, g)
	}
	return all
}

// load runs the embedded model.
func load(t testing.TB, o Options) *Encoder {
	t.Helper()
	table, err := DefaultTable()
	if err != nil {
		t.Fatal(err)
	}
	e, err := Load(table, "encoder.bin", encoderFile, o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// file builds a weights file with a right checksum around any payload.
func file(kind uint32, table uint32, s shape, payload []byte) []byte {
	b := make([]byte, headerSize, headerSize+len(payload))
	copy(b, fileMagic)
	binary.LittleEndian.PutUint32(b[8:], fileVersion)
	binary.LittleEndian.PutUint32(b[12:], kind)
	binary.LittleEndian.PutUint32(b[20:], table)
	binary.LittleEndian.PutUint64(b[24:], uint64(len(payload)))
	for i, v := range []int{s.vocabulary, s.hidden, s.layers, s.heads, s.ffn, s.positions, s.types, s.labels, s.tokens} {
		binary.LittleEndian.PutUint32(b[32+4*i:], uint32(v))
	}
	copy(b[68:], "tiny")
	b = append(b, payload...)
	seal(b)
	return b
}

func seal(b []byte) {
	binary.LittleEndian.PutUint32(b[16:], crc32.Checksum(b[20:], castagnoli))
}

// tinyShape has a classifier and odd sizes: 3 panels in Q|K|V, heads of 8.
var tinyShape = shape{hidden: 32, layers: 2, heads: 4, ffn: 64, positions: 64, types: 2, labels: 3, tokens: 48}

// tinyFiles makes a random table and encoder of tinyShape, the same each time.
var tinyFiles = sync.OnceValues(func() (table, encoder []byte) {
	r := rand.New(rand.NewPCG(1, 2))
	var b bytes.Buffer
	pad := func() { b.Write(make([]byte, (sectionStep-b.Len()%sectionStep)%sectionStep)) }
	raw := func(n int, one func() byte) {
		for range n {
			b.WriteByte(one())
		}
		pad()
	}
	floats := func(n int, low, high float32) {
		for range n {
			b.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(low+(high-low)*r.Float32())))
		}
		pad()
	}
	signed := func() byte { return byte(int8(r.IntN(255) - 127)) }
	rows := func(n, width int) { raw(n*width, signed); floats(n, 0, 0.01) }
	norm := func(n int) { floats(n, 0.5, 1.5); floats(n, -0.5, 0.5) }
	dense := func(out, in int) {
		floats(in, 0.5, 2)
		raw(out*in, func() byte { return byte(1 + r.IntN(127)) })
		floats(out, 0.001, 0.01)
		floats(out, -0.5, 0.5)
	}
	words := len(sharedVocabulary().pieces)
	rows(words, tinyShape.hidden)
	table = file(kindTable, 0, shape{vocabulary: words, hidden: tinyShape.hidden}, bytes.Clone(b.Bytes()))
	b.Reset()
	s := tinyShape
	rows(s.positions, s.hidden)
	rows(s.types, s.hidden)
	norm(s.hidden)
	for range s.layers {
		dense(3*s.hidden, s.hidden)
		dense(s.hidden, s.hidden)
		norm(s.hidden)
		dense(s.ffn, s.hidden)
		dense(s.hidden, s.ffn)
		norm(s.hidden)
	}
	dense(s.hidden, s.hidden)
	floats(s.labels*s.hidden, -0.5, 0.5)
	floats(s.labels, -0.5, 0.5)
	return table, file(kindEncoder, binary.LittleEndian.Uint32(table[16:]), s, b.Bytes())
})

func tiny(t testing.TB, o Options) *Encoder {
	t.Helper()
	tableData, data := tinyFiles()
	table, err := ParseTable("tiny table", tableData)
	if err != nil {
		t.Fatal(err)
	}
	e, err := Load(table, "tiny", data, o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}
