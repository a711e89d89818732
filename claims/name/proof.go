package name

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

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
	if m.personal() {
		p.who = 1
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
	if m.titleFirst < 0 && m.located() {
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

// personal says whether the words around a name tell that it is a person's: "X, who", "X, 35,", "an apprentice named X".
func (m *naming) personal() bool {
	s, next := m.s, m.last+1
	if s.word(next) == "who" || s.word(next) == "," && (s.word(next+1) == "who" || s.word(next+1) == "whose" || s.aged(next+1)) {
		return true
	}
	if s.word(next) == "," && s.roleAt(next+1) || m.introduced() || m.titleFirst < 0 && s.namedAs(m.first) {
		return true
	}
	before := m.start() - 1
	if w := s.word(before); (w == "named" || w == "called") && m.titleFirst < 0 && m.first > 2 && (human(s.word(m.first-2)) || strings.HasSuffix(s.word(m.first-3), "-year-old")) {
		return true
	}
	return strings.HasSuffix(s.word(before), "-year-old") && s.tag(before-1) != parse.DT // "23-year-old Sela Marun Dorr"
}

// located says whether a preposition of place leads to a name without a title: "in northern Norland".
func (m *naming) located() bool {
	s, next := m.s, m.last+1
	k := m.first - 1
	if s.word(k) == "the" {
		k--
	}
	if w := s.word(k); titles["placefirst"][w] && strings.HasSuffix(w, "ern") && !isCapital(s.form(k)) {
		k--
	}
	return titles["place-prep"][s.word(k)] && s.tag(k) == parse.IN && !(s.word(next) == "'s" && stands["aside"][s.word(next+1)])
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
