package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

const gemmParams = "(c *float32, a *int8, w *byte, wscale, bias, ascale *float32, asum *int32, k, rows, ldc int)"

// gemmAVX2 makes one panel of 32 columns, a tile of 4 rows x 16 columns at a time.
func gemmAVX2() {
	TEXT("gemmAVX2", NOSPLIT, "func"+gemmParams)
	Doc("gemmAVX2 is gemmScalar with AVX2: rows must be a positive multiple of 4, k of 8.")
	c, a, w := ptr("c"), ptr("a"), ptr("w")
	wscale, bias, ascale, asum := ptr("wscale"), ptr("bias"), ptr("ascale"), ptr("asum")
	k, rows := ptr("k"), ptr("rows")
	ldc := scaled(ptr("ldc"), 2)
	ones := YMM()
	VPCMPEQW(ones, ones, ones)
	VPSRLW(Imm(15), ones, ones)
	k3 := GP64()
	LEAQ(Mem{Base: k, Index: k, Scale: 2}, k3)
	loop("avx2_rows", rows, 4, func() {
		avx2Tile("left", 0, c, a, w, wscale, bias, ascale, asum, k, k3, ldc, ones)
		avx2Tile("right", 64, c, a, w, wscale, bias, ascale, asum, k, k3, ldc, ones)
		LEAQ(Mem{Base: a, Index: k, Scale: 4}, a)
		LEAQ(Mem{Base: c, Index: ldc, Scale: 4}, c)
		ADDQ(Imm(16), ascale)
		ADDQ(Imm(16), asum)
	})
	VZEROUPPER()
	RET()
}

// avx2Tile multiplies 4 rows by the 16 columns that start at byte off of each group of 4 along k.
func avx2Tile(name string, off int, c, a, w, wscale, bias, ascale, asum, k, k3, ldc GPVirtual, ones VecVirtual) {
	acc := make([]VecVirtual, 8)
	for i := range acc {
		acc[i] = YMM()
		VPXOR(acc[i], acc[i], acc[i])
	}
	pa, pw, n := copyOf(a), copyOf(w), copyOf(k)
	loop("avx2_"+name, n, 8, func() {
		for u := 0; u < 2; u++ {
			w0, w1 := YMM(), YMM()
			VMOVDQU(at(pw, off+128*u), w0)
			VMOVDQU(at(pw, off+128*u+32), w1)
			row := []Mem{at(pa, 4*u), {Base: pa, Index: k, Scale: 1, Disp: 4 * u}, {Base: pa, Index: k, Scale: 2, Disp: 4 * u}, {Base: pa, Index: k3, Scale: 1, Disp: 4 * u}}
			for r := 0; r < 4; r++ {
				x, t0, t1 := YMM(), YMM(), YMM()
				VPBROADCASTD(row[r], x)
				VPMADDUBSW(x, w0, t0)
				VPMADDUBSW(x, w1, t1)
				VPMADDWD(ones, t0, t0)
				VPMADDWD(ones, t1, t1)
				VPADDD(t0, acc[2*r], acc[2*r])
				VPADDD(t1, acc[2*r+1], acc[2*r+1])
			}
		}
		ADDQ(Imm(8), pa)
		ADDQ(U32(256), pw)
	})
	pc := copyOf(c)
	s, b := [2]VecVirtual{YMM(), YMM()}, [2]VecVirtual{YMM(), YMM()}
	for v := 0; v < 2; v++ {
		VMOVUPS(at(wscale, off+32*v), s[v])
		VMOVUPS(at(bias, off+32*v), b[v])
	}
	for r := 0; r < 4; r++ {
		sum, scale := YMM(), YMM()
		VPBROADCASTD(at(asum, 4*r), sum)
		VBROADCASTSS(at(ascale, 4*r), scale)
		for v := 0; v < 2; v++ {
			x := acc[2*r+v]
			VPSUBD(sum, x, x)
			VCVTDQ2PS(x, x)
			VMULPS(scale, x, x)
			VMULPS(s[v], x, x)
			VADDPS(b[v], x, x)
			VMOVUPS(x, at(pc, off+32*v))
		}
		ADDQ(ldc, pc)
	}
}

// gemmVNNI makes one panel of 32 columns, a tile of 8 rows at a time: 16 sums of 16 lanes.
func gemmVNNI() {
	TEXT("gemmVNNI", NOSPLIT, "func"+gemmParams)
	Doc("gemmVNNI is gemmScalar with AVX512-VNNI: rows must be a positive multiple of 8, k of 4.")
	c, a, w := ptr("c"), ptr("a"), ptr("w")
	wscale, bias, ascale, asum := ptr("wscale"), ptr("bias"), ptr("ascale"), ptr("asum")
	k, rows := ptr("k"), ptr("rows")
	ldc := scaled(ptr("ldc"), 2)
	k3 := GP64()
	LEAQ(Mem{Base: k, Index: k, Scale: 2}, k3)
	s, b := [2]VecVirtual{ZMM(), ZMM()}, [2]VecVirtual{ZMM(), ZMM()}
	for v := 0; v < 2; v++ {
		VMOVUPS(at(wscale, 64*v), s[v])
		VMOVUPS(at(bias, 64*v), b[v])
	}
	loop("vnni_rows", rows, 8, func() {
		acc := make([]VecVirtual, 16)
		for i := range acc {
			acc[i] = ZMM()
			VPXORD(acc[i], acc[i], acc[i])
		}
		pa, pw, n := copyOf(a), copyOf(w), copyOf(k)
		pb := GP64()
		LEAQ(Mem{Base: a, Index: k, Scale: 4}, pb)
		loop("vnni_k", n, 4, func() {
			w0, w1 := ZMM(), ZMM()
			VMOVDQU32(at(pw, 0), w0)
			VMOVDQU32(at(pw, 64), w1)
			for r := 0; r < 8; r++ {
				base := pa
				if r >= 4 {
					base = pb
				}
				m := []Mem{at(base, 0), {Base: base, Index: k, Scale: 1}, {Base: base, Index: k, Scale: 2}, {Base: base, Index: k3, Scale: 1}}[r%4]
				x := ZMM()
				VPBROADCASTD(m, x)
				VPDPBUSD(x, w0, acc[2*r])
				VPDPBUSD(x, w1, acc[2*r+1])
			}
			ADDQ(Imm(4), pa)
			ADDQ(Imm(4), pb)
			ADDQ(U32(128), pw)
		})
		for r := 0; r < 8; r++ {
			sum, scale := ZMM(), ZMM()
			VPBROADCASTD(at(asum, 4*r), sum)
			VBROADCASTSS(at(ascale, 4*r), scale)
			for v := 0; v < 2; v++ {
				x := acc[2*r+v]
				VPSUBD(sum, x, x)
				VCVTDQ2PS(x, x)
				VMULPS(scale, x, x)
				VMULPS(s[v], x, x)
				VADDPS(b[v], x, x)
				VMOVUPS(x, at(c, 64*v))
			}
			ADDQ(ldc, c)
		}
		LEAQ(Mem{Base: a, Index: k, Scale: 8}, a)
		ADDQ(Imm(32), ascale)
		ADDQ(Imm(32), asum)
	})
	VZEROUPPER()
	RET()
}
