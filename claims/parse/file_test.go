package parse

import (
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"
)

// resealed puts the right checksum on a damaged body, so that the checks behind it are reached.
func resealed(file []byte) string {
	binary.LittleEndian.PutUint32(file[len(headMagic)+4:], crc32.Checksum(file[headStart:], castagnoli))
	return string(file)
}

func TestHeadRefuses(t *testing.T) {
	change := func(at int, b byte) []byte {
		f := []byte(headFile)
		f[at] ^= b
		return f
	}
	for _, c := range []struct{ why, file, want string }{
		{"an empty file", "", "not a file of a parser's head"},
		{"another kind of file", strings.Repeat("PK\x03\x04", 50), "not a file of a parser's head"},
		{"another version", string(change(len(headMagic), 7)), "version"},
		{"one bit flipped in the weights", string(change(len(headFile)-1000, 1)), "checksum"},
		{"a file cut short", headFile[:len(headFile)/2], "checksum"},
		{"a list longer than the file", resealed(change(headStart+3, 0x7f)), "other tags or labels"},
		{"labels of another release", resealed(change(headStart+6, 1)), "other tags or labels"},
		{"weights for one label less", resealed([]byte(headFile[:len(headFile)-4])), "do not fill the file"},
	} {
		h, err := readHead(c.file)
		if err == nil || h != nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.why, err, c.want)
		}
	}
}

// FuzzHead: a damaged file is refused or read, never a panic.
func FuzzHead(f *testing.F) {
	f.Add(headFile[:400], uint16(0), byte(0))
	f.Add(headFile, uint16(20), byte(9))
	f.Add("", uint16(0), byte(0))
	f.Fuzz(func(t *testing.T, file string, at uint16, x byte) {
		data := []byte(file)
		if int(at) < len(data) {
			data[at] ^= x
		}
		if len(data) >= headStart {
			_, _ = readHead(resealed(data))
		}
	})
}
