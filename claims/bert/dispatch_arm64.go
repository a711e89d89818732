package bert

import "golang.org/x/sys/cpu"

// machineKernels asks for the dot product instructions, optional before ARMv8.4.
func machineKernels() []*kernels {
	if !cpu.ARM64.HasASIMDDP {
		return []*kernels{&scalarKernels}
	}
	neon := scalarKernels
	neon.name, neon.gemm = "neon", gemmBy(gemmNEON)
	neon.matmul = func(c, a, b []float32, m, n, k, ldc, lda, ldb int) {
		_, _, _ = c[(m-1)*ldc+n-1], a[(m-1)*lda+k-1], b[(k-1)*ldb+n-1]
		matmulNEON(&c[0], &a[0], &b[0], m, n, k, ldc, lda, ldb)
	}
	return []*kernels{&neon, &scalarKernels}
}
