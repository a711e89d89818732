package parse

import (
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"
)

// resealed puts the right checksum on a damaged body, so that the checks behind it are reached.
func resealed(file []byte) string {
	binary.LittleEndian.PutUint32(file[len(modelMagic)+4:], crc32.Checksum(file[modelHead:], castagnoli))
	return string(file)
}

func TestOpenRefuses(t *testing.T) {
	change := func(at int, b byte) []byte {
		f := []byte(modelFile)
		f[at] ^= b
		return f
	}
	inventoryEnd := modelHead + 4 + len(inventory())
	for _, c := range []struct{ why, file, want string }{
		{"an empty file", "", "not a model file"},
		{"another kind of file", strings.Repeat("PK\x03\x04", 50), "not a model file"},
		{"a model of another version", string(change(len(modelMagic), 7)), "version"},
		{"one bit flipped in the weights", string(change(len(modelFile)-1000, 1)), "checksum"},
		{"a file cut short", modelFile[:len(modelFile)/2], "checksum"},
		{"a section longer than the file", resealed(change(modelHead+3, 0x7f)), "cut short"},
		{"labels of another release", resealed(change(modelHead+6, 1)), "other tags or labels"},
		{"an action that does not exist", resealed(change(inventoryEnd+4+3, 0x80)), "unknown action"},
		{"a table whose length does not add up", resealed([]byte(modelFile[:len(modelFile)-1] + "")), "cut short"},
	} {
		m, err := Open(c.file)
		if err == nil || m != nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.why, err, c.want)
		}
	}
}

// TestEmbeddedModelIsWhole: the program trusts its own model, so it is looked through here.
func TestEmbeddedModelIsWhole(t *testing.T) {
	if _, err := Open(modelFile); err != nil {
		t.Error(err)
	}
}

// FuzzOpenTable: a damaged table is refused or usable, never a panic.
func FuzzOpenTable(f *testing.F) {
	p := newPerceptron()
	for pass := range uint64(4) {
		for k := range uint64(40) {
			p.score([]uint64{key(1, k, 0, 0), key(2, 0, 0, 0)})
			p.learn(uint8(k%30), uint8((k+pass)%30))
		}
	}
	f.Add(p.pack(3, 1000, 30), uint16(0), byte(0))
	f.Add(p.pack(3, 1000, 30), uint16(20), byte(9))
	f.Add([]byte{}, uint16(0), byte(0))
	f.Fuzz(func(t *testing.T, data []byte, at uint16, x byte) {
		if int(at) < len(data) {
			data[at] ^= x
		}
		table, err := openTable(string(data), true)
		if err != nil {
			return
		}
		var score [maxClasses]int32
		for k := range uint64(200) {
			table.sum(new(adder), []uint64{key(1, k, 0, 0), key(2, 0, 0, 0), k << 40}, &score)
		}
	})
}

// TestPackKeepsWeights: what the table gives is what the perceptron averaged, in rows of both kinds.
func TestPackKeepsWeights(t *testing.T) {
	p := newPerceptron()
	dense, sparse := key(1, 1, 0, 0), key(1, 2, 0, 0)
	for range 3 {
		for c := range uint8(40) {
			p.score([]uint64{dense})
			p.learn(c, 40+c)
		}
		p.score([]uint64{sparse})
		p.learn(3, 5)
	}
	table, err := openTable(string(p.pack(4, 1000, 100)), true)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range p.averaged(1000) {
		var got, want [maxClasses]int32
		for _, c := range r.cells {
			want[c.class] = int32(c.w)
		}
		table.sum(new(adder), []uint64{r.key, key(9, 9, 9, 9)}, &got)
		if got != want {
			t.Errorf("row with %d cells: got %v, want %v", len(r.cells), got, want)
		}
	}
	if len(table.dense) != 1 {
		t.Errorf("%d dense rows, want one", len(table.dense))
	}
}
