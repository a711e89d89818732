package parse

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// packed is a row on its way into a table.
type packed struct {
	key   uint64
	cells []average
}

// average is a class's averaged weight, exact and quantised.
type average struct {
	class uint8
	w     int8
	sum   int64
}

// averaged lists the rows with their averaged weights, of which the strongest are kept, quantised to int8: the scale
// puts the 1 in 2,000 strongest weights at the limit.
func (p *perceptron) averaged(keep int) []packed {
	var all []int64
	list := make([]packed, len(p.rows))
	for r, row := range p.rows {
		list[r].key = p.keys[r]
		for i, c := range row {
			sum := p.past[r][i].sum + int64(c.w)*(p.now-p.past[r][i].at)
			list[r].cells = append(list[r].cells, average{class: c.class, sum: sum})
			all = append(all, max(sum, -sum))
		}
	}
	slices.Sort(all)
	floor, limit := int64(0), int64(1)
	if len(all) > 0 {
		limit = max(1, all[len(all)-1-len(all)/2000])
		if len(all) > keep {
			floor = all[len(all)-keep]
		}
	}
	for r := range list {
		kept := list[r].cells[:0]
		for _, c := range list[r].cells {
			q := (2*127*c.sum + limit) / (2 * limit)
			if c.sum < 0 {
				q = -((2*127*-c.sum + limit) / (2 * limit))
			}
			c.w = int8(min(127, max(-127, q)))
			if c.w != 0 && max(c.sum, -c.sum) >= floor {
				kept = append(kept, c)
			}
		}
		slices.SortFunc(kept, func(a, b average) int { return cmp.Compare(a.class, b.class) })
		list[r].cells = kept
	}
	list = slices.DeleteFunc(list, func(r packed) bool { return len(r.cells) == 0 })
	slices.SortFunc(list, func(a, b packed) int { return cmp.Compare(a.key, b.key) })
	return list
}

// packer builds the bytes of a table.
type packer struct {
	width                int // words of a dense row
	buckets, dense, rows []byte
}

// pack writes the bytes that openTable reads, for so many classes.
func (p *perceptron) pack(bits, keep, numClasses int) []byte {
	return packRows(p.averaged(keep), bits, numClasses)
}

// packRows packs rows that stand in the order of their keys.
func packRows(list []packed, bits, numClasses int) []byte {
	k := &packer{width: (numClasses + 3) / 4}
	for b := range 1 << bits {
		n := 0
		for n < len(list) && int(list[n].key>>(64-bits)) == b {
			n++
		}
		k.bucket(list[:n])
		list = list[n:]
	}
	k.rows = append(k.rows, make([]byte, rowsPad)...)
	out := appendUint32s(nil, bits, k.width, len(k.dense)/(4*k.width), len(k.rows))
	return slices.Concat(out, k.buckets, k.dense, k.rows)
}

// bucket writes the entry of a bucket, its heads and its cells.
func (k *packer) bucket(list []packed) {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b packed) int { return cmp.Compare(a.key&31, b.key&31) })
	var slots uint32
	var first, behind []packed
	for _, r := range list {
		if slot := uint32(1) << (r.key & 31); slots&slot == 0 {
			slots |= slot
			first = append(first, r)
		} else {
			behind = append(behind, r)
		}
	}
	list = append(first, behind...)
	list = list[:min(len(list), bucketRows)]
	k.buckets = binary.LittleEndian.AppendUint64(k.buckets, uint64(slots)|uint64(len(k.rows)/2)<<32|uint64(len(list))<<56)
	place := 2 * len(list)
	var cells []byte
	for _, r := range list {
		number, own := len(r.cells), k.cells(r)
		if number >= denseFrom {
			number = denseMark
		}
		k.rows = binary.LittleEndian.AppendUint32(k.rows, uint32(uint16(r.key))|uint32(number)<<16|uint32(place+len(cells)/2)<<21)
		cells = append(cells, own...)
	}
	k.rows = append(k.rows, cells...)
}

// cells are those of a row; the weights of a dense row go where dense rows stand, and its cell tells their number.
func (k *packer) cells(r packed) []byte {
	var out []byte
	if len(r.cells) < denseFrom {
		for _, c := range r.cells {
			out = append(out, c.class, byte(c.w))
		}
		return out
	}
	n := len(k.dense) / (4 * k.width)
	weights := make([]byte, 4*k.width)
	for _, c := range r.cells {
		weights[c.class] = byte(c.w)
	}
	k.dense = append(k.dense, weights...)
	return append(out, byte(n), byte(n>>8))
}
