package name

import "strings"

// role is an office or occupation and whose it is: {"foreign minister", "iran"}.
type role struct{ office, of string }

// node is one name form of the set on its way to an entity.
type node struct {
	key     string
	words   []string
	kind    Kind
	country string
	listed  bool            // the gazetteer decided kind and country
	forms   map[string]int  // as written, with count
	roles   map[role]int    // with count
	docs    map[int]bool    // documents that use the form
	ages    map[string]bool // "35" when the text says so
	sorts   map[string]bool // what the text calls it: "company", "island"
	he, she int             // pronouns that can only mean this person
	proof   proof
	parent  int
}

// proof counts what the sentences say of a form.
type proof struct{ all, title, male, female, who, place, article, agent, its, acronym, firm int }

// graph holds the nodes of the set; node 0 is the first form in the order of keys once sealed.
type graph struct {
	nodes []node
	at    map[string]int
	use   census
}

func (g *graph) node(key string) int {
	if n, ok := g.at[key]; ok {
		return n
	}
	n := len(g.nodes)
	g.nodes = append(g.nodes, node{key: key, words: parts(key), forms: map[string]int{}, roles: map[role]int{}, docs: map[int]bool{}, parent: n})
	g.at[key] = n
	return n
}

// parts are the words of a name, those joined by a hyphen apart: "Lahouaiej-Bouhlel" is written "Lahouaiej Bouhlel" too.
func parts(key string) []string {
	return strings.FieldsFunc(key, func(r rune) bool { return r == ' ' || r == '-' })
}

// find is the representative of a node.
func (g *graph) find(n int) int {
	for g.nodes[n].parent != n {
		g.nodes[n].parent = g.nodes[g.nodes[n].parent].parent
		n = g.nodes[n].parent
	}
	return n
}

// union merges two nodes; the representative is the one with more words, then the smaller key, whatever came first.
func (g *graph) union(a, b int) {
	a, b = g.find(a), g.find(b)
	if a == b {
		return
	}
	if x, y := &g.nodes[a], &g.nodes[b]; len(y.words) > len(x.words) || len(y.words) == len(x.words) && y.key < x.key {
		a, b = b, a
	}
	x, y := &g.nodes[a], &g.nodes[b]
	y.parent = a
	for f, n := range y.forms {
		x.forms[f] += n
	}
	for r, n := range y.roles {
		x.roles[r] += n
	}
	for d := range y.docs {
		x.docs[d] = true
	}
	for a := range y.ages {
		x.aged(a)
	}
	for w := range y.sorts {
		x.sort(w)
	}
	x.proof.add(y.proof)
	if x.kind == Other {
		x.kind = y.kind
	}
	if x.country == "" {
		x.country = y.country
	}
}

func (p *proof) add(q proof) {
	p.all += q.all
	p.title += q.title
	p.male += q.male
	p.female += q.female
	p.who += q.who
	p.place += q.place
	p.article += q.article
	p.agent += q.agent
	p.its += q.its
	p.acronym += q.acronym
	p.firm += q.firm
}

// gendered counts a title that tells the sex.
func (p *proof) gendered(sex byte) {
	switch sex {
	case 'm':
		p.male++
	case 'f':
		p.female++
	}
}

// enter gives a name its node and what the sentence says of it.
func (g *graph) enter(m *naming) {
	n := g.node(stripped(proper(m.key)))
	m.node = n
	x := &g.nodes[n]
	x.proof.add(m.proof())
	x.docs[m.s.doc] = true
	if x.key != proper(m.key) {
		x.proof.firm++
	}
	w := m.sort()
	if w == "" {
		w = m.renames()
	}
	if w != "" {
		x.sort(w)
		if !titles["vessel"][w] {
			x.proof.firm++
		}
	}
}

// record notes form, document and role of a name at its final node.
func (g *graph) record(m *naming) {
	m.node = g.find(m.node)
	x := &g.nodes[m.node]
	x.docs[m.s.doc] = true
	if m.s.style != shouted || len(x.forms) == 0 {
		x.forms[m.s.written(m.first, m.last)]++
	}
	for i, u := range m.units {
		if u.office == "" {
			continue
		}
		of := ""
		if i == 0 || m.of != "" {
			of = m.of
		}
		x.roles[role{u.office, of}]++
	}
	if m.titleFirst >= 0 {
		x.forms[m.s.written(m.titleFirst, m.last)]++
		if m.ofFirst >= 0 && m.of != "" && m.ofFirst < m.titleFirst {
			x.alias(m.s.written(m.ofFirst, m.first-1))
		}
	}
	if n := m.last + 1; m.s.word(n) == "," && m.s.aged(n+1) {
		x.aged(m.s.word(n + 1))
	}
}

// alias adds a description as a form that never becomes the label.
func (x *node) alias(form string) { x.forms[form] += 0 }

func (x *node) aged(years string) {
	if x.ages == nil {
		x.ages = map[string]bool{}
	}
	x.ages[years] = true
}

// stripped drops ", Inc." and its kind, so that a firm is one with and without it.
func stripped(key string) string {
	words := strings.Fields(key)
	for len(words) > 1 {
		if last := words[len(words)-1]; last != "," && !titles["shed"][last] {
			break
		}
		words = words[:len(words)-1]
	}
	if len(words) == len(strings.Fields(key)) {
		return key
	}
	return strings.Join(words, " ")
}
