package parse

import (
	"cmp"
	"slices"
)

// perceptron is an averaged multi-class perceptron over hashed features. A feature gets a row at its second mistake.
type perceptron struct {
	slots []slot // open addressing by feature hash
	bits  uint
	rows  [][]cell
	past  [][]history // of the cells of each row
	keys  []uint64    // feature hash of each row
	now   int64       // decisions so far
	seen  []uint8     // mistakes a feature without a row was part of, by a part of its hash

	last   []uint64 // features of the decision scored last
	scores [maxClasses]int32
}

type slot struct {
	key uint64
	row int32 // 0 is free, else row+1
}

// cell is a class's weight. It is kept apart from its history, so that scoring touches little memory.
type cell struct {
	w     int32
	class uint8
}

// history is the sum of a cell's past values and when that sum was brought up to date.
type history struct{ at, sum int64 }

// A feature that was part of one mistake only is noise: it gets a row at its second.
const (
	seenBits = 26
	minSeen  = 2
)

func newPerceptron() *perceptron {
	return &perceptron{slots: make([]slot, 1<<16), bits: 16, seen: make([]uint8, 1<<seenBits)}
}

// score sums the weights of the features; learn then refers to them.
func (p *perceptron) score(keys []uint64) *[maxClasses]int32 {
	clear(p.scores[:])
	p.last = keys
	for _, k := range keys {
		if r := p.find(k); r >= 0 {
			for i := range p.rows[r] {
				c := &p.rows[r][i]
				p.scores[c.class] += c.w
			}
		}
	}
	return &p.scores
}

// learn rewards the class wanted and punishes the class guessed; equal classes only let time pass.
func (p *perceptron) learn(want, guess uint8) {
	p.now++
	if want == guess {
		return
	}
	for _, k := range p.last {
		r := p.find(k)
		if r < 0 {
			n := &p.seen[k&(1<<seenBits-1)]
			if *n++; *n < minSeen {
				continue
			}
			r = p.insert(k)
		}
		p.change(r, want, 1)
		p.change(r, guess, -1)
	}
}

func (p *perceptron) change(row int, class uint8, by int32) {
	for i := range p.rows[row] {
		if c := &p.rows[row][i]; c.class == class {
			h := &p.past[row][i]
			h.sum += int64(c.w) * (p.now - h.at)
			h.at, c.w = p.now, c.w+by
			return
		}
	}
	p.rows[row] = append(p.rows[row], cell{class: class, w: by})
	p.past[row] = append(p.past[row], history{at: p.now})
}

func (p *perceptron) find(k uint64) int {
	mask := uint64(len(p.slots) - 1)
	for i := k >> (64 - p.bits); ; i = (i + 1) & mask {
		if p.slots[i].row == 0 {
			return -1
		}
		if p.slots[i].key == k {
			return int(p.slots[i].row - 1)
		}
	}
}

func (p *perceptron) insert(k uint64) int {
	if 2*len(p.rows) >= len(p.slots) {
		p.bits++
		p.slots = make([]slot, 1<<p.bits)
		for r, k := range p.keys {
			p.place(k, int32(r+1))
		}
	}
	p.rows, p.past, p.keys = append(p.rows, nil), append(p.past, nil), append(p.keys, k)
	p.place(k, int32(len(p.rows)))
	return len(p.rows) - 1
}

func (p *perceptron) place(k uint64, row int32) {
	mask := uint64(len(p.slots) - 1)
	i := k >> (64 - p.bits)
	for p.slots[i].row != 0 {
		i = (i + 1) & mask
	}
	p.slots[i] = slot{k, row}
}

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
