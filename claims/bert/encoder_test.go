package bert

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"slices"
	"strings"
	"testing"
)

// TestAgainstFloatModel holds the quantised vectors against those of the float model (convert/compare.py --goldens).
func TestAgainstFloatModel(t *testing.T) {
	lines := sentences(t)
	vectors := load(t, Options{}).Vectors(lines)
	var sum, worst float64
	for _, g := range goldens(t) {
		v := vectors[g.Line]
		before := vectors[(g.Line+len(lines)-1)%len(lines)]
		d := math.Abs(float64(dot(v, before)) - g.Cosine)
		sum, worst = sum+d, max(worst, d)
		if g.Vector == nil {
			continue
		}
		float, norm := make([]float32, len(v)), 0.0
		for i, b := range g.Vector {
			float[i] = float32(int8(b))
			norm += float64(float[i]) * float64(float[i])
		}
		if c := float64(dot(v, float)) / math.Sqrt(norm); c < 0.985 {
			t.Errorf("%q: cosine with the float vector is %.4f, want 0.985", lines[g.Line], c)
		}
	}
	if mean := sum / float64(len(lines)); mean > 0.0075 || worst > 0.04 {
		t.Errorf("cosines of neighbours are off by %.4f in the mean, %.4f at worst; want 0.0075 and 0.04", mean, worst)
	}
}

// vectorBytes is the CRC-32C of all vectors of testdata/sentences.txt, on every platform and kernel.
const vectorBytes = 0x58463bcf

func TestSameBytesOnEveryPlatform(t *testing.T) {
	sum := crc32.New(castagnoli)
	for _, v := range load(t, Options{}).Vectors(inputs(t)) {
		if err := binary.Write(sum, binary.LittleEndian, v); err != nil {
			t.Fatal(err)
		}
	}
	if sum.Sum32() != vectorBytes {
		t.Errorf("vectors have CRC-32C %#08x, want %#08x", sum.Sum32(), vectorBytes)
	}
}

func TestBatchNeverShows(t *testing.T) {
	texts := sentences(t)[:60]
	texts = append(texts, strings.Repeat("long ", 300), "", "x")
	want := load(t, Options{Workers: 3}).Vectors(texts)
	e := load(t, Options{Workers: 1})
	for i := len(texts) - 1; i >= 0; i-- {
		if at := differs(e.Vectors(texts[i : i+1])[0], want[i]); at >= 0 {
			t.Fatalf("%q alone differs from the same text in a batch", texts[i])
		}
	}
}

func TestOddTexts(t *testing.T) {
	e := load(t, Options{})
	for _, c := range []struct {
		name, why, text string
		tokens          int
		truncated       bool
	}{
		{"empty", "the two markers make a vector", "", 2, false},
		{"zero bytes", "dropped", "\x00\x00", 2, false},
		{"invalid UTF-8", "dropped", "\xff\xfe\x80", 2, false},
		{"emoji", "one unknown word", "😀", 3, false},
		{"CJK", "a word each", "北京", 4, false},
		{"10,000 words", "cut, and said so", strings.Repeat("word ", 10000), 256, true},
		{"a million letters", "one unknown word", strings.Repeat("a", 1_000_000), 3, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := e.Embed([]string{c.text})[0]
			if got.Tokens != c.tokens || got.Truncated != c.truncated {
				t.Errorf("%d tokens, truncated %v; want %d, %v (%s)", got.Tokens, got.Truncated, c.tokens, c.truncated, c.why)
			}
			if n := dot(got.Vector, got.Vector); len(got.Vector) != 384 || math.Abs(float64(n)-1) > 1e-5 {
				t.Errorf("%d numbers of length %v, want 384 of 1", len(got.Vector), n)
			}
		})
	}
	if v := e.Vectors(nil); len(v) != 0 {
		t.Errorf("no texts give %d vectors", len(v))
	}
}

func TestPublishedSimilarity(t *testing.T) {
	e, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	v := e.Vectors([]string{"The new movie is awesome", "The new movie is so great", "The cat sits outside"})
	// 0.8939 and the order are what the model's authors publish for the float model.
	if near := dot(v[0], v[1]); math.Abs(float64(near)-0.8939) > 0.015 {
		t.Errorf("cosine %v, want about 0.8939", near)
	}
	if far := dot(v[0], v[2]); far > 0.2 {
		t.Errorf("unrelated sentences have cosine %v", far)
	}
}

func TestClassify(t *testing.T) {
	if _, err := load(t, Options{}).Classify([]Pair{{"a", "b"}}); err != ErrNoClassifier {
		t.Errorf("error %v, want %v", err, ErrNoClassifier)
	}
	e := tiny(t, Options{})
	pairs := []Pair{{"a man sleeps", "a man is awake"}, {"a man is awake", "a man sleeps"}, {"", ""}, {strings.Repeat("x ", 9999), "y"}}
	scores, err := e.Classify(pairs)
	if err != nil {
		t.Fatal(err)
	}
	if differs(scores[0].Logits, scores[1].Logits) < 0 {
		t.Error("the order of a pair makes no difference")
	}
	if scores[2].Tokens != 3 || scores[2].Truncated || scores[3].Tokens != 48 || !scores[3].Truncated {
		t.Errorf("empty pair %+v, long pair %+v; want 3 tokens whole, 48 truncated", scores[2], scores[3])
	}
	for i := range pairs {
		alone, err := e.Classify(pairs[i : i+1])
		if err != nil || differs(alone[0].Logits, scores[i].Logits) >= 0 {
			t.Errorf("pair %d alone differs from the same pair in a batch (%v)", i, err)
		}
	}
}

func TestSoftmax(t *testing.T) {
	p := Softmax([]float32{1, 2, 4}, 2)
	for i, want := range []float64{0.1402, 0.2312, 0.6285} { // exp(x/2) over their sum
		if math.Abs(float64(p[i])-want) > 1e-4 {
			t.Errorf("[%d] is %v, want %v", i, p[i], want)
		}
	}
	if p := Softmax(nil, 1); len(p) != 0 {
		t.Errorf("no logits give %v", p)
	}
}

func TestInfo(t *testing.T) {
	i := load(t, Options{Kernel: "scalar"}).Info()
	if i.Model != "all-MiniLM-L6-v2" || i.Kernel != "scalar" || len(i.Checksum) != 17 || i.Labels != 0 || i.MaxTokens != 256 {
		t.Errorf("%+v", i)
	}
}

// TestFirstTokensAreTheFirstRows: where only the first token of each text is asked for, the last layer is run for it alone, and gives the same bits.
func TestFirstTokensAreTheFirstRows(t *testing.T) {
	texts := append(sentences(t)[:40], "", "x", strings.Repeat("long ", 300))
	for _, kernel := range Kernels() {
		e := load(t, Options{Kernel: kernel})
		h := e.model.shape.hidden
		ins := e.tokenizeAll(len(texts), func(t *tokenizer, i int) input { return t.single(texts[i], e.model.shape.tokens) })
		want, got := make([][]float32, len(texts)), make([][]float32, len(texts))
		e.run(ins, false, func(_ *scratch, rows []float32, which []int) {
			for _, i := range which {
				want[i] = slices.Clone(rows[:h])
				rows = rows[len(ins[i].ids)*h:]
			}
		})
		e.run(ins, true, func(_ *scratch, rows []float32, which []int) {
			for r, i := range which {
				got[i] = slices.Clone(rows[r*h : (r+1)*h])
			}
		})
		for i := range texts {
			if at := differs(got[i], want[i]); at >= 0 {
				t.Errorf("kernel %s, text %d: column %d of the first token is %g alone, %g among all", kernel, i, at, got[i][at], want[i][at])
			}
		}
	}
}
