package bert

import "golang.org/x/sys/cpu"

// machineKernels picks by cpuid. The float kernels of AVX2 serve both.
func machineKernels() []*kernels {
	var all []*kernels
	if !cpu.X86.HasAVX2 {
		return append(all, &scalarKernels)
	}
	if cpu.X86.HasAVX512F && cpu.X86.HasAVX512VNNI {
		vnni := avx2Kernels
		vnni.name, vnni.gemm = "vnni", gemmBy(gemmVNNI)
		all = append(all, &vnni)
	}
	return append(all, &avx2Kernels, &scalarKernels)
}

var avx2Kernels = kernels{
	name: "avx2",
	gemm: gemmBy(gemmAVX2),
	matmul: func(c, a, b []float32, m, n, k, ldc, lda, ldb int) {
		_, _, _ = c[(m-1)*ldc+n-1], a[(m-1)*lda+k-1], b[(k-1)*ldb+n-1]
		matmulAVX2(&c[0], &a[0], &b[0], m, n, k, ldc, lda, ldb)
	},
	softmax: func(s []float32, rows, n int) {
		softmaxAVX2(&s[:rows*n][0], rows, n, &exp2Coefficients[0])
	},
	addNorm: func(x, y []float32, g *layerNorm) {
		n := len(g.gamma)
		addNormAVX2(&x[0], &y[:len(x)][0], &g.gamma[0], &g.beta[0], len(x)/n, n, g.inverse, normEpsilon)
	},
	gelu: func(x []float32) {
		geluAVX2(&x[0], len(x), &geluCoefficients[0][0])
	},
	quantize: func(a *activations, x, factors []float32, rows int) {
		n := len(factors)
		_, _, _ = x[rows*n-1], a.q[rows*n-1], a.sum[rows-1]
		quantizeAVX2(&a.q[0], &x[0], &factors[0], &a.scale[0], &a.sum[0], rows, n)
	},
}

// gemmBy runs a kernel for one panel of 32 columns over all panels.
func gemmBy(panel func(c *float32, a *int8, w *byte, wscale, bias, ascale *float32, asum *int32, k, rows, ldc int)) func([]float32, *activations, *dense) {
	return func(c []float32, a *activations, d *dense) {
		rows := a.padded()
		_, _, _, _ = c[rows*d.out-1], a.q[rows*d.in-1], a.sum[rows-1], a.scale[rows-1]
		for first := 0; first < d.out; first += 32 {
			panel(&c[first], &a.q[0], &d.weights[first*d.in], &d.scale[first], &d.bias[first], &a.scale[0], &a.sum[0], d.in, rows, d.out)
		}
	}
}
