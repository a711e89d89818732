package compare

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
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
}

// maxPosting is the length from which a list of those that share a key is cut: what so many share tells no event.
const maxPosting = 400

// longest is maxPosting, or less in a set of many sentences: where lists are many, their pairs would outgrow the rest.
func longest(set *claims.Set) int {
	n := 0
	for _, d := range set.Documents {
		n += len(d.Sentences)
	}
	if n > many {
		return manyPosts
	}
	return maxPosting
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

// keysOf lists what a claim is found by.
func (x *index) keysOf(c *claims.Claim) []string {
	if c.Kind == claims.NoClaim {
		return nil
	}
	out := slices.Clone(c.Words)
	for _, n := range c.Names {
		out = append(out, "name "+strconv.Itoa(n))
	}
	for _, a := range c.Amounts {
		if a.Measure != "" {
			out = append(out, "measure "+a.Measure)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared is the share of the weight of the keys that both claims of a pair have, as overlap gives it.
func (x *index) shared(p pair) float64 {
	a, b := x.numbers[p.a], x.numbers[p.b]
	sum := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			sum += x.squares[a[i]]
			i, j = i+1, j+1
		}
	}
	if sum == 0 {
		return 0
	}
	return round(sum / (x.norm[p.a] * x.norm[p.b]))
}

// overlap is the share of the weight of the keys that both claims have, and the shared words, heaviest first.
func (x *index) overlap(a, b *claims.Claim) (float64, []string) {
	na, nb := x.numbers[a.ID], x.numbers[b.ID]
	var room [16]int32
	sum, shared := 0.0, room[:0] // places in the keys of a
	for i, j := 0, 0; i < len(na) && j < len(nb); {
		switch {
		case na[i] < nb[j]:
			i++
		case na[i] > nb[j]:
			j++
		default:
			sum += x.squares[na[i]]
			shared = append(shared, int32(i))
			i, j = i+1, j+1
		}
	}
	if sum == 0 {
		return 0, nil
	}
	slices.SortStableFunc(shared, func(p, q int32) int { return cmp.Compare(x.squares[na[q]], x.squares[na[p]]) })
	words := make([]string, len(shared))
	for k, i := range shared {
		words[k] = x.keys[a.ID][i]
	}
	return round(sum / (x.norm[a.ID] * x.norm[b.ID])), words
}

// overlapBut is overlap without the words of two spans: those a detector compares.
func (x *index) overlapBut(a, b *claims.Claim, sa, sb claims.Span) float64 {
	skip := map[string]bool{}
	for _, side := range []struct {
		c *claims.Claim
		s claims.Span
	}{{a, sa}, {b, sb}} {
		for k, t := range side.c.Doc.Sentences[side.c.Sentence].Tokens {
			if side.s.Contains(t.Span) {
				skip[claims.Normal(side.c.Doc.Lemmas[side.c.Sentence][k])] = true
			}
		}
		for _, n := range side.c.Names {
			if strings.Contains(side.s.Of(side.c.Doc.Text), x.set.Names[n].Label) {
				skip["name "+strconv.Itoa(n)] = true
			}
		}
	}
	square := func(keys []string) float64 {
		sum := 0.0
		for _, k := range keys {
			if !skip[k] {
				sum += x.weight[k] * x.weight[k]
			}
		}
		return sum
	}
	ka, kb := x.keys[a.ID], x.keys[b.ID]
	return round(square(common(ka, kb)) / (math.Sqrt(square(ka)*square(kb)) + 1e-9))
}

// pair is a candidate: two claims of the set, the one with the smaller id first.
type pair struct{ a, b int }

// compare orders pairs by their first claim, then by their second.
func (p pair) compare(q pair) int {
	if p.a != q.a {
		return p.a - q.a
	}
	return p.b - q.b
}

// questions pairs the claims that answer one question whatever else they say: the life of one person, the stance of one
// holder.
func (x *index) questions() []pair {
	groups := map[string][]int{}
	for i, c := range x.set.Claims {
		if c.Kind == claims.NoClaim {
			continue
		}
		for _, holder := range []claims.Arg{c.Subject, c.Object} {
			if holder.Name < 0 {
				continue
			}
			who := strconv.Itoa(holder.Name)
			if x.mortal(holder.Name) && (lexicon.Status.Is(c.Lemma, "life/dead") || lexicon.Status.Is(c.Lemma, "life/alive") || lexicon.Agentive.Has(c.Lemma) || c.Lemma == "late-attr") {
				groups["life "+who] = append(groups["life "+who], i)
			}
		}
		if c.Stance != claims.NoStance && c.Subject.Name >= 0 {
			key := "stance " + x.holder(c.Subject.Name)
			groups[key] = append(groups[key], i)
		}
	}
	var out []pair
	for key, members := range groups {
		members = members[:min(len(members), x.longest)]
		for i, a := range members {
			for _, b := range members[i+1:] {
				if strings.HasPrefix(key, "life") && dying(x.set.Claims[a]) == dying(x.set.Claims[b]) {
					continue
				}
				out = append(out, pair{min(a, b), max(a, b)})
			}
		}
	}
	return out
}

// holder is who a name speaks for: its country, or itself.
func (x *index) holder(id int) string {
	if c := x.set.Names[id].Country; c != "" {
		return c
	}
	return strconv.Itoa(id)
}

// isPlace says whether an argument names a place.
func (x *index) isPlace(a claims.Arg) bool {
	return a.Name >= 0 && x.set.Names[a.Name].Kind == name.Place
}

// round keeps sums of floats from deciding an order.
func round(v float64) float64 { return math.Round(v*1e4) / 1e4 }

// pairOf is the number of the pair of opposites a word belongs to, "" for none.
func pairOf(lemma string) string {
	number, _, _ := strings.Cut(lexicon.Antonym.Value(lemma), "/")
	return number
}

// bySentence lists the claims that stand in the claim's sentence.
func (x *index) bySentence(c *claims.Claim) []*claims.Claim {
	first := c.ID
	for first > 0 && x.set.Claims[first-1].Doc == c.Doc && x.set.Claims[first-1].Sentence == c.Sentence {
		first--
	}
	end := c.ID + 1
	for end < len(x.set.Claims) && x.set.Claims[end].Doc == c.Doc && x.set.Claims[end].Sentence == c.Sentence {
		end++
	}
	return x.set.Claims[first:end]
}

// byDocument lists the claims of a document.
func (x *index) byDocument(doc *claims.Document) []*claims.Claim {
	d, ok := x.of[doc]
	if !ok {
		return nil
	}
	return x.set.Claims[x.claims[d][0]:x.claims[d][1]]
}
