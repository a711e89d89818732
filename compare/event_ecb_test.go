package compare

import (
	"archive/tar"
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path"
	"slices"
	"testing"

	"github.com/ulikunitz/xz"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// labelled is a pair of sentences of one subject of ECB+ (Cybulska and Vossen 2014).
type labelled struct {
	A, B, Topic string
	Same        bool `json:"same_event"`
}

// labelledPairs reads the dev pairs beside the project by their subject; without them the test is skipped.
func labelledPairs(t *testing.T) map[string][]labelled {
	f, err := os.Open("../../shared/data/news/ecbplus.tar.xz")
	if err != nil {
		t.Skip("no ECB+ in ../../shared/data: nothing to measure on")
	}
	defer f.Close()
	plain, err := xz.NewReader(bufio.NewReader(f))
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(plain); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			t.Fatal("no dev pairs in the archive")
		} else if err != nil {
			t.Fatal(err)
		}
		if path.Base(h.Name) != "sentence_pairs_dev.jsonl" {
			continue
		}
		out := map[string][]labelled{}
		for lines := json.NewDecoder(r); ; {
			var p labelled
			if err := lines.Decode(&p); errors.Is(err, io.EOF) {
				return out
			} else if err != nil {
				t.Fatal(err)
			}
			out[p.Topic] = append(out[p.Topic], p)
		}
	}
}

// TestEventMatchOnECB prints the average precision of the event match on the dev pairs of ECB+: the best score of two claims
// of the sentences. The cosine of all-MiniLM-L6-v2 vectors of the sentences reaches 0.722 on the same pairs, so the match is
// not yet as good as vectors; the floor here only keeps what there is.
func TestEventMatchOnECB(t *testing.T) {
	type judged struct {
		score float64
		same  bool
	}
	var all []judged
	right := 0
	for _, pairs := range labelledPairs(t) {
		var docs []*claims.Document
		seen := map[string]bool{}
		for _, p := range pairs {
			for _, s := range []string{p.A, p.B} {
				if !seen[s] {
					seen[s] = true
					docs = append(docs, source.FromText(s, s, source.Meta{}))
				}
			}
		}
		set, err := claims.Build(docs, nil)
		if err != nil {
			t.Fatal(err)
		}
		x := newIndex(set)
		byText := map[string]*claims.Document{}
		for _, d := range set.Documents {
			byText[d.Text] = d
		}
		for _, p := range pairs {
			best := 0.0
			for _, a := range x.byDocument(byText[p.A]) {
				for _, b := range x.byDocument(byText[p.B]) {
					best = max(best, round(x.event(a, b).Score))
				}
			}
			all = append(all, judged{best, p.Same})
			right += yes(p.Same)
		}
	}
	slices.SortFunc(all, func(p, q judged) int {
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(yes(p.same), yes(q.same)))
	})
	sum, hits := 0.0, 0
	for i, p := range all {
		if p.same {
			hits++
			sum += float64(hits) / float64(i+1)
		}
	}
	precision := sum / float64(right)
	t.Logf("%d pairs, %d of one event: average precision %.3f (ties against us)", len(all), right, precision)
	if precision < 0.57 {
		t.Errorf("average precision %.3f, at least 0.57 was reached before", precision)
	}
}
