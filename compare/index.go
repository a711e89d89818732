package compare

import (
	"maps"
	"math"
	"slices"
	"strings"
	"sync"

	"crossclaim/claims"
)

// index finds the claims that share what is rare in a set: words, names, measures, states, stances.
type index struct {
	set       *claims.Set
	keys      [][]string // of each claim, sorted
	numbers   [][]int32  // of the keys of each claim: their places in the order of all keys
	squares   []float64  // weight squared of the key with a number
	weight    map[string]float64
	norm      []float64
	of        map[*claims.Document]int // number of a document in the set
	labels    [][]string               // words of the label of each name,
	lowered   [][]string               // and in small letters
	claims    [][2]int                 // of each document: its first claim and the one after its last
	first     [][]int                  // of each document and sentence: its first claim or the one after its place
	dominant  map[*claims.Document]int // of each document: the person it is about, -1 for none
	states    [][]state                // of each claim
	charges   [][]charge               // of each claim
	longest   int                      // members of a group of claims of which all are paired
	assume    bool                     // two bare statements: one event and one person are presumed
	senses    *senses                  // nil: words, names and measures alone
	documents []document               // with senses

	phrases [][2]phrase                        // of each claim: its subject and its object
	hoax    map[*claims.Document]func() bool   // see hoaxed
	carrier map[*claims.Document]func() string // see carrier

	editions func() map[[2]*claims.Document]bool // see versions
}

// maxPosting is the length from which a list of those that share a key is cut: what so many share tells no event.
const maxPosting = 400

// longest is maxPosting, or less in a set of many sentences: where lists are many, their pairs would outgrow the rest.
func longest(set *claims.Set) int {
	if sentencesOf(set) > many {
		return manyPosts
	}
	return maxPosting
}

// sentencesOf is how many sentences a set has.
func sentencesOf(set *claims.Set) (n int) {
	for _, d := range set.Documents {
		n += len(d.Sentences)
	}
	return n
}

func newIndex(set *claims.Set) *index {
	x := &index{set: set, longest: longest(set), weight: map[string]float64{}, of: map[*claims.Document]int{}, claims: make([][2]int, len(set.Documents))}
	for d, doc := range set.Documents {
		x.of[doc] = d
	}
	count := map[string]int{}
	for i, c := range set.Claims {
		x.keys = append(x.keys, x.keysOf(c))
		x.states, x.charges = append(x.states, statesOf(c)), append(x.charges, chargesOf(c))
		for _, k := range x.keys[i] {
			count[k]++
		}
		if d, ok := x.of[c.Doc]; ok {
			if i == 0 || set.Claims[i-1].Doc != c.Doc {
				x.claims[d][0] = i
			}
			x.claims[d][1] = i + 1
		}
	}
	for _, e := range set.Names {
		words := strings.Fields(e.Label)
		x.labels, x.lowered = append(x.labels, words), append(x.lowered, lower(words))
	}
	x.sentences()
	x.editions = sync.OnceValue(x.versions)
	x.readPhrases()
	x.dominant = dominants(set)
	x.hoax, x.carrier = ofEach(set, hoaxed), ofEach(set, carrier)
	n := float64(len(set.Claims)) + 1
	number := map[string]int32{}
	for i, k := range slices.Sorted(maps.Keys(count)) {
		w := rarity(n, float64(count[k]))
		number[k], x.weight[k], x.squares = int32(i), w, append(x.squares, w*w)
	}
	for i := range set.Claims {
		sum, numbers := 0.0, make([]int32, 0, len(x.keys[i]))
		for _, k := range x.keys[i] {
			numbers = append(numbers, number[k])
			sum += x.squares[number[k]]
		}
		x.numbers = append(x.numbers, numbers)
		x.norm = append(x.norm, math.Sqrt(sum))
	}
	return x
}

// labelWords are the words of the label of a name.
func (x *index) labelWords(id int) []string {
	if x.labels == nil {
		return strings.Fields(x.set.Names[id].Label) // an index for names alone
	}
	return x.labels[id]
}

// lowerWord is such a word in small letters.
func (x *index) lowerWord(id, k int) string {
	if x.lowered == nil {
		return strings.ToLower(x.labelWords(id)[k])
	}
	return x.lowered[id][k]
}

// ofEach asks each document a question once, when its answer is wanted: a document has many pairs.
func ofEach[T any](set *claims.Set, ask func(*claims.Document) T) map[*claims.Document]func() T {
	out := map[*claims.Document]func() T{}
	for _, d := range set.Documents {
		out[d] = sync.OnceValue(func() T { return ask(d) })
	}
	return out
}

// sentences notes where the claims of every sentence begin; the entry after the last sentence is the end.
func (x *index) sentences() {
	for d, doc := range x.set.Documents {
		at, end := x.claims[d][0], x.claims[d][1]
		first := make([]int, len(doc.Sentences)+1)
		for s := range first {
			for at < end && x.set.Claims[at].Sentence < s {
				at++
			}
			first[s] = at
		}
		x.first = append(x.first, first)
	}
}

// prior is how many claims of other news a small set is thought to stand in: without it the words two short texts share
// would weigh less than those they do not.
const prior = 300

// rarity is the weight of a key that count of n claims hold (inverse document frequency, smoothed).
func rarity(n, count float64) float64 { return round(math.Log((n + prior) / (count + 1))) }

// pair is a candidate: two claims of the set, the one with the smaller id first.
type pair struct{ a, b int }

// round keeps sums of floats from deciding an order.
func round(v float64) float64 { return math.Round(v*1e4) / 1e4 }
