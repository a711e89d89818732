package claims

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Grouping steers how claims are put into topics; the zero value goes by words, names and measures alone.
type Grouping struct {
	// Similarity, when given, adds what the words do not show: the likeness (0..1) of two sentences, each named by
	// document and sentence number, as sentence vectors see it. It is asked only for pairs that share a word.
	Similarity func(docA, sentenceA, docB, sentenceB int) float64
}

// Group puts the claims of all documents into topics by what they share. A claim may belong to several topics; what shares
// nothing with any other sentence belongs to none. The topics are the same whatever the order of the documents was.
func Group(set *Set) []Topic { return Grouping{}.Group(set) }

// Group puts the claims of a set into topics: sentences by average linkage (Sokal and Michener 1958) over the graph of
// nearest neighbours, then each sentence to further topics that lie near it.
func (g Grouping) Group(set *Set) []Topic {
	b := newBags(set)
	net := b.neighbours(g.Similarity)
	groups := net.join(net.link(minLink))
	w := newWriter(b)
	out := make([]Topic, len(groups))
	inParallel(len(groups), func() func(int) {
		own := w.fork()
		return func(i int) { out[i] = own.topic(groups[i]) }
	})
	out = slices.DeleteFunc(out, func(t Topic) bool { return len(t.Claims) < 2 })
	slices.SortStableFunc(out, func(a, b Topic) int {
		return cmp.Or(cmp.Compare(len(a.Silent), len(b.Silent)), cmp.Compare(len(b.Claims), len(a.Claims)), cmp.Compare(a.Claims[0], b.Claims[0]),
			slices.Compare(a.Claims, b.Claims))
	})
	tell(out)
	for i := range out {
		out[i].ID = fmt.Sprintf("T%02d", i+1)
	}
	return out
}

// tell gives a topic whose label a larger one has already its next best phrase.
func tell(topics []Topic) {
	taken := map[string]bool{}
	for i := range topics {
		t := &topics[i]
		for k, term := range t.Terms {
			if k < maxPhrases && !taken[strings.ToLower(term)] {
				t.Label = term
				break
			}
		}
		taken[strings.ToLower(t.Label)] = true
		t.Terms = slices.DeleteFunc(t.Terms, func(s string) bool { return s == t.Label })
	}
}
