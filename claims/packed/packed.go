// Package packed unpacks word lists that are part of the program at a fraction of their bytes. In goes an embedded .gz file, out comes the text
// beside it; the two are the same, which a test of each package that embeds one checks.
package packed

import (
	"compress/gzip"
	"fmt"
	"io"
	"strings"
)

// Text unpacks data, the content of the embedded file called name. The file is part of the program, so that a fault in it is one of the program:
// Text panics.
func Text(name, data string) string {
	in, err := gzip.NewReader(strings.NewReader(data))
	if err == nil {
		var text []byte
		if text, err = io.ReadAll(in); err == nil {
			return string(text)
		}
	}
	panic(fmt.Sprintf("%s (embedded): %v", name, err))
}
