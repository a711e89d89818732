package claims

import (
	"cmp"
	"fmt"
	"slices"

	"crossclaim/claims/parallel"
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
	written := make([]spread, len(groups))
	parallel.With(len(groups), func() func(int) {
		own := w.fork()
		return func(i int) {
			written[i] = own.topic(groups[i])
		}
	})
	written = slices.DeleteFunc(written, func(t spread) bool { return len(t.Claims) < 2 })
	slices.SortStableFunc(written, func(a, b spread) int {
		return cmp.Or(cmp.Compare(b.documents, a.documents), cmp.Compare(len(b.Claims), len(a.Claims)), slices.Compare(a.Claims, b.Claims))
	})
	tell(written)
	written = slices.DeleteFunc(written, func(t spread) bool { return t.Label == "" }) // what no noun names is no subject
	out := make([]Topic, len(written))
	for i, t := range written {
		out[i] = t.Topic
		out[i].ID = fmt.Sprintf("T%02d", i+1)
	}
	return out
}

// spread is a topic in the making with the number of documents that speak of it and what its label can be.
type spread struct {
	Topic
	documents int
	offers    []phrase // best first
	nouns     []string // names and nouns it can be searched by
	listed    string   // the label where no phrase is left
}

// documents counts the documents of a topic; the claims of one stand together.
func documents(set *Set, t Topic) int {
	n := 0
	for k, id := range t.Claims {
		if k == 0 || set.Claims[id].Doc != set.Claims[t.Claims[k-1]].Doc {
			n++
		}
	}
	return n
}
