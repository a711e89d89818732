package bert

import (
	"bufio"
	"fmt"
	"os"
	"testing"
	"time"
)

func TestQuick(t *testing.T) {
	t0 := time.Now()
	e, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	t1 := time.Now()
	v := e.Vectors([]string{"The new movie is awesome", "The new movie is so great", "The cat sits outside"})
	t2 := time.Now()
	fmt.Println(t1.Sub(t0), t2.Sub(t1), e.Info(), Cosine(v[0], v[1]), Cosine(v[0], v[2]), v[0][:5])
	tb, _ := DefaultTable()
	for _, k := range Kernels() {
		f, err := Load(tb, "x", encoderFile, Options{Kernel: k})
		if err != nil {
			t.Fatal(err)
		}
		t2 := time.Now()
		w := f.Vectors([]string{"The new movie is awesome", "The new movie is so great", "The cat sits outside"})
		same := true
		for i := range v {
			for j := range v[i] {
				if v[i][j] != w[i][j] {
					same = false
				}
			}
		}
		fmt.Println(k, same, time.Since(t2), Cosine(w[0], w[1]))
	}
	nli, err := os.ReadFile("/tmp/nli.bin")
	if err != nil {
		return
	}
	n, err := Load(tb, "nli", nli, Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := n.Classify([]Pair{{"Five people were killed in the strike.", "Nobody was killed in the strike."}, {"A man is sleeping.", "A person is asleep."}, {"The bank raised rates.", "Elephants like water."}})
	for _, x := range s {
		fmt.Println(x.Logits, Softmax(x.Logits, 1))
	}
	_ = bufio.NewReader
}
