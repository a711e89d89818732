package compare

import (
	"fmt"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"slices"
	"testing"
	"time"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// generated is a set of n sentences, 40 a document, with words drawn like those of a language: a few everywhere (Zipf),
// and some that only the sentences of one story share.
func generated(n int) *claims.Set {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	zipf := rand.NewZipf(random, 1.1, 8, uint64(4000+n/4))
	set := &claims.Set{}
	for i := range n {
		if i%40 == 0 {
			id := fmt.Sprintf("%06d", i/40)
			set.Documents = append(set.Documents, &claims.Document{ID: id, Path: id})
		}
		doc := set.Documents[len(set.Documents)-1]
		story := i * 37 % (n/12 + 1)
		var words []string
		for range 10 {
			words = append(words, fmt.Sprintf("w%d", zipf.Uint64()))
		}
		for range 3 {
			words = append(words, fmt.Sprintf("s%dx%d", story, random.IntN(8)))
		}
		sentence := text.Sentence{Span: claims.Span{Start: len(doc.Text)}, Paragraph: len(doc.Sentences) / 3}
		var nodes []parse.Node
		for _, w := range words {
			sentence.Tokens = append(sentence.Tokens, text.Token{Span: claims.Span{Start: len(doc.Text), End: len(doc.Text) + len(w)}, Norm: w})
			nodes = append(nodes, parse.Node{Tag: parse.NN, Head: -1})
			doc.Text += w + " "
		}
		sentence.End = len(doc.Text)
		none := claims.Arg{Head: -1, Name: -1, Named: -1}
		for half := range 2 {
			list := slices.Clone(words[half*6 : half*6+7])
			slices.Sort(list)
			set.Claims = append(set.Claims, &claims.Claim{ID: len(set.Claims), Doc: doc, Sentence: len(doc.Sentences), Words: slices.Compact(list),
				Lemma: words[half], Span: sentence.Span, Subject: none, Object: none, Target: none})
		}
		doc.Sentences = append(doc.Sentences, sentence)
		doc.Nodes = append(doc.Nodes, nodes)
		doc.Lemmas = append(doc.Lemmas, words)
	}
	return set
}

func TestCandidatesAreFewAndTheSameEachTime(t *testing.T) {
	set := generated(2000)
	first, _ := newIndex(set).candidates()
	if most := (perSentence + perText) * 2000 * 4; len(first) > most { // two claims a sentence
		t.Errorf("%d pairs of claims, at most %d expected", len(first), most)
	}
	if again, _ := newIndex(set).candidates(); !reflect.DeepEqual(first, again) {
		t.Error("two runs give different candidates")
	}
	if !slices.IsSortedFunc(first, func(p, q pair) int {
		if p.a != q.a {
			return p.a - q.a
		}
		return p.b - q.b
	}) {
		t.Error("candidates do not ascend")
	}
}

// TestCandidateGrowth prints time and memory up to 100,000 sentences. It takes a minute and runs when CROSSCLAIM_GROWTH is
// set.
func TestCandidateGrowth(t *testing.T) {
	if os.Getenv("CROSSCLAIM_GROWTH") == "" {
		t.Skip("set CROSSCLAIM_GROWTH=1 to measure up to 100,000 sentences")
	}
	var small time.Duration
	for _, n := range []int{1000, 10000, 100000} {
		set := generated(n)
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		topics := claims.Group(set)
		grouped := time.Since(start)
		pairs, _ := newIndex(set).candidates()
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		t.Logf("%6d sentences: %5d topics in %v, %7d pairs in %v; %d MB taken from the system in all (%d MB the set)", n, len(topics),
			grouped.Round(time.Millisecond), len(pairs), (took - grouped).Round(time.Millisecond), after.Sys>>20, before.HeapAlloc>>20)
		if n == 1000 {
			small = took
		} else if steps := math.Log10(float64(n) / 1000); took.Seconds() > small.Seconds()*math.Pow(12, steps) {
			t.Errorf("%d sentences took %.0f times as long as 1000: more than 12 times for each 10", n, took.Seconds()/small.Seconds())
		}
	}
}

// drawn gives each text a vector of its own, drawn by its checksum.
type drawn struct{}

func (drawn) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, text := range texts {
		random := rand.New(rand.NewPCG(3, uint64(crc32.ChecksumIEEE([]byte(text)))))
		out[i] = make([]float32, 384)
		for d := range out[i] {
			out[i][d] = float32(random.NormFloat64())
		}
	}
	return out
}

// BenchmarkCandidates measures the search and the ranking alone: vectors are there, or none are.
func BenchmarkCandidates(b *testing.B) {
	for _, n := range []int{200, 2000, mostMeant} {
		set := generated(n)
		senses := newSenses(set, drawn{})
		for _, with := range []string{"words", "vectors"} {
			b.Run(fmt.Sprintf("%d/%s", n, with), func(b *testing.B) {
				for b.Loop() {
					x := newIndex(set)
					if with == "vectors" {
						x.senses = senses
					}
					x.candidates()
				}
			})
		}
	}
}
