package name

import "slices"

// renamed merges two names of which the text says that one followed the other: "Harlow Mills, which was renamed Delmore Textiles",
// "Delmore Textiles, formerly known as Harlow Mills". People are left alone: of them a mere word does not prove it.
func (g *graph) renamed(all []*sentence) {
	for _, s := range all {
		if s.style != prose {
			continue
		}
		for k := range s.named {
			m := &s.named[k]
			old := s.renaming(m)
			if old < 0 || m.node < 0 || s.named[old].node < 0 {
				continue
			}
			if a, b := g.find(m.node), g.find(s.named[old].node); g.mayRename(a, b) {
				g.union(a, b)
			}
		}
	}
}

// mayRename says whether what the nodes stand for may be one: of one kind, or of a kind that nothing tells, and neither listed.
func (g *graph) mayRename(a, b int) bool {
	x, y := &g.nodes[a], &g.nodes[b]
	if x.kind == Person || y.kind == Person || x.listed || y.listed {
		return false
	}
	return x.kind == y.kind || x.kind == Other || y.kind == Other
}

// renaming is the name for which the sentence says that this one stands now or stood before, as index in named; -1 if there is none.
func (s *sentence) renaming(m *naming) int {
	j := m.start() - 1
	if s.word(j) == "the" {
		j--
	}
	if s.word(j) == "as" || s.word(j) == "itself" {
		j--
	}
	switch w := s.word(j); {
	case w == "renamed" || w == "rebranded":
		if k := s.subjectOf(j, j); k >= 0 {
			return s.cover[k]
		}
	case w == "formerly", w == "known" && s.word(j-1) == "formerly":
		if w == "known" {
			j--
		}
		if j > 1 && (s.word(j-1) == "," || s.word(j-1) == "(") {
			return s.cover[j-2]
		}
	}
	return -1
}

// baptise gives a phrase with "a" the name that the same noun ends later, where the sentence of the phrase has another word of that name:
// "a foundation set up by Ernst Lorrimer ... The Lorrimer Foundation".
func (d *discourse) baptise(s *sentence) {
	for k := range s.named {
		m := &s.named[k]
		w := s.words[m.last]
		roots := d.roots[w]
		if m.node < 0 || m.first == m.last || len(roots) != 1 || !titles["firm"][w] && !titles["facility"][w] {
			continue
		}
		x := roots[0]
		if first := x.s.words[x.first]; first != "a" && first != "an" || x.node >= 0 || x.s == s {
			continue
		}
		if slices.ContainsFunc(s.words[m.first:m.last], func(part string) bool { return !stands["house"][part] && x.s.namesPart(part) }) {
			x.node = d.g.find(m.node)
			delete(d.rivals, w)
		}
	}
}

// namesPart says whether the word is part of a name in the sentence.
func (s *sentence) namesPart(w string) bool {
	for i, v := range s.words {
		if v == w && s.cover[i] >= 0 {
			return true
		}
	}
	return false
}

// alsoCalled ties things to the name that the text gives them right behind: "the two-dose shot, known as LF-7".
func (d *discourse) alsoCalled(s *sentence) {
	for k := range s.common {
		x := &s.common[k]
		j := x.head + 1
		if s.word(j) == "," {
			j++
		}
		switch s.word(j) {
		case "known", "called", "named", "dubbed", "codenamed", "nicknamed":
		default:
			continue
		}
		if j++; s.word(j) == "as" {
			j++
		}
		if s.word(j) == "the" {
			j++
		}
		if j >= len(s.tokens) || s.cover[j] < 0 || x.person || x.plural || x.node >= 0 {
			continue
		}
		if m := &s.named[s.cover[j]]; m.start() == j && m.node >= 0 && d.g.nodes[d.g.find(m.node)].kind != Person {
			x.node = d.g.find(m.node)
		}
	}
}
