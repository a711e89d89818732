package claims

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// generated is a set of n sentences, 40 a document, with words drawn like those of a language: a few everywhere (Zipf),
// and some that only the sentences of one story share.
func generated(n int) *Set {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	zipf := rand.NewZipf(random, 1.1, 8, uint64(4000+n/4))
	set := &Set{}
	for i := 0; i < n; i++ {
		if i%40 == 0 {
			set.Documents = append(set.Documents, &Document{ID: fmt.Sprintf("%06d", i/40), Path: fmt.Sprintf("%06d", i/40)})
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
		var sentence text.Sentence
		var nodes []parse.Node
		sentence.Start = len(doc.Text)
		for _, w := range words {
			sentence.Tokens = append(sentence.Tokens, text.Token{Span: Span{Start: len(doc.Text), End: len(doc.Text) + len(w)}, Norm: w})
			nodes = append(nodes, parse.Node{Tag: parse.NN, Head: len(nodes) + 1})
			doc.Text += w + " "
		}
		nodes[len(nodes)-1].Head = -1
		sentence.End = len(doc.Text)
		sentence.Paragraph = len(doc.Sentences) / 3
		none := Arg{Head: -1, Name: -1, Named: -1}
		for half := range 2 {
			list := slices.Clone(words[half*6 : half*6+7])
			slices.Sort(list)
			set.Claims = append(set.Claims, &Claim{ID: len(set.Claims), Doc: doc, Sentence: len(doc.Sentences), Words: slices.Compact(list),
				Span: sentence.Span, Subject: none, Object: none, Target: none})
		}
		doc.Sentences = append(doc.Sentences, sentence)
		doc.Nodes = append(doc.Nodes, nodes)
		doc.Lemmas = append(doc.Lemmas, words)
	}
	return set
}

func TestGroupIsTheSameEachTime(t *testing.T) {
	set := generated(600)
	first := Group(set)
	for range 3 {
		if again := Group(set); !reflect.DeepEqual(first, again) {
			t.Fatal("two runs on one set give different topics")
		}
	}
}

func TestLinkJoinsByAverageLikeness(t *testing.T) {
	graph := func(n int, edges ...[3]int) *network {
		found := make([][]edge, n)
		for _, e := range edges {
			found[e[0]] = append(found[e[0]], edge{int32(e[1]), int32(e[2]) * unit * unit / 100})
		}
		return mutual(found)
	}
	for _, c := range []struct {
		why  string
		net  *network
		want []int32
	}{
		{"two pairs", graph(4, [3]int{0, 1, 50}, [3]int{2, 3, 50}), []int32{0, 0, 2, 2}},
		{"no edge, no cluster", graph(2), []int32{0, 1}},
		{"below the threshold", graph(2, [3]int{0, 1, 20}), []int32{0, 1}},
		{"a chain falls apart: the average to the far end counts", graph(3, [3]int{0, 1, 60}, [3]int{1, 2, 55}), []int32{0, 0, 2}},
		{"nearest first, not first come", graph(3, [3]int{0, 1, 40}, [3]int{1, 2, 90}), []int32{0, 1, 1}},
		{"three of a kind", graph(3, [3]int{0, 1, 40}, [3]int{1, 2, 40}, [3]int{0, 2, 40}), []int32{0, 0, 0}},
	} {
		if got := c.net.link(0.3); !slices.Equal(got, c.want) {
			t.Errorf("%s: clusters %v, want %v", c.why, got, c.want)
		}
	}
}

func TestJoinTakesGuestsByWhatTheyShareWithTheirOwn(t *testing.T) {
	for _, c := range []struct {
		why    string
		own    int32 // hundredths: likeness of row 1 to row 0, its own topic where cluster[1] is 0
		other  int32 // and to each row of the other topic
		alone  bool
		guests []int
	}{
		{"nearly as near as to its own", 30, 25, false, []int{1}},
		{"much nearer to its own", 60, 25, false, nil},
		{"in a set that is hardly alike anywhere", 10, 8, false, []int{1}},
		{"below what can be called near at all", 4, 4, false, nil},
		{"without a topic of its own", 0, 8, true, []int{1}},
	} {
		found := make([][]edge, 4)
		add := func(i, j, hundredths int32) {
			if hundredths > 0 {
				found[i] = append(found[i], edge{j, hundredths * unit * unit / 100})
			}
		}
		add(0, 1, c.own)
		add(1, 2, c.other)
		add(1, 3, c.other)
		add(2, 3, 90)
		cluster := []int32{0, 0, 2, 2}
		if c.alone {
			cluster[1] = 1
		}
		groups := mutual(found).join(cluster)
		if got := groups[len(groups)-1].guests; !slices.Equal(got, c.guests) {
			t.Errorf("%s: guests %v, want %v", c.why, got, c.guests)
		}
	}
}

func BenchmarkGroup(b *testing.B) {
	for _, n := range []int{200, 2000, 20000} {
		set := generated(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Group(set)
			}
		})
	}
}
