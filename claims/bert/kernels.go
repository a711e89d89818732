package bert

import (
	"fmt"
	"os"
	"strings"
)

// kernels is one way to do the arithmetic. All ways give the same bits.
type kernels struct {
	name   string
	gemm   func(c []float32, a *activations, d *dense)
	matmul func(c, a, b []float32, m, n, k, ldc, lda, ldb int)
	// transpose copies n rows of src, ld apart, into width rows of dst; the columns from n on may hold anything finite.
	// src must reach to the end of row columns-1.
	transpose func(dst, src []float32, n, columns, width, ld int)
	softmax   func(s []float32, rows, n int)
	addNorm   func(x, y []float32, g *layerNorm)
	gelu      func(x []float32)
	quantize  func(a *activations, x, factors []float32, rows int)
}

// activations are rows of int8 with a scale and 64 times the sum of each. The rows are padded to a multiple of 8 by
// whatever lies there; results of the padding are never read.
type activations struct {
	q     []int8
	scale []float32
	sum   []int32
	rows  int
}

// rowStep is the height of the tallest tile.
const rowStep = 8

func roundUp(n, step int) int { return (n + step - 1) / step * step }

func (a *activations) padded() int { return roundUp(a.rows, rowStep) }

// kernelVariable forces one kernel by name, for tests and for narrowing down a fault.
const kernelVariable = "CROSSCLAIM_KERNEL"

// Kernels lists the kernels this machine can run, the fastest first.
func Kernels() []string {
	var names []string
	for _, k := range machineKernels() {
		names = append(names, k.name)
	}
	return names
}

// chooseKernels returns the kernels named, or, for "", those of CROSSCLAIM_KERNEL or else the fastest.
func chooseKernels(name string) (*kernels, error) {
	all := machineKernels()
	if name == "" {
		name = os.Getenv(kernelVariable)
	}
	if name == "" {
		return all[0], nil
	}
	for _, k := range all {
		if k.name == name {
			return k, nil
		}
	}
	return nil, fmt.Errorf("kernel %q (%s): this machine has %s", name, kernelVariable, strings.Join(Kernels(), ", "))
}
