//go:build amd64 || arm64

package bert

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
