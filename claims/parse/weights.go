package parse

import (
	"encoding/binary"
	"errors"
)

// maxClasses is the number of scores a table may give: tags, or actions of the parser.
const maxClasses = 128

// maxKeys is the limit of features of one decision. That it is below 257 keeps sums of biased weights inside 16 bits.
const maxKeys = parseTemplates

// table holds the weights of a linear model, used as they stand in the model file. A feature hash picks a bucket by its
// top bits; the bucket lists 16-bit fingerprints, then the number of cells of each row, then the cells: a class and its
// signed weight. Two features with one bucket and one fingerprint share a row, which is rare. A row with weights for
// many classes is dense instead: its cell holds a number, and the weights stand in an array, four to a machine word.
type table struct {
	shift   uint   // 64 - bits of the bucket number
	offsets string // 3 bytes a bucket, and one more at the end
	rows    string
	width   int      // words of a dense row
	dense   []uint64 // four 16-bit lanes a word, each a weight plus denseBias
	filter  []uint64 // a bit for each bucket and five bits of the fingerprint: set where a row may exist
}

const (
	tableHead = 16  // bits of the bucket number, words of a dense row, dense rows, length of rows; 4 bytes each
	denseMark = 255 // stands for the number of cells of a dense row
	denseBias = 128
)

// openTable checks the structure of a table, so that sum needs no error.
func openTable(data string) (*table, error) {
	if len(data) < tableHead {
		return nil, errors.New("table is cut short")
	}
	bits, width, dense, size := number(data), int(number(data[4:])), int(number(data[8:])), int(number(data[12:]))
	if bits < 1 || bits > 22 || width > maxClasses/4 || dense > 1<<16 ||
		len(data) != tableHead+3*(1<<bits+1)+4*width*dense+size {
		return nil, errors.New("table has a wrong length")
	}
	buckets := 1 << bits
	t := &table{shift: uint(64 - bits), offsets: data[tableHead:][:3*(buckets+1)], rows: data[len(data)-size:], width: width}
	if t.offset(0) != 0 || t.offset(buckets) != size {
		return nil, errors.New("table has offsets that miss rows")
	}
	t.filter = make([]uint64, (buckets<<5+63)/64)
	for b := range buckets {
		from, to := t.offset(b), t.offset(b+1)
		if from > to || to > size || !t.openBucket(b, t.rows[from:to], dense) {
			return nil, errors.New("table has a damaged bucket")
		}
	}
	t.expand(data[tableHead+3*(buckets+1):][:4*width*dense])
	return t, nil
}

func (t *table) offset(bucket int) int {
	o := t.offsets[3*bucket : 3*bucket+3]
	return int(o[0]) | int(o[1])<<8 | int(o[2])<<16
}

// openBucket checks that the rows a bucket announces fill it exactly, and marks them in the filter.
func (t *table) openBucket(bucket int, b string, dense int) bool {
	if len(b) == 0 {
		return true
	}
	n := int(b[0])
	at := 1 + 3*n
	if n == 0 || len(b) < at {
		return false
	}
	for i := range n {
		f := uint64(bucket)<<5 | uint64(b[1+2*i]&31)
		t.filter[f>>6] |= 1 << (f & 63)
		cells := int(b[1+2*n+i])
		if cells == denseMark {
			if len(b) < at+2 || int(b[at])|int(b[at+1])<<8 >= dense {
				return false
			}
			at += 2
			continue
		}
		at += 2 * cells
	}
	return at == len(b)
}

// expand turns signed bytes into biased lanes.
func (t *table) expand(weights string) {
	t.dense = make([]uint64, len(weights)/4)
	for i := range t.dense {
		w := weights[4*i : 4*i+4]
		for lane := range 4 {
			t.dense[i] |= uint64(int(int8(w[lane]))+denseBias) << (16 * lane)
		}
	}
}

// sum adds up the weights of the features. Its time goes into waiting for memory, so it looks ahead: the first loop sorts
// out, without a branch that would be guessed wrong, the features that are not in the table, as most lexical ones; the
// second reads the first and last byte of each bucket, all of them at once; the third finds them in the cache.
func (t *table) sum(keys []uint64, score *[maxClasses]int32) {
	var hits [maxKeys]hit
	var lanes [maxClasses / 4]uint64
	n, dense := 0, int32(0)
	for _, k := range keys[:min(len(keys), maxKeys-1)] {
		f := k>>t.shift<<5 | k&31
		hits[n].key = k
		n += int(t.filter[f>>6] >> (f & 63) & 1)
	}
	for i := range hits[:n] {
		h := &hits[i]
		o := t.offsets[3*(h.key>>t.shift):][:6]
		h.from = uint32(o[0]) | uint32(o[1])<<8 | uint32(o[2])<<16
		h.to = uint32(o[3]) | uint32(o[4])<<8 | uint32(o[5])<<16
		h.rows, h.last = t.rows[h.from], t.rows[h.to-1]
	}
	clear(score[:])
	for i := range hits[:n] {
		row, isDense := hits[i].row(t.rows)
		if isDense {
			at := (int(row[0]) | int(row[1])<<8) * t.width
			for j, x := range t.dense[at : at+t.width] {
				lanes[j&(maxClasses/4-1)] += x
			}
			dense++
			continue
		}
		for ; len(row) >= 2; row = row[2:] {
			score[row[0]&(maxClasses-1)] += int32(int8(row[1]))
		}
	}
	for j, x := range lanes[:t.width] {
		s := score[4*j : 4*j+4 : 4*j+4]
		s[0] += int32(x&0xffff) - denseBias*dense
		s[1] += int32(x>>16&0xffff) - denseBias*dense
		s[2] += int32(x>>32&0xffff) - denseBias*dense
		s[3] += int32(x>>48) - denseBias*dense
	}
}

// hit is a feature whose bucket is not empty: where the bucket lies, how many rows it has, and its last byte.
type hit struct {
	key        uint64
	from, to   uint32
	rows, last uint8
}

// row finds the cells of a feature, or the number of its dense row; nothing when it has none.
func (h *hit) row(rows string) (cells string, dense bool) {
	b := rows[h.from:h.to]
	n := int(h.rows)
	at := 1 + 3*n
	for i := range n {
		size := int(b[1+2*n+i])
		if uint16(b[1+2*i])|uint16(b[2+2*i])<<8 == uint16(h.key) {
			if size == denseMark {
				return b[at : at+2], true
			}
			return b[at : at+2*size], false
		}
		if size == denseMark {
			size = 1
		}
		at += 2 * size
	}
	return "", false
}

// appendUint32s writes numbers as the model file has them.
func appendUint32s(b []byte, list ...int) []byte {
	for _, x := range list {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	return b
}
