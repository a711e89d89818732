package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"crossclaim/claims"
)

const (
	themeKeys = 8    // weightiest keys of a theme by which sentences are found
	spoken    = 0.6  // of the weight of what a theme must name that a sentence must hold to speak of it
	atHome    = 1.25 // a sentence of the theme itself weighs more than one found by its words
)

// atlas finds the sentences of a set by what they hold: words by their stem, names, measures.
type atlas struct {
	set   *claims.Set
	x     *index
	ids   map[string]int32
	stems map[string]string
	rare  []float64 // inverse document frequency of each key, in sentences
	posts [][]int32 // sentences that hold it
	sites []site
	first []int // of each document its first sentence in sites
}

// site is one sentence.
type site struct {
	doc, sentence int
	keys          []int32 // sorted
}

func newAtlas(x *index) *atlas {
	a := &atlas{set: x.set, x: x, ids: map[string]int32{}, stems: map[string]string{}}
	for d, doc := range x.set.Documents {
		a.first = append(a.first, len(a.sites))
		for s := range doc.Sentences {
			a.sites = append(a.sites, site{d, s, a.keys(d, s)})
		}
	}
	for i, s := range a.sites {
		for _, k := range s.keys {
			a.posts[k] = append(a.posts[k], int32(i))
		}
	}
	for _, p := range a.posts {
		a.rare = append(a.rare, round(math.Log(float64(len(a.sites)+prior)/float64(len(p)+1))))
	}
	return a
}

// keys lists what a sentence holds.
func (a *atlas) keys(d, s int) []int32 {
	var out []int32
	for _, w := range sentenceKeys(a.set.Documents[d], s) {
		out = append(out, a.id(a.stem(w)))
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

// theme is what a row of a coverage table is about: sentences that speak of it, and what another must name to do so too.
type theme struct {
	home []int   // sentences, ascending, as places in atlas.sites
	must []int32 // keys
}

// find gives the best sentence of each document for a theme whose keys are weighed: -1 where none speaks of it.
func (s *scout) find(t theme) []int {
	a := s.atlas
	total := 0.0
	for _, k := range t.must {
		total += s.wanted[k]
	}
	best := make([]int, len(a.set.Documents))
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
		if !home && (total == 0 || named < spoken*total) {
			return
		}
		fit = (fit + named) / math.Sqrt(8+float64(len(a.sites[i].keys))) * s.worth(i)
		if home {
			fit *= atHome
		}
		if d := a.sites[i].doc; best[d] < 0 || round(fit) > round(score[d]) {
			best[d], score[d] = i, fit
		}
	}
	for _, i := range t.home {
		look(i, true)
	}
	for _, k := range t.must {
		if len(a.posts[k]) > maxPosting && len(t.must) > 1 {
			continue
		}
		for _, i := range a.posts[k] {
			if _, home := slices.BinarySearch(t.home, int(i)); !home {
				look(int(i), false)
			}
		}
	}
	return best
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
		sum += s.rare[k]
	}
	for _, k := range t.must {
		if sum > 0 {
			s.wanted[k] = 2 * max(top, 0.1) * s.rare[k] / sum
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
	return out
}
