package parse

import (
	"cmp"
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

// denseFrom is the number of cells from which on a row is stored dense.
const denseFrom = 24

// packer builds the bytes of a table.
type packer struct {
	width                int // words of a dense row
	offsets, dense, rows []byte
}

// pack writes the bytes that openTable reads, for so many classes.
func (p *perceptron) pack(bits, keep, numClasses int) []byte {
	list := p.averaged(keep)
	k := &packer{width: (numClasses + 3) / 4}
	for b := range 1 << bits {
		k.offset()
		n := 0
		for n < len(list) && int(list[n].key>>(64-bits)) == b {
			n++
		}
		if n > 0 {
			k.bucket(list[:min(n, 255)])
		}
		list = list[n:]
	}
	k.offset()
	out := appendUint32s(nil, bits, k.width, len(k.dense)/(4*k.width), len(k.rows))
	return slices.Concat(out, k.offsets, k.dense, k.rows)
}

func (k *packer) offset() {
	n := len(k.rows)
	k.offsets = append(k.offsets, byte(n), byte(n>>8), byte(n>>16))
}

func (k *packer) bucket(list []packed) {
	k.rows = append(k.rows, byte(len(list)))
	for _, r := range list {
		k.rows = append(k.rows, byte(r.key), byte(r.key>>8))
	}
	for _, r := range list {
		if len(r.cells) >= denseFrom {
			k.rows = append(k.rows, denseMark)
		} else {
			k.rows = append(k.rows, byte(len(r.cells)))
		}
	}
	for _, r := range list {
		if len(r.cells) >= denseFrom {
			n := len(k.dense) / (4 * k.width)
			k.rows = append(k.rows, byte(n), byte(n>>8))
			weights := make([]byte, 4*k.width)
			for _, c := range r.cells {
				weights[c.class] = byte(c.w)
			}
			k.dense = append(k.dense, weights...)
			continue
		}
		for _, c := range r.cells {
			k.rows = append(k.rows, c.class, byte(c.w))
		}
	}
}
