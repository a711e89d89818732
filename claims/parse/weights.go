package parse

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

// maxClasses is the number of scores a table may give: tags, or actions of the parser.
const maxClasses = 128

// maxKeys is the limit of features of one decision. That it is below 257 keeps sums of biased weights inside 16 bits.
const maxKeys = parseTemplates

// table holds the weights of a linear model, used as they stand in the model file. A feature hash picks a bucket by its
// top bits; the bucket lists rows by 16-bit fingerprints, and a row has cells: a class and its signed weight. Two features
// with one bucket and one fingerprint share a row, which is rare. A row with weights for many classes is dense instead:
// its one cell holds a number, and the weights stand in an array, four to a machine word.
//
// The entry of a bucket is 8 bytes: 32 bits of which that of the fingerprint's five lowest bits (its slot) is set where a
// row exists, 24 bits of the bucket's place in rows, 8 bits of how many rows it has. A bucket is its heads, 4 bytes each,
// then its cells, 2 bytes each. There is one head for each slot in use, ascending, so that the number of lower slots in
// use tells where a head stands; rows whose slot is taken come behind them. A head is 16 bits of fingerprint, 5 bits of
// number of cells (denseMark: a dense row), 11 bits of the place of the cells. Places count pairs of bytes, that of cells
// from the start of the bucket.
type table struct {
	shift   uint     // 64 - bits of the bucket number
	buckets []uint64 // the entries
	rows    string   // with rowsPad zeros at the end, so that eight bytes can be read at every place
	dense   []lanes
}

// lanes is a dense row: four 16-bit lanes a word, each a weight plus denseBias.
type lanes [(numAction + 3) / 4]uint64

const (
	tableHead  = 16 // bits of the bucket number, words of a dense row, dense rows, length of rows; 4 bytes each
	denseMark  = 31 // in place of the number of cells of a dense row
	denseFrom  = 24 // number of cells from which on a row is stored dense
	denseBias  = 128
	bucketRows = 64 // at most; what a bucket has beyond is left out
	rowsPad    = 8
)

// openTable reads a table; check looks through all of it, so that sum needs no error.
func openTable(data string, check bool) (*table, error) {
	if len(data) < tableHead {
		return nil, errors.New("table is cut short")
	}
	size, width, dense, rows := number(data), int(number(data[4:])), int(number(data[8:])), int(number(data[12:]))
	if size < 1 || size > 22 || width < 1 || width > len(lanes{}) || dense > 1<<16 || rows < rowsPad ||
		len(data) != tableHead+8<<size+4*width*dense+rows {
		return nil, errors.New("table has a wrong length")
	}
	t := &table{shift: uint(64 - size), buckets: make([]uint64, 1<<size), rows: data[len(data)-rows:]}
	for b := range t.buckets {
		t.buckets[b] = eight(data, tableHead+8*b)
	}
	t.expand(data[tableHead+8<<size:][:4*width*dense], width)
	if check && !t.sound() {
		return nil, errors.New("table has a damaged bucket")
	}
	return t, nil
}

// sound says that every place a bucket or a head names lies inside the table.
func (t *table) sound() bool {
	end := len(t.rows) - rowsPad
	for _, e := range t.buckets {
		h, n := hit{entry: e}, int(e>>56)
		if n < bits.OnesCount32(uint32(e)) || h.bucket()+4*n > end {
			return false
		}
		for i := range n {
			h.head = four(t.rows, h.bucket()+4*i)
			at, number := h.cells()
			if number == denseMark && (at+2 > end || int(four(t.rows, at)&0xffff) >= len(t.dense)) || number != denseMark && at+2*number > end {
				return false
			}
		}
	}
	return true
}

// expand turns signed bytes into biased lanes.
func (t *table) expand(weights string, width int) {
	t.dense = make([]lanes, len(weights)/(4*width))
	for i := range t.dense {
		for j := range t.dense[i] {
			for lane := range 4 {
				w := 0
				if j < width {
					w = int(int8(weights[4*(i*width+j)+lane]))
				}
				t.dense[i][j] |= uint64(w+denseBias) << (16 * lane)
			}
		}
	}
}

// eight reads eight bytes as a number, the first the lowest.
func eight(s string, at int) uint64 {
	b := s[at : at+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// four reads four bytes as a number, the first the lowest.
func four(s string, at int) uint32 {
	b := s[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// adder is the working memory of sum.
type adder struct {
	hits          [maxKeys]hit
	sparse, dense [maxKeys]row
	lanes         lanes
}

// hit is a feature whose slot is in use, with the entry of its bucket and the head that stands for the slot.
type hit struct {
	key, entry uint64
	head       uint32
}

// bucket is where the bucket lies in rows.
func (h *hit) bucket() int { return int(h.entry>>32&0xffffff) * 2 }

// cells is where the cells of the head's row lie in rows, and their number.
func (h *hit) cells() (at, number int) { return h.bucket() + int(h.head>>21)*2, int(h.head >> 16 & 31) }

// row is the first four cells of a feature, where they stand in rows, and how many there are.
type row struct {
	cells      uint64
	at, number int
}

// sum adds up the weights of the features. Its time goes into waiting for memory, so that each loop but the last reads
// one place for each feature, all of them at once, and no branch hangs on what is being waited for: the first sorts out
// the features that are not in the table, as most lexical ones, the second reads the heads of the others, the third
// their first cells.
func (t *table) sum(a *adder, keys []uint64, score *[maxClasses]int32) {
	n, shift, buckets := 0, t.shift&63, t.buckets
	for _, k := range keys[:min(len(keys), maxKeys-1)] {
		e := buckets[k>>shift]
		a.hits[n].key, a.hits[n].entry = k, e
		n += int(e >> (k & 31) & 1)
	}
	for i := range a.hits[:n] {
		h := &a.hits[i]
		h.head = four(t.rows, h.bucket()+4*bits.OnesCount32(uint32(h.entry)&(1<<(h.key&31)-1)))
	}
	sparse, dense := 0, 0
	for i := range a.hits[:n] {
		h := &a.hits[i]
		if uint16(h.head) != uint16(h.key) && !t.behind(h) {
			continue
		}
		at, number := h.cells()
		r := row{eight(t.rows, at), at, number}
		a.sparse[sparse], a.dense[dense] = r, r
		if r.number == denseMark {
			dense++
		} else {
			sparse++
		}
	}
	t.addDense(a, a.dense[:dense], score)
	for _, r := range a.sparse[:sparse] {
		t.addSparse(r, score)
	}
}

// behind looks for a feature's row among those whose slot was taken.
func (t *table) behind(h *hit) bool {
	for n := bits.OnesCount32(uint32(h.entry)); n < int(h.entry>>56); n++ {
		if h.head = four(t.rows, h.bucket()+4*n); uint16(h.head) == uint16(h.key) {
			return true
		}
	}
	return false
}

// addSparse adds a row, four cells at a time.
func (t *table) addSparse(r row, score *[maxClasses]int32) {
	x, at := r.cells, r.at
	for left := r.number; ; x = eight(t.rows, at) {
		if left < 4 {
			x &= 1<<(16*left&63) - 1
		}
		score[x&0x7f] += int32(int8(x >> 8))
		score[x>>16&0x7f] += int32(int8(x >> 24))
		score[x>>32&0x7f] += int32(int8(x >> 40))
		score[x>>48&0x7f] += int32(int8(x >> 56))
		if left, at = left-4, at+8; left <= 0 {
			return
		}
	}
}

// addDense sets the scores to the sums of dense rows, four of which are added in one go.
func (t *table) addDense(a *adder, rows []row, score *[maxClasses]int32) {
	a.lanes = lanes{}
	row := func(r row) *lanes { return &t.dense[r.cells&0xffff] }
	left := rows
	for ; len(left) >= 4; left = left[4:] {
		p, q, r, s := row(left[0]), row(left[1]), row(left[2]), row(left[3])
		for j := range a.lanes {
			a.lanes[j] += p[j] + q[j] + r[j] + s[j]
		}
	}
	for _, r := range left {
		for j, x := range row(r) {
			a.lanes[j] += x
		}
	}
	bias := denseBias * int32(len(rows))
	for j, x := range a.lanes {
		s := score[4*j : 4*j+4 : 4*j+4]
		s[0] = int32(x&0xffff) - bias
		s[1] = int32(x>>16&0xffff) - bias
		s[2] = int32(x>>32&0xffff) - bias
		s[3] = int32(x>>48) - bias
	}
}

// appendUint32s writes numbers as the model file has them.
func appendUint32s(b []byte, list ...int) []byte {
	for _, x := range list {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	return b
}
