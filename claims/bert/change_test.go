package bert

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// tinyChanges is a random file of changes of rank 32 to the model of tinyFiles, with five classes, and a gate of such weights, if any, after
// its first layer.
func tinyChanges(gate ...float32) []byte { return changesOfRank(32, gate...) }

func changesOfRank(rank int, gate ...float32) []byte {
	_, encoder := tinyFiles()
	m, s := &maker{random: rand.New(rand.NewPCG(3, 4))}, tinyShape
	change := func(out, in int) {
		m.rows(in, rank)
		m.dense(out, rank, [2]float32{1, 1}, [2]float32{0.0001, 0.001})
	}
	m.norm(s.hidden)
	for range s.layers {
		for range 4 {
			change(s.hidden, s.hidden)
		}
		m.norm(s.hidden)
		change(s.ffn, s.hidden)
		change(s.hidden, s.ffn)
		m.norm(s.hidden)
	}
	change(s.hidden, s.hidden)
	m.floats(5*s.hidden, -0.5, 0.5)
	m.floats(5, -0.5, 0.5)
	after := 0
	if len(gate) > 0 {
		after = 1
		m.values(gate[:2*s.hidden])
		m.values(gate[2*s.hidden:])
	}
	return file(kindChange, binary.LittleEndian.Uint32(encoder[checksumAt:]), shape{hidden: s.hidden, layers: s.layers, ffn: s.ffn, positions: after, types: rank, labels: 5}, m.Bytes())
}

// worth is what the weight of an input and a column stands for.
func (d *dense) worth(i, c int) float64 {
	b := d.weights[c/32*32*d.in+i/4*128+c%32*4+i%4]
	return float64(int(b)-64) * float64(d.scale[c]) * float64(d.factors[i])
}

// TestChangedIsTheSum holds each weight of a changed layer to the sum of what it was and the product of the narrow matrices, computed in
// float64, within half a step of its column and what the 8 bits of the rows lose.
func TestChangedIsTheSum(t *testing.T) {
	for _, rank := range []int{32, 16} {
		changedIsTheSum(t, rank)
	}
}

func changedIsTheSum(t *testing.T, rank int) {
	base, data := tiny(t, Options{}), changesOfRank(rank)
	e, err := LoadChanged(base, "tiny changes", data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, r, err := openFile("tiny changes", data, kindChange, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.norm(tinyShape.hidden)
	was, is := &base.model.layers[0].qkv, &e.model.layers[0].qkv
	moved := 0
	for part := range 3 {
		change := r.change(tinyShape.hidden, tinyShape.hidden, rank)
		for c := range tinyShape.hidden {
			column := part*tinyShape.hidden + c
			if is.bias[column] != change.to.bias[c] {
				t.Fatalf("bias %d is %g, want that of the change, %g", column, is.bias[column], change.to.bias[c])
			}
			for i := range tinyShape.hidden {
				row, want, lost := make([]float32, 32), was.worth(i, column), 0.0
				change.from.add(row, int32(i), true)
				for k, v := range row {
					want += float64(v) * change.to.worth(k, c)
					lost += 0.005 * math.Abs(change.to.worth(k, c)) // rows reach to 127 steps of at most 0.01
				}
				step := float64(is.scale[column]) * float64(is.factors[i])
				if got := is.worth(i, column); math.Abs(got-want) > 0.51*step+lost {
					t.Fatalf("weight %d of column %d is %g, want %g within half a step of %g", i, column, got, want, step)
				}
				if math.Abs(want-was.worth(i, column)) > step {
					moved++
				}
			}
		}
	}
	if moved < 500 {
		t.Errorf("rank %d: only %d of %d weights are changed by more than a step: the test proves little", rank, moved, 3*32*32)
	}
	if e.Info().Labels != 5 || base.Info().Labels != 3 {
		t.Errorf("%d labels from %d; want 5 from 3", e.Info().Labels, base.Info().Labels)
	}
}

func TestChangedOnEveryKernel(t *testing.T) {
	pairs := []Pair{{"The ferry sank off the coast", "No ferry sank"}, {"a", ""}}
	var want []Scores
	for _, k := range Kernels() {
		e, err := LoadChanged(tiny(t, Options{Kernel: k}), "tiny changes", tinyChanges(), Options{Kernel: k})
		if err != nil {
			t.Fatal(err)
		}
		got, err := e.Classify(pairs)
		if err != nil {
			t.Fatal(err)
		}
		for i := range want {
			if differs(got[i].Logits, want[i].Logits) >= 0 {
				t.Errorf("kernel %s gives %v for pair %d, %s gives %v", k, got[i].Logits, i, Kernels()[0], want[i].Logits)
			}
		}
		if want == nil {
			want = got
		}
	}
}

func TestLoadChangedRefuses(t *testing.T) {
	_, encoder := tinyFiles()
	good := tinyChanges()
	edit := func(f func([]byte) []byte) []byte {
		b := f(bytes.Clone(good))
		seal(b)
		return b
	}
	for _, c := range []struct {
		why, want string
		base      *Encoder
		data      []byte
	}{
		{"made for another encoder", "changes encoder", load(t, Options{}), good},
		{"a rank that no kernel takes", "does not fit", tiny(t, Options{}), edit(func(b []byte) []byte { b[56] = 31; return b })},
		{"a gate behind the last layer", "does not fit", tiny(t, Options{}), edit(func(b []byte) []byte { b[52] = 2; return b })},
		{"a section missing", "do not fill", tiny(t, Options{}), edit(func(b []byte) []byte {
			binary.LittleEndian.PutUint64(b[24:], uint64(len(b)-headerSize-sectionStep))
			return b[:len(b)-sectionStep]
		})},
		{"an encoder instead", "holds kind", tiny(t, Options{}), encoder},
		{"one bit", "damaged", tiny(t, Options{}), func() []byte { b := bytes.Clone(good); b[500] ^= 1; return b }()},
	} {
		if _, err := LoadChanged(c.base, "FILE", c.data, Options{}); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "FILE") {
			t.Errorf("%s: error %v, want one that names the file and says %q", c.why, err, c.want)
		}
	}
}

func FuzzLoadChanged(f *testing.F) {
	good := tinyChanges()
	tableData, data := tinyFiles()
	table, err := ParseTable("tiny table", tableData)
	if err != nil {
		f.Fatal(err)
	}
	base, err := Load(table, "tiny", data, Options{Workers: 1})
	if err != nil {
		f.Fatal(err)
	}
	for i := range 9 {
		f.Add(good[:headerSize], uint16(32+4*i), uint32(64))
	}
	f.Fuzz(func(t *testing.T, head []byte, at uint16, v uint32) {
		b := tampered(good, head, at, v)
		e, err := LoadChanged(base, "fuzz", b, Options{Workers: 1})
		if err != nil {
			return
		}
		if _, err := e.Classify([]Pair{{"one two", "three"}}); err != nil {
			t.Fatal(err)
		}
	})
}
