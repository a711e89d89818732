package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// matmul makes c = a b for float32 matrices, each sum in the order of k: tiles of 4 or 1 rows by 16 or 8 columns.
func matmul() {
	TEXT("matmulAVX2", NOSPLIT, "func(c, a, b *float32, m, n, k, ldc, lda, ldb int)")
	Doc("matmulAVX2 is matmulScalar with AVX2: n must be a positive multiple of 8, m and k positive.")
	c, a, b := ptr("c"), ptr("a"), ptr("b")
	m, k := ptr("m"), ptr("k")
	ldc, lda, ldb := ptr("ldc"), ptr("lda"), ptr("ldb")
	for _, r := range []GPVirtual{k, ldc, lda, ldb} {
		SHLQ(Imm(2), r)
	}
	lda3 := GP64()
	LEAQ(Mem{Base: lda, Index: lda, Scale: 2}, lda3)
	for _, rows := range []int{4, 1} {
		top, done := fmt.Sprintf("matmul_rows%d", rows), fmt.Sprintf("matmul_rows%d_done", rows)
		Label(top)
		CMPQ(m, Imm(uint64(rows)))
		JL(LabelRef(done))
		pb, pc, left := copyOf(b), copyOf(c), ptr("n")
		for _, vecs := range []int{2, 1} {
			cols := 8 * vecs
			ctop, cdone := fmt.Sprintf("matmul_%dx%d", rows, cols), fmt.Sprintf("matmul_%dx%d_done", rows, cols)
			Label(ctop)
			CMPQ(left, Imm(uint64(cols)))
			JL(LabelRef(cdone))
			matmulTile(ctop+"_k", rows, vecs, pc, a, pb, k, ldc, lda, lda3, ldb)
			ADDQ(Imm(uint64(4*cols)), pb)
			ADDQ(Imm(uint64(4*cols)), pc)
			SUBQ(Imm(uint64(cols)), left)
			JMP(LabelRef(ctop))
			Label(cdone)
		}
		for i := 0; i < rows; i++ {
			ADDQ(lda, a)
			ADDQ(ldc, c)
		}
		SUBQ(Imm(uint64(rows)), m)
		JMP(LabelRef(top))
		Label(done)
	}
	VZEROUPPER()
	RET()
}

// matmulTile leaves all its pointers as they were; k counts bytes.
func matmulTile(name string, rows, vecs int, c, a, b, k, ldc, lda, lda3, ldb GPVirtual) {
	acc := make([]VecVirtual, rows*vecs)
	for i := range acc {
		acc[i] = YMM()
		VXORPS(acc[i], acc[i], acc[i])
	}
	pb, steps := copyOf(b), copyOf(k)
	loop(name, steps, 4, func() {
		bv := make([]VecVirtual, vecs)
		for v := range bv {
			bv[v] = YMM()
			VMOVUPS(at(pb, 32*v), bv[v])
		}
		src := []Mem{at(a, 0), {Base: a, Index: lda, Scale: 1}, {Base: a, Index: lda, Scale: 2}, {Base: a, Index: lda3, Scale: 1}}
		for r := 0; r < rows; r++ {
			x := YMM()
			VBROADCASTSS(src[r], x)
			for v := range bv {
				t := YMM()
				VMULPS(bv[v], x, t)
				VADDPS(t, acc[r*vecs+v], acc[r*vecs+v])
			}
		}
		ADDQ(Imm(4), a)
		ADDQ(ldb, pb)
	})
	SUBQ(k, a)
	pc := copyOf(c)
	for r := 0; r < rows; r++ {
		for v := 0; v < vecs; v++ {
			VMOVUPS(acc[r*vecs+v], at(pc, 32*v))
		}
		ADDQ(ldc, pc)
	}
}

// softmax turns each row of base-2 logarithms into weights that add up to one.
func softmax() {
	TEXT("softmaxAVX2", NOSPLIT, "func(s *float32, rows, n int, t *float32)")
	Doc("softmaxAVX2 is softmaxScalar with AVX2: n must be a positive multiple of 8.")
	s, rows, n, t := ptr("s"), ptr("rows"), ptr("n"), ptr("t")
	coef := make([]VecVirtual, 6)
	for i := range coef {
		coef[i] = YMM()
		VBROADCASTSS(at(t, 4*i), coef[i])
	}
	magic, low := broadcast("magic", 12582912), broadcast("exp_low", -126)
	bias := YMM()
	VPBROADCASTD(ConstData("exp_bias", U32(127)), bias)
	loop("softmax_rows", rows, 1, func() {
		p, i, top := copyOf(s), copyOf(n), YMM()
		VMOVUPS(at(s, 0), top)
		loop("softmax_max", i, 8, func() {
			VMAXPS(at(p, 0), top, top)
			ADDQ(Imm(32), p)
		})
		fold8(top, maxps)
		VBROADCASTSS(top.AsX(), top)
		sum := YMM()
		VXORPS(sum, sum, sum)
		p, i = copyOf(s), copyOf(n)
		loop("softmax_exp", i, 8, func() {
			y, r, f := YMM(), YMM(), YMM()
			VMOVUPS(at(p, 0), y)
			VSUBPS(top, y, y)
			VMAXPS(low, y, y)
			VADDPS(magic, y, r)
			VSUBPS(magic, r, f)
			VSUBPS(f, y, f)
			VMULPS(coef[5], f, y)
			for d := 4; d >= 0; d-- {
				VADDPS(coef[d], y, y)
				if d > 0 {
					VMULPS(f, y, y)
				}
			}
			VPADDD(bias, r, r)
			VPSLLD(Imm(23), r, r)
			VMULPS(r, y, y)
			VMOVUPS(y, at(p, 0))
			VADDPS(y, sum, sum)
			ADDQ(Imm(32), p)
		})
		fold8(sum, addps)
		one := XMM()
		VMOVSS(ConstData("one", F32(1)), one)
		VDIVSS(sum.AsX(), one, one)
		VBROADCASTSS(one, sum)
		i = copyOf(n)
		loop("softmax_scale", i, 8, func() {
			y := YMM()
			VMULPS(at(s, 0), sum, y)
			VMOVUPS(y, at(s, 0))
			ADDQ(Imm(32), s)
		})
	})
	VZEROUPPER()
	RET()
}

// addNorm makes x = LayerNorm(x + y), row by row.
func addNorm() {
	TEXT("addNormAVX2", NOSPLIT, "func(x, y, gamma, beta *float32, rows, n int, inv, eps float32)")
	Doc("addNormAVX2 is addNormScalar with AVX2: n must be a positive multiple of 8.")
	x, y, gamma, beta := ptr("x"), ptr("y"), ptr("gamma"), ptr("beta")
	rows, n := ptr("rows"), ptr("n")
	inv, eps := Load(Param("inv"), XMM()).(VecVirtual), Load(Param("eps"), XMM()).(VecVirtual)
	loop("norm_rows", rows, 1, func() {
		sum := YMM()
		VXORPS(sum, sum, sum)
		p, i := copyOf(x), copyOf(n)
		loop("norm_add", i, 8, func() {
			v := YMM()
			VMOVUPS(at(p, 0), v)
			VADDPS(at(y, 0), v, v)
			VMOVUPS(v, at(p, 0))
			VADDPS(v, sum, sum)
			ADDQ(Imm(32), p)
			ADDQ(Imm(32), y)
		})
		fold8(sum, addps)
		VMULSS(inv, sum.AsX(), sum.AsX())
		VBROADCASTSS(sum.AsX(), sum)
		sq := YMM()
		VXORPS(sq, sq, sq)
		p, i = copyOf(x), copyOf(n)
		loop("norm_square", i, 8, func() {
			v := YMM()
			VMOVUPS(at(p, 0), v)
			VSUBPS(sum, v, v)
			VMOVUPS(v, at(p, 0))
			VMULPS(v, v, v)
			VADDPS(v, sq, sq)
			ADDQ(Imm(32), p)
		})
		fold8(sq, addps)
		VMULSS(inv, sq.AsX(), sq.AsX())
		VADDSS(eps, sq.AsX(), sq.AsX())
		VSQRTSS(sq.AsX(), sq.AsX(), sq.AsX())
		one := XMM()
		VMOVSS(ConstData("norm_one", F32(1)), one)
		VDIVSS(sq.AsX(), one, one)
		VBROADCASTSS(one, sq)
		g, b := copyOf(gamma), copyOf(beta)
		i = copyOf(n)
		loop("norm_scale", i, 8, func() {
			v := YMM()
			VMULPS(at(x, 0), sq, v)
			VMULPS(at(g, 0), v, v)
			VADDPS(at(b, 0), v, v)
			VMOVUPS(v, at(x, 0))
			ADDQ(Imm(32), x)
			ADDQ(Imm(32), g)
			ADDQ(Imm(32), b)
		})
	})
	VZEROUPPER()
	RET()
}

// gelu applies the activation in place: max(x, 0) minus a cubic in |x| chosen from 8 by the size of |x|.
func gelu() {
	TEXT("geluAVX2", NOSPLIT, "func(x *float32, n int, t *float32)")
	Doc("geluAVX2 is geluScalar with AVX2: n must be a positive multiple of 8.")
	x, n, t := ptr("x"), ptr("n"), ptr("t")
	var c [4]VecVirtual
	for i := range c {
		c[i] = YMM()
		VMOVUPS(at(t, 32*i), c[i])
	}
	limit, steps := broadcast("gelu_limit", 5.333), broadcast("gelu_steps", 1.5)
	abs, zero := YMM(), YMM()
	VPCMPEQD(abs, abs, abs)
	VPSRLD(Imm(1), abs, abs)
	VXORPS(zero, zero, zero)
	loop("gelu_loop", n, 8, func() {
		v, a, i, h, q := YMM(), YMM(), YMM(), YMM(), YMM()
		VMOVUPS(at(x, 0), v)
		VANDPS(abs, v, a)
		VMINPS(limit, a, a)
		VMULPS(steps, a, i)
		VCVTTPS2DQ(i, i)
		VPERMPS(c[3], i, h)
		for d := 2; d >= 0; d-- {
			VMULPS(a, h, h)
			VPERMPS(c[d], i, q)
			VADDPS(q, h, h)
		}
		VMAXPS(zero, v, v)
		VSUBPS(h, v, v)
		VMOVUPS(v, at(x, 0))
		ADDQ(Imm(32), x)
	})
	VZEROUPPER()
	RET()
}
