package parse

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// perceptron is an averaged multi-class perceptron over hashed features. A feature gets a row at its second mistake.
type perceptron struct {
	slots []slot // open addressing by feature hash
	bits  uint
	rows  [][]cell
	keys  []uint64 // feature hash of each row
	now   int64    // decisions so far
	seen  []uint8  // mistakes a feature without a row was part of, by a part of its hash

	last   []uint64 // features of the decision scored last
	scores [maxClasses]int32
}

type slot struct {
	key uint64
	row int32 // 0 is free, else row+1
}

// cell is a class's weight, the sum of its past values and when that sum was brought up to date.
type cell struct {
	class uint8
	w     int32
	at    int64
	sum   int64
}

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
			c.sum += int64(c.w) * (p.now - c.at)
			c.at, c.w = p.now, c.w+by
			return
		}
	}
	p.rows[row] = append(p.rows[row], cell{class: class, w: by, at: p.now})
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
	p.rows, p.keys = append(p.rows, nil), append(p.keys, k)
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
	cells []cell // sum holds the average
}

// averaged lists the rows with their averaged weights, of which the strongest are kept, quantised to int8: the scale
// puts the 1 in 2,000 strongest weights at the limit.
func (p *perceptron) averaged(keep int) []packed {
	var all []int64
	list := make([]packed, len(p.rows))
	for r, row := range p.rows {
		list[r].key = p.keys[r]
		for _, c := range row {
			c.sum += int64(c.w) * (p.now - c.at)
			list[r].cells = append(list[r].cells, c)
			all = append(all, max(c.sum, -c.sum))
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
			c.w = int32(min(127, max(-127, q)))
			if c.w != 0 && max(c.sum, -c.sum) >= floor {
				kept = append(kept, c)
			}
		}
		slices.SortFunc(kept, func(a, b cell) int { return cmp.Compare(a.class, b.class) })
		list[r].cells = kept
	}
	list = slices.DeleteFunc(list, func(r packed) bool { return len(r.cells) == 0 })
	slices.SortFunc(list, func(a, b packed) int { return cmp.Compare(a.key, b.key) })
	return list
}

// pack writes the bytes that openTable reads.
func (p *perceptron) pack(bits, keep int) []byte {
	list := p.averaged(keep)
	var offsets, rows []byte
	for b := range 1 << bits {
		offsets = append(offsets, byte(len(rows)), byte(len(rows)>>8), byte(len(rows)>>16))
		n := 0
		for n < len(list) && n < 255 && int(list[n].key>>(64-bits)) == b {
			n++
		}
		if n > 0 {
			rows = appendBucket(rows, list[:n])
		}
		for len(list) > n && int(list[n].key>>(64-bits)) == b {
			n++
		}
		list = list[n:]
	}
	offsets = append(offsets, byte(len(rows)), byte(len(rows)>>8), byte(len(rows)>>16))
	out := binary.LittleEndian.AppendUint32(nil, uint32(bits))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(rows)))
	return append(append(out, offsets...), rows...)
}

func appendBucket(rows []byte, list []packed) []byte {
	rows = append(rows, byte(len(list)))
	for _, r := range list {
		rows = append(rows, byte(r.key), byte(r.key>>8))
	}
	for _, r := range list {
		rows = append(rows, byte(len(r.cells)))
	}
	for _, r := range list {
		for _, c := range r.cells {
			rows = append(rows, c.class, byte(int8(c.w)))
		}
	}
	return rows
}

// table is the packed form, opened.
func (p *perceptron) table(bits, keep int) *table {
	t, err := openTable(string(p.pack(bits, keep)))
	if err != nil {
		return &table{shift: 63, offsets: string(make([]byte, 9))}
	}
	return t
}
