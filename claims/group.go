package claims

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"crossclaim/claims/name"
)

// joinTopic is the cosine to a topic's centre from which a claim belongs to it.
const joinTopic = 0.22

// Group puts the claims of all documents into topics by what they share: claims in order, each to the nearest topics
// whose centre lies near enough, else to a new one; then a second pass with the centres fixed.
func Group(set *Set) []Topic {
	g := newGrouper(set)
	for range 2 {
		g.assign()
	}
	return g.topics()
}

type grouper struct {
	set     *Set
	vectors []map[string]float64
	centres []map[string]float64
	members [][]int
}

func newGrouper(set *Set) *grouper {
	g := &grouper{set: set}
	count := map[string]float64{}
	terms := make([][]string, len(set.Claims))
	for i, c := range set.Claims {
		if c.Kind == NoClaim {
			continue
		}
		terms[i] = slices.Clone(c.Words)
		for _, n := range c.Names {
			terms[i] = append(terms[i], "name "+fmt.Sprint(n))
		}
		for _, w := range terms[i] {
			count[w]++
		}
	}
	for i := range set.Claims {
		v := map[string]float64{}
		for _, w := range terms[i] {
			v[w] = math.Log(float64(len(set.Claims)+1) / count[w])
		}
		normalise(v)
		g.vectors = append(g.vectors, v)
	}
	return g
}

// assign gives every claim to its nearest topic; the first pass founds topics on the way.
func (g *grouper) assign() {
	found := len(g.centres) == 0
	g.members = make([][]int, len(g.centres))
	posts := map[string][]int{}
	for t, c := range g.centres {
		for _, w := range sorted(c) {
			posts[w] = append(posts[w], t)
		}
	}
	for i, v := range g.vectors {
		if len(v) == 0 {
			continue
		}
		best, score := g.nearest(v, posts)
		if best < 0 || score < joinTopic {
			if !found {
				continue
			}
			best = len(g.centres)
			g.centres = append(g.centres, map[string]float64{})
			g.members = append(g.members, nil)
		}
		g.members[best] = append(g.members[best], i)
		if found {
			for _, w := range sorted(v) {
				if _, ok := g.centres[best][w]; !ok {
					posts[w] = append(posts[w], best)
				}
				g.centres[best][w] += v[w]
			}
		}
	}
}

func (g *grouper) nearest(v map[string]float64, posts map[string][]int) (int, float64) {
	scores := map[int]float64{}
	for _, w := range sorted(v) {
		for _, t := range posts[w] {
			scores[t] += v[w] * g.centres[t][w]
		}
	}
	best, top := -1, 0.0
	for _, t := range sorted(scores) {
		s := math.Round(scores[t]/length(g.centres[t])*1e4) / 1e4
		if s > top {
			best, top = t, s
		}
	}
	return best, top
}

// topics labels the groups; those of one claim alone stay unless they are empty of names and figures.
func (g *grouper) topics() []Topic {
	var out []Topic
	for t, members := range g.members {
		if len(members) < 2 {
			continue
		}
		topic := Topic{Claims: members}
		topic.Label, topic.Terms = g.label(t, members)
		said := map[*Document]bool{}
		for _, i := range members {
			said[g.set.Claims[i].Doc] = true
		}
		for _, d := range g.set.Documents {
			if !said[d] {
				topic.Silent = append(topic.Silent, d.ID)
			}
		}
		out = append(out, topic)
	}
	slices.SortStableFunc(out, func(a, b Topic) int {
		return cmp.Or(cmp.Compare(len(a.Silent), len(b.Silent)), cmp.Compare(len(b.Claims), len(a.Claims)), cmp.Compare(a.Claims[0], b.Claims[0]))
	})
	for i := range out {
		out[i].ID = fmt.Sprintf("T%02d", i+1)
	}
	return out
}

// label is the two or three heaviest terms of a topic as the texts write them.
func (g *grouper) label(t int, members []int) (string, []string) {
	weight := map[string]float64{}
	for _, i := range members {
		for _, w := range sorted(g.vectors[i]) {
			weight[w] += g.vectors[i][w]
		}
	}
	words := sorted(weight)
	slices.SortStableFunc(words, func(a, b string) int {
		return cmp.Compare(math.Round(weight[b]*1e4), math.Round(weight[a]*1e4))
	})
	var label, terms []string
	for _, w := range words {
		shown := g.shown(w)
		if shown == "" || slices.ContainsFunc(terms, func(o string) bool {
			return strings.Contains(strings.ToLower(o), strings.ToLower(shown)) || strings.Contains(strings.ToLower(shown), strings.ToLower(o))
		}) {
			continue
		}
		terms = append(terms, shown)
		if len(label) < 3 {
			label = append(label, shown)
		}
		if len(terms) == 12 {
			break
		}
	}
	return strings.Join(label, ", "), terms
}

func (g *grouper) shown(term string) string {
	if rest, ok := strings.CutPrefix(term, "name "); ok {
		var id int
		fmt.Sscan(rest, &id)
		if g.set.Names[id].Kind == name.People {
			return ""
		}
		return g.set.Names[id].Label
	}
	return term
}

func normalise(v map[string]float64) {
	n := length(v)
	for w := range v {
		v[w] /= n + 1e-12
	}
}

func length(v map[string]float64) float64 {
	sum := 0.0
	for _, w := range sorted(v) {
		sum += v[w] * v[w]
	}
	return math.Sqrt(sum)
}

// sorted lists the keys of a map in order, so that sums and choices never depend on the order of a map.
func sorted[K cmp.Ordered](m map[K]float64) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
