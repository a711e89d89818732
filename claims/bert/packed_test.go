package bert

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/klauspost/compress/huff0"
)

// tuned is a file of tinyShape whose weights lie near those of tinyFiles, with other scales and factors.
func tuned(good []byte, m *model) []byte {
	b := bytes.Clone(good)
	for _, p := range m.matrices {
		for i := range p.bytes {
			b[p.at+i] += byte(i % 3)
		}
		if p.columns > 0 {
			at, n := p.factors()
			for i := range n {
				binary.LittleEndian.PutUint32(b[at+4*i:], number(b, at+4*i)+uint32(i)<<12)
			}
		}
	}
	seal(b)
	return b
}

// packedTiny is the model of tinyFiles, a file tuned from it, and both packed.
func packedTiny(t testing.TB) (base *Encoder, after, packed, packedAfter []byte) {
	t.Helper()
	base = tiny(t, Options{})
	after = tuned(base.model.file, base.model)
	packed, err := Pack(base.table, nil, "tiny", base.model.file)
	if err != nil {
		t.Fatal(err)
	}
	if packedAfter, err = Pack(base.table, base, "tuned", after); err != nil {
		t.Fatal(err)
	}
	return base, after, packed, packedAfter
}

func TestPackedIsTheSameFile(t *testing.T) {
	base, after, packed, packedAfter := packedTiny(t)
	for _, c := range []struct {
		name, why  string
		data, base []byte
		want       []byte
	}{
		{"alone", "nothing to differ from", packed, nil, base.model.file},
		{"alone beside another", "a base is not used unless it is named", packed, after, base.model.file},
		{"tuned", "told as a difference", packedAfter, base.model.file, after},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := unpack(c.data, c.base)
			if err != nil || !bytes.Equal(got, c.want) {
				t.Errorf("%d bytes of %d, error %v (%s)", len(got), len(c.want), err, c.why)
			}
		})
	}
	if len(packed) >= len(base.model.file) || len(packedAfter) >= len(packed)*3/4 {
		t.Errorf("%d bytes packed to %d, tuned to %d: nothing is gained", len(after), len(packed), len(packedAfter))
	}
	again, err := Pack(base.table, base, "tuned", packedAfter)
	if err != nil || !bytes.Equal(again, packedAfter) {
		t.Errorf("packing what is packed changes it (%v)", err)
	}
}

func TestPackedTable(t *testing.T) {
	plain, _ := tinyFiles()
	packed, err := PackTable("tiny", plain)
	if err != nil || bytes.Equal(packed, plain) {
		t.Fatalf("not packed, error %v", err)
	}
	back, err := PlainTable("tiny", packed)
	if err != nil || !bytes.Equal(back, plain) {
		t.Errorf("%d bytes of %d come back, error %v", len(back), len(plain), err)
	}
	if _, err := PackTable("tiny", plain[:len(plain)-1]); err == nil || !strings.Contains(err.Error(), "tiny") {
		t.Errorf("a cut table: error %v", err)
	}
}

func TestPackedChanges(t *testing.T) {
	base, plain := tiny(t, Options{}), tinyChanges()
	packed, err := PackChanges(base, "tiny changes", plain)
	if err != nil || bytes.Equal(packed, plain) {
		t.Fatalf("not packed, error %v", err)
	}
	back, err := PlainChanges(base, "tiny changes", packed)
	if err != nil || !bytes.Equal(back, plain) {
		t.Errorf("%d bytes of %d come back, error %v", len(back), len(plain), err)
	}
	if _, err := LoadChanged(base, "tiny changes", packed, Options{}); err != nil {
		t.Error(err)
	}
}

func TestDamagedPackedFiles(t *testing.T) {
	base, after, packed, good := packedTiny(t)
	edit := func(f func(b []byte) []byte) []byte { return f(bytes.Clone(good)) }
	field := func(at int, v uint32) []byte {
		return edit(func(b []byte) []byte { binary.LittleEndian.PutUint32(b[at:], v); return b })
	}
	directory := packedHead + 2*placeSize // that of the first matrix with columns
	for _, c := range []struct {
		name, why string
		data      []byte
		want      string
	}{
		{"head cut", "a copy broke off", good[:packedHead-1], "do not fit"},
		{"directory cut", "a copy broke off", good[:packedHead+9], "do not fit"},
		{"cut", "a copy broke off", good[:len(good)-9], "header promises"},
		{"half", "a copy broke off", good[:len(good)/2], "do not fit"},
		{"one bit of a code", "bit rot", edit(func(b []byte) []byte { b[len(b)/2] ^= 4; return b }), ""},
		{"one bit of a scale", "bit rot", edit(func(b []byte) []byte { b[len(b)-40] ^= 4; return b }), "damaged"},
		{"other base", "trained from another encoder", field(8, 77), "encoder 0000004d, which is not the one at hand"},
		{"no base", "then the differences mean nothing", field(8, 0), "do not fit"},
		{"huge number of matrices", "no memory for it", field(12, 1<<31), "do not fit"},
		{"huge matrix", "no memory for it", field(directory+4, 1<<31), "do not fit"},
		{"huge gap", "would read past the file", field(directory, 1<<31), "do not fit"},
		{"huge code", "would read past the file", field(directory+8, 1<<31), "do not fit"},
		{"columns of no panel", "kernels need whole panels", field(directory+12, 33), "do not fit"},
		{"factors before the file", "would read past it", field(directory+12, 1<<30), "do not fit"},
		{"columns of rows", "there are no factors before them", field(packedHead+12, 32), "do not fit"},
		{"no magic", "neither form", edit(func(b []byte) []byte { b[0] = 'X'; return b }), "not a weights file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := LoadTuned(base, "some.bin", c.data, Options{})
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "some.bin") {
				t.Errorf("error %v; want one that names some.bin and says %q (%s)", err, c.want, c.why)
			}
		})
	}
	if _, err := Load(base.table, "some.bin", good, Options{}); err == nil || !strings.Contains(err.Error(), "not the one at hand") {
		t.Errorf("a tuned encoder without its base: error %v", err)
	}
	if _, err := Load(base.table, "some.bin", packed, Options{}); err != nil {
		t.Errorf("a packed encoder that differs from none: error %v", err)
	}
	if _, err := LoadTuned(base, "some.bin", after, Options{}); err != nil {
		t.Errorf("a plain file of a tuned encoder: error %v", err)
	}
}

// FuzzUnpack spoils packed files at one place or takes any bytes behind their head.
func FuzzUnpack(f *testing.F) {
	base, _, packed, after := packedTiny(f)
	for i := range 4 {
		f.Add([]byte(nil), uint32(packedHead+2*placeSize+4*i), uint32(1<<16), i%2 == 0)
	}
	f.Add(packed[packedHead:], uint32(0), uint32(0), false)
	f.Fuzz(func(t *testing.T, tail []byte, at, v uint32, tuned bool) {
		b := bytes.Clone(packed)
		if tuned {
			b = bytes.Clone(after)
		}
		if len(tail) > 0 {
			b = append(b[:packedHead], tail...)
		}
		if int64(at)+4 <= int64(len(b)) {
			binary.LittleEndian.PutUint32(b[at:], v)
		}
		file, err := unpack(b, base.model.file)
		if err == nil && len(file) > mostPerByte*len(b) {
			t.Errorf("%d bytes became %d", len(b), len(file))
		}
		if e, err := LoadTuned(base, "fuzz", b, Options{Workers: 1}); err == nil {
			e.Vectors([]string{"one two three"})
		}
	})
}

func TestBlocksComeBack(t *testing.T) {
	mixed := make([]byte, blockSize+100)
	for i := range mixed {
		mixed[i] = byte(i % 7)
	}
	for _, c := range []struct {
		why    string
		matrix []byte
		most   int // bytes when coded
	}{
		{"all one byte: the rows of pieces no text is cut into", make([]byte, 2*blockSize), 10},
		{"another byte than zero, the last block shorter", bytes.Repeat([]byte{64}, blockSize+5), 10},
		{"a last block of one byte is that byte", bytes.Repeat([]byte{9}, blockSize+1), 10},
		{"several bytes", mixed, len(mixed) / 2},
	} {
		coded, err := encode(c.matrix)
		if err != nil {
			t.Fatal(err)
		}
		got := make([]byte, len(c.matrix))
		if err := decode(got, coded, new(huff0.Scratch)); err != nil || !bytes.Equal(got, c.matrix) || len(coded) > c.most {
			t.Errorf("%s: %d bytes coded as %d, error %v", c.why, len(c.matrix), len(coded), err)
		}
	}
}
