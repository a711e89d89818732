package name

import (
	"slices"
	"strings"
)

// reach is how many sentences back a description or pronoun may find its antecedent.
const reach = 2

// discourse is what one document has named so far.
type discourse struct {
	g       *graph
	holders map[string][]int           // office -> people of the set who hold it
	here    map[int]bool               // who and what is named in this document up to the sentence in hand
	before  map[int]bool               // the same up to the sentence before, but for mere members of a list
	order   []int                      // what before holds, in the order of naming
	callees map[string]callees         // which of them a noun may stand for
	last    map[string]spoken          // noun -> what it has meant last
	times   map[int]int                // how often the document has named them
	called  map[int]bool               // what a description of this document has meant
	rivals  map[string]bool            // what descriptions of something without a name have been called
	owners  map[string]map[string]bool // office -> whose, as this document says it
	next    []*sentence                // the sentences behind the one in hand
	recent  [reach + 1][]actor         // the sentence in hand last
	para    [reach + 1]int
	open    [reach + 1]byte // the sex of a pronoun of the sentence that found nobody
	all     []figure        // of the sentence in hand
	past    [back + 1][]figure
	lost    [back + 1]map[byte]bool // the classes of pronouns of the sentence that found nothing
	roots   map[string][]*noun      // noun -> the phrases that brought it up
}

// refer resolves what the text does not tie to a name itself, document by document.
func (g *graph) refer(all []*sentence) {
	holders := g.holders()
	for pass := range 2 {
		for from := 0; from < len(all); {
			to := from
			for to < len(all) && all[to].doc == all[from].doc {
				to++
			}
			g.read(all[from:to], holders, pass == 0)
			from = to
		}
	}
}

// holders lists the people of each office, sorted by key.
func (g *graph) holders() map[string][]int {
	out := map[string][]int{}
	for _, k := range sortedKeys(g.at) {
		n := g.at[k]
		if g.find(n) != n || g.nodes[n].kind != Person {
			continue
		}
		for r := range g.nodes[n].roles {
			if !slices.Contains(out[r.office], n) {
				out[r.office] = append(out[r.office], n)
			}
			short := shortOffice(r.office)
			for _, w := range []string{short, broader[r.office], broader[short]} { // "the player" for a midfielder
				if w != "" && !slices.Contains(out[w], n) {
					out[w] = append(out[w], n)
				}
			}
		}
	}
	return out
}

// read resolves the descriptions and pronouns of one document. A trial run only learns which pronouns people take.
func (g *graph) read(doc []*sentence, holders map[string][]int, trial bool) {
	d := &discourse{g: g, holders: holders, here: map[int]bool{}, before: map[int]bool{}, called: map[int]bool{}, times: map[int]int{}, last: map[string]spoken{}, callees: map[string]callees{}, rivals: map[string]bool{}, owners: map[string]map[string]bool{}, roots: map[string][]*noun{}}
	for _, s := range doc {
		for _, x := range s.said {
			if x.class == someone && x.of != "" {
				d.own(x.office, x.of)
			}
		}
		for _, m := range s.named {
			for _, u := range m.units {
				if m.of != "" {
					d.own(u.office, m.of)
				}
			}
		}
	}
	for i, s := range doc {
		d.next = doc[i+1:]
		d.shift(s.para)
		for _, m := range s.named {
			if m.node >= 0 {
				d.here[g.find(m.node)] = true
			}
		}
		d.baptise(s)
		for k := range s.said {
			if x := &s.said[k]; x.node < 0 && x.class != pronoun && s.style == prose {
				x.node = d.described(s, x)
				if x.node >= 0 && x.class != someone && x.mark == the {
					d.last[x.office] = spoken{x.node, s.num}
				}
			}
		}
		if !trial {
			s.common = s.nouns(d.roots)
			d.alsoCalled(s)
			d.repeat(s)
			if i == 0 {
				d.foretold(s)
			}
		}
		d.remember(s)
		d.sentence(s, trial)
	}
	if !trial {
		d.voices(doc)
	}
}

func (d *discourse) own(office, of string) {
	if d.owners[office] == nil {
		d.owners[office] = map[string]bool{}
	}
	d.owners[office][of] = true
}

func (d *discourse) shift(para int) {
	copy(d.recent[:], d.recent[1:])
	copy(d.para[:], d.para[1:])
	copy(d.open[:], d.open[1:])
	copy(d.past[:], d.past[1:])
	copy(d.lost[:], d.lost[1:])
	d.recent[reach], d.para[reach], d.open[reach] = nil, para, 0
	d.past[back], d.lost[back] = nil, map[byte]bool{}
}

// described finds the only entity that the description fits, by what the text calls it, else by its sort; -1 when there is none or more than one.
func (d *discourse) described(s *sentence, x *saying) int {
	switch n := d.calledSo(s, x); {
	case n >= 0 || x.mark != the:
		return n
	case x.class == someone:
		return d.opener(s, x)
	}
	return d.sole(s, x)
}

func (d *discourse) aged(x *saying) int {
	age := x.age
	if age == "" {
		age = strings.TrimSuffix(x.office, "-year-old")
	}
	found := -1
	for _, n := range sortedNodes(d.here) {
		if d.g.nodes[n].kind == Person && d.g.nodes[n].ages[age] {
			if found >= 0 {
				return -1
			}
			found = n
		}
	}
	return found
}

// ageless is the person that the sentence before is about, for "the 22-year-old" that opens a sentence: a subject whose age nothing has
// told, when it names nobody else.
func (d *discourse) ageless() int {
	found := -1
	for _, a := range d.recent[reach-1] {
		switch {
		case !a.person || a.of || a.node >= 0 && a.node == found:
		case found >= 0 || a.node < 0 || d.g.nodes[a.node].kind != Person || len(d.g.nodes[a.node].ages) > 0:
			return -1
		default:
			found = a.node
		}
	}
	return found
}

// only is the one of the nodes that is within reach, -1 if there is none or more than one.
func (d *discourse) only(list []int) int {
	found := -1
	for _, recent := range d.recent {
		for _, a := range recent {
			if a.node >= 0 && slices.Contains(list, a.node) && a.node != found {
				if found >= 0 {
					return -1
				}
				found = a.node
			}
		}
	}
	return found
}

func sortedNodes(m map[int]bool) []int {
	out := make([]int, 0, len(m))
	for n := range m {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}
