package name

import (
	"slices"

	"crossclaim/claims/parse"
)

// neuter finds the antecedent of it and its: whose things are joined ("Iran's losses and its options"), the subject of the
// clause when nothing else stands between, or the only subject of the sentence before.
func (d *discourse) neuter(s *sentence, i int) int {
	if n := d.joined(s, i); n >= 0 {
		return n
	}
	if h := s.nodes[i].Head; s.nodes[i].Label == parse.NmodPoss && h >= 0 && s.nodes[h].Label == parse.Conj && s.nodes[h].Head >= 0 && s.nodes[h].Head < i && s.tag(s.nodes[h].Head) == parse.NN && s.tag(h).Noun() {
		return d.bearerOf(s, s.nodes[h].Head) // "the upstart and its rockets"
	}
	if s.word(i-1) == "and" && s.tag(i-2) == parse.NN && s.cover[i-2] < 0 {
		return d.bearerOf(s, i-2)
	}
	if s.words[i] == "itself" && (s.cover[max(i-1, 0)] >= 0 || s.tag(i-1).Noun()) {
		return d.bearerOf(s, i-1) // "Corvia itself"
	}
	var found []actor
	for _, a := range d.recent[reach] {
		if (!a.person || a.node >= 0 && d.g.nodes[a.node].kind != Person) && !d.asks(s, i, a) {
			found = append(found, a)
		}
	}
	if n, ok := single(found); ok && s.roleOf(i) {
		return d.neutral(n)
	}
	if len(found) > 0 {
		return d.controlled(s, i, found)
	}
	if !s.quoted[i] {
		if n := d.told(s, i); n >= 0 {
			return n
		}
	}
	if d.para[reach-1] != s.para || !subject(s, i) || s.rivals(i) {
		return -1
	}
	for _, a := range d.recent[reach-1] {
		if a.subject {
			found = append(found, a)
		}
	}
	if n, ok := single(found); ok && slices.ContainsFunc(found, func(a actor) bool { return a.main }) {
		return d.neutral(n)
	}
	return -1
}

// controlled is the subject of the clause of the pronoun, where it is the only thing the sentence has named or none is named between.
// The object of a verb is not its subject, and a relative clause about something else leaves both open ("Iran, whose rise Israel
// thinks a threat, hid its program").
func (d *discourse) controlled(s *sentence, i int, found []actor) int {
	k := s.controller(i)
	n := d.bearerOf(s, k)
	if n < 0 || s.many(k) {
		return -1
	}
	v := s.nodes[k].Head
	if s.words[i] == "it" && !subject(s, i) && v == s.nodes[i].Head {
		return -1
	}
	m, one := single(found)
	switch {
	case s.word(i+1) == "own", one && m == n && d.neutral(n) >= 0:
		return d.neutral(n)
	case s.relative(v, k), d.between(found, s.second(k, i), i, n), v >= 0 && s.nodes[v].Label == parse.AclRelcl && s.nodes[v].Head >= 0 && s.nodes[v].Head != k && d.bearerOf(s, s.nodes[v].Head) != n:
		return -1
	case d.neutral(n) >= 0:
		return n
	}
	if d.g.nodes[n].nobody() && !s.things(k, i) {
		return n
	}
	return -1
}

// relative says whether the clause tells something of what a relative pronoun before its subject stands for: "which Syria regards".
func (s *sentence) relative(v, k int) bool {
	for c := range k {
		if t := s.tag(c); s.nodes[c].Head == v && v >= 0 && (t == parse.WDT || t == parse.WP) && !subject(s, c) {
			return true
		}
	}
	return false
}

// second is where the part of the clause begins that the pronoun stands in: the verb joined to that of the subject k, else k itself.
func (s *sentence) second(k, i int) int {
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); v, steps = s.nodes[v].Head, steps+1 {
		if v > k && v < i && s.nodes[v].Label == parse.Conj && s.nodes[v].Head == s.nodes[k].Head && (s.nodes[i].Label == parse.NmodPoss || s.speaks(v)) {
			return v
		}
	}
	return k
}

// many says whether the word is one of several that are joined: "Broadcom and Silver Lake wanted", which no "its" can mean.
func (s *sentence) many(k int) bool {
	if s.nodes[k].Label == parse.Conj {
		return true
	}
	return slices.ContainsFunc(s.nodes, func(n parse.Node) bool { return n.Head == k && n.Label == parse.Conj })
}

// things says whether a common noun in the singular stands between.
func (s *sentence) things(k, i int) bool {
	for j := k + 1; j < i; j++ {
		if s.tag(j) == parse.NN && s.cover[j] < 0 {
			return true
		}
	}
	return false
}

// roleOf says whether the pronoun owns an office that stands behind a person's name or tells: "Brandau, its deputy chair, said", "has
// banned four players, its president, Mehta, said".
func (s *sentence) roleOf(i int) bool {
	h := s.nodes[i].Head
	return s.nodes[i].Label == parse.NmodPoss && h >= 0 && (s.nodes[h].Label == parse.Appos || s.saysSo(h)) && roleWord(s.words[h])
}

// bearerOf is what the word at k names: a name, a description or a pronoun that is resolved, or the owner of things in the plural,
// which no "its" can mean ("Halden's shares fell ... its value"); -1 if it names nothing.
func (d *discourse) bearerOf(s *sentence, k int) int {
	if k < 0 {
		return -1
	}
	if c := s.cover[k]; c >= 0 {
		if s.named[c].node < 0 {
			return -1
		}
		return d.g.find(s.named[c].node)
	}
	for x := range s.said {
		if y := &s.said[x]; y.head == k && y.node >= 0 {
			return d.g.find(y.node)
		}
	}
	for a, n := range s.nodes {
		if a > k && n.Head == k && n.Label == parse.Appos {
			return d.bearerOf(s, a)
		}
	}
	if w := s.words[k]; (titles["firm"][w] || business(w) || titles["vessel"][w]) && k+1 < len(s.tokens) && s.cover[k+1] >= 0 {
		return d.bearerOf(s, k+1) // "the biotech company Genora said"
	}
	if s.nodes[k].Tag != parse.NNS {
		return -1
	}
	for o, n := range s.nodes[:k] {
		if n.Head == k && n.Label == parse.NmodPoss && s.nodes[o].Tag != parse.NNS {
			return d.bearerOf(s, o)
		}
	}
	return -1
}

// between says whether something else that may own things stands between the controller and the pronoun.
func (d *discourse) between(found []actor, k, i, n int) bool {
	return slices.ContainsFunc(found, func(a actor) bool { return a.token > k && a.token < i && a.node != n })
}

// told is the organisation that the sentence before is about, for a sentence that opens with "its" before its subject, that has the
// words of "its spokesman", or that "it" tells; whatever the paragraph: the name that is the subject of the main verb there, when
// nothing else there may own anything.
func (d *discourse) told(s *sentence, i int) int {
	h := s.possessed(i)
	switch own := s.nodes[i].Label == parse.NmodPoss; {
	case h < 0:
		return -1
	case own && (i == 0 && subject(s, h) || roleWord(s.words[h])):
	case !own && s.saysSo(i) && len(d.recent[reach]) == 0:
	default:
		return -1
	}
	found := -1
	for _, a := range d.recent[reach-1] {
		switch {
		case a.node < 0 && !a.person && !(a.site && roleWord(s.words[h])):
			return -1
		case a.node < 0 || d.neutral(a.node) < 0 && !(roleWord(s.words[h]) && d.g.nodes[a.node].nobody()) || d.g.nodes[a.node].kind == Place || a.node == found:
		case found >= 0:
			return -1
		default:
			found = a.node
		}
	}
	if !slices.ContainsFunc(d.recent[reach-1], func(a actor) bool { return a.node == found && (a.main || a.owning) }) {
		return -1
	}
	return found
}

// possessed is the noun that "its" owns; where the parser hung the pronoun on a verb, the one that ends the phrase behind it.
func (s *sentence) possessed(i int) int {
	h := s.nodes[i].Head
	if h < 0 || s.nodes[i].Label != parse.NmodPoss || s.tag(h).Noun() {
		return h
	}
	k := i + 1
	for k < len(s.tokens) && (s.tag(k) == parse.JJ || s.tag(k).Noun()) && k < i+4 {
		k++
	}
	if k > i+1 && (s.tag(k-1).Noun() || roleWord(s.words[k-1])) {
		return k - 1
	}
	return h
}

// nobody says whether nothing makes a name of unknown kind a person's.
func (x *node) nobody() bool {
	return x.kind == Other && x.proof.who+x.proof.title == 0 && !isFirst(x.words[0])
}

// neutral refuses names that may be a person's.
func (d *discourse) neutral(n int) int {
	if k := d.g.nodes[n].kind; k == Organisation || k == Place || d.g.nodes[n].isCompany() {
		return n
	}
	return -1
}

// asks says whether an outlet is only told what the pronoun is part of: "Delmore informed Newsweek that it was waiting".
func (d *discourse) asks(s *sentence, i int, a actor) bool {
	if a.node < 0 || a.subject || a.token >= i || !d.g.nodes[a.node].isOf("outlet") {
		return false
	}
	t := s.tag(a.token - 1)
	return t.Verb() && s.speaks(a.token-1) && s.word(a.token+1) == "that"
}
