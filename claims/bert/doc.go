// Package bert turns text into sentence vectors, and pairs of texts into class scores, with small BERT-shaped encoders.
//
// In go strings; out come float32 vectors, states of word pieces or logits. The model all-MiniLM-L6-v2 (6 layers, hidden width 384) is embedded,
// quantised to 8 bits; a second encoder may share its word-embedding table (see Load). The one invariant: the same
// text gives the same bytes on every machine, whatever the kernel, the number of cores and the other texts of the batch.
//
// How that is kept: activations are quantised row by row, the integer sums of the matrix products are exact, every sum
// of floats runs in a fixed order (8 lanes where vectors are used, folded 4+4, 2+2, 1+1), products and sums are rounded
// apart, and exp and GELU are polynomials with stored coefficients instead of library calls.
//
// Model: Reimers and Gurevych, Sentence-BERT (2019); Wang et al., MiniLM (2020). Devlin et al., BERT (2019) for the encoder.
package bert

//go:generate go run -C asm . -out ../kernels_amd64.s -stubs ../kernels_amd64.go -pkg bert
