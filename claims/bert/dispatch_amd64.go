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
	transpose: func(dst, src []float32, n, columns, width, ld int) {
		_, _ = dst[columns*width-1], src[(columns-1)*ld+width-1]
		transposeAVX2(&dst[0], &src[0], columns, width, ld)
	},
}
