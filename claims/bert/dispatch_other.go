//go:build !amd64 && !arm64

package bert

func machineKernels() []*kernels { return []*kernels{&scalarKernels} }
