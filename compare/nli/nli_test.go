package nli

import (
	"bytes"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims/bert"
)

var update = flag.Bool("update", false, "rewrite the figures of testdata/pairs.txt and editor.txt, after the weights have changed")

// scorer is the embedded one on a kernel of choice; "" takes the machine's fastest.
func scorer(t testing.TB, o bert.Options) *Scorer {
	t.Helper()
	s, err := load(weights.Bytes(), calibration, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// own is the pairs of testdata/pairs.txt and the figures beside them.
func own(t testing.TB) (pairs [][2]string, figures, head []string) {
	t.Helper()
	raw, err := os.ReadFile("testdata/pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(raw)) {
		parts := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(parts) != 3 {
			head = append(head, line)
			continue
		}
		pairs, figures = append(pairs, [2]string{parts[0], parts[1]}), append(figures, parts[2])
	}
	return pairs, figures, head
}

// TestOwnPairs holds the rounded probabilities of twenty pairs: what the embedded weights and the temperature give, on every
// platform. New weights rewrite them (-update); nothing else may change them.
func TestOwnPairs(t *testing.T) {
	pairs, figures, head := own(t)
	if len(pairs) != 20 {
		t.Fatalf("%d pairs, want 20", len(pairs))
	}
	text := strings.Join(head, "")
	for i, p := range scorer(t, bert.Options{}).Score(pairs) {
		got := fmt.Sprintf("%.3f %.3f %.3f", p[0], p[1], p[2])
		if got != figures[i] && !*update {
			t.Errorf("%q: %s, want %s; with new weights run go test ./compare/nli -update", pairs[i], got, figures[i])
		}
		text += pairs[i][0] + "\t" + pairs[i][1] + "\t" + got + "\n"
	}
	if *update {
		if err := os.WriteFile("testdata/pairs.txt", []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSameBitsOnEveryKernel(t *testing.T) {
	pairs, _, _ := own(t)
	pairs = pairs[:5] // plain Go is slow
	want := scorer(t, bert.Options{Kernel: "scalar"}).Ask(pairs)
	for _, k := range bert.Kernels() {
		if got := scorer(t, bert.Options{Kernel: k, Workers: 1}).Ask(pairs); !slices.Equal(got, want) {
			t.Errorf("%s gives other bits than scalar", k)
		}
	}
}

func TestOddInput(t *testing.T) {
	s := scorer(t, bert.Options{})
	long := strings.Repeat("word ", 10_000)
	for _, c := range []struct {
		name, why string
		pair      [2]string
		tokens    int
		truncated bool
	}{
		{"empty", "the three markers alone", [2]string{"", ""}, 3, false},
		{"empty premise", "one side may be missing", [2]string{"", "It rained."}, 6, false},
		{"white space", "is no word", [2]string{" \t\n", "\u00a0\u2003"}, 3, false},
		{"10,000 words", "cut, and said so", [2]string{long, "It rained."}, 256, true},
		{"twice 10,000 words", "both are cut", [2]string{long, long}, 256, true},
		{"a million letters", "one unknown word", [2]string{strings.Repeat("a", 1_000_000), "It rained."}, 7, false},
		{"invalid UTF-8", "dropped", [2]string{"\xff\xfe\x80", "\xc3"}, 3, false},
		{"zero bytes", "dropped", [2]string{"\x00", "It\x00 rained."}, 6, false},
		{"emoji", "one unknown word each", [2]string{"😀", "👩‍🚒"}, 5, false},
		{"CJK", "a word each", [2]string{"北京", "東京"}, 7, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := s.Ask([][2]string{c.pair})[0]
			if got.Tokens != c.tokens || got.Truncated != c.truncated {
				t.Errorf("%d tokens, truncated %v; want %d, %v (%s)", got.Tokens, got.Truncated, c.tokens, c.truncated, c.why)
			}
			if cut := s.Cut([][2]string{c.pair})[0]; cut != c.truncated {
				t.Errorf("Cut says %v, the answer %v", cut, c.truncated)
			}
			if why := improper(got.P); why != "" {
				t.Errorf("%v: %s", got.P, why)
			}
		})
	}
	if got := s.Score(nil); len(got) != 0 {
		t.Errorf("no pairs give %v", got)
	}
}

// TestCutKeepsTheShorter: what is cut is the longer statement, so the end of the shorter one still counts.
func TestCutKeepsTheShorter(t *testing.T) {
	s := scorer(t, bert.Options{})
	long := strings.Repeat("The ferry sank off Calder on Sunday. ", 100)
	p := s.Score([][2]string{{long, "The ferry sank."}, {long, "The ferry never sank."}, {long + "Nobody saw it.", "The ferry sank."}})
	if p[0] == p[1] {
		t.Error("the hypothesis was cut away behind a long premise")
	}
	if p[0] != p[2] {
		t.Error("the end of a premise that is far too long was read")
	}
}

// improper says what keeps three figures from being probabilities.
func improper(p [3]float64) string {
	for _, v := range p {
		if !(v >= 0 && v <= 1) {
			return "not within 0 and 1"
		}
	}
	if sum := p[0] + p[1] + p[2]; math.Abs(sum-1) > 1e-5 {
		return fmt.Sprintf("the sum is %v", sum)
	}
	return ""
}

func TestDamagedFiles(t *testing.T) {
	bit := bytes.Clone(weights.Bytes())
	bit[len(bit)/2] ^= 1
	for _, c := range []struct {
		name, why   string
		weights     []byte
		calibration string
		want        []string
	}{
		{"one bit", "bit rot", bit, calibration, []string{"nli.bin", "damaged"}},
		{"cut", "a copy broke off", weights.Bytes()[:len(weights)/2], calibration, []string{"nli.bin", "do not fit together"}},
		{"empty", "nothing there", nil, calibration, []string{"nli.bin", "not a weights file"}},
		{"pointer", "a file that was not checked out", []byte("version https://git-lfs.github.com/spec/v1\n"), calibration, []string{"nli.bin", "not a weights file"}},
		{"no temperature", "an empty file must not mean 0", weights.Bytes(), "# nothing\n", []string{"calibration.txt", "no line gives the temperature"}},
		{"no number", "a typing error", weights.Bytes(), "temperature warm\n", []string{"calibration.txt", "temperature warm"}},
		{"zero", "divides by zero", weights.Bytes(), "temperature 0\n", []string{"calibration.txt", "temperature 0"}},
		{"not a number", "comparisons with it are false", weights.Bytes(), "temperature NaN\n", []string{"calibration.txt", "NaN"}},
		{"other figure", "a later format must not be read half", weights.Bytes(), "temperature 1\nbias 2\n", []string{"calibration.txt", "bias 2"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := load(c.weights, c.calibration, bert.Options{})
			if err == nil {
				t.Fatalf("no error (%s)", c.why)
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error %q does not say %q (%s)", err, want, c.why)
				}
			}
		})
	}
}

func TestNewIsLoadedOnce(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if b, _ := New(); a != b {
		t.Error("the second call read the weights again")
	}
	if i := a.Info(); i.Labels != 4 || i.Kernel == "" || len(i.Checksum) != 17 {
		t.Errorf("%+v", i)
	}
}

func FuzzScore(f *testing.F) {
	f.Add("The ferry sank.", "The ferry did not sink.")
	f.Add("", "\xff\x00")
	f.Add("北京 😀", strings.Repeat("a ", 300))
	s := scorer(f, bert.Options{Workers: 1})
	f.Fuzz(func(t *testing.T, premise, hypothesis string) {
		a := s.Ask([][2]string{{premise, hypothesis}, {hypothesis, premise}})
		for _, x := range a {
			if why := improper(x.P); why != "" || x.Tokens < 3 || x.Tokens > 256 {
				t.Errorf("%q, %q: %+v: %s", premise, hypothesis, x, why)
			}
		}
		if a[0].Truncated != a[1].Truncated || a[0].Tokens != a[1].Tokens {
			t.Errorf("%q, %q: the order changes what is cut: %+v", premise, hypothesis, a)
		}
	})
}

// BenchmarkLoad is what a program pays before its first score, but for the vocabulary and the encoder of claims/bert.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		scorer(b, bert.Options{})
	}
}

// BenchmarkPairs64 scores pairs of 64 tokens on one thread.
func BenchmarkPairs64(b *testing.B) {
	side := strings.TrimSpace(strings.Repeat("the bridge near the port was closed in the night ", 3)) // 30 tokens
	pairs := make([][2]string, 48)
	for i := range pairs {
		pairs[i] = [2]string{side + " again", side}
	}
	for _, k := range bert.Kernels() {
		b.Run(k, func(b *testing.B) {
			s := scorer(b, bert.Options{Kernel: k, Workers: 1})
			if a := s.Ask(pairs[:1])[0]; a.Tokens != 64 {
				b.Fatalf("%d tokens, want 64", a.Tokens)
			}
			for b.Loop() {
				s.Score(pairs)
			}
			b.ReportMetric(float64(b.N*len(pairs))/b.Elapsed().Seconds(), "pairs/s")
		})
	}
}
