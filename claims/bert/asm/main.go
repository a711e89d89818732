// Command asm writes kernels_amd64.s and its declarations: the AVX2 and AVX512-VNNI kernels of package bert.
//
// It is a module of its own, so that the generator's dependencies stay out of the program's. Run it with go generate in
// the folder above. Each kernel does the operations of its scalar twin (scalar.go) in the same order and lane by lane:
// sums run in 8 lanes, products and sums are rounded apart (no fused multiply-add).
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	ConstraintExpr("amd64")
	gemmAVX2()
	gemmVNNI()
	matmul()
	softmax()
	addNorm()
	gelu()
	quantize()
	transpose()
	Generate()
}

// ptr loads a pointer or integer parameter.
func ptr(name string) GPVirtual {
	return Load(Param(name), GP64()).(GPVirtual)
}

// at addresses an offset from a pointer.
func at(p Register, disp int) Mem { return Mem{Base: p, Disp: disp} }

// loop emits body until the counter, lowered by step each time, is zero. The counter must be a positive multiple of step.
func loop(name string, counter Register, step int, body func()) {
	Label(name)
	body()
	SUBQ(Imm(uint64(step)), counter)
	JNZ(LabelRef(name))
}

// copyOf returns a fresh register with the value of r.
func copyOf(r Register) GPVirtual {
	c := GP64()
	MOVQ(r, c)
	return c
}

// scaled returns a fresh register with r << shift.
func scaled(r Register, shift uint64) GPVirtual {
	c := copyOf(r)
	SHLQ(Imm(shift), c)
	return c
}

// broadcast fills a register with one float32 constant.
func broadcast(name string, v float32) VecVirtual {
	m := ConstData(name, F32(v))
	y := YMM()
	VBROADCASTSS(m, y)
	return y
}

// fold8 reduces 8 lanes to lane 0 of an XMM register: 4+4, 2+2, 1+1.
func fold8(y VecVirtual, op func(...Op)) VecVirtual {
	hi, lo, t := XMM(), y.AsX(), XMM()
	VEXTRACTF128(Imm(1), y, hi)
	op(hi, lo, lo)
	VMOVHLPS(lo, lo, t)
	op(t, lo, lo)
	VMOVSHDUP(lo, t)
	op(t, lo, lo)
	return y
}

func addps(ops ...Op) { VADDPS(ops[0], ops[1], ops[2]) }
func maxps(ops ...Op) { VMAXPS(ops[0], ops[1], ops[2]) }
