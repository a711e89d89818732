package name

import (
	"slices"
	"strings"
)

// persons indexes the people that the set names in full.
type persons struct {
	g     *graph
	last  map[string][]int // last name -> representatives, sorted by key
	first map[string][]int
	inDoc map[int]map[int]bool // document -> representatives it names in full
	open  []*naming            // names that are no full name
	firms map[string][]int     // first word of an organisation's name of several words -> nodes
	from  map[place]int        // where a document first names a node in full: sentence, then token
}

// place is a node in a document.
type place struct{ doc, node int }

// full says whether the node is a person with first and last name.
func (x *node) full() bool {
	return x.kind == Person && len(x.words) >= 2 && (!titles["particle"][x.words[0]] || len(x.words) > 2) && x.surname() != x.words[0]
}

// surname is the last word of a name without the article "al-" and without "Jr".
func (x *node) surname() string {
	w := x.words
	for len(w) > 1 && (titles["suffix"][w[len(w)-1]] || w[len(w)-1] == ",") {
		w = w[:len(w)-1]
	}
	return bare(w[len(w)-1])
}

func bare(w string) string { return strings.TrimPrefix(strings.TrimPrefix(w, "al-"), "el-") }

// sorted lists the nodes by key, so that no merge depends on the order of the documents.
func (g *graph) sorted() []int {
	out := make([]int, 0, len(g.nodes))
	for _, k := range sortedKeys(g.at) {
		out = append(out, g.at[k])
	}
	return out
}

// people builds the index from the names seen.
func (g *graph) people(all []*sentence) *persons {
	p := &persons{g: g, last: map[string][]int{}, first: map[string][]int{}, inDoc: map[int]map[int]bool{}, firms: map[string][]int{}, from: map[place]int{}}
	add := func(m map[string][]int, k string, n int) {
		if !slices.Contains(m[k], n) {
			m[k] = append(m[k], n)
		}
	}
	for i := range g.nodes {
		if x := &g.nodes[i]; x.full() {
			add(p.last, x.surname(), g.find(i))
			add(p.first, x.words[0], g.find(i))
		} else if x.kind == Organisation && len(x.words) > 1 {
			add(p.firms, x.words[0], g.find(i))
		}
	}
	for _, s := range all {
		for k := range s.named {
			if m := &s.named[k]; m.node >= 0 && len(g.nodes[m.node].words) > 1 {
				if at := (place{s.doc, g.find(m.node)}); p.from[at] == 0 {
					p.from[at] = m.order()
				}
			}
			if m := &s.named[k]; m.node >= 0 && g.nodes[m.node].full() {
				if p.inDoc[s.doc] == nil {
					p.inDoc[s.doc] = map[int]bool{}
				}
				p.inDoc[s.doc][g.find(m.node)] = true
			}
		}
	}
	return p
}

// resolve gives a last or first name that stands alone its person; a name that fits several people gets none.
func (p *persons) resolve(m *naming) {
	x := &p.g.nodes[m.node]
	if x.full() || x.kind != Person && x.kind != Other && !x.listed && x.proof.acronym == 0 {
		return
	}
	words := parts(m.key)
	if len(words) == 0 {
		return
	}
	if x.listed && (len(words) > 1 || !p.overrules(m, x)) {
		return
	}
	found := p.fits(p.last[bare(words[len(words)-1])], words)
	here := p.here(m.s.doc, found)
	if len(here) == 0 && len(words) == 1 && (!x.listed || firsts["east"][words[0]]) {
		if f := p.here(m.s.doc, p.first[words[0]]); len(f) > 0 && len(found) == 0 {
			here = f
		} else if firsts["east"][words[0]] && len(found) == 0 {
			found = p.first[words[0]]
		}
	}
	if n := p.firm(m, here); n >= 0 {
		m.node = n
		return
	}
	if len(here) > 0 {
		found = here
	} else if x.listed {
		return
	}
	found = p.introduced(p.narrow(found, m), m)
	if sure := p.sure(found); len(sure) == 1 {
		found = sure
	}
	switch {
	case len(found) == 1:
		m.node = found[0]
		for _, u := range m.units {
			p.g.nodes[m.node].proof.gendered(u.gender)
		}
	case len(found) > 1 && !x.listed && slices.ContainsFunc(found, p.proven):
		m.node = -1
	}
}

// proven says whether the set gives a name a first name that is known as one, or calls its bearer somebody.
func (p *persons) proven(n int) bool {
	x := &p.g.nodes[n]
	return isFirst(x.words[0]) || x.proof.title+x.proof.who > 0
}

// sure keeps the names that are certainly people's.
func (p *persons) sure(list []int) []int {
	var out []int
	for _, n := range list {
		if p.proven(n) {
			out = append(out, n)
		}
	}
	return out
}

// overrules says whether a place's or firm's name stands for a person of the document after all: "Houston" for Whitney Houston.
func (p *persons) overrules(m *naming, x *node) bool {
	for _, u := range m.units {
		if u.office != "" || u.gender != 0 {
			return true
		}
	}
	return x.kind == Place && x.proof.place == 0 && x.country != x.key
}

// fits keeps the people whose name ends in the words.
func (p *persons) fits(list []int, words []string) []int {
	if len(words) == 1 {
		return list
	}
	var out []int
	for _, n := range list {
		w := p.g.nodes[n].words
		for len(w) > 1 && titles["suffix"][w[len(w)-1]] {
			w = w[:len(w)-1]
		}
		if len(w) > len(words) && slices.Equal(w[len(w)-len(words):], words) || titles["particle"][words[0]] && len(words) == 2 {
			out = append(out, n)
		}
	}
	return out
}

func (p *persons) here(doc int, list []int) []int {
	var out []int
	for _, n := range list {
		if p.inDoc[doc][n] {
			out = append(out, n)
		}
	}
	return out
}

// narrow drops the candidates that the title of the name speaks against, and keeps those it speaks for.
func (p *persons) narrow(list []int, m *naming) []int {
	var sex byte
	for _, u := range m.units {
		if u.gender != 0 {
			sex = u.gender
		}
	}
	var out, holders []int
	for _, n := range list {
		if g := p.g.nodes[n].sex(); g != 0 && sex != 0 && g != sex {
			continue
		}
		out = append(out, n)
		if p.g.nodes[n].holds(m.units, m.of) {
			holders = append(holders, n)
		}
	}
	if len(out) > 1 && len(holders) > 0 {
		return holders
	}
	return out
}

// holds says whether one of the titles is known as an office of the person.
func (x *node) holds(units []unit, of string) bool {
	for _, u := range units {
		if u.office == "" {
			continue
		}
		for r := range x.roles {
			if r.office == u.office && (of == "" || r.of == "" || r.of == of) {
				return true
			}
		}
	}
	return false
}

// sex is 'm' or 'f' by titles, else by first name, 0 if unknown.
func (x *node) sex() byte {
	switch {
	case x.kind != Person:
		return 0
	case x.proof.male > 0 && x.proof.female == 0:
		return 'm'
	case x.proof.female > 0 && x.proof.male == 0:
		return 'f'
	case gender(x.words[0]) != 0 && len(x.words) > 1:
		return gender(x.words[0])
	case x.he >= 2 && x.she == 0:
		return 'm'
	case x.she >= 2 && x.he == 0:
		return 'f'
	}
	return gender(x.words[0])
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
