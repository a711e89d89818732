package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// sort notes what the text calls the bearer of the name.
func (x *node) sort(noun string) {
	if x.sorts == nil {
		x.sorts = map[string]bool{}
	}
	x.sorts[noun] = true
}

// business says whether a noun means a company: "airline", "drugmaker".
func business(noun string) bool {
	return titles["business"][noun] || strings.HasSuffix(noun, "maker") && len(noun) > 7
}

// sort is the noun of an organisation right before the name, "" if there is none: "the mining group Halden Ore".
func (m *naming) sort() string {
	s, k := m.s, m.first-1
	w := s.word(k)
	if m.titleFirst >= 0 || !titles["firm"][w] && !titles["vessel"][w] && !titles["clubnoun"][w] && !business(w) || s.tag(k) != parse.NN && !(s.tag(k) == parse.NNP && s.initial(k)) || isCapital(s.form(k)) && !s.initial(k) {
		return ""
	}
	head := s.headOf(m.first, m.last)
	a, b := s.nodes[k], s.nodes[head]
	switch {
	case a.Head == b.Head && a.Label == b.Label: // two subjects side by side are one
	case b.Head == k && (b.Label == parse.Nsubj || b.Label == parse.NsubjPass || b.Label == parse.Obj || b.Label == parse.Conj):
		return "" // "the company Smith leads"
	case b.Head != k && a.Head != head:
		return ""
	}
	return w
}

// renames is the noun of an organisation that the name, between commas, gives its name: "the operator, X, has", "the company that owns the
// mine, X, has"; "" if there is none.
func (m *naming) renames() string {
	s, k := m.s, m.first-2
	if m.titleFirst >= 0 || isFirst(s.words[m.first]) || s.word(k+1) != "," || s.word(m.last+1) != "," || !(s.tag(m.last+2).Verb() || s.tag(m.last+2) == parse.MD) {
		return ""
	}
	for j := k; j > 0 && s.words[j] != "," && s.cover[j] < 0; j-- {
		if w := s.words[j]; w == "that" || w == "which" {
			k = j - 1
			break
		}
	}
	w := s.word(k)
	if s.tag(k) != parse.NN || s.cover[k] >= 0 || !titles["firm"][w] && !business(w) || !s.determined(k) {
		return ""
	}
	return w
}

// determined says whether "the" or an owner opens the phrase that ends in k, and no preposition stands before it.
func (s *sentence) determined(k int) bool {
	a := s.phrase(k)
	if t := s.tag(a - 1); t == parse.IN || t == parse.TO {
		return false // "one woman reviewed on the board, X, spoke"
	}
	return s.words[a] == "the" || s.tag(a) == parse.PRPS || s.word(a-1) == "'s"
}

// sortBy notes what a description says of a name: "X, the company that", "the island of X", "mayor of X", "X's chief executive".
func (g *graph) sortBy(s *sentence, d *saying) {
	if n, ok := g.at[d.of]; ok && d.of != "" && d.class == someone {
		g.ruled(g.find(n), d.office)
	}
	for k := range s.named {
		m := &s.named[k]
		if m.node < 0 {
			continue
		}
		x := &g.nodes[g.find(m.node)]
		if d.class == someone && titles["keeper"][d.office] && x.kind == Other && s.beside(m, d) {
			x.sort(d.office)
			d.node, d.linked = m.node, true
		}
		if d.class == site && titles["site"][d.office] && s.word(d.head+1) == "of" && d.last == m.last && m.first == d.head+2 {
			x.sort(s.words[d.head])
			d.node, d.linked = m.node, true
		}
		if d.class == firm && x.kind != Person && x.kind != People && (s.apposed(m, d) && s.closed(d) || s.toldOf(m, d)) {
			x.sort(s.words[d.head])
			d.node, d.linked = m.node, true
		}
	}
}

// toldOf says whether a clause that tells of the description ends in its name: "the company that owns the mine, X, has denied".
func (s *sentence) toldOf(m *naming, d *saying) bool {
	if w := s.word(d.last + 1); d.mark != the || w != "that" && w != "which" && w != "who" || m.start() < d.last+4 || s.word(m.start()-1) != "," || s.word(m.last+1) != "," {
		return false
	}
	for k := d.last + 1; k < m.start()-1; k++ {
		if s.words[k] == "," || s.cover[k] >= 0 {
			return false
		}
	}
	t := s.tag(m.last + 2)
	return t.Verb() || t == parse.MD
}

// closed says whether the description ends where an apposition may: "X, the company that", not "X, the company said".
func (s *sentence) closed(d *saying) bool {
	switch s.word(d.last + 1) {
	case "", ".", ",", ";", ")", "that", "which", "who", "whose", "of", "for", "in":
		return true
	}
	return d.mark == some
}

// beside says whether the description is an apposition of the name, by its head: "X, the plant's owner,".
func (s *sentence) beside(m *naming, d *saying) bool {
	n, head := s.nodes[d.head], s.headOf(m.start(), m.last)
	return n.Label == parse.Appos && n.Head == head || s.nodes[head].Label == parse.Appos && s.nodes[head].Head == d.head
}

// ruled learns from an office what is ruled.
func (g *graph) ruled(n int, office string) {
	switch {
	case office == "mayor" || strings.HasSuffix(office, " mayor"):
		g.nodes[n].sort("city")
	case strings.HasPrefix(office, "chief") && strings.HasSuffix(office, "executive"):
		g.nodes[n].sort("company")
	}
}

// isCompany says whether something proves that the name is a company's.
func (x *node) isCompany() bool {
	if x.kind != Organisation && x.kind != Other {
		return false
	}
	for w := range x.sorts {
		if business(w) || titles["keeper"][w] {
			return true
		}
	}
	return x.kind == Organisation && len(x.words) > 1 && titles["trade"][x.words[len(x.words)-1]]
}

// called says whether the noun may stand for the name later, because the name holds it or the text has called it so.
func (x *node) called(noun string) bool {
	if x.kind == Person || x.kind == People {
		return false
	}
	if x.sorts[noun] {
		return true
	}
	if titles["site"][noun] {
		return false
	}
	if business(noun) && noun != "group" && noun != "airline" && noun != "carrier" {
		return x.isCompany()
	}
	last := x.words[len(x.words)-1]
	switch noun {
	case "newspaper":
		return len(x.words) > 1 && titles["paper"][last] && x.kind != Place
	case "airline", "carrier":
		return last == "airlines" || last == "airways" || last == "airline" || x.sorts["airline"] || x.sorts["carrier"]
	case "group":
		return last == "group" || x.isCompany()
	}
	if noun == "union" && titles["guild"][last] && slices.ContainsFunc(x.words, func(w string) bool { return w != last && human(strings.TrimSuffix(w, "s")) }) {
		return true // "the Bus Drivers' Federation"
	}
	if titles["clubnoun"][noun] && x.isClub() {
		return true
	}
	if titles["storm"][noun] {
		return titles["storm"][x.words[0]] && len(x.words) > 1
	}
	if (noun == "ship" || noun == "vessel" || noun == "boat") && x.sortIn("vessel") {
		return true
	}
	if titles["facility"][noun] {
		return kindOf(last) == kindOf(noun) && len(x.words) > 1 || x.words[0] == noun && (noun == "lake" || noun == "river") || foreign[x.words[0]] == noun && len(x.words) > 1
	}
	for i, w := range x.words {
		if kindOf(w) == kindOf(noun) && (i == 0 || i == len(x.words)-1 || x.words[i+1] == "of" || x.words[i+1] == "for") {
			return x.kind == Organisation || x.kind == Other && (i > 0 || x.proof.article > 0 && titles["body"][noun]) // "the Museum Lenbach"
		}
	}
	return false
}

// isClub says whether the name is a club's, because the text has called it one or by its first or last word.
func (x *node) isClub() bool {
	if x.sortIn("clubnoun") {
		return true
	}
	return len(x.words) > 1 && (titles["clubtail"][x.words[len(x.words)-1]] || titles["clubhead"][x.words[0]])
}

// sortIn says whether the text has called the bearer of the name by a noun of a list.
func (x *node) sortIn(list string) bool {
	for w := range x.sorts {
		if titles[list][w] {
			return true
		}
	}
	return false
}

// isPublic says whether the name says of what kind of body it is, and that is no company: "European Court of Human Rights".
func (x *node) isPublic() bool {
	for i, w := range x.words {
		if titles["public"][w] && (i == len(x.words)-1 || x.words[i+1] == "of" || x.words[i+1] == "for") {
			return true
		}
	}
	return false
}
