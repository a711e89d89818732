package bert

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// inputs are the sentences of testdata, each cut to eight words so that plain Go gets through them in seconds.
func inputs(t testing.TB) []string {
	var out []string
	for _, s := range sentences(t) {
		words := strings.Fields(s)
		out = append(out, strings.Join(words[:min(8, len(words))], " "))
	}
	return out
}

func TestKernelsGiveTheSameBytes(t *testing.T) {
	texts := inputs(t)
	if testing.Short() {
		texts = texts[:50]
	}
	want := load(t, Options{Kernel: "scalar"}).Vectors(texts)
	for _, name := range Kernels()[:len(Kernels())-1] {
		for i, v := range load(t, Options{Kernel: name}).Vectors(texts) {
			if at := differs(v, want[i]); at >= 0 {
				t.Fatalf("%s, %q: [%d] is %v, scalar says %v", name, texts[i], at, v[at], want[i][at])
			}
		}
	}
}

func TestKernelsClassifyTheSame(t *testing.T) {
	var pairs []Pair
	texts := sentences(t)
	for i, s := range texts {
		pairs = append(pairs, Pair{s, texts[(i+1)%len(texts)]})
	}
	want, err := tiny(t, Options{Kernel: "scalar"}).Classify(pairs)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range Kernels()[:len(Kernels())-1] {
		got, err := tiny(t, Options{Kernel: name}).Classify(pairs)
		if err != nil {
			t.Fatal(err)
		}
		for i := range got {
			if at := differs(got[i].Logits, want[i].Logits); at >= 0 {
				t.Fatalf("%s, %v: %v, scalar says %v", name, pairs[i], got[i].Logits, want[i].Logits)
			}
		}
	}
}

// differs returns the first index where the bits differ, or -1.
func differs(a, b []float32) int {
	for i := range a {
		if math.Float32bits(a[i]) != math.Float32bits(b[i]) {
			return i
		}
	}
	return -1
}

// TestSingleKernels runs every function on random and on extreme numbers, in the shapes of tile edges.
func TestSingleKernels(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	random := func(n int, scale float64) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(r.NormFloat64() * scale)
		}
		return x
	}
	for _, k := range machineKernels() {
		for _, n := range []int{8, 24, 64, 264} {
			for _, m := range []int{1, 3, 4, 7, 9} {
				a, b, c, d := random(m*n, 1), random(n*n, 1), random(m*n, 1), random(m*n, 1)
				k.matmul(c, a, b, m, n, n-1, n, n, n)
				matmulScalar(d, a, b, m, n, n-1, n, n, n)
				equal(t, k.name+" matmul", c, d)
				c = random(m*n, 30)
				c[0] = -1e30
				d = append([]float32(nil), c...)
				k.softmax(c, m, n)
				softmaxScalar(d, m, n)
				equal(t, k.name+" softmax", c, d)
				g := &layerNorm{gamma: random(n, 1), beta: random(n, 1), inverse: 1 / float32(n)}
				k.addNorm(c, a, g)
				addNormScalar(d, a, g)
				equal(t, k.name+" addNorm", c, d)
			}
			c := append(random(n, 3), 0, float32(math.Copysign(0, -1)), 5.333, -5.333, 5.334, 1e30, -1e30, 1e-40)
			d := append([]float32(nil), c...)
			k.gelu(c)
			geluScalar(d)
			equal(t, k.name+" gelu", c, d)
		}
		for _, scale := range []float64{1, 1e-3, 1e5, 1e-29, 1e-31, 0} {
			const rows, in, out = 13, 96, 64
			x, f := random(rows*in, scale), random(in, 1)
			w := &dense{in: in, out: out, weights: make([]byte, in*out), scale: random(out, 1), bias: random(out, 1)}
			for i := range w.weights {
				w.weights[i] = byte(1 + r.IntN(127))
			}
			if scale == 1 { // the largest sums there are
				for i := range w.weights {
					w.weights[i] = 127
				}
				for i := range x {
					x[i] = 3 / f[i%in]
				}
			}
			var a, b activations
			for _, v := range []*activations{&a, &b} {
				v.rows = rows
				v.q, v.scale, v.sum = make([]int8, 16*in), make([]float32, 16), make([]int32, 16)
			}
			k.quantize(&a, x, f, rows)
			quantizeScalar(&b, x, f, rows)
			equal(t, k.name+" scales", a.scale, b.scale)
			for i := range a.q {
				if a.q[i] != b.q[i] {
					t.Fatalf("%s quantize: [%d] is %d, scalar says %d", k.name, i, a.q[i], b.q[i])
				}
			}
			c, d := make([]float32, 16*out), make([]float32, 16*out)
			k.gemm(c, &a, w)
			gemmScalar(d, &b, w)
			equal(t, k.name+" gemm", c[:rows*out], d[:rows*out])
		}
	}
}

func equal(t *testing.T, what string, got, want []float32) {
	t.Helper()
	if at := differs(got, want); at >= 0 {
		t.Fatalf("%s: [%d] is %v, scalar says %v", what, at, got[at], want[at])
	}
}

// TestGemmAgainstPlainSums checks the reference itself, which shares one product between two columns.
func TestGemmAgainstPlainSums(t *testing.T) {
	const rows, in, out = 8, 64, 32
	r := rand.New(rand.NewPCG(5, 6))
	d := &dense{in: in, out: out, weights: make([]byte, in*out), scale: make([]float32, out), bias: make([]float32, out)}
	a := &activations{q: make([]int8, rows*in), scale: make([]float32, rows), sum: make([]int32, rows), rows: rows}
	for i := range d.weights {
		d.weights[i] = byte(1 + r.IntN(127))
	}
	for i := range a.q {
		a.q[i] = int8(r.IntN(255) - 127)
		a.sum[i/in] += 64 * int32(a.q[i])
	}
	for i := range out {
		d.scale[i] = 1
	}
	for i := range rows {
		a.scale[i] = 1
	}
	c := make([]float32, rows*out)
	gemmScalar(c, a, d)
	for i, got := range c {
		var want int32
		for k := range in {
			want += int32(a.q[i/out*in+k]) * (int32(d.weights[k/4*128+i%out*4+k%4]) - 64)
		}
		if got != float32(want) {
			t.Fatalf("row %d, column %d: %v, plain sum is %d", i/out, i%out, got, want)
		}
	}
}

func TestPolynomials(t *testing.T) {
	for y := float32(-126); y <= 0; y += 0.003 {
		if got, want := float64(exp2(y)), math.Exp2(float64(y)); math.Abs(got/want-1) > 3e-7 {
			t.Fatalf("2^%v: %v, want %v", y, got, want)
		}
	}
	for v := float32(-9); v <= 9; v += 0.001 {
		x := []float32{v}
		geluScalar(x)
		if want := float64(v) * 0.5 * math.Erfc(-float64(v)/math.Sqrt2); math.Abs(float64(x[0])-want) > 1e-4 {
			t.Fatalf("gelu(%v): %v, want %v", v, x[0], want)
		}
		if got, want := float64(tanh(v)), math.Tanh(float64(v)); math.Abs(got-want) > 1e-6 {
			t.Fatalf("tanh(%v): %v, want %v", v, got, want)
		}
	}
}

func TestKernelByName(t *testing.T) {
	t.Setenv(kernelVariable, "scalar")
	if k := load(t, Options{}).Info().Kernel; k != "scalar" {
		t.Errorf("%s=scalar gives %s", kernelVariable, k)
	}
	t.Setenv(kernelVariable, "abacus")
	if _, err := chooseKernels(""); err == nil || !strings.Contains(err.Error(), "abacus") || !strings.Contains(err.Error(), "scalar") {
		t.Errorf("unknown kernel: error %v; want one that names it and the kernels there are", err)
	}
}
