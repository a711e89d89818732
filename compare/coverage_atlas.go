package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

const (
	nearPosting = 60 // sentences: what more hold tells no likeness
	leastEnd    = 4  // letters of a word that another may end in
)

// atlas finds the sentences of a set by what they hold: words by their stem, names, measures.
type atlas struct {
	set     *claims.Set
	x       *index
	ids     map[string]int32
	stems   map[string]string
	rare    []float64 // inverse document frequency of each key, in sentences
	posts   [][]int32 // sentences that hold it
	sites   []site
	aliases map[string][]aliasOf // names by their first word
	roots   map[string][]string  // stems by their first letters, each list in the order in which they were met
	first   []int                // of each document its first sentence in sites
	numbers map[string]int       // of each document by its id
	holds   [][]int32            // keys of each claim
}

// site is one sentence.
type site struct {
	doc, sentence int
	keys          []int32 // sorted
	length        float64 // of the vector of their rarities
}

func newAtlas(x *index) *atlas {
	a := &atlas{set: x.set, x: x, ids: map[string]int32{}, stems: map[string]string{}}
	a.aliases, a.numbers, a.roots = map[string][]aliasOf{}, map[string]int{}, map[string][]string{}
	for _, e := range x.set.Names {
		for _, n := range append([]string{e.Label}, e.Aliases...) {
			n = strings.ToLower(n)
			word, _, _ := strings.Cut(n, " ")
			a.aliases[word] = append(a.aliases[word], aliasOf{n, e.ID})
		}
	}
	for d, doc := range x.set.Documents {
		a.first = append(a.first, len(a.sites))
		if _, ok := a.numbers[doc.ID]; !ok {
			a.numbers[doc.ID] = d
		}
		for s := range doc.Sentences {
			a.sites = append(a.sites, site{doc: d, sentence: s, keys: a.keys(d, s)})
		}
	}
	ends := a.ends()
	for i := range a.sites {
		s := &a.sites[i]
		for _, k := range s.keys[:len(s.keys):len(s.keys)] {
			s.keys = append(s.keys, ends[k]...)
		}
		slices.Sort(s.keys)
		s.keys = slices.Compact(s.keys)
		for _, k := range s.keys {
			a.posts[k] = append(a.posts[k], int32(i))
		}
	}
	for _, p := range a.posts {
		a.rare = append(a.rare, round(math.Log(float64(len(a.sites)+prior)/float64(len(p)+1))))
	}
	for i := range a.sites {
		for _, k := range a.sites[i].keys {
			a.sites[i].length += a.rare[k] * a.rare[k]
		}
		a.sites[i].length = math.Sqrt(a.sites[i].length)
	}
	for _, c := range x.set.Claims {
		a.holds = append(a.holds, a.read(c))
	}
	return a
}

func (a *atlas) claimsOf(d, s int) []*claims.Claim {
	return a.set.Claims[a.x.first[d][s]:a.x.first[d][s+1]]
}

func (a *atlas) stem(w string) string {
	out, ok := a.stems[w]
	if !ok {
		out = stem(w)
		a.stems[w] = out
	}
	return out
}

func (a *atlas) id(key string) int32 {
	id, ok := a.ids[key]
	if !ok {
		id = int32(len(a.posts))
		a.ids[key] = id
		a.posts = append(a.posts, nil)
		if len(key) >= leastRoot && !strings.Contains(key, " ") {
			a.roots[key[:leastRoot]] = append(a.roots[key[:leastRoot]], key)
		}
	}
	return id
}

// nameIn finds the name a label holds: its key and those of its words, -1 for none.
func (a *atlas) nameIn(label string) (key int32, words []int32) {
	alias := a.longestAlias(label)
	id, ok := a.ids["name "+strconv.Itoa(alias.id)]
	if alias.text == "" || !ok {
		return -1, nil
	}
	for _, w := range strings.Fields(alias.text) {
		if k, ok := a.ids[a.stems[claims.Normal(w)]]; ok {
			words = append(words, k)
		}
	}
	return id, words
}

type aliasOf struct {
	text string // in small letters
	id   int
}

// longestAlias is the longest name of the set that stands in a label, the first of several.
func (a *atlas) longestAlias(label string) aliasOf {
	var best aliasOf
	words := " " + strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(label), "’s", " ’s"), "'s", " 's") + " "
	for _, w := range strings.Fields(words) {
		for _, other := range a.aliases[w] {
			if len(other.text) > len(best.text) && strings.Contains(words, " "+other.text+" ") {
				best = other
			}
		}
	}
	return best
}

// neighbours lists the sentences that share one of the rarer words of a sentence.
func (a *atlas) neighbours(i int) []int {
	var out []int
	for _, k := range a.sites[i].keys {
		if len(a.posts[k]) > nearPosting {
			continue
		}
		for _, j := range a.posts[k] {
			out = append(out, int(j))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// alike is the cosine of two sentences by the rarity of what both hold.
func (a *atlas) alike(i, j int) float64 {
	sum := 0.0
	p, q := a.sites[i].keys, a.sites[j].keys
	for x, y := 0, 0; x < len(p) && y < len(q); {
		switch {
		case p[x] < q[y]:
			x++
		case p[x] > q[y]:
			y++
		default:
			sum += a.rare[p[x]] * a.rare[p[x]]
			x, y = x+1, y+1
		}
	}
	return a.cosine(sum, i, j)
}

// cosine is that of two sentences that share keys of so much squared rarity.
func (a *atlas) cosine(shared float64, i, j int) float64 {
	return round(shared / (a.sites[i].length*a.sites[j].length + 1e-9))
}

// siteOf is the sentence of a claim as a place in atlas.sites.
func (a *atlas) siteOf(c *claims.Claim) int { return a.first[a.x.of[c.Doc]] + c.Sentence }

func (a *atlas) sentence(i int) text.Sentence {
	return a.set.Documents[a.sites[i].doc].Sentences[a.sites[i].sentence]
}
