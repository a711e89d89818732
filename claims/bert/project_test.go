package bert

import (
	"encoding/binary"
	"strings"
	"testing"
)

// projector is the model of tinyFiles with its pooler for a projection, and so without a classifier.
func projector(t testing.TB, o Options) *Encoder {
	t.Helper()
	tableData, data := tinyFiles()
	table, err := ParseTable("tiny table", tableData)
	if err != nil {
		t.Fatal(err)
	}
	s := tinyShape
	s.labels = 32
	classifier := roundUp(4*3*s.hidden, sectionStep) + roundUp(4*3, sectionStep)
	e, err := Load(table, "tiny projector", file(kindProjector, binary.LittleEndian.Uint32(tableData[checksumAt:]), s, data[headerSize:len(data)-classifier]), o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func asWords(text string, kind uint8) (list []Word) {
	for w := range strings.FieldsSeq(text) {
		list = append(list, Word{w, kind})
	}
	return list
}

func TestProject(t *testing.T) {
	e := projector(t, Options{})
	sentences := [][]Word{asWords("The ferry sank", 0), asWords("The ferry sank", 1), nil, {{"\x00", 0}}, asWords(strings.Repeat("unbelievably ", 99), 0)}
	got, err := e.Project(sentences)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range []struct {
		words int
		why   string
	}{{3, "a row a word"}, {3, "the same words of another type"}, {0, "no words"}, {1, "a word without pieces is an unknown one"}, {46, "as many as have room: 48 tokens with the markers, one piece each"}} {
		if i == 4 {
			pieces := &tokenizer{vocab: e.vocab}
			ids, _ := pieces.pieces(nil, "unbelievably", 9)
			c.words = 46 / len(ids)
		}
		if n := len(got[i]) / e.Columns(); n != c.words {
			t.Errorf("sentence %d has %d rows, want %d (%s)", i, n, c.words, c.why)
		}
	}
	if differs(got[0], got[1]) < 0 {
		t.Error("the types of the words make no difference")
	}
	for i := range sentences {
		alone, err := e.Project(sentences[i : i+1])
		if err != nil || differs(alone[0], got[i]) >= 0 {
			t.Errorf("sentence %d alone differs from the same one in a batch (%v)", i, err)
		}
	}
	if _, err := load(t, Options{}).Project(nil); err != ErrNoProjection {
		t.Errorf("error %v, want %v", err, ErrNoProjection)
	}
	if _, err := e.Classify([]Pair{{"a", "b"}}); err != ErrNoClassifier {
		t.Errorf("error %v, want %v", err, ErrNoClassifier)
	}
}

func TestProjectOnEveryKernel(t *testing.T) {
	var list [][]Word
	for _, s := range sentences(t)[:100] {
		list = append(list, asWords(s, 1))
	}
	want, err := projector(t, Options{Kernel: "scalar"}).Project(list)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range Kernels() {
		got, err := projector(t, Options{Kernel: k}).Project(list)
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			if at := differs(got[i], want[i]); at >= 0 {
				t.Fatalf("%s: sentence %d differs from scalar at %d", k, i, at)
			}
		}
	}
}
