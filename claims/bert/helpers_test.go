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
	e, err := Load(table, "encoder.bin", encoderFile.Bytes(), o)
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

// tampered is a file with another head and a number written somewhere, sealed again, so that a fuzzer reaches what lies behind the checksum.
func tampered(good, head []byte, at uint16, v uint32) []byte {
	b := bytes.Clone(good)
	copy(b, head)
	if int(at)+4 <= len(b) {
		binary.LittleEndian.PutUint32(b[at:], v)
	}
	seal(b)
	return b
}

// tinyShape has a classifier and odd sizes: 3 panels in Q|K|V, heads of 8.
var tinyShape = shape{hidden: 32, layers: 2, heads: 4, ffn: 64, positions: 64, types: 2, labels: 3, tokens: 48}

// maker writes random sections of a weights file, the same each time.
type maker struct {
	bytes.Buffer
	random *rand.Rand
}

func (m *maker) raw(n int, one func() byte) {
	for range n {
		m.WriteByte(one())
	}
	m.Write(make([]byte, (sectionStep-m.Len()%sectionStep)%sectionStep))
}

func (m *maker) floats(n int, low, high float32) {
	v := make([]float32, n)
	for i := range v {
		v[i] = low + (high-low)*m.random.Float32()
	}
	m.values(v)
}

func (m *maker) values(v []float32) {
	for _, x := range v {
		m.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(x)))
	}
	m.Write(make([]byte, (sectionStep-m.Len()%sectionStep)%sectionStep))
}

func (m *maker) rows(n, width int) {
	m.raw(n*width, func() byte { return byte(int8(m.random.IntN(255) - 127)) })
	m.floats(n, 0, 0.01)
}

func (m *maker) norm(n int) { m.floats(n, 0.5, 1.5); m.floats(n, -0.5, 0.5) }

// dense has factors and scales between bounds.
func (m *maker) dense(out, in int, factor, scale [2]float32) {
	m.floats(in, factor[0], factor[1])
	m.raw(out*in, func() byte { return byte(1 + m.random.IntN(127)) })
	m.floats(out, scale[0], scale[1])
	m.floats(out, -0.5, 0.5)
}

// tinyFiles makes a random table and encoder of tinyShape, the same each time.
var tinyFiles = sync.OnceValues(func() (table, encoder []byte) {
	m := &maker{random: rand.New(rand.NewPCG(1, 2))}
	words := len(sharedVocabulary().pieces)
	m.rows(words, tinyShape.hidden)
	table = file(kindTable, 0, shape{vocabulary: words, hidden: tinyShape.hidden}, bytes.Clone(m.Bytes()))
	m.Reset()
	s := tinyShape
	dense := func(out, in int) { m.dense(out, in, [2]float32{0.5, 2}, [2]float32{0.001, 0.01}) }
	m.rows(s.positions, s.hidden)
	m.rows(s.types, s.hidden)
	m.norm(s.hidden)
	for range s.layers {
		dense(3*s.hidden, s.hidden)
		dense(s.hidden, s.hidden)
		m.norm(s.hidden)
		dense(s.ffn, s.hidden)
		dense(s.hidden, s.ffn)
		m.norm(s.hidden)
	}
	dense(s.hidden, s.hidden)
	m.floats(s.labels*s.hidden, -0.5, 0.5)
	m.floats(s.labels, -0.5, 0.5)
	return table, file(kindEncoder, binary.LittleEndian.Uint32(table[16:]), s, m.Bytes())
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
