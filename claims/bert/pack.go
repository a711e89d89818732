package bert

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/klauspost/compress/huff0"
)

// Pack returns the packed form of an encoder file that belongs to the table: with base, which may be nil, as a difference from the
// encoder it was fine-tuned from. name stands for the file in errors.
func Pack(t *Table, base *Encoder, name string, data []byte) ([]byte, error) {
	var since uint32
	var from []byte
	if base != nil {
		since, from = base.model.sum, base.model.file
	}
	m, err := parseModel(name, data, t, from)
	if err != nil {
		return nil, err
	}
	return pack(m.file, m.matrices, since, from)
}

// PackTable returns the packed form of a table file; name stands for it in errors.
func PackTable(name string, data []byte) ([]byte, error) {
	_, r, err := readTable(name, data)
	if err != nil {
		return nil, err
	}
	return pack(r.file, r.matrices, 0, nil)
}

// PlainTable returns the table file that a packed one stands for, and a plain one as it is.
func PlainTable(name string, data []byte) ([]byte, error) {
	_, r, err := readTable(name, data)
	if err != nil {
		return nil, err
	}
	return r.file, nil
}

// PackChanges returns the packed form of a file of changes to base; name stands for it in errors.
func PackChanges(base *Encoder, name string, data []byte) ([]byte, error) {
	_, r, err := readChanged(base, name, data, base.kernels)
	if err != nil {
		return nil, err
	}
	return pack(r.file, r.matrices, 0, nil)
}

// PlainChanges returns the file of changes that a packed one stands for, and a plain one as it is.
func PlainChanges(base *Encoder, name string, data []byte) ([]byte, error) {
	_, r, err := readChanged(base, name, data, base.kernels)
	if err != nil {
		return nil, err
	}
	return r.file, nil
}

// pack codes the matrices of a plain file, as differences from the file from, whose checksum is since, if there is one.
func pack(plain []byte, matrices []place, since uint32, from []byte) ([]byte, error) {
	u32 := binary.LittleEndian.AppendUint32
	file, end := bytes.Clone(plain), 0
	head, body := u32(u32([]byte(packedMagic), since), uint32(len(matrices))), []byte(nil)
	for _, p := range matrices {
		if lessBase(file, from, p) != nil {
			p.columns = 0
		}
		coded, err := encode(file[p.at : p.at+p.bytes])
		if err != nil {
			return nil, err
		}
		for _, n := range []int{p.at - end, p.bytes, len(coded), p.columns} {
			head = u32(head, uint32(n))
		}
		body = append(append(body, file[end:p.at]...), coded...)
		end = p.at + p.bytes
	}
	return append(append(head, body...), file[end:]...), nil
}

// Plain returns the file that a packed one stands for, and a plain one as it is; the arguments are those of Pack.
func Plain(t *Table, base *Encoder, name string, data []byte) ([]byte, error) {
	var from []byte
	if base != nil {
		from = base.model.file
	}
	m, err := parseModel(name, data, t, from)
	if err != nil {
		return nil, err
	}
	return m.file, nil
}

// encode makes the blocks that decode reads.
func encode(matrix []byte) ([]byte, error) {
	var out []byte
	s := huff0.Scratch{Reuse: huff0.ReusePolicyNone}
	for len(matrix) > 0 {
		from := matrix[:min(blockSize, len(matrix))]
		matrix = matrix[len(from):]
		block, _, err := huff0.Compress4X(from, &s)
		switch {
		case errors.Is(err, huff0.ErrUseRLE):
			block, err = from[:1], nil
		case errors.Is(err, huff0.ErrIncompressible) || len(block) >= len(from):
			block, err = from, nil
		}
		if err != nil {
			return nil, err
		}
		out = append(binary.LittleEndian.AppendUint32(out, uint32(len(block))), block...)
	}
	return out, nil
}
