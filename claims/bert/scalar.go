package bert

import "math"

// scalarKernels is the reference: plain Go, on every platform. The explicit float32 conversions keep the compiler from
// fusing a product with a sum.
var scalarKernels = kernels{
	name: "scalar", gemm: gemmScalar, matmul: matmulScalar, transpose: transposeScalar, softmax: softmaxScalar,
	addNorm: addNormScalar, gelu: geluScalar, quantize: quantizeScalar,
}

// gemmScalar makes c = a w + bias for all panels of d: int8 rows times 7-bit columns, c[r][n] =
// ((sum - 64*rowsum) * scale of the row) * scale of the column + bias. Two columns share one 64-bit product.
func gemmScalar(c []float32, a *activations, d *dense) {
	k, rows := d.in, a.padded()
	pairs := make([]int64, 4*k)
	for first := 0; first < d.out; first += 8 {
		panel := d.weights[first/32*32*k+first%32*4:]
		for i := range k {
			for j := range 4 {
				at := i/4*128 + 4*j + i%4
				pairs[4*i+j] = int64(panel[at]) | int64(panel[at+16])<<32
			}
		}
		for r := 0; r < rows; r += 2 {
			upper, lower := a.q[r*k:(r+1)*k], a.q[(r+1)*k:(r+2)*k]
			var s0, s1, s2, s3, t0, t1, t2, t3 int64
			for i, x := range upper {
				p, v, w := (*[4]int64)(pairs[4*i:]), int64(x), int64(lower[i])
				s0 += v * p[0]
				t0 += w * p[0]
				s1 += v * p[1]
				t1 += w * p[1]
				s2 += v * p[2]
				t2 += w * p[2]
				s3 += v * p[3]
				t3 += w * p[3]
			}
			d.finish(c, a, r, first, [4]int64{s0, s1, s2, s3})
			d.finish(c, a, r+1, first, [4]int64{t0, t1, t2, t3})
		}
	}
}

// finish takes four sums of two columns each, first+j in the low and first+j+4 in the high half.
func (d *dense) finish(c []float32, a *activations, r, first int, sums [4]int64) {
	for j, s := range sums {
		low := int32(s)
		for i, sum := range [2]int32{low, int32((s - int64(low)) >> 32)} {
			n := first + j + 4*i
			c[r*d.out+n] = float32(float32(float32(sum-a.sum[r])*a.scale[r])*d.scale[n]) + d.bias[n]
		}
	}
}

// matmulScalar makes c[m][n] = a[m][k] b[k][n] in float32, each sum in the order of k.
func matmulScalar(c, a, b []float32, m, n, k, ldc, lda, ldb int) {
	for i := range m {
		out := c[i*ldc : i*ldc+n]
		clear(out)
		for j, x := range a[i*lda : i*lda+k] {
			for l, y := range b[j*ldb : j*ldb+n] {
				out[l] += float32(x * y)
			}
		}
	}
}

func transposeScalar(dst, src []float32, n, columns, width, ld int) {
	for j := range n {
		for d, v := range src[j*ld : j*ld+width] {
			dst[d*columns+j] = v
		}
	}
}

// softmaxScalar turns rows of n base-2 logarithms into weights that add up to one.
func softmaxScalar(s []float32, rows, n int) {
	for r := range rows {
		row := s[r*n : (r+1)*n]
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		var lanes [8]float32
		for i, v := range row {
			row[i] = exp2(v - top)
			lanes[i%8] += row[i]
		}
		by := 1 / fold(&lanes)
		for i := range row {
			row[i] *= by
		}
	}
}

// exp2 is 2^y for y <= 127; below -126 it stays at 2^-126.
func exp2(y float32) float32 {
	y = max(y, expLow)
	whole := y + roundBias
	f := y - (whole - roundBias)
	c := &exp2Coefficients
	p := c[5]
	for d := 4; d >= 0; d-- {
		p = float32(p*f) + c[d]
	}
	return float32(p * math.Float32frombits((math.Float32bits(whole)+127)<<23))
}

// fold adds up 8 lanes: 4+4, 2+2, 1+1.
func fold(l *[8]float32) float32 {
	return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]))
}

// addNormScalar makes x = LayerNorm(x + y) for rows of the width of g.
func addNormScalar(x, y []float32, g *layerNorm) {
	n := len(g.gamma)
	for at := 0; at < len(x); at += n {
		row := x[at : at+n]
		var lanes, squares [8]float32
		for i, v := range y[at : at+n] {
			row[i] += v
			lanes[i%8] += row[i]
		}
		mean := float32(fold(&lanes) * g.inverse)
		for i := range row {
			row[i] -= mean
			squares[i%8] += float32(row[i] * row[i])
		}
		by := 1 / float32(math.Sqrt(float64(float32(fold(&squares)*g.inverse)+normEpsilon)))
		for i := range row {
			row[i] = float32(float32(row[i]*by)*g.gamma[i]) + g.beta[i]
		}
	}
}

// geluScalar applies x * Phi(x) in place.
func geluScalar(x []float32) {
	c := &geluCoefficients
	for i, v := range x {
		t := min(math.Float32frombits(math.Float32bits(v)&^(1<<31)), geluLimit)
		seg := int32(t*geluSteps) & 7
		h := c[3][seg]
		for d := 2; d >= 0; d-- {
			h = float32(h*t) + c[d][seg]
		}
		x[i] = max(v, 0) - h
	}
}

// quantizeScalar fills a with int8 rows of x times factors: scale max/127 per row, rounded to the nearest even.
func quantizeScalar(a *activations, x, factors []float32, rows int) {
	n := len(factors)
	for r := range rows {
		row, q := x[r*n:(r+1)*n], a.q[r*n:(r+1)*n]
		var top float32
		for i, v := range row {
			top = max(top, math.Float32frombits(math.Float32bits(v*factors[i])&^(1<<31)))
		}
		var by, scale float32
		if top >= leastTop {
			by, scale = 127/top, top/127
		}
		var sum int32
		for i, v := range row {
			q[i] = int8(math.Float32bits(float32(float32(v*factors[i])*by) + roundBias))
			sum += int32(q[i])
		}
		a.scale[r], a.sum[r] = scale, 64*sum
	}
}
