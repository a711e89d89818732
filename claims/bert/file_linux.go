package bert

import (
	"os"
	"unsafe"

	"golang.org/x/sys/unix"
)

// release tells the kernel that the whole pages in data, which are those of a file and were never written to, are not needed. Whether it listens
// changes nothing but the memory in use, so its answer is not looked at.
func release(data []byte) {
	page := os.Getpagesize()
	first := -int(uintptr(unsafe.Pointer(unsafe.SliceData(data)))%uintptr(page)) & (page - 1)
	if whole := (len(data) - first) &^ (page - 1); whole > 0 {
		_ = unix.Madvise(data[first:first+whole], unix.MADV_DONTNEED)
	}
}
