package name

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

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

// proof reads the neighbourhood of one name.
func (m *naming) proof() proof {
	s := m.s
	p := proof{all: 1}
	for _, u := range m.units {
		p.title = 1
		p.gendered(u.gender)
	}
	next := m.last + 1
	if m.origin() {
		return p
	}
	if s.word(next) == "who" || s.word(next) == "," && (s.word(next+1) == "who" || s.word(next+1) == "whose" || s.aged(next+1)) {
		p.who = 1
	}
	if s.word(next) == "," && s.roleAt(next+1) || m.introduced() || m.titleFirst < 0 && s.namedAs(m.first) {
		p.who = 1
	}
	if w := s.word(m.start() - 1); (w == "named" || w == "called") && m.titleFirst < 0 && m.first > 2 && (human(s.word(m.first-2)) || strings.HasSuffix(s.word(m.first-3), "-year-old")) {
		p.who = 1 // "an apprentice named X"
	}
	if a := m.start() - 1; strings.HasSuffix(s.word(a), "-year-old") && s.tag(a-1) != parse.DT {
		p.who = 1 // "23-year-old Sela Marun Dorr"
	}
	if w, ok := strings.CutPrefix(s.word(m.start()-1), "then-"); ok && roleWord(w) {
		p.title = 1
	}
	if w := s.word(next); w == "administration" && m.first == m.last && !isListed(m.key) {
		p.title = 1 // "the Harmon administration" is a president's
	}
	if m.article {
		p.article = 1
	}
	start := m.first - 1
	if m.titleFirst < 0 && (s.word(start) == "the") {
		start--
	}
	if w := s.word(start); titles["placefirst"][w] && strings.HasSuffix(w, "ern") && !isCapital(s.form(start)) {
		start-- // "in northern Norland"
	}
	if m.titleFirst < 0 && titles["place-prep"][s.word(start)] && s.tag(start) == parse.IN && !(s.word(next) == "'s" && stands["aside"][s.word(next+1)]) {
		p.place = 1
	}
	h := s.headOf(m.first, m.last)
	if v := s.nodes[h].Head; v >= 0 && (s.nodes[h].Label == parse.Nsubj || s.nodes[h].Label == parse.NsubjPass) && s.speaks(v) {
		p.agent = 1
	}
	if v := s.nodes[h].Head; v > m.last && s.nodes[h].Label == parse.Nsubj && (s.word(v+1) == "its" || s.word(v+1) == "that" && s.word(v+2) == "its") {
		p.its = 1 // "Delmore cut its forecast", "Delmore said its vaccine works": no person's
	}
	if f := s.form(m.first); m.first == m.last && isAcronym(f) && len(letters(f)) <= 6 && s.style != shouted {
		p.acronym = 1
	}
	return p
}

// origin says whether the name is that of what the person with a title before it rules or comes from, so that what follows is said of the
// person: "President Adil Lorn of Norland, who".
func (m *naming) origin() bool {
	s, k := m.s, m.first-2
	if k < 0 || m.titleFirst >= 0 || s.words[k+1] != "of" || s.cover[k] < 0 || s.cover[k] >= len(s.named) {
		return false
	}
	return s.named[s.cover[k]].titleFirst >= 0
}

// roleAt says whether a description of a person starts at i: "a spokeswoman for", "the 35-year-old driver,".
func (s *sentence) roleAt(i int) bool {
	for k := i; k < len(s.tokens) && k < i+7; k++ {
		if s.tag(k) == parse.NN && (titles["role"][s.words[k]] || titles["role-m"][s.words[k]] || titles["role-f"][s.words[k]]) && !s.tag(k+1).Noun() {
			return s.tag(k+1) != parse.POS && !titles["keeper"][s.words[k]]
		}
		switch s.tag(k) {
		case parse.DT, parse.JJ, parse.NN, parse.NNP, parse.CD, parse.POS, parse.JJS, parse.VBN, parse.PRPS:
		default:
			return false
		}
	}
	return false
}

// introduced says whether a role and commas before the name say that it is a person's: "the club's director, X, said".
func (m *naming) introduced() bool {
	s, r := m.s, m.first-2
	if m.titleFirst >= 0 || s.word(m.first-1) != "," || s.tag(r) != parse.NN || !roleWord(s.word(r)) || titles["keeper"][s.word(r)] {
		return false
	}
	head := s.headOf(m.first, m.last)
	next := s.word(m.last + 1)
	if n := s.nodes[head]; n.Label != parse.Appos || n.Head != r {
		t := s.tag(m.last + 2)
		return n.Label == parse.Nsubj && next == "," && (t.Verb() || t == parse.MD) // "its director, X, has"
	}
	return next == "," || next == "." || next == ""
}

// aged says whether an age stands at i, closed by a comma or the end: ", 35,".
func (s *sentence) aged(i int) bool {
	if i >= len(s.tokens) || s.tokens[i].Kind != text.Number || len(s.words[i]) > 2 || s.tag(i) != parse.CD {
		return false
	}
	w := s.word(i + 1)
	return w == "," || w == "." || w == ""
}

// speaks says whether the verb at v is one only people and bodies do: of speech or of will.
func (s *sentence) speaks(v int) bool {
	w := s.words[v]
	if w == "said" || w == "told" || w == "says" {
		return true
	}
	if stem, ok := strings.CutSuffix(w, "ied"); ok && lexicon.Speech.Has(stem+"y") && s.nodes[v].Tag.Verb() {
		return true // "denied"
	}
	for _, end := range []string{"", "s", "d", "ed", "es", "ing"} {
		if stem, ok := strings.CutSuffix(w, end); ok && lexicon.Speech.Has(stem) && s.nodes[v].Tag.Verb() {
			return true
		}
	}
	return false
}
