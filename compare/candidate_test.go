package compare

import (
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/bert"
	"crossclaim/claims/source"
)

// annotated is an event with its gold divergences, each as the sentences that its two quotes cover.
type annotated struct {
	name    string
	set     *claims.Set
	pairs   []goldPair
	outside int        // gold pairs with a quote that stands in no sentence: captions and other masked text
	alike   []goldPair // agreements and decoys: no divergences, but of one thing
}

type goldPair struct {
	a, b       []where
	quotes     [2]string
	required   bool
	sameSource bool
	differ     bool
}

// annotatedEvents reads the annotated events beside the project; without them the test is skipped.
func annotatedEvents(t testing.TB) []annotated {
	folders, _ := filepath.Glob("../../shared/data/clusters/*")
	out := annotatedIn(t, append(folders, "../../shared/data/seeds"))
	if len(out) == 0 {
		t.Skip("no annotated events in ../../shared/data: nothing to measure on")
	}
	return out
}

// annotatedIn reads the annotated events of some folders; those without annotations are passed over.
func annotatedIn(t testing.TB, folders []string) []annotated {
	var out []annotated
	for _, folder := range folders {
		raw, err := os.ReadFile(filepath.Join(folder, "gold.json"))
		if err != nil {
			continue
		}
		type quote struct{ Source, Quote string }
		type quotes struct {
			A, B     quote
			Relation Relation
			Required bool
		}
		var gold struct{ Divergences, Agreements, Decoys []quotes }
		if err := json.Unmarshal(raw, &gold); err != nil {
			t.Fatalf("%s: %v", folder, err)
		}
		docs, _, err := source.Read(context.Background(), []string{folder}, source.Options{})
		if err != nil {
			t.Fatal(err)
		}
		set, err := claims.Build(docs, nil)
		if err != nil {
			t.Fatal(err)
		}
		e := annotated{name: filepath.Base(folder), set: set}
		read := func(d quotes) goldPair {
			return goldPair{
				a: covered(set, d.A.Source, d.A.Quote), b: covered(set, d.B.Source, d.B.Quote), quotes: [2]string{d.A.Quote, d.B.Quote},
				required: d.Required, sameSource: d.A.Source == d.B.Source, differ: d.Relation == Differ,
			}
		}
		for _, d := range slices.Concat(gold.Agreements, gold.Decoys) {
			e.alike = append(e.alike, read(d))
		}
		for _, d := range gold.Divergences {
			p := read(d)
			if len(p.a) == 0 || len(p.b) == 0 {
				e.outside++
			}
			e.pairs = append(e.pairs, p)
		}
		out = append(out, e)
	}
	return out
}

// covered finds the sentences that a quote overlaps, wherever it stands.
func covered(set *claims.Set, source, quote string) []where {
	var out []where
	want := claims.Fold(quote)
	for d, doc := range set.Documents {
		if strings.TrimSuffix(filepath.Base(doc.Path), ".txt") != source {
			continue
		}
		for s, sentence := range doc.Sentences {
			have := doc.Quote(sentence.Span)
			if have == want || len(have) > 15 && strings.Contains(want, have) || strings.Contains(have, want) {
				out = append(out, where{d, s})
			}
		}
	}
	return out
}

// recalled is the recall of gold pairs: all and required ones.
type recalled struct{ all, required float64 }

// recall is the part of the gold pairs that a choice of pairs of sentences holds.
func (e annotated) recall(inside bool, has func(a, b where) bool) (recalled, int) {
	var n, hit [2]int
	for _, p := range e.pairs {
		if p.sameSource != inside {
			continue
		}
		found := slices.ContainsFunc(p.a, func(a where) bool { return slices.ContainsFunc(p.b, func(b where) bool { return has(a, b) }) })
		for k := range n {
			if k == 0 || p.required {
				n[k]++
				if found {
					hit[k]++
				}
			}
		}
	}
	part := func(k int) float64 {
		if n[k] == 0 {
			return math.NaN()
		}
		return float64(hit[k]) / float64(n[k])
	}
	return recalled{part(0), part(1)}, n[0]
}

// TestCandidateRecall prints how many of the annotated divergences are among the candidates, found by words alone and with sentence
// vectors, against a plain cut of as many pairs by the cosine of TF-IDF vectors of whole sentences; and how many are left when
// 1.5 pairs a sentence are kept. The weights used with vectors were fitted on these events; fit/candidates.py prints the figures with
// each event left out.
func TestCandidateRecall(t *testing.T) {
	events := annotatedEvents(t)
	encoder, err := bert.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, how := range []struct {
		name    string
		vectors Vectors
	}{{"by words", nil}, {"with vectors", encoder}} {
		t.Run(how.name, func(t *testing.T) {
			if testing.Short() && how.vectors != nil {
				t.Skip("the vectors take seconds")
			}
			candidateRecall(t, events, how.vectors)
		})
	}
}

func candidateRecall(t *testing.T, events []annotated, vectors Vectors) {
	var ours, short, plain, within []recalled
	t.Logf("%-20s %9s %8s %7s | %-13s | %-13s | %-13s | %-13s | %s", "event", "sentences", "eligible", "chosen", "all required", "1.5 a sent.", "cosine cut", "same source", "in masked text")
	for _, e := range events {
		x := newIndex(e.set)
		x.senses = newSenses(e.set, vectors)
		r := newRanker(x)
		at := map[where]int32{}
		for i, p := range r.passages {
			for _, w := range p.at {
				at[w] = int32(i)
			}
		}
		type both struct{ a, b int32 }
		has := func(chosen []ranked) func(a, b where) bool {
			kept := map[both]bool{}
			for _, p := range chosen {
				kept[both{p.a, p.b}] = true
			}
			return func(a, b where) bool {
				i, okA := at[a]
				j, okB := at[b]
				return okA && okB && kept[both{min(i, j), max(i, j)}]
			}
		}
		across, inside := parted(r.choose(), func(p ranked) bool { return r.across(p.a, p.b) })
		n, eligible := 0, 0
		for _, d := range e.set.Documents {
			eligible += n * len(d.Sentences)
			n += len(d.Sentences)
		}
		if room := min(8*n, eligible/5); len(across) > room {
			t.Errorf("%s: %d candidates, at most %d allowed", e.name, len(across), room)
		}
		found, _ := e.recall(false, has(across))
		cut, _ := e.recall(false, cosineCut(e.set, len(across)))
		own, wanted := e.recall(true, has(inside))
		left, _ := e.recall(false, has(claims.Front(across, 3*n/2, stronger)))
		t.Logf("%-20s %9d %8d %7d | %.3f   %.3f | %.3f   %.3f | %.3f   %.3f | %.3f of %3d  | %d", e.name, n, eligible, len(across), found.all, found.required,
			left.all, left.required, cut.all, cut.required, own.all, wanted, e.outside)
		ours, short, plain, within = append(ours, found), append(short, left), append(plain, cut), append(within, own)
	}
	o, c, p, w := average(ours), average(short), average(plain), average(within)
	t.Logf("mean: all %.3f, required %.3f; after the cut: all %.3f, required %.3f; cosine cut at the same size: all %.3f, required %.3f; same source: all %.3f",
		o.all, o.required, c.all, c.required, p.all, p.required, w.all)
	if o.all < p.all+0.1 || o.required < p.required+0.1 {
		t.Errorf("candidates find no more than a cosine cut: %+v against %+v", o, p)
	}
}

func average(list []recalled) recalled {
	mean := func(f func(recalled) float64) float64 {
		sum, n := 0.0, 0.0
		for _, r := range list {
			if v := f(r); !math.IsNaN(v) {
				sum, n = sum+v, n+1
			}
		}
		return sum / max(n, 1)
	}
	return recalled{mean(func(r recalled) float64 { return r.all }), mean(func(r recalled) float64 { return r.required })}
}

// cosineCut keeps the n pairs of sentences of different sources whose plain TF-IDF vectors are nearest.
func cosineCut(set *claims.Set, n int) func(a, b where) bool {
	var at []where
	var vectors []map[string]float64
	count := map[string]float64{}
	for d, doc := range set.Documents {
		for s := range doc.Sentences {
			v := map[string]float64{}
			for _, t := range doc.Sentences[s].Tokens {
				v[t.Norm]++
			}
			for w := range v {
				count[w]++
			}
			at, vectors = append(at, where{d, s}), append(vectors, v)
		}
	}
	for _, v := range vectors {
		sum := 0.0
		for w := range v {
			v[w] *= math.Log(float64(1+len(vectors))/(1+count[w])) + 1
			sum += v[w] * v[w]
		}
		for w := range v {
			v[w] /= math.Sqrt(sum)
		}
	}
	type scored struct {
		pair  [2]where
		score float64
	}
	var all []scored
	for i := range at {
		for j := i + 1; j < len(at); j++ {
			if at[i].doc != at[j].doc {
				sum := 0.0
				for w := range vectors[i] {
					sum += vectors[i][w] * vectors[j][w]
				}
				all = append(all, scored{[2]where{at[i], at[j]}, round(sum)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b scored) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	kept := map[[2]where]bool{}
	for _, s := range all[:min(n, len(all))] {
		kept[s.pair] = true
	}
	return func(a, b where) bool { return kept[[2]where{a, b}] || kept[[2]where{b, a}] }
}
