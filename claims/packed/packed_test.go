package packed

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
)

func TestTextIsWhatWasPacked(t *testing.T) {
	var file bytes.Buffer
	w := gzip.NewWriter(&file)
	if _, err := w.Write([]byte("sold sell\n")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if got := Text("irregular.txt.gz", file.String()); got != "sold sell\n" {
		t.Errorf("got %q", got)
	}
}

func TestTextNamesTheFileThatIsBroken(t *testing.T) {
	defer func() {
		if r, _ := recover().(string); !strings.Contains(r, "verbs.txt.gz") {
			t.Errorf("panic %q does not name the file", r)
		}
	}()
	Text("verbs.txt.gz", "no gzip")
}
