package parse

import (
	"encoding/binary"
	"errors"
)

// maxClasses is the number of scores a table may give: tags, or actions of the parser.
const maxClasses = 128

// table holds the weights of a linear model, used in place as they stand in the model file. A feature hash picks a
// bucket by its top bits; the bucket lists 16-bit fingerprints, then the number of cells of each row, then the cells:
// a class and its signed weight. Two features with one bucket and one fingerprint share a row, which is rare.
type table struct {
	shift   uint   // 64 - bits of the bucket number
	offsets string // 3 bytes a bucket, and one more at the end
	rows    string
}

const tableHead = 8 // bits of the bucket number and length of rows, 4 bytes each

// openTable checks the structure of a table, so that add needs no error.
func openTable(data string) (*table, error) {
	if len(data) < tableHead {
		return nil, errors.New("table is cut short")
	}
	bits, size := binary.LittleEndian.Uint32([]byte(data[:4])), int(binary.LittleEndian.Uint32([]byte(data[4:8])))
	if bits < 1 || bits > 22 || len(data) != tableHead+3*(1<<bits+1)+size {
		return nil, errors.New("table has a wrong length")
	}
	t := &table{shift: uint(64 - bits), offsets: data[tableHead : len(data)-size], rows: data[len(data)-size:]}
	last := 0
	for b := 0; b <= 1<<bits; b++ {
		at := t.offset(b)
		if at < last || at > size {
			return nil, errors.New("table has offsets out of order")
		}
		if b > 0 && !validBucket(t.rows[last:at]) {
			return nil, errors.New("table has a damaged bucket")
		}
		last = at
	}
	return t, nil
}

func (t *table) offset(bucket int) int {
	o := t.offsets[3*bucket : 3*bucket+3]
	return int(o[0]) | int(o[1])<<8 | int(o[2])<<16
}

// validBucket checks that the rows a bucket announces fill it exactly.
func validBucket(b string) bool {
	if len(b) == 0 {
		return true
	}
	n := int(b[0])
	want := 1 + 3*n
	if n == 0 || len(b) < want {
		return false
	}
	for _, cells := range []byte(b[1+2*n : 1+3*n]) {
		want += 2 * int(cells)
	}
	if want != len(b) {
		return false
	}
	for i := 1 + 3*n; i < len(b); i += 2 {
		if b[i] >= maxClasses {
			return false
		}
	}
	return true
}

// add sums the weights of the features into score.
func (t *table) add(keys []uint64, score *[maxClasses]int32) {
	for _, k := range keys {
		bucket := int(k >> t.shift)
		o := t.offsets[3*bucket : 3*bucket+6]
		from := int(o[0]) | int(o[1])<<8 | int(o[2])<<16
		to := int(o[3]) | int(o[4])<<8 | int(o[5])<<16
		if from == to {
			continue
		}
		b := t.rows[from:to]
		n := int(b[0])
		lo, hi := byte(k), byte(k>>8)
		for i := 0; i < n; i++ {
			if b[1+2*i] != lo || b[2+2*i] != hi {
				continue
			}
			at := 1 + 3*n
			for j := 0; j < i; j++ {
				at += 2 * int(b[1+2*n+j])
			}
			cells := b[at : at+2*int(b[1+2*n+i])]
			for ; len(cells) >= 2; cells = cells[2:] {
				score[cells[0]&(maxClasses-1)] += int32(int8(cells[1]))
			}
			break
		}
	}
}
