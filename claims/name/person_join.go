package name

import (
	"slices"
	"strings"
)

// joinFull merges the full names of one person: with and without middle names, initials, short first names.
func (g *graph) joinFull() {
	buckets := map[string][]int{}
	for _, i := range g.sorted() {
		if x := &g.nodes[i]; x.full() {
			k := loose(x.words[0]) + "|" + fold(x.surname())
			buckets[k] = append(buckets[k], i)
		}
	}
	for _, k := range sortedKeys(buckets) {
		list := buckets[k]
		if g.agree(list) {
			for _, n := range list[1:] {
				g.union(list[0], n)
			}
		}
	}
	g.joinInitials()
	g.joinTails()
}

// joinTails merges "Rojas Vidal" with "Sofia Rojas Vidal" when the set has one such person.
func (g *graph) joinTails() {
	tails := map[string][]int{}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if !x.full() || len(x.words) > 6 {
			continue
		}
		for n := 1; n+2 <= len(x.words); n++ {
			k := strings.Join(x.words[n:], " ")
			if r := g.find(i); !slices.Contains(tails[k], r) {
				tails[k] = append(tails[k], r)
			}
		}
	}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if x.full() && !isFirst(x.words[0]) && len(tails[strings.Join(x.words, " ")]) == 1 {
			g.union(i, tails[strings.Join(x.words, " ")][0])
		}
	}
}

// agree says whether no two of the names contradict each other in a middle name.
func (g *graph) agree(list []int) bool {
	if len(list) > 50 {
		return false
	}
	for i, a := range list {
		for _, b := range list[:i] {
			x, y := middle(&g.nodes[a]), middle(&g.nodes[b])
			for k := 0; k < len(x) && k < len(y); k++ {
				p, q := strings.TrimSuffix(x[k], "."), strings.TrimSuffix(y[k], ".")
				if p != q && !(len(p) == 1 && p[0] == q[0]) && !(len(q) == 1 && p[0] == q[0]) {
					return false
				}
			}
		}
	}
	return true
}

func middle(x *node) []string {
	w := x.words[1 : len(x.words)-1]
	var out []string
	for _, m := range w {
		if m != "," && !titles["particle"][m] {
			out = append(out, m)
		}
	}
	return out
}

// joinInitials merges "J. Smith" with "John Smith" when he is the only J. Smith.
func (g *graph) joinInitials() {
	byInitial := map[string][]int{}
	for i := range g.nodes {
		if x := &g.nodes[i]; x.full() && !isInitial(x.words[0]) {
			k := x.words[0][:1] + "|" + x.surname()
			if r := g.find(i); !slices.Contains(byInitial[k], r) {
				byInitial[k] = append(byInitial[k], r)
			}
		}
	}
	for i := range g.nodes {
		if x := &g.nodes[i]; x.full() && isInitial(x.words[0]) {
			if c := byInitial[x.words[0][:1]+"|"+x.surname()]; len(c) == 1 {
				g.union(i, c[0])
			}
		}
	}
}
