package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

const (
	themeKeys   = 8    // weightiest keys of a theme by which sentences are found
	spoken      = 0.7  // of the weight of what a theme must name that a sentence must hold to speak of it,
	implied     = 0.5  // and one of the theme itself, which says the rest in other words
	likely      = 0.32 // cosine, twice it where a part of the theme is named, from which a sentence in another document says the same,
	unlikely    = 0.18 // and under which it does not
	namesPart   = 0.25 // of what a theme must name, for a part of it
	nearPosting = 60   // sentences: what more hold tells no likeness
	leastEnd    = 4    // letters of a word that another may end in
	fewTokens   = 7    // a shorter sentence says little
	atHome      = 1.25 // a sentence of the theme itself weighs more than one found by its words
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
	first   []int                // of each document its first sentence in sites
}

// site is one sentence.
type site struct {
	doc, sentence int
	keys          []int32 // sorted
	length        float64 // of the vector of their rarities
}

func (s site) has(key int32) bool {
	_, ok := slices.BinarySearch(s.keys, key)
	return ok
}

func newAtlas(x *index) *atlas {
	a := &atlas{set: x.set, x: x, ids: map[string]int32{}, stems: map[string]string{}}
	a.aliases = map[string][]aliasOf{}
	for _, e := range x.set.Names {
		for _, n := range append([]string{e.Label}, e.Aliases...) {
			n = strings.ToLower(n)
			word, _, _ := strings.Cut(n, " ")
			a.aliases[word] = append(a.aliases[word], aliasOf{n, e.ID})
		}
	}
	for d, doc := range x.set.Documents {
		a.first = append(a.first, len(a.sites))
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
	return a
}

// keys lists what a sentence holds.
func (a *atlas) keys(d, s int) []int32 {
	var out []int32
	for _, w := range sentenceKeys(a.set.Documents[d], s) {
		out = append(out, a.id(a.stem(w)))
		for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '-' }) {
			if part != w && len(part) > 2 {
				out = append(out, a.id(a.stem(part)))
			}
		}
	}
	for _, c := range a.claimsOf(d, s) {
		for _, n := range c.Names {
			out = append(out, a.id("name "+strconv.Itoa(n)))
		}
		for _, m := range c.Amounts {
			if m.Measure != "" {
				out = append(out, a.id("measure "+m.Measure))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ends lists for each word the words of the set it ends in: a lawsuit is a suit.
func (a *atlas) ends() map[int32][]int32 {
	out := map[int32][]int32{}
	for key, id := range a.ids {
		if strings.Contains(key, " ") {
			continue
		}
		for from := 2; from <= len(key)-leastEnd; from++ {
			if end, ok := a.ids[key[from:]]; ok {
				out[id] = append(out[id], end)
			}
		}
	}
	return out
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

// theme is what a row of a coverage table is about: sentences that speak of it, and what another must name to do so too.
type theme struct {
	home    []int          // sentences, ascending, as places in atlas.sites
	must    []int32        // keys
	topic   bool           // a whole topic, which can be spoken of in other words
	name    int32          // key of a name the label holds, -1 for none,
	named   []int32        // and those of must that are words of the name: it may stand in other words
	measure string         // what it counts, "" when it is no count
	amount  *claims.Amount // a figure that what speaks of it must have the like of
}

// find gives the best sentence of each document for a theme whose keys are weighed: -1 where none speaks of it.
// It counts the documents that name the theme in full.
func (s *scout) find(t theme) (best []int, sure int) {
	a := s.atlas
	total := 0.0
	for _, k := range t.must {
		total += s.wanted[k]
	}
	best = make([]int, len(a.set.Documents))
	full := make([]bool, len(a.set.Documents))
	score := make([]float64, len(a.set.Documents))
	for d := range best {
		best[d] = -1
	}
	look := func(i int, home bool) {
		fit, named := 0.0, 0.0
		for _, k := range a.sites[i].keys {
			fit += s.weight[k]
			named += s.wanted[k]
		}
		if has := a.sites[i].has; t.name >= 0 && has(t.name) {
			for _, k := range t.named {
				if !has(k) {
					named += s.wanted[k]
				}
			}
		}
		if !home && total == 0 || t.amount != nil && !s.counts(i, t.amount) || home && named < implied*total || !home && named < spoken*total {
			return
		}
		fit = (fit + named) / math.Sqrt(8+float64(len(a.sites[i].keys))) * s.worth(i) * s.figure(i, t.measure)
		if home {
			fit *= atHome
		}
		full[a.sites[i].doc] = full[a.sites[i].doc] || total > 0 && named >= spoken*total
		if d := a.sites[i].doc; best[d] < 0 || round(fit) > round(score[d]) {
			best[d], score[d] = i, fit
		}
	}
	for _, i := range t.home {
		look(i, true)
	}
	entries := t.must
	if t.name >= 0 {
		entries = append(slices.Clone(t.must), t.name)
	}
	for _, k := range entries {
		if len(a.posts[k]) > maxPosting && len(t.must) > 1 {
			continue
		}
		for _, i := range a.posts[k] {
			if _, home := slices.BinarySearch(t.home, int(i)); !home {
				look(int(i), false)
			}
		}
	}
	for _, f := range full {
		if f {
			sure++
		}
	}
	return best, sure
}

// near looks again into the documents where find met no sentence: one that is like a sentence found elsewhere, or a little
// like it and names a part of the theme, speaks of it in other words. It counts the documents of which it cannot tell.
func (s *scout) near(t theme, found []int) (doubtful int) {
	total := 0.0
	for _, k := range t.must {
		total += s.wanted[k]
	}
	score := make([]float64, len(found))
	second := slices.Clone(found)
	for _, i := range found {
		if i < 0 {
			continue
		}
		for _, j := range s.neighbours(i) {
			d := s.sites[j].doc
			if found[d] >= 0 {
				continue
			}
			named := 0.0
			for _, k := range s.sites[j].keys {
				named += s.wanted[k]
			}
			like := s.alike(i, j)
			if named >= namesPart*total {
				like *= 2
			}
			if like > score[d] || like == score[d] && j < second[d] {
				second[d], score[d] = j, like
			}
		}
	}
	for d, like := range score {
		switch {
		case like >= likely:
			found[d] = second[d]
		case like >= unlikely:
			doubtful++
		}
	}
	return doubtful
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
	return round(sum / (a.sites[i].length*a.sites[j].length + 1e-9))
}

// scout is the scratch of one worker.
type scout struct {
	*atlas
	weight []float64 // of each key in the theme at hand
	wanted []float64 // of each key that must be named
}

func newScout(a *atlas) *scout {
	return &scout{a, make([]float64, len(a.posts)), make([]float64, len(a.posts))}
}

// clear empties the scratch.
func (s *scout) clear(keys []int32) {
	for _, k := range keys {
		s.weight[k], s.wanted[k] = 0, 0
	}
}

// weigh fills the scratch for a theme and lists the keys it touched. A key weighs by the share of the theme's sentences
// that hold it and by its rarity, as in the centre of a topic.
func (s *scout) weigh(t theme) []int32 {
	var keys []int32
	for _, i := range t.home {
		for _, k := range s.sites[i].keys {
			if s.weight[k] == 0 {
				keys = append(keys, k)
			}
			s.weight[k]++
		}
	}
	top := 0.0
	for _, k := range keys {
		in := s.weight[k]
		s.weight[k] = round(s.rare[k] * (in - 0.9) / float64(len(t.home)) * math.Sqrt(in/float64(len(s.posts[k]))))
		top = max(top, s.weight[k])
	}
	heaviest := slices.Clone(keys)
	slices.SortFunc(heaviest, func(p, q int32) int { return cmp.Or(cmp.Compare(s.weight[q], s.weight[p]), cmp.Compare(p, q)) })
	for _, k := range heaviest[min(themeKeys, len(heaviest)):] {
		s.weight[k] = 0 // the long tail says more of a sentence's length than of its subject
	}
	sum := 0.0
	for _, k := range t.must {
		sum += s.rare[k] * s.rare[k]
	}
	for _, k := range t.must {
		if sum > 0 {
			s.wanted[k] = 2 * max(top, 0.1) * s.rare[k] * s.rare[k] / sum
		}
		keys = append(keys, k)
	}
	return keys
}

// worth is lower for sentences that say little by themselves: questions, headings, fragments.
func (s *scout) worth(i int) float64 {
	at := s.sites[i]
	sentence := s.set.Documents[at.doc].Sentences[at.sentence]
	out, whole := 0.5, false
	for _, c := range s.claimsOf(at.doc, at.sentence) {
		if c.Kind != claims.NoClaim {
			out = 0.8
		}
		whole = whole || c.Kind != claims.NoClaim && stands(c)
	}
	if whole {
		out = 1
	}
	if sentence.Heading {
		out *= 0.7
	}
	if len(sentence.Tokens) < fewTokens {
		out *= 0.5
	}
	return out
}

// figure favours the larger counts of a measure: a toll is told by its total, not by its parts.
func (s *scout) figure(i int, measure string) float64 {
	most := 0.0
	for _, c := range s.claimsOf(s.sites[i].doc, s.sites[i].sentence) {
		for _, m := range c.Amounts {
			if measure != "" && m.Measure == measure {
				most = max(most, m.Value)
			}
		}
	}
	return 1 + 0.4*math.Log10(1+most)
}

// counts says whether a sentence holds a figure that can be set beside another.
func (s *scout) counts(i int, other *claims.Amount) bool {
	for _, c := range s.claimsOf(s.sites[i].doc, s.sites[i].sentence) {
		for _, m := range c.Amounts {
			if m.Measure == other.Measure && m.Unit == other.Unit && quantity.Comparable(m.Quantity, other.Quantity) {
				return true
			}
		}
	}
	return false
}
