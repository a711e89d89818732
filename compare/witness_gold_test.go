package compare

import (
	"cmp"
	"errors"
	"os"
	"slices"
	"testing"

	"crossclaim/compare/nli"
)

// readers are the three models that read pairs of texts.
type readers struct {
	scorer  *nli.Scorer
	editor  *nli.Editor
	checker *nli.Checker
}

// said are log odds of each pair of texts: of a contradiction by the scorer and by the checker, of any divergence by the editor.
func (w readers) said(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i, p := range w.scorer.Score(pairs) {
		out[i][0] = logOdds(p[2])
	}
	for i, p := range w.checker.Score(pairs) {
		out[i][1] = logOdds(p[2])
	}
	for i, p := range w.editor.Relations(pairs) {
		out[i][2] = logOdds(1 - p[0])
	}
	return out
}

// TestWitnessesOnRealDivergences prints how well the models tell real divergences, other than differ, from agreements and look-alikes that annotators
// listed beside them, without their gates: area under the ROC curve of their log odds on whole sentences, and of the greatest over the sentences and all pairs of their
// claims. None was trained on these events.
func TestWitnessesOnRealDivergences(t *testing.T) {
	events := annotatedEvents(t)
	if os.Getenv("CROSSCLAIM_MEASURE") == "" {
		t.Skip("set CROSSCLAIM_MEASURE=1 to measure: 7,000 pairs of texts take a minute")
	}
	var w readers
	var err [3]error
	w.scorer, err[0] = nli.New()
	w.editor, err[1] = nli.NewEditor()
	w.checker, err[2] = nli.NewChecker()
	if e := errors.Join(err[:]...); e != nil {
		t.Fatal(e)
	}
	w.editor, w.checker = w.editor.Ungated(), w.checker.Ungated() // which of all pairs are worth the time is not asked here
	sums := []struct {
		name  string
		of    [3]float64
		floor [2]float64 // whole sentences, claims
	}{
		{"scorer", [3]float64{1, 0, 0}, [2]float64{}},
		{"checker", [3]float64{0, 1, 0}, [2]float64{}},
		{"editor", [3]float64{0, 0, 1}, [2]float64{}},
		{"editor and checker", [3]float64{0, 1, 1}, [2]float64{0.60, 0.65}},
		{"all three", [3]float64{1, 1, 1}, [2]float64{}},
	}
	whole, parts := make([][2][]float64, len(sums)), make([][2][]float64, len(sums))
	asked := 0
	for _, e := range events {
		x := newIndex(e.set)
		for kind, list := range [2][]goldPair{e.alike, slices.DeleteFunc(e.pairs, func(p goldPair) bool { return p.differ })} {
			for _, p := range list {
				texts := x.texts(p)
				said := w.said(texts)
				asked += len(texts)
				for k, s := range sums {
					best := slices.MaxFunc(said, func(a, b [3]float64) int { return cmp.Compare(summed(s.of, a), summed(s.of, b)) })
					whole[k][kind] = append(whole[k][kind], summed(s.of, said[0]))
					parts[k][kind] = append(parts[k][kind], summed(s.of, best))
				}
			}
		}
	}
	t.Logf("%d divergences, %d agreements and look-alikes, %d pairs of texts", len(whole[0][1]), len(whole[0][0]), asked)
	for k, s := range sums {
		got := [2]float64{area(whole[k]), area(parts[k])}
		t.Logf("%-20s whole sentences %.3f, claims %.3f", s.name, got[0], got[1])
		if got[0] < s.floor[0] || got[1] < s.floor[1] {
			t.Errorf("%s: %.3f, wanted at least %.2f", s.name, got, s.floor)
		}
	}
}

// texts are the two sentences of an annotated pair, then each claim of the one with each of the other.
func (x *index) texts(p goldPair) [][2]string {
	out := [][2]string{p.quotes}
	for _, a := range x.clauses(p.a) {
		for _, b := range x.clauses(p.b) {
			out = append(out, [2]string{a, b})
		}
	}
	return out
}

// clauses are the words of the claims of some sentences.
func (x *index) clauses(at []where) (out []string) {
	for _, c := range x.set.Claims {
		if slices.ContainsFunc(at, func(w where) bool { return x.set.Documents[w.doc] == c.Doc && w.sentence == c.Sentence }) {
			out = append(out, words(c, c.Span))
		}
	}
	return out
}

func summed(a, b [3]float64) float64 { return a[0]*b[0] + a[1]*b[1] + a[2]*b[2] }

// area is the probability that a value of the second list is above one of the first; ties count half.
func area(of [2][]float64) float64 {
	sum := 0.0
	for _, low := range of[0] {
		for _, high := range of[1] {
			switch {
			case high > low:
				sum++
			case high == low:
				sum += 0.5
			}
		}
	}
	return sum / float64(len(of[0])*len(of[1]))
}
