package bert

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// pieced is the embedded encoder on a kernel, with its axes.
func pieced(t testing.TB, kernel string) *Encoder {
	t.Helper()
	e := load(t, Options{Kernel: kernel})
	var err error
	if e.axes, err = parseAxes("axes.bin", axesFile, e.model.shape.hidden); err != nil {
		t.Fatal(err)
	}
	return e
}

// TestKeptPieces: what keep lets through has its state on the axes, in order, with the vectors that Vectors gives; one thing in two sentences has states
// that are nearer than those of two things.
func TestKeptPieces(t *testing.T) {
	e := pieced(t, "")
	texts := []string{"The trawler sank off the harbour.", "A storm hit the trawler.", "", "Bread grew dearer in the unbelievably cold winter."}
	vectors, pieces, states := e.Pieces(texts, func(piece string) bool { return len(piece) > 3 && piece != "over" })
	for i, want := range e.Vectors(texts) {
		if differs(vectors[i], want) >= 0 {
			t.Errorf("text %d has another vector beside its pieces", i)
		}
	}
	for i, want := range []string{"##aw ##ler sank harbour", "storm ##aw ##ler", "", "bread grew dear ##er ##bel ##ie ##va ##bly cold winter"} {
		got := strings.Join(pieces[i], " ")
		if got != want || len(states[i]) != len(pieces[i]) {
			t.Errorf("text %d: pieces %q with %d states, want %q", i, got, len(states[i]), want)
		}
	}
	like := func(a, b []float32) float32 {
		return dot(meanUnit(slices.Clone(a), len(a)), meanUnit(slices.Clone(b), len(b)))
	}
	same, other := like(states[0][0], states[1][1]), like(states[0][0], states[3][0])
	if same < other+0.2 {
		t.Errorf("two trawlers are %.2f alike, a trawler and bread %.2f", same, other)
	}
	if _, none, _ := load(t, Options{}).Pieces(texts[:1], func(string) bool { return true }); none[0] != nil {
		t.Errorf("an encoder without axes gives pieces %q", none[0])
	}
}

func TestPiecesOnEveryKernel(t *testing.T) {
	texts := sentences(t)[:100]
	all := func(string) bool { return true }
	_, _, want := pieced(t, "scalar").Pieces(texts, all)
	for _, k := range Kernels() {
		_, _, got := pieced(t, k).Pieces(texts, all)
		for i := range texts {
			for p := range want[i] {
				if at := differs(got[i][p], want[i][p]); at >= 0 {
					t.Fatalf("%s: piece %d of text %d differs from scalar at %d", k, p, i, at)
				}
			}
		}
	}
}

func TestAxesFileThatDoesNotFit(t *testing.T) {
	broken := bytes.Clone(axesFile)
	broken[200] ^= 1
	for why, c := range map[string]struct {
		data   []byte
		hidden int
		says   string
	}{
		"a bit flipped":           {broken, 384, "checksum"},
		"cut off":                 {axesFile[:len(axesFile)-64], 384, "header promises"},
		"another kind of file":    {tableOf(t), 384, "holds kind 1, wanted 5"},
		"states of another width": {axesFile, 768, "wanted a multiple of 8 of them, 768 wide"},
	} {
		if _, err := parseAxes("some.bin", c.data, c.hidden); err == nil || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "some.bin") {
			t.Errorf("%s: error %v, want one with %q", why, err, c.says)
		}
	}
}

func tableOf(t *testing.T) []byte {
	t.Helper()
	table, _ := tinyFiles()
	return table
}

// FuzzAxes reads files of axes that were tampered with.
func FuzzAxes(f *testing.F) {
	f.Add(axesFile[:headerSize], uint16(0), uint32(0))
	for i := range 9 {
		f.Add(axesFile[:headerSize], uint16(32+4*i), uint32(1<<16))
	}
	f.Fuzz(func(t *testing.T, head []byte, at uint16, v uint32) {
		b := tampered(axesFile, head, at, v)
		if a, err := parseAxes("fuzz", b, 384); err == nil && len(a.turned) != 384*a.columns {
			t.Fatalf("%d numbers for %d axes", len(a.turned), a.columns)
		}
	})
}
