package bert

import "unsafe"

// File is a weights file that go:embed has put into the program, as a string, so that it lies among what is only read.
type File string

// Bytes are those of the file; they must not be written to.
func (f File) Bytes() []byte { return unsafe.Slice(unsafe.StringData(string(f)), len(f)) }

// Release gives back the memory that the file took when it was read; whoever reads it again gets it from the program on the disk. It is for a packed
// file once it is unpacked.
func (f File) Release() { release(f.Bytes()) }
