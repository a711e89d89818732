package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// quantize makes int8 rows of x times factors with a scale each, and 64 times the sum of each row.
func quantize() {
	TEXT("quantizeAVX2", NOSPLIT, "func(q *int8, x, factors, scale *float32, sum *int32, rows, n int)")
	Doc("quantizeAVX2 is quantizeScalar with AVX2: n must be a positive multiple of 32.")
	q, x, factors, scale, sum := ptr("q"), ptr("x"), ptr("factors"), ptr("scale"), ptr("sum")
	rows, n := ptr("rows"), ptr("n")
	abs, ones8, ones16, order := YMM(), YMM(), YMM(), YMM()
	VPCMPEQD(abs, abs, abs)
	VPABSB(abs, ones8)
	VPSRLW(Imm(15), abs, ones16)
	VPSRLD(Imm(1), abs, abs)
	perm := GLOBL("quantize_order", RODATA|NOPTR)
	for i, v := range []uint32{0, 4, 1, 5, 2, 6, 3, 7} {
		DATA(4*i, U32(v))
	}
	VMOVDQU(perm, order)
	loop("quantize_rows", rows, 1, func() {
		top := YMM()
		VXORPS(top, top, top)
		p, f, i := copyOf(x), copyOf(factors), copyOf(n)
		loop("quantize_max", i, 8, func() {
			v := YMM()
			VMOVUPS(at(p, 0), v)
			VMULPS(at(f, 0), v, v)
			VANDPS(abs, v, v)
			VMAXPS(v, top, top)
			ADDQ(Imm(32), p)
			ADDQ(Imm(32), f)
		})
		fold8(top, maxps)
		limit, ok, inv := XMM(), XMM(), XMM()
		VMOVSS(ConstData("quantize_limit", F32(127)), limit)
		VMOVSS(ConstData("quantize_least", F32(1e-30)), ok)
		VCMPSS(Imm(2), top.AsX(), ok, ok)
		VDIVSS(top.AsX(), limit, inv)
		VANDPS(ok, inv, inv)
		VDIVSS(limit, top.AsX(), top.AsX())
		VANDPS(ok, top.AsX(), top.AsX())
		VMOVSS(top.AsX(), at(scale, 0))
		by, total := YMM(), YMM()
		VBROADCASTSS(inv, by)
		VPXOR(total, total, total)
		f, i = copyOf(factors), copyOf(n)
		loop("quantize_round", i, 32, func() {
			var v [4]VecVirtual
			for j := range v {
				v[j] = YMM()
				VMOVUPS(at(x, 32*j), v[j])
				VMULPS(at(f, 32*j), v[j], v[j])
				VMULPS(by, v[j], v[j])
				VCVTPS2DQ(v[j], v[j])
			}
			VPACKSSDW(v[1], v[0], v[0])
			VPACKSSDW(v[3], v[2], v[2])
			VPACKSSWB(v[2], v[0], v[0])
			VPERMD(v[0], order, v[0])
			VMOVDQU(v[0], at(q, 0))
			VPMADDUBSW(v[0], ones8, v[0])
			VPMADDWD(v[0], ones16, v[0])
			VPADDD(v[0], total, total)
			ADDQ(U32(128), x)
			ADDQ(U32(128), f)
			ADDQ(Imm(32), q)
		})
		hi, lo := XMM(), total.AsX()
		VEXTRACTI128(Imm(1), total, hi)
		VPADDD(hi, lo, lo)
		VPSHUFD(Imm(0x4e), lo, hi)
		VPADDD(hi, lo, lo)
		VPSHUFD(Imm(0xb1), lo, hi)
		VPADDD(hi, lo, lo)
		VPSLLD(Imm(6), lo, lo)
		VMOVD(lo, at(sum, 0))
		ADDQ(Imm(4), scale)
		ADDQ(Imm(4), sum)
	})
	VZEROUPPER()
	RET()
}

// transpose turns rows into columns, 8 x 8 at a time.
func transpose() {
	TEXT("transposeAVX2", NOSPLIT, "func(dst, src *float32, columns, width, ld int)")
	Doc("transposeAVX2 copies columns rows of src, ld apart, into width rows of dst: both must be positive multiples of 8.")
	dst, src := ptr("dst"), ptr("src")
	columns, width, ld := ptr("columns"), ptr("width"), scaled(ptr("ld"), 2)
	ld3, step := GP64(), scaled(columns, 2)
	LEAQ(Mem{Base: ld, Index: ld, Scale: 2}, ld3)
	loop("transpose_rows", columns, 8, func() {
		from, to, i := copyOf(src), copyOf(dst), copyOf(width)
		loop("transpose_columns", i, 8, func() {
			block(from, to, ld, ld3, step)
			ADDQ(Imm(32), from)
		})
		LEAQ(Mem{Base: src, Index: ld, Scale: 8}, src)
		ADDQ(Imm(32), dst)
	})
	VZEROUPPER()
	RET()
}

// block transposes one 8 x 8 block and moves to on by 8 rows.
func block(from, to, ld, ld3, step GPVirtual) {
	half := GP64()
	LEAQ(Mem{Base: from, Index: ld, Scale: 4}, half)
	var a, b [8]VecVirtual
	for r := range a {
		a[r], b[r] = YMM(), YMM()
		base := from
		if r >= 4 {
			base = half
		}
		VMOVUPS([]Mem{at(base, 0), {Base: base, Index: ld, Scale: 1}, {Base: base, Index: ld, Scale: 2}, {Base: base, Index: ld3, Scale: 1}}[r%4], a[r])
	}
	for r := 0; r < 8; r += 2 {
		VUNPCKLPS(a[r+1], a[r], b[r])
		VUNPCKHPS(a[r+1], a[r], b[r+1])
	}
	for r := 0; r < 8; r += 4 {
		for i := 0; i < 2; i++ {
			VSHUFPS(Imm(0x44), b[r+2+i], b[r+i], a[r+2*i])
			VSHUFPS(Imm(0xee), b[r+2+i], b[r+i], a[r+2*i+1])
		}
	}
	for r := 0; r < 8; r++ {
		VPERM2F128(Imm(uint64(0x20+0x11*(r/4))), a[r%4+4], a[r%4], b[r])
		VMOVUPS(b[r], at(to, 0))
		ADDQ(step, to)
	}
}
