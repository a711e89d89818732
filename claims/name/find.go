package name

import (
	"cmp"
	"slices"
	"strings"
)

// Find reads the names of the documents. Entities are sorted by label, those without a name last, and their IDs are
// their places in the list; mentions are sorted by document, sentence and token. The order of the documents changes nothing but Mention.Doc.
func Find(docs []Document) ([]Entity, []Mention) {
	all := views(docs)
	g := &graph{at: map[string]int{}, use: count(all)}
	for _, s := range all {
		if s.style == prose {
			s.named = s.names(g.use)
			g.enterAll(s)
		}
	}
	g.kinds()
	heads := g.familiar()
	for _, s := range all {
		if s.style != prose {
			s.named = s.titled(s.headline(heads, g.use))
			g.enterAll(s)
		}
	}
	g.kinds()
	g.settle(all)
	g.describe(all)
	g.proven()
	g.variants()
	g.refer(all)
	return g.out(all)
}

func (g *graph) enterAll(s *sentence) {
	for k := range s.named {
		g.enter(&s.named[k])
	}
}

// settle merges forms and gives every name its final node.
func (g *graph) settle(all []*sentence) {
	g.joinHyphens()
	g.joinFull()
	g.joinFronts()
	g.joinBodies()
	g.joinTeams()
	g.brackets(all)
	g.acronyms()
	g.shortened()
	g.renamed(all)
	g.standing(all)
	g.generic(all)
	p := g.people(all)
	for _, s := range all { // full names first: their titles decide between people of one last name
		for k := range s.named {
			if m := &s.named[k]; g.nodes[m.node].full() {
				g.record(m)
			} else {
				p.open = append(p.open, m)
			}
		}
	}
	for _, m := range p.open {
		p.resolve(m)
	}
	for _, m := range p.open {
		if m.node >= 0 {
			g.record(m)
		}
	}
}

// out lists entities and mentions.
func (g *graph) out(all []*sentence) ([]Entity, []Mention) {
	used := map[int]bool{}
	for _, s := range all {
		for _, m := range s.named {
			if m.node >= 0 {
				used[g.find(m.node)] = true
			}
		}
		for _, m := range s.said {
			if m.node >= 0 {
				used[g.find(m.node)] = true
			}
		}
		for k := range s.common {
			if n := s.common[k].root().node; n >= 0 {
				used[n] = true
			}
		}
	}
	var reps []int
	for i := range g.nodes {
		if used[i] {
			reps = append(reps, i)
		}
	}
	entities := make([]Entity, len(reps))
	order := make([]int, len(reps))
	for i, n := range reps {
		entities[i], order[i] = g.nodes[n].entity(), i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := entities[a], entities[b]
		if x.Described != y.Described {
			return cmp.Compare(bit(x.Described), bit(y.Described))
		}
		return cmp.Or(strings.Compare(x.Label, y.Label), cmp.Compare(x.Kind, y.Kind), strings.Compare(g.nodes[reps[a]].key, g.nodes[reps[b]].key))
	})
	id := map[int]int{}
	sorted := make([]Entity, len(reps))
	for i, k := range order {
		id[reps[k]] = i
		sorted[i] = entities[k]
		sorted[i].ID = i
	}
	return sorted, g.mentions(all, id)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (g *graph) mentions(all []*sentence, id map[int]int) []Mention {
	var out []Mention
	for _, s := range all {
		from := len(out)
		for _, m := range s.named {
			a := m.first
			if m.titleFirst >= 0 {
				a = m.titleFirst
			}
			e := Mention{Doc: s.doc, Sentence: s.num, First: a, Last: m.last, Head: s.headOf(a, m.last), Entity: -1}
			if m.node >= 0 {
				e.Entity = id[g.find(m.node)]
			}
			out = append(out, e)
			if m.titleFirst >= 0 {
				out = g.chamber(out, s, &m, id)
			}
		}
		for _, m := range s.said {
			common := s.commonAt(m.head)
			if m.class != pronoun && m.node < 0 && common >= 0 {
				continue
			}
			if m.class != pronoun && m.node < 0 && (m.mark == some || m.mark == unmarked) {
				continue // "a company" speaks of something new
			}
			e := Mention{Doc: s.doc, Sentence: s.num, First: m.first, Last: m.last, Head: m.head, Entity: -1, Pronoun: true}
			if m.node >= 0 {
				e.Entity = id[g.find(m.node)]
			}
			out = append(out, e)
		}
		for _, m := range g.appositions(s, id) {
			if !slices.ContainsFunc(out[from:], func(o Mention) bool { return o.Head == m.Head && o.Entity >= 0 }) {
				out = append(out, m)
			}
		}
		for k := range s.common {
			x := &s.common[k]
			if n := x.root().node; n >= 0 && !slices.ContainsFunc(out[from:], func(m Mention) bool { return m.Head == x.head }) {
				out = append(out, Mention{Doc: s.doc, Sentence: s.num, First: x.first, Last: x.head, Head: x.head, Entity: id[n], Pronoun: true})
			}
		}
		slices.SortStableFunc(out[from:], func(a, b Mention) int { return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.Last, b.Last)) })
	}
	return out
}

// chamber adds the body that stands in a title: "Senate Majority Leader".
func (g *graph) chamber(out []Mention, s *sentence, m *naming, id map[int]int) []Mention {
	for k := m.titleFirst; k < m.first; k++ {
		if n, ok := g.at[s.words[k]]; ok && stands["house"][s.words[k]] && isCapital(s.form(k)) {
			if e, used := id[g.find(n)]; used {
				out = append(out, Mention{Doc: s.doc, Sentence: s.num, First: k, Last: k, Head: k, Entity: e})
			}
		}
	}
	return out
}

// entity is what the node looks like from outside.
func (x *node) entity() Entity {
	e := Entity{Kind: x.kind, Country: display(x.country)}
	for f := range x.forms {
		e.Aliases = append(e.Aliases, f)
	}
	slices.Sort(e.Aliases)
	e.Label = x.label()
	e.Described = x.described()
	return e
}

// label is the fullest common form: the spelling of the node's own key, with "Inc." if need be, else the most frequent.
func (x *node) label() string {
	best, score := "", -1
	for _, f := range sortedKeys(x.forms) {
		n := x.forms[f]
		if lower(f) == x.key {
			n += 1 << 20
		} else if stripped(strings.ReplaceAll(lower(f), ",", " ,")) == x.key {
			n += 1 << 19
		}
		if strings.ToUpper(f) == f && len(f) > 6 {
			n = 0
		}
		if n > score {
			best, score = f, n
		}
	}
	if k, ok := lookup(x.key); ok && k.proper == "" && k.country == x.key && k.kind == Place {
		return display(x.country)
	}
	if best == "" {
		return display(x.key) // a key that stands for a name and is itself nowhere written as one
	}
	return best
}
