package compare

import "math"

// vector is a vector in whole numbers: its products are exact, and so the same on every machine.
type vector struct {
	at     []int8
	length float64  // of at
	packed []uint64 // at, three numbers a word: the first half forwards, the second half the other way round
	sum    int      // of at
}

// Three numbers, made positive, lie in fields of one word: a word times one that was packed the other way round holds the sum of the
// three products in its highest field, so that one multiplication does for three. The fields below hold products of numbers of other
// places and do not overflow; what is above falls out of the word.
const (
	field = 21  // bits
	top8  = 127 // what makes a number positive
	few   = 10  // words whose products may be added before a field is read: 10 * 3 * 254 * 254 < 1<<21
)

// whole8 writes a vector in whole numbers up to 127.
func whole8(v []float32) vector {
	top := float32(0)
	for _, x := range v {
		top = max(top, x, -x)
	}
	if top == 0 {
		return vector{}
	}
	out, square := vector{at: make([]int8, len(v))}, 0
	n := (len(v) + 2) / 3
	out.packed = make([]uint64, 2*n)
	for i, x := range v {
		q := int(math.RoundToEven(float64(x) * top8 / float64(top)))
		out.at[i] = int8(q)
		out.sum += q
		square += q * q
		out.packed[i/3] |= uint64(q+top8) << (i % 3 * field)
		out.packed[n+i/3] |= uint64(q+top8) << ((2 - i%3) * field)
	}
	out.length = math.Sqrt(float64(square))
	return out
}

// cosine is the likeness of two vectors, -1..1; 0 when one is zero.
func (v vector) cosine(w vector) float64 {
	if v.length == 0 || w.length == 0 {
		return 0
	}
	return float64(v.dot(w)) / (v.length * w.length)
}

// dot is the sum of the products of two vectors that are equally wide.
func (v vector) dot(w vector) int {
	n := len(v.packed) / 2
	a, b := v.packed[:n], w.packed[n:2*n]
	sum := 0
	for ; len(a) >= few; a, b = a[few:], b[few:] {
		p, q := (*[few]uint64)(a), (*[few]uint64)(b)
		sum += highest(p[0]*q[0] + p[1]*q[1] + p[2]*q[2] + p[3]*q[3] + p[4]*q[4] + p[5]*q[5] + p[6]*q[6] + p[7]*q[7] + p[8]*q[8] + p[9]*q[9])
	}
	rest := uint64(0)
	for i, p := range a {
		rest += p * b[i]
	}
	return sum + highest(rest) - top8*(v.sum+w.sum) - top8*top8*len(v.at)
}

// highest reads the highest field of a word.
func highest(word uint64) int { return int(word >> (2 * field) & (1<<field - 1)) }
