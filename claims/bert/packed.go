package bert

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"math"

	"github.com/klauspost/compress/huff0"

	"crossclaim/claims/parallel"
)

// A packed file stands for a weights file (format.go) whose matrices are coded by Huffman's method; those of a fine-tuned
// model are told as differences from the model it came from, which halves them once more. All numbers are little-endian
// uint32:
//
//	0  magic "xclaimp\n"
//	8  checksum of the weights file that is differed from, as its header has it; 0 for none
//	12 number of matrices, then four numbers for each, in the order of the weights file:
//	   the bytes before it that belong to no matrix, its bytes, its bytes when coded, its columns (0: no difference)
//
// then each matrix, coded, behind the bytes before it, and the bytes after the last. Coded, a matrix is blocks that stand
// for blockSize bytes each, the last for the rest. A block has its size before it; it is a table and four streams of
// zstd's Huffman code (RFC 8878, 4.2), the bytes as they are, or the one byte that all of them are, which its size tells.
//
// A difference is taken, byte by byte, from the nearest step to what the weight of the other file is worth, when step b of
// a column of scale s and an input of factor f is worth (b-64)*s*f.
const (
	packedMagic = "xclaimp\n"
	packedHead  = 16
	placeSize   = 16
	blockSize   = 64 << 10
	mostPerByte = 8 // a coded byte holds eight codes of one bit
)

// place is where a matrix lies in a weights file. Where it has columns, panels of them lie there (format.go).
type place struct{ at, bytes, columns int }

var errParts = errors.New("its parts do not fit together")

// unpack returns the weights file that a packed file stands for; base is the weights file it may differ from, or nil.
func unpack(data, base []byte) ([]byte, error) {
	if len(data) < packedHead {
		return nil, errParts
	}
	if from := number(data, 8); from == 0 {
		base = nil
	} else if base == nil || from != number(base, checksumAt) {
		return nil, fmt.Errorf("it is told as a difference from encoder %08x, which is not the one at hand", from)
	}
	places, coded, file, err := layOut(data)
	if err != nil {
		return nil, err
	}
	failed := make([]error, len(places))
	parallel.With(len(places), func() func(int) {
		var table huff0.Scratch
		return func(i int) {
			p := places[i]
			if failed[i] = decode(file[p.at:p.at+p.bytes], coded[i], &table); failed[i] == nil && p.columns > 0 {
				failed[i] = addBase(file, base, p)
			}
		}
	})
	if err := cmp.Or(failed...); err != nil {
		return nil, fmt.Errorf("the file is damaged: %w", err)
	}
	return file, nil
}

// layOut makes the weights file, filled but for its matrices, of which it tells the places and the coded bytes.
func layOut(data []byte) (places []place, coded [][]byte, file []byte, err error) {
	n := number(data, 12)
	if uint64(n) > uint64(len(data)-packedHead)/placeSize {
		return nil, nil, nil, errParts
	}
	rest, end := data[packedHead+n*placeSize:], 0
	var between [][]byte
	take := func(size int) []byte {
		part := rest[:min(size, len(rest))]
		rest = rest[len(part):]
		return part
	}
	for i := range int(n) {
		field := func(k int) int { return int(min(number(data, packedHead+i*placeSize+4*k), math.MaxInt32)) }
		between, coded = append(between, take(field(0))), append(coded, take(field(2)))
		p := place{end + field(0), field(1), field(3)}
		if len(between[i]) != field(0) || len(coded[i]) != field(2) || p.bytes > mostPerByte*field(2) {
			return nil, nil, nil, errParts
		}
		places, end = append(places, p), p.at+p.bytes
	}
	between = append(between, rest)
	file = make([]byte, end+len(rest))
	for i, p := range append(places, place{at: len(file)}) {
		copy(file[p.at-len(between[i]):], between[i])
		if i > 0 && !places[i-1].fits(len(between[i-1]), len(between[i])) {
			return nil, nil, nil, errParts
		}
	}
	return places, coded, file, nil
}

// decode fills a matrix from its blocks.
func decode(matrix, blocks []byte, table *huff0.Scratch) error {
	for len(matrix) > 0 {
		if len(blocks) < 4 || uint64(number(blocks, 0)) > uint64(len(blocks)-4) {
			return errParts
		}
		to, block := matrix[:min(blockSize, len(matrix))], blocks[4:4+number(blocks, 0)]
		matrix, blocks = matrix[len(to):], blocks[4+len(block):]
		if len(block) == len(to) {
			copy(to, block)
			continue
		}
		if len(block) == 1 {
			copy(to, bytes.Repeat(block, len(to)))
			continue
		}
		_, streams, err := huff0.ReadTable(block, table)
		if err != nil {
			return err
		}
		if _, err := table.Decoder().Decompress4X(to[:len(to):len(to)], streams); err != nil {
			return err
		}
	}
	if len(blocks) > 0 {
		return errParts
	}
	return nil
}
