package reports

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"
)

// What is written piece by piece has the bytes of the whole.
func TestObjectIsWrittenAsAWhole(t *testing.T) {
	type item struct {
		Name string   `json:"name"`
		Tags []string `json:"tags"`
	}
	type whole struct {
		Version int    `json:"version"`
		First   item   `json:"first"`
		Items   []item `json:"items"`
		Last    string `json:"last"`
	}
	for _, n := range []int{0, 1, 2, together, together + 1, 2*together + 3} {
		v := whole{Version: 1, First: item{"<a>\u0085", []string{}}, Items: make([]item, n), Last: "end"}
		for i := range v.Items {
			v.Items[i] = item{strings.Repeat("x", i%7), []string{"t", "u"}}
		}
		var want, got bytes.Buffer
		if err := WriteJSON(&want, v); err != nil {
			t.Fatal(err)
		}
		o := newObject(&got)
		o.field("version", v.Version)
		o.field("first", v.First)
		o.list("items", n, func(i int) any { return v.Items[i] })
		o.field("last", v.Last)
		if err := o.close(); err != nil || got.String() != want.String() {
			t.Errorf("%d items, error %v:\n%s\nwant\n%s", n, err, got.String(), want.String())
		}
	}
}

var errFull = errors.New("full")

// full takes no more than so many bytes.
type full struct{ room int }

func (f *full) Write(b []byte) (int, error) {
	if f.room -= len(b); f.room < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestObjectReportsTheFirstError(t *testing.T) {
	o := newObject(&full{room: 5000})
	o.list("items", 50*together, func(int) any { return "a string of some length" })
	if err := o.close(); !errors.Is(err, errFull) {
		t.Errorf("error %v, want %v", err, errFull)
	}
	o = newObject(&bytes.Buffer{})
	o.list("items", 2, func(i int) any { return math.NaN() })
	if err := o.close(); err == nil {
		t.Error("a number that JSON has no form for is no error")
	}
}
