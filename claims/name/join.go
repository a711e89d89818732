package name

import (
	"slices"
	"strings"
)

// joinBodies merges two ways to name one body: "Justice Department" and "Department of Justice", "U.S. Capitol" and "Capitol".
func (g *graph) joinBodies() {
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if len(x.words) < 2 {
			continue
		}
		for _, key := range otherWays(x.words) {
			if n, ok := g.at[key]; ok && g.nodes[n].kind != Person && x.kind != Person {
				g.union(i, n)
			}
		}
	}
}

// otherWays are the keys under which the same body may stand.
func otherWays(words []string) []string {
	var out []string
	last := words[len(words)-1]
	if last == "department" && isListed(words[0]) && len(words) == 2 {
		out = append(out, words[0]) // "Treasury"
	}
	if (last == "department" || last == "ministry") && len(words) == 2 {
		out = append(out, last+" of "+words[0])
	}
	if w := words[0]; (w == "u.s" || w == "us" || w == "federal") && (titles["public"][last] || len(words) > 2 && (titles["facility"][last] || stands["lab"][last])) || w == "u.s" && last == "capitol" {
		out = append(out, strings.Join(words[1:], " "))
	}
	return out
}

// joinTeams merges the last word of a club's name with the only such name of a document: "Herons", "Lorna Herons".
func (g *graph) joinTeams() {
	tails := map[string][]int{}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		n := len(x.words)
		if n < 2 || !strings.HasSuffix(x.key, "s") || x.kind == Person {
			continue
		}
		if r := g.find(i); x.kind != People && !slices.Contains(tails[x.words[n-1]], r) {
			tails[x.words[n-1]] = append(tails[x.words[n-1]], r)
		}
	}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if c := g.shortest(tails[x.key]); len(x.words) == 1 && len(c) == 1 && !x.listed && x.proof.title == 0 && g.use[x.key].small == 0 && g.together(i, c[0]) {
			g.union(i, c[0])
		}
	}
}

// shortest keeps of several names the one that all others end in: "Lorna Herons" of "Photos Lorna Herons".
func (g *graph) shortest(list []int) []int {
	for _, n := range list {
		if !slices.ContainsFunc(list, func(o int) bool { return !strings.HasSuffix(" "+g.nodes[o].key, " "+g.nodes[n].key) }) {
			return []int{n}
		}
	}
	return list
}

// joinFronts merges "Sela Marun" with "Sela Marun Dorr" when the set has one such person.
func (g *graph) joinFronts() {
	fronts := map[string][]int{}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if !x.full() || len(x.words) < 3 || len(x.words) > 6 {
			continue
		}
		for n := 2; n < len(x.words); n++ {
			k := strings.Join(x.words[:n], " ")
			if r := g.find(i); !slices.Contains(fronts[k], r) {
				fronts[k] = append(fronts[k], r)
			}
		}
	}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if c := fronts[strings.Join(x.words, " ")]; len(c) == 1 && len(x.words) > 1 && (x.kind == Person || x.kind == Other) {
			g.union(i, c[0])
		}
	}
}

// generic gives a name that only says of what sort its bearer is, "the Court", "the Committee", the node of the only one of that sort that
// the document has named before.
func (g *graph) generic(all []*sentence) {
	doc, seen := -1, []int(nil)
	for _, s := range all {
		if s.doc != doc {
			doc, seen = s.doc, nil
		}
		for k := range s.named {
			m := &s.named[k]
			if m.node < 0 {
				continue
			}
			if n := g.sortNamed(m, seen); n >= 0 {
				m.node = n
			} else if r := g.find(m.node); len(g.nodes[r].words) > 1 && !slices.Contains(seen, r) {
				seen = append(seen, r)
			}
		}
	}
}

// sortNamed is the only one of the nodes that the word of the name says the sort of, -1 if none or several are.
func (g *graph) sortNamed(m *naming, seen []int) int {
	w := m.key
	if m.first != m.last || m.titleFirst >= 0 || w == "house" || isListed(w) || !(titles["firmword"][w] || titles["placeword"][w] || titles["body"][w] || titles["facility"][w] || titles["public"][w]) {
		return -1
	}
	if !m.article && w != "congress" && w != "parliament" {
		return -1
	}
	found := -1
	for _, n := range seen {
		x := &g.nodes[n]
		of := x.words[0] == w && len(x.words) > 2 && x.words[1] == "of"
		if x.kind == Person || x.kind == People || x.words[len(x.words)-1] != w && !of {
			continue
		}
		if found >= 0 && found != n {
			return -1
		}
		found = n
	}
	return found
}
