package reports

import (
	"bufio"
	"fmt"
	"io"

	"crossclaim/claims/parallel"
)

// object writes one JSON object field by field, and its long lists item by item, in the bytes that WriteJSON would give: a report on
// thousands of documents takes hundreds of megabytes, which need not be in memory at once.
type object struct {
	out    *bufio.Writer
	fields int
	err    error // the first; nothing is written behind it
}

func newObject(w io.Writer) *object { return &object{out: bufio.NewWriter(w)} }

// name begins a field.
func (o *object) name(name string) {
	between := ",\n"
	if o.fields == 0 {
		between = "{\n"
	}
	o.fields++
	fmt.Fprintf(o.out, "%s  %q: ", between, name)
}

// field writes a field whole.
func (o *object) field(name string, v any) {
	o.name(name)
	b, err := encode(v, "  ")
	o.put(b, err)
}

// list writes a field of n items, which are encoded on all cores, some of them ahead.
func (o *object) list(name string, n int, item func(int) any) {
	o.name(name)
	if n == 0 {
		o.put([]byte("[]"), nil)
		return
	}
	between := "[\n    "
	for from := 0; from < n && o.err == nil; from += together {
		bytes, errs := make([][]byte, min(together, n-from)), make([]error, min(together, n-from))
		parallel.With(len(bytes), func() func(int) {
			return func(i int) { bytes[i], errs[i] = encode(item(from+i), "    ") }
		})
		for i, b := range bytes {
			o.put([]byte(between), nil)
			o.put(b, errs[i])
			between = ",\n    "
		}
	}
	o.put([]byte("\n  ]"), nil)
}

func (o *object) put(b []byte, err error) {
	if o.err == nil {
		o.err = err
	}
	if o.err == nil {
		_, o.err = o.out.Write(b)
	}
}

// close ends the object.
func (o *object) close() error {
	o.put([]byte("\n}\n"), nil)
	if o.err != nil {
		return o.err
	}
	return o.out.Flush()
}
