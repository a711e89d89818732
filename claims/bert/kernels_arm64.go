package bert

// gemmNEON is gemmScalar for one panel with SDOT: rows must be a positive multiple of 4, k of 16.
//
//go:noescape
func gemmNEON(c *float32, a *int8, w *byte, wscale *float32, bias *float32, ascale *float32, asum *int32, k int, rows int, ldc int)

// matmulNEON is matmulScalar with NEON: n must be a positive multiple of 8, k positive.
//
//go:noescape
func matmulNEON(c *float32, a *float32, b *float32, m int, n int, k int, ldc int, lda int, ldb int)
