package parse

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
