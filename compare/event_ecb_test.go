package compare

import (
	"cmp"
	"maps"
	"os"
	"slices"
	"testing"

	"crossclaim/claims/bert"
)

// TestEventMatchOnECB prints the average precision on the dev pairs of ECB+ of the order by the event's score: weights set by
// hand, the best of two claims of the sentences.
func TestEventMatchOnECB(t *testing.T) {
	all := devPairs(t, nil)
	byHand := averagePrecision(all, func(m matched) float64 { return m.Score })
	t.Logf("%d pairs: average precision by hand %.3f (ties against us)", len(all), byHand)
	if byHand < 0.57 {
		t.Errorf("average precision %.3f, at least 0.57 was reached before", byHand)
	}
}

// TestLearnedEventMatchOnECB prints those by the cosine of the sentences and by the match, which was fitted on the train pairs.
func TestLearnedEventMatchOnECB(t *testing.T) {
	if os.Getenv("CROSSCLAIM_MEASURE") == "" {
		t.Skip("set CROSSCLAIM_MEASURE=1 to measure: the vectors of 250 articles take half a minute")
	}
	encoder, err := bert.Default()
	if err != nil {
		t.Fatal(err)
	}
	all := devPairs(t, encoder)
	cosine := averagePrecision(all, func(m matched) float64 { return m.Cosine })
	match := averagePrecision(all, func(m matched) float64 { return m.chance })
	t.Logf("%d pairs: average precision (ties against us) by cosine %.3f, by match %.3f", len(all), cosine, match)
	if match < cosine+0.05 {
		t.Error("the match is less than 0.05 above the cosine")
	}
}

func devPairs(t *testing.T, v Vectors) []matched {
	c := readCorpus(t)
	var all []matched
	for _, topic := range slices.Sorted(maps.Keys(c.pairs["dev"])) {
		from := v
		if v != nil {
			from = cached{v, map[string][]float32{}}
		}
		all = append(all, c.match(t, c.pairs["dev"][topic], from)...)
	}
	return all
}

// averagePrecision is that of the order by falling score; ties go against what is of one event.
func averagePrecision(all []matched, score func(matched) float64) float64 {
	all = slices.Clone(all)
	slices.SortFunc(all, func(p, q matched) int {
		return cmp.Or(cmp.Compare(round(score(q)), round(score(p))), cmp.Compare(truth(p.Same), truth(q.Same)))
	})
	sum, hits := 0.0, 0
	for i, m := range all {
		if m.Same {
			hits++
			sum += float64(hits) / float64(i+1)
		}
	}
	return sum / float64(max(hits, 1))
}
