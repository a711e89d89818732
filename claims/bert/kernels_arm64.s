// Kernels for arm64 with the dot product instructions (ARMv8.2). The Go assembler has no names for SDOT and the vector
// float operations, hence the words; their layout is that of the Arm Architecture Reference Manual, C7.2.

#include "textflag.h"

// SDOT(d, n, m, h, l): V[d].4S += V[n].16B . V[m].4B[2h+l], all signed. The stored weights, 1 to 127, are the same signed
// or not, so the sums are those of the other kernels.
#define SDOT(d, n, m, h, l) WORD $(0x4F80E000 | (l)<<21 | (m)<<16 | (h)<<11 | (n)<<5 | (d))

// FLOAT(d): V[d].4S from int32 to float32. FMUL, FADD: V[d] = V[n] op V[m], each rounded on its own.
#define FLOAT(d) WORD $(0x4E21D800 | (d)<<5 | (d))
#define FMUL(d, n, m) WORD $(0x6E20DC00 | (m)<<16 | (n)<<5 | (d))
#define FADD(d, n, m) WORD $(0x4E20D400 | (m)<<16 | (n)<<5 | (d))

// GROUP(h, l): 16 columns by 4 rows by 4 steps along k; R15 points to the weights.
#define GROUP(h, l) \
	VLD1 (R15), [V20.B16, V21.B16, V22.B16, V23.B16]; \
	ADD  $128, R15, R15; \
	SDOT(0, 20, 16, h, l); SDOT(1, 21, 16, h, l); SDOT(2, 22, 16, h, l); SDOT(3, 23, 16, h, l); \
	SDOT(4, 20, 17, h, l); SDOT(5, 21, 17, h, l); SDOT(6, 22, 17, h, l); SDOT(7, 23, 17, h, l); \
	SDOT(8, 20, 18, h, l); SDOT(9, 21, 18, h, l); SDOT(10, 22, 18, h, l); SDOT(11, 23, 18, h, l); \
	SDOT(12, 20, 19, h, l); SDOT(13, 21, 19, h, l); SDOT(14, 22, 19, h, l); SDOT(15, 23, 19, h, l)

// ROW takes four registers by name and again by number: scales, bias and store of one row of 16 columns.
#define ROW(va, vb, vc, vd, a, b, c, d) \
	VLD1R.P 4(R21), [V28.S4]; \
	VLD1R.P 4(R22), [V29.S4]; \
	VSUB V29.S4, va.S4, va.S4; FLOAT(a); FMUL(a, a, 28); FMUL(a, a, 20); FADD(a, a, 24); \
	VSUB V29.S4, vb.S4, vb.S4; FLOAT(b); FMUL(b, b, 28); FMUL(b, b, 21); FADD(b, b, 25); \
	VSUB V29.S4, vc.S4, vc.S4; FLOAT(c); FMUL(c, c, 28); FMUL(c, c, 22); FADD(c, c, 26); \
	VSUB V29.S4, vd.S4, vd.S4; FLOAT(d); FMUL(d, d, 28); FMUL(d, d, 23); FADD(d, d, 27); \
	VST1 [va.S4, vb.S4, vc.S4, vd.S4], (R23); \
	ADD  R9, R23, R23

// func gemmNEON(c *float32, a *int8, w *byte, wscale *float32, bias *float32, ascale *float32, asum *int32, k int, rows int, ldc int)
TEXT ·gemmNEON(SB), NOSPLIT, $0-80
	MOVD c+0(FP), R0
	MOVD a+8(FP), R1
	MOVD w+16(FP), R2
	MOVD wscale+24(FP), R3
	MOVD bias+32(FP), R4
	MOVD ascale+40(FP), R5
	MOVD asum+48(FP), R6
	MOVD k+56(FP), R7
	MOVD rows+64(FP), R8
	MOVD ldc+72(FP), R9
	LSL  $2, R9, R9

rows:
	MOVD $0, R10 // byte offset of the half panel

half:
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	VEOR V2.B16, V2.B16, V2.B16
	VEOR V3.B16, V3.B16, V3.B16
	VEOR V4.B16, V4.B16, V4.B16
	VEOR V5.B16, V5.B16, V5.B16
	VEOR V6.B16, V6.B16, V6.B16
	VEOR V7.B16, V7.B16, V7.B16
	VEOR V8.B16, V8.B16, V8.B16
	VEOR V9.B16, V9.B16, V9.B16
	VEOR V10.B16, V10.B16, V10.B16
	VEOR V11.B16, V11.B16, V11.B16
	VEOR V12.B16, V12.B16, V12.B16
	VEOR V13.B16, V13.B16, V13.B16
	VEOR V14.B16, V14.B16, V14.B16
	VEOR V15.B16, V15.B16, V15.B16
	MOVD R1, R11
	ADD  R7, R11, R12
	ADD  R7, R12, R13
	ADD  R7, R13, R14
	ADD  R10, R2, R15
	MOVD R7, R19

depth:
	VLD1.P 16(R11), [V16.B16]
	VLD1.P 16(R12), [V17.B16]
	VLD1.P 16(R13), [V18.B16]
	VLD1.P 16(R14), [V19.B16]
	GROUP(0, 0)
	GROUP(0, 1)
	GROUP(1, 0)
	GROUP(1, 1)
	SUBS $16, R19, R19
	BNE  depth

	ADD  R10, R3, R20
	VLD1 (R20), [V20.S4, V21.S4, V22.S4, V23.S4]
	ADD  R10, R4, R20
	VLD1 (R20), [V24.S4, V25.S4, V26.S4, V27.S4]
	MOVD R5, R21
	MOVD R6, R22
	ADD  R10, R0, R23
	ROW(V0, V1, V2, V3, 0, 1, 2, 3)
	ROW(V4, V5, V6, V7, 4, 5, 6, 7)
	ROW(V8, V9, V10, V11, 8, 9, 10, 11)
	ROW(V12, V13, V14, V15, 12, 13, 14, 15)
	ADD  $64, R10, R10
	CMP  $128, R10
	BNE  half

	ADD  R7<<2, R1, R1
	ADD  R9<<2, R0, R0
	ADD  $16, R5, R5
	ADD  $16, R6, R6
	SUBS $4, R8, R8
	BNE  rows
	RET

// STEP(lo, hi, p): one product of a row, its next element at p, with the 8 columns in V16 and V17.
#define STEP(lo, hi, p) \
	VLD1R.P 4(p), [V20.S4]; \
	FMUL(18, 16, 20); FMUL(19, 17, 20); \
	FADD(lo, lo, 18); FADD(hi, hi, 19)

// func matmulNEON(c *float32, a *float32, b *float32, m int, n int, k int, ldc int, lda int, ldb int)
TEXT ·matmulNEON(SB), NOSPLIT, $0-72
	MOVD c+0(FP), R0
	MOVD a+8(FP), R1
	MOVD m+24(FP), R3
	MOVD k+40(FP), R5
	MOVD ldc+48(FP), R6
	MOVD lda+56(FP), R7
	MOVD ldb+64(FP), R8
	LSL  $2, R6, R6
	LSL  $2, R7, R7
	LSL  $2, R8, R8

four:
	CMP  $4, R3
	BLT  one
	MOVD b+16(FP), R2
	MOVD n+32(FP), R4
	MOVD R0, R9

four_columns:
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	VEOR V2.B16, V2.B16, V2.B16
	VEOR V3.B16, V3.B16, V3.B16
	VEOR V4.B16, V4.B16, V4.B16
	VEOR V5.B16, V5.B16, V5.B16
	VEOR V6.B16, V6.B16, V6.B16
	VEOR V7.B16, V7.B16, V7.B16
	MOVD R1, R11
	ADD  R7, R11, R12
	ADD  R7, R12, R13
	ADD  R7, R13, R14
	MOVD R2, R15
	MOVD R5, R19

four_depth:
	VLD1 (R15), [V16.S4, V17.S4]
	ADD  R8, R15, R15
	STEP(0, 1, R11)
	STEP(2, 3, R12)
	STEP(4, 5, R13)
	STEP(6, 7, R14)
	SUBS $1, R19, R19
	BNE  four_depth

	MOVD R9, R20
	VST1 [V0.S4, V1.S4], (R20)
	ADD  R6, R20, R20
	VST1 [V2.S4, V3.S4], (R20)
	ADD  R6, R20, R20
	VST1 [V4.S4, V5.S4], (R20)
	ADD  R6, R20, R20
	VST1 [V6.S4, V7.S4], (R20)
	ADD  $32, R2, R2
	ADD  $32, R9, R9
	SUBS $8, R4, R4
	BNE  four_columns
	ADD  R7<<2, R1, R1
	ADD  R6<<2, R0, R0
	SUB  $4, R3, R3
	B    four

one:
	CBZ  R3, done
	MOVD b+16(FP), R2
	MOVD n+32(FP), R4
	MOVD R0, R9

one_columns:
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	MOVD R1, R11
	MOVD R2, R15
	MOVD R5, R19

one_depth:
	VLD1 (R15), [V16.S4, V17.S4]
	ADD  R8, R15, R15
	STEP(0, 1, R11)
	SUBS $1, R19, R19
	BNE  one_depth

	VST1 [V0.S4, V1.S4], (R9)
	ADD  $32, R2, R2
	ADD  $32, R9, R9
	SUBS $8, R4, R4
	BNE  one_columns
	ADD  R7, R1, R1
	ADD  R6, R0, R0
	SUB  $1, R3, R3
	B    one

done:
	RET
