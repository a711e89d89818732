package compare

import (
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// pointed gives each text a vector of its own, and texts that hold one of its words that word's vector.
type pointed map[string]int

func (p pointed) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, text := range texts {
		random := rand.New(rand.NewPCG(7, uint64(crc32.ChecksumIEEE([]byte(text)))))
		for w, k := range p {
			if strings.Contains(text, w) {
				random = rand.New(rand.NewPCG(9, uint64(k)))
			}
		}
		out[i] = make([]float32, 384)
		for d := range out[i] {
			out[i][d] = float32(random.NormFloat64())
		}
	}
	return out
}

// TestVectorsFindWhatSharesNoWord: sentences that mean the same in other words become a candidate pair with vectors alone.
func TestVectorsFindWhatSharesNoWord(t *testing.T) {
	var filler [2]string
	for i := range 220 {
		for d := range filler {
			filler[d] += fmt.Sprintf("Shop %d sells %s and %s. ", 1000+i, []string{"bread", "wine", "cloth"}[i%3], []string{"apples", "shoes"}[d])
		}
	}
	docs := []*claims.Document{
		source.FromText("a", filler[0]+"The ruler abdicated.", source.Meta{}),
		source.FromText("b", "A monarch stepped down. "+filler[1], source.Meta{}),
	}
	set, err := claims.Build(docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var want pair
	for _, c := range set.Claims {
		switch {
		case strings.Contains(c.Quote(), "abdicated"):
			want.a = c.ID
		case strings.Contains(c.Quote(), "stepped"):
			want.b = c.ID
		}
	}
	has := func(v Vectors) bool {
		x := newIndex(set)
		x.senses = newSenses(set, v)
		pairs, _ := x.candidates()
		again := newIndex(set)
		again.senses = newSenses(set, v)
		if second, _ := again.candidates(); !reflect.DeepEqual(pairs, second) {
			t.Error("two runs give different candidates")
		}
		for _, p := range pairs {
			if p == want {
				return true
			}
		}
		return false
	}
	if has(nil) {
		t.Error("found by words: the case shows nothing")
	}
	if !has(pointed{"ruler": 1, "monarch": 1}) {
		t.Error("not found by vectors")
	}
}

// TestSignsFindTheNearest compares the search by signs with one of all vectors.
func TestSignsFindTheNearest(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	list := make([]vector, 3000)
	middle := make([][]float32, 60) // as sentences of one subject lie
	for i := range middle {
		middle[i] = make([]float32, 384)
		for d := range middle[i] {
			middle[i][d] = float32(random.NormFloat64())
		}
	}
	for i := range list {
		v := make([]float32, 384)
		for d := range v {
			v[d] = middle[i%60][d] + float32(1.2*random.NormFloat64()) + float32(d%5)
		}
		list[i] = whole8(v)
	}
	found, hits, wanted := near(list, slices.Repeat([]int32{-1}, len(list))), 0, 0
	for i := 0; i < len(list); i += 50 {
		var exact []partner
		for j := range list {
			if j != i {
				exact = append(exact, partner{int32(j), float32(round(list[i].cosine(list[j])))})
			}
		}
		is := map[int32]bool{}
		for _, p := range found[i] {
			is[p.to] = true
		}
		for _, p := range claims.Front(exact, 10, likelier) {
			wanted++
			hits += int(truth(is[p.to]))
		}
	}
	share := float64(hits) / float64(wanted)
	t.Logf("of the 10 nearest of 3000, %.3f are found", share)
	if share < 0.95 {
		t.Errorf("only %.3f of the nearest are found", share)
	}
}

func TestSensesOfOddSets(t *testing.T) {
	if newSenses(&claims.Set{}, nil) != nil {
		t.Error("senses without vectors")
	}
	if s := newSenses(&claims.Set{Documents: []*claims.Document{{}}}, pointed{}); len(s.sentence) != 0 || len(s.title) != 1 || s.title[0].length != 0 {
		t.Errorf("an empty document without a title: %+v", s)
	}
	if c := whole8([]float32{0, 0}).cosine(whole8([]float32{1, 2})); c != 0 {
		t.Errorf("cosine with nothing is %v", c)
	}
	if c := whole8([]float32{1, 2, -3}).cosine(whole8([]float32{2, 4, -6})); round(c) != 1 {
		t.Errorf("cosine of one direction is %v", c)
	}
}

func TestWeightsFile(t *testing.T) {
	var w [2]float64
	for name, text := range map[string]string{"a name that is none": "a 1\nb 2\nc 3\n", "a name twice": "a 1\na 2\nb 1\n", "no number": "a x\nb 1\n", "one is missing": "a 1\n"} {
		if parseWeights(text, []string{"a", "b"}, w[:]) == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if err := parseWeights("# remark\nb -2.5\n\na 1\n", []string{"a", "b"}, w[:]); err != nil || w != [2]float64{1, -2.5} {
		t.Errorf("got %v, %v", w, err)
	}
	if err := parseWeights(learnedFile, learnedNames[:], make([]float64, len(learnedNames))); err != nil {
		t.Errorf("candidate_weights.txt: %v", err)
	}
}
