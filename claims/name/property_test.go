package name

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// sample is the first set of the gold as plain documents.
func sample(t testing.TB) []Document {
	raw, err := os.ReadFile("testdata/gold.txt")
	if err != nil {
		t.Fatal(err)
	}
	var docs []Document
	for _, d := range strings.Split(string(raw), "--- ")[1:] {
		_, d, _ = strings.Cut(d, "\n")
		src, _ := markup(d, 0)
		docs = append(docs, document(t, src))
	}
	return docs
}

func TestRunTwice(t *testing.T) {
	docs := sample(t)
	e, m := Find(docs)
	for range 5 {
		e2, m2 := Find(docs)
		if !reflect.DeepEqual(e, e2) || !reflect.DeepEqual(m, m2) {
			t.Fatal("the same documents gave another result")
		}
	}
}

// TestOrder holds that entities, ids and mentions do not depend on the order of the documents.
func TestOrder(t *testing.T) {
	docs := sample(t)
	e, m := Find(docs)
	for seed := range uint64(8) {
		perm := rand.New(rand.NewPCG(seed, 1)).Perm(len(docs))
		moved := make([]Document, len(docs))
		for i, p := range perm {
			moved[i] = docs[p]
		}
		e2, m2 := Find(moved)
		for i := range m2 {
			m2[i].Doc = perm[m2[i].Doc]
		}
		slices.SortStableFunc(m2, func(a, b Mention) int { return a.Doc - b.Doc })
		if !reflect.DeepEqual(e, e2) {
			t.Fatalf("order %v gave other entities", perm)
		}
		if !reflect.DeepEqual(m, m2) {
			t.Fatalf("order %v gave other mentions", perm)
		}
	}
}

// check holds what a reader of the result relies on.
func check(t *testing.T, docs []Document, entities []Entity, mentions []Mention) {
	for i, e := range entities {
		if e.ID != i || e.Label == "" {
			t.Fatalf("entity %d: %+v", i, e)
		}
	}
	seen := map[[3]int]bool{}
	for _, m := range mentions {
		if m.Entity < -1 || m.Entity >= len(entities) || m.First > m.Head || m.Head > m.Last || m.First < 0 || m.Last >= len(docs[m.Doc].Sentences[m.Sentence].Tokens) {
			t.Fatalf("impossible mention %+v", m)
		}
		if k := [3]int{m.Doc, m.Sentence, m.Head}; seen[k] {
			t.Fatalf("two mentions with one head: %+v", m)
		} else {
			seen[k] = true
		}
	}
}

// FuzzFind reads any text under any parse: nothing may panic, and every mention must lie inside its sentence.
func FuzzFind(f *testing.F) {
	raw, err := os.ReadFile("testdata/gold.txt")
	if err != nil {
		f.Fatal(err)
	}
	for i, set := range strings.Split(string(raw), "===") {
		f.Add(set, uint64(i))
	}
	for i, s := range []string{"", "US", "Mr. Putin's", "A & B & C of the D", "THE U.S. AND THE U.N. SAID", "al-", "Iran , the , the president ,", "of of of Of Of", "İstanbul ŞEHİR", "\x00president of iran"} {
		f.Add(s, uint64(i))
	}
	f.Fuzz(func(t *testing.T, raw string, seed uint64) {
		raw = strings.ToValidUTF8(raw, "?")
		half := len(raw) / 2
		for half > 0 && raw[half]&0xC0 == 0x80 {
			half--
		}
		var docs []Document
		random := rand.New(rand.NewPCG(seed, 7))
		for _, part := range []string{raw[:half], raw[half:]} {
			d := document(t, part)
			for _, nodes := range d.Nodes {
				for i := range nodes {
					if seed%3 == 0 {
						nodes[i] = parse.Node{Tag: parse.Tag(random.IntN(50)), Label: parse.Label(random.IntN(50)), Head: random.IntN(len(nodes)+2) - 1}
					}
				}
			}
			docs = append(docs, d)
		}
		if seed%5 == 1 && len(docs[0].Nodes) > 0 {
			docs[0].Nodes = docs[0].Nodes[:len(docs[0].Nodes)-1]
		}
		entities, mentions := Find(docs)
		check(t, docs, entities, mentions)
		again, mentionsAgain := Find(docs)
		if !reflect.DeepEqual(entities, again) || !reflect.DeepEqual(mentions, mentionsAgain) {
			t.Fatal("not deterministic")
		}
	})
}

// TestSafe gives documents that contradict themselves.
func TestSafe(t *testing.T) {
	tokens := text.Tokens("President Obama met Iran's leader .")
	for _, c := range []struct {
		why  string
		docs []Document
	}{
		{"no documents", nil},
		{"empty document", []Document{{}}},
		{"no parse", []Document{{Src: "President Obama met Iran's leader .", Sentences: []text.Sentence{{Tokens: tokens}}}}},
		{"tokens outside the text", []Document{{Src: "x", Sentences: []text.Sentence{{Tokens: tokens}}}}},
		{"heads in a circle", []Document{{Src: "President Obama met Iran's leader .", Sentences: []text.Sentence{{Tokens: tokens[:2]}}, Nodes: [][]parse.Node{{{Tag: parse.NNP, Head: 1}, {Tag: parse.NNP, Head: 0}}}}}},
		{"heads outside", []Document{{Src: "President Obama met Iran's leader .", Sentences: []text.Sentence{{Tokens: tokens[:2]}}, Nodes: [][]parse.Node{{{Head: 9}, {Head: -7}}}}}},
	} {
		t.Run(c.why, func(t *testing.T) {
			e, m := Find(c.docs)
			check(t, c.docs, e, m)
		})
	}
}

// TestListsNameOriginAndLicence, and the packed ones are made of them by go generate.
func TestListsNameOriginAndLicence(t *testing.T) {
	plain, err := filepath.Glob("*.txt")
	embedded, _ := files.ReadDir(".")
	if err != nil || len(plain) == 0 || len(plain) != len(embedded) {
		t.Fatalf("%d word files, %d embedded: %v", len(plain), len(embedded), err)
	}
	for _, file := range plain {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if list(strings.TrimSuffix(file, ".txt")) != string(raw) {
			t.Errorf("%s.gz is not %s packed: run go generate ./claims/name", file, file)
		}
		if !strings.Contains(string(raw[:min(len(raw), 900)]), "Origin: written for crossclaim; licence") {
			t.Errorf("%s: its head names no origin or licence", file)
		}
		for n, line := range strings.Split(string(raw), "\n") {
			if line != "" && line[0] != '#' && !strings.Contains(line, ": ") {
				t.Errorf("%s:%d: no value before the words: %q", file, n+1, line)
			}
		}
	}
}

func BenchmarkFind(b *testing.B) {
	one := sample(b)
	var docs []Document
	n := 0
	for i := 0; n < 20_000; i++ {
		d := one[i%len(one)]
		docs = append(docs, d)
		n += len(d.Sentences)
	}
	for b.Loop() {
		Find(docs)
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
