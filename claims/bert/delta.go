package bert

import "math"

// factors and scales tell where those of a matrix of columns lie: right before and behind it.
func (p place) factors() (from, inputs int) {
	inputs = p.bytes / p.columns
	return p.at - roundUp(4*inputs, sectionStep), inputs
}

func (p place) scales() int { return p.at + roundUp(p.bytes, sectionStep) }

// fits says of a matrix between so many other bytes that its factors and scales are among them and that its panels are whole.
func (p place) fits(before, behind int) bool {
	if p.columns == 0 {
		return true
	}
	from, _ := p.factors()
	return p.columns <= p.bytes/4 && p.columns%32 == 0 && p.bytes%(4*p.columns) == 0 && p.at-from <= before && p.scales()+4*p.columns <= p.at+p.bytes+behind
}

// addBase adds to each byte of a matrix of file the step nearest to what base has there, modulo 256; see packed.go.
func addBase(file, base []byte, p place) error {
	if p.columns == 0 || p.scales()+4*p.columns > len(base) {
		return errParts
	}
	from, inputs := p.factors()
	byInput, byColumn := ratios(file, base, from, inputs), ratios(file, base, p.scales(), p.columns)
	matrix, other := file[p.at:p.at+p.bytes], base[p.at:p.at+p.bytes]
	for first := 0; first < p.columns; first += 32 {
		for i := 0; i < inputs; i += 4 {
			at := first*inputs + 32*i
			addGroup((*[128]byte)(matrix[at:]), (*[128]byte)(other[at:]), (*[4]float32)(byInput[i:]), (*[32]float32)(byColumn[first:]))
		}
	}
	return nil
}

// addGroup does so for four inputs of 32 columns. Adding roundBias leaves the whole number in the lowest bits of the float;
// the conversions keep products and sums apart on every platform.
func addGroup(to, from *[128]byte, byInput *[4]float32, byColumn *[32]float32) {
	for i := range to {
		v := float32(float32(float32(int32(from[i])-64)*byColumn[i/4]) * byInput[i%4])
		to[i] += byte(math.Float32bits(v+roundBias)) + 64
	}
}

// lessBase undoes addBase.
func lessBase(file, base []byte, p place) error {
	negate := func() {
		for i, b := range file[p.at : p.at+p.bytes] {
			file[p.at+i] = -b
		}
	}
	negate()
	defer negate()
	return addBase(file, base, p)
}

// ratios tells how many steps of file a step of base comes to, for n floats.
func ratios(file, base []byte, at, n int) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = float(base, at+4*i) / float(file, at+4*i)
	}
	return out
}
