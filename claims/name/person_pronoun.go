package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// person finds the antecedent of he and she: people whose sex fits, in the same paragraph if it names any.
func (d *discourse) person(s *sentence, i int, p byte) int {
	if n := d.about(s, i, p); n >= 0 {
		return n
	}
	if n := d.owner(s, i, p); n >= 0 {
		return n
	}
	if a := d.behind(s, i, p); a != nil && s.nodes[i].Label == parse.NmodPoss && a.node >= 0 && a.name && a.sex == p {
		return a.node // "After his visit, Tom Radley left"
	}
	says := s.saysSo(i)
	source := s.tells(i) && !s.quoted[i]
	fits := func(a actor) bool {
		if source && a.token < len(s.tokens) && s.quoted[a.token] && d.inSentence(a) {
			return false // who tells is nobody that the quotation speaks of
		}
		return a.person && (a.sex == 0 || a.sex == p) && (says || !a.tag) && !d.barred(s, i, a)
	}
	for _, same := range []bool{true, false} {
		var found []actor
		for k := range d.recent {
			if same == (d.para[k] == s.para) || !same {
				for _, a := range d.recent[k] {
					if fits(a) && (!a.of || k > 0) {
						found = append(found, a)
					}
				}
			}
		}
		if len(found) == 0 {
			continue
		}
		if n := d.choose(s, i, found); n >= 0 {
			return n
		}
		break
	}
	return d.nearer(s, i, p, fits)
}

// inSentence says whether the actor stands in the sentence in hand.
func (d *discourse) inSentence(a actor) bool {
	return slices.ContainsFunc(d.recent[reach], func(b actor) bool { return b.token == a.token && b.node == a.node })
}

// owner is the subject of the clause of "his", "her" or "himself": a person whose sex fits for certain, where nobody else that the sentence
// has named may be meant.
func (d *discourse) owner(s *sentence, i int, p byte) int {
	if s.nodes[i].Label != parse.NmodPoss && !strings.HasSuffix(s.words[i], "self") {
		return -1
	}
	k := s.controller(i)
	n := d.bearerOf(s, k)
	if n < 0 || s.many(k) || s.quoted[i] != s.quoted[k] || d.g.nodes[n].kind != Person || d.g.nodes[n].sex() != p || s.demanded(i) {
		return -1
	}
	for _, a := range d.recent[reach] {
		other := a.sex == 'm'+'f'-p
		if a.token < s.secondHalf(k, i) && !a.subject && !s.objectOf(a, s.nodes[k].Head) {
			continue // "Lowe will wear the shirt left by Hurst, and could win his first game"
		}
		if a.person && a.node != n && !other && (a.subject || a.token > s.nodes[k].Head || a.sex == p && !a.owner && !a.part) {
			return -1
		}
	}
	return n
}

// nearer looks at the sentence before alone, when the pronoun is the first of its own: its only person, or, for who goes on
// speaking ("he added"), its only speaker; a subject, of that sex by name or title, and no pronoun there is open.
func (d *discourse) nearer(s *sentence, i int, p byte, fits func(actor) bool) int {
	if s.quoted[i] && !s.otherSpeaks(i) {
		return -1
	}
	for _, a := range d.recent[reach] {
		if fits(a) {
			return -1
		}
	}
	if d.open[reach-1] == p {
		return -1
	}
	var all, speakers, mains []actor
	for _, a := range d.recent[reach-1] {
		if fits(a) {
			all = append(all, a)
			if a.speaks {
				speakers = append(speakers, a)
			}
			if a.main {
				mains = append(mains, a)
			}
		}
	}
	n, ok := single(all)
	if m, one := single(speakers); !ok && s.tells(i) {
		n, ok = m, one
	}
	if m, one := single(mains); !ok && len(speakers) == 0 && s.tells(i) && s.closing(i) {
		n, ok = m, one // "Maddon was clear. 'I would not,' he said."
	}
	if m, one := single(mains); !ok && one && i == 0 && s.nodes[i].Label == parse.NmodPoss && s.nodes[i].Head >= 0 && titles["kin"][s.words[s.nodes[i].Head]] && !slices.ContainsFunc(all, func(a actor) bool { return a.node >= 0 && a.node != m }) {
		n, ok = m, true // "Amara wept as the judge read. His sister ..."
	}
	if !ok || !slices.ContainsFunc(all, func(a actor) bool { return a.node == n && a.subject && !a.part }) {
		return -1
	}
	if x := &d.g.nodes[n]; x.sex() != p && (x.sex() != 0 || len(x.words) < 2 || d.fitting(n, p) && !(s.tells(i) && slices.ContainsFunc(speakers, func(a actor) bool { return a.node == n }))) {
		return -1
	}
	return d.sure(n)
}

// tells says whether the pronoun is the subject of a verb of speech that is not in a clause beside the main one, in a sentence
// that nobody else tells.
func (s *sentence) tells(i int) bool {
	if !s.saysSo(i) {
		return false
	}
	for k := range s.tokens {
		if s.cover[k] >= 0 && s.saysSo(k) {
			return false
		}
	}
	switch s.nodes[s.nodes[i].Head].Label {
	case parse.Advcl, parse.Acl, parse.AclRelcl, parse.Ccomp:
		return false
	}
	return true
}

// fitting says whether somebody else within reach is of that sex for certain.
func (d *discourse) fitting(n int, p byte) bool {
	for _, recent := range d.recent {
		if slices.ContainsFunc(recent, func(a actor) bool { return a.node >= 0 && a.node != n && a.sex == p }) {
			return true
		}
	}
	return false
}

// closing says whether the pronoun and its verb stand behind what is quoted: "... ," he said.
func (s *sentence) closing(i int) bool { return i > 1 && s.quoted[max(i-2, 0)] && !s.quoted[i] }

// otherSpeaks says whether the quotation that the pronoun stands in has a speaker that the sentence names, or one of the other
// sex: what nobody is named for may be the words of the person of the sentence before.
func (s *sentence) otherSpeaks(i int) bool {
	for k := range s.tokens {
		if s.quoted[k] || !s.saysSo(k) {
			continue
		}
		if s.cover[k] >= 0 || s.pronounOf(k) != 0 && s.pronounOf(k) != s.pronounOf(i) {
			return true
		}
	}
	return false
}

// about resolves a pronoun in a quotation by what the sentence says it is about: "He wants a pause," X said of Y.
func (d *discourse) about(s *sentence, i int, p byte) int {
	if !s.quoted[i] {
		return -1
	}
	for _, a := range d.recent[reach] {
		if a.person {
			return -1
		}
	}
	for k := range s.named {
		m := &s.named[k]
		of := m.start() - 1
		if m.node < 0 || m.first < i || s.quoted[m.first] || s.word(of) != "of" && s.word(of) != "about" {
			continue
		}
		if h := s.nodes[s.headOf(m.start(), m.last)].Head; (h < 0 || !s.speaks(h)) && !s.speaks(max(of-1, 0)) {
			continue
		}
		n := d.g.find(m.node)
		if x := &d.g.nodes[n]; x.kind == Person && (x.sex() == 0 || x.sex() == p) {
			return n
		}
	}
	return -1
}
