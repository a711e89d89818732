package bert

import (
	"encoding/binary"
	"strings"
	"testing"
)

func TestDamagedFiles(t *testing.T) {
	tableData, good := tinyFiles()
	table, err := ParseTable("tiny table", tableData)
	if err != nil {
		t.Fatal(err)
	}
	edit := func(f func(b []byte) []byte) []byte { return f(append([]byte(nil), good...)) }
	field := func(i, v int) []byte {
		return edit(func(b []byte) []byte { binary.LittleEndian.PutUint32(b[32+4*i:], uint32(v)); seal(b); return b })
	}
	for _, c := range []struct {
		name, why string
		data      []byte
		want      string
	}{
		{"empty", "nothing to read", nil, "not a weights file"},
		{"pointer", "what is left where a file was not checked out", []byte("version 1 of a pointer to a large file\n"), "not a weights file"},
		{"line ends", "a text conversion breaks the magic", edit(func(b []byte) []byte { return append([]byte("xclaimw\r\n"), b[8:]...) }), "not a weights file"},
		{"later version", "an old program must not guess", edit(func(b []byte) []byte { b[8] = 9; return b }), "format version 9"},
		{"table for encoder", "files swapped", tableData, "holds kind 1"},
		{"cut", "a copy broke off", good[:len(good)-100], "header promises"},
		{"one bit", "bit rot", edit(func(b []byte) []byte { b[len(b)/2] ^= 4; return b }), "damaged"},
		{"header bit", "the header is under the checksum too", edit(func(b []byte) []byte { b[40] ^= 1; return b }), "damaged"},
		{"foreign table", "trained on another table", edit(func(b []byte) []byte { b[20] ^= 1; seal(b); return b }), "belongs to the word table"},
		{"hidden not a multiple of 32", "kernels need whole panels", field(1, 40), "hidden width 40"},
		{"huge hidden", "sizes must not overflow", field(1, 1<<30), "hidden width"},
		{"no layers", "not an encoder", field(2, 0), "shape"},
		{"huge layers", "no endless loop", field(2, 1<<30), "shape"},
		{"heads do not divide", "width of a head", field(3, 5), "shape"},
		{"ffn", "kernels need whole panels", field(4, 65), "shape"},
		{"more tokens than positions", "would read past the table", field(8, 65), "shape"},
		{"sections too short", "shape and payload disagree", field(2, 3), "do not fill"},
		{"bytes left over", "shape and payload disagree", field(2, 1), "do not fill"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(table, "some.bin", c.data, Options{})
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "some.bin") {
				t.Errorf("error %v; want one that names some.bin and says %q (%s)", err, c.want, c.why)
			}
		})
	}
	if _, err := ParseTable("some.bin", good); err == nil || !strings.Contains(err.Error(), "holds kind 2") {
		t.Errorf("an encoder as table: error %v", err)
	}
	small := file(kindTable, 0, shape{vocabulary: 5, hidden: 32}, make([]byte, 5*32+32+64))
	if _, err := ParseTable("some.bin", small); err == nil || !strings.Contains(err.Error(), "table of 5 words") {
		t.Errorf("a table of another vocabulary: error %v", err)
	}
}

// FuzzLoad seals what it gets, so that the fuzzer reaches what lies behind the checksum.
func FuzzLoad(f *testing.F) {
	tableData, good := tinyFiles()
	table, err := ParseTable("tiny table", tableData)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good[:headerSize], uint16(0), uint32(0))
	for i := range 9 {
		f.Add(good[:headerSize], uint16(32+4*i), uint32(1<<16))
	}
	f.Fuzz(func(t *testing.T, head []byte, at uint16, v uint32) {
		b := append([]byte(nil), good...)
		copy(b, head)
		if int(at)+4 <= len(b) {
			binary.LittleEndian.PutUint32(b[at:], v)
		}
		if len(head) > 0 && head[0]&1 == 0 {
			seal(b)
		}
		e, err := Load(table, "fuzz", b, Options{Workers: 1})
		if err != nil {
			return
		}
		e.Vectors([]string{"one two three"})
		if e.Info().Labels > 0 {
			if _, err := e.Classify([]Pair{{"a", "b"}}); err != nil && err != ErrNoClassifier {
				t.Fatal(err)
			}
		}
	})
}
