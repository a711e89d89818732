package name

import (
	"slices"

	"crossclaim/claims/parse"
)

// pronounOf classifies a third-person pronoun: 'm', 'f', 't' (they), 'i' (it), 0 for other words.
func (s *sentence) pronounOf(i int) byte {
	if t := s.nodes[i].Tag; t != parse.PRP && t != parse.PRPS {
		return 0
	}
	switch s.words[i] {
	case "he", "him", "his", "himself":
		return 'm'
	case "she", "her", "hers", "herself":
		return 'f'
	case "they", "them", "their", "theirs", "themselves":
		return 't'
	case "it", "its", "itself":
		if s.situated(i) {
			return 'i'
		}
		if s.nodes[i].Label == parse.Expl || s.words[i] == "it" && s.expletive(i) {
			return 0
		}
		return 'i'
	}
	return 0
}

// expletive knows "it is clear that", "it was raining": the pronoun of a copula.
func (s *sentence) expletive(i int) bool {
	if v := s.nodes[i].Head; s.nodes[i].Label == parse.NsubjPass && v > i && !s.speaks(v) && s.word(v+1) != "that" {
		return false // "since it was founded"
	}
	switch s.word(i - 1) {
	case "make", "makes", "making", "made", "find", "finds", "found":
		return s.tag(i+1) == parse.JJ || s.tag(i+1) == parse.CD // "making it 4-1", "made it clear"
	}
	switch s.word(i - 1) {
	case "do", "does", "did", "doing", "done", "call", "called", "calling":
		return true // "taking months to do it", "called it quits"
	}
	k := i + 1
	for s.tag(k) == parse.RB {
		k++
	}
	switch s.word(k) {
	case "take", "takes", "took", "taken":
		return true
	}
	w := s.word(i + 1)
	switch w {
	case "helps", "helped", "takes", "took", "remains", "remained", "turns", "turned", "happens", "happened", "emerged", "matters":
		return true
	}
	if w == "is" || w == "was" || w == "'s" {
		return !s.going(i + 2)
	}
	return w == "seems" || w == "appears" || w == "seemed" || w == "appeared" || s.word(i+2) == "be"
}

// going says whether a progressive form that is no weather stands at k, quoted or not: "it is seeking".
func (s *sentence) going(k int) bool {
	for s.tag(k) == parse.RB || s.tag(k) == parse.OpenQuote {
		k++
	}
	w := s.word(k)
	return s.tag(k) == parse.VBG && w != "raining" && w != "snowing" && w != "getting"
}

// sentence enters the names, descriptions and pronouns of a sentence, in order, and resolves the pronouns.
func (d *discourse) sentence(s *sentence, trial bool) {
	actors := d.actors(s)
	next := 0
	var figures []figure
	if !trial {
		figures = d.figures(s)
		d.all = figures
	}
	from := 0
	for i := range s.tokens {
		for next < len(actors) && actors[next].token < i {
			d.recent[reach] = append(d.recent[reach], actors[next])
			next++
		}
		for from < len(figures) && figures[from].token < i {
			d.past[back] = append(d.past[back], figures[from])
			from++
		}
		p := s.pronounOf(i)
		if p == 0 || s.cover[i] >= 0 || s.style == shouted {
			continue
		}
		n := d.solve(s, i, p, trial)
		if n < 0 && (p == 'm' || p == 'f') {
			d.open[reach] = p
		}
		if trial {
			d.vote(n, p)
		} else {
			d.note(s, i, p, n)
		}
	}
	d.recent[reach] = append(d.recent[reach], actors[next:]...)
	d.past[back] = append(d.past[back], figures[from:]...)
}

// solve finds whom a pronoun means, by ever looser rules; -1 when none tells. On trial the first of them only votes.
func (d *discourse) solve(s *sentence, i int, p byte, trial bool) int {
	n := d.pronoun(s, i, p)
	if trial {
		return n
	}
	if n >= 0 && d.stale(s, i, p, n) {
		n = -1
	}
	if n < 0 {
		n = d.sift(s, i, p)
	}
	if n < 0 {
		n = d.rank(s, i, p)
	}
	return n
}

// note writes down whom a pronoun means, so that the next may mean the same.
func (d *discourse) note(s *sentence, i int, p byte, n int) {
	s.said = append(s.said, saying{first: i, last: i, head: i, class: pronoun, node: n})
	if n < 0 {
		d.lost[back][p] = true
		return
	}
	d.join(s, i, p, n)
	d.hers(s, i, n)
	x := &d.g.nodes[n]
	d.recent[reach] = append(d.recent[reach], actor{token: i, node: n, person: x.kind == Person, sex: x.sex(), subject: subject(s, i), speaks: s.saysSo(i)})
}

func (d *discourse) vote(n int, p byte) {
	if n < 0 {
		return
	}
	switch p {
	case 'm':
		d.g.nodes[n].he++
	case 'f':
		d.g.nodes[n].she++
	}
}

// covers says whether the token is one of the name or its title.
func (m *naming) covers(k int) bool { return k >= m.start() && k <= m.last }

// saysSo says whether the word is the subject of a verb of speech.
func (s *sentence) saysSo(i int) bool {
	return subject(s, i) && s.nodes[i].Head >= 0 && s.speaks(s.nodes[i].Head)
}

// pronoun is the only antecedent left, -1 if none or several are.
func (d *discourse) pronoun(s *sentence, i int, p byte) int {
	switch p {
	case 'm', 'f':
		return d.person(s, i, p)
	case 'i':
		return d.neuter(s, i)
	}
	return d.plural(s, i)
}

// choose takes the one candidate left; among several, for a subject, the only one that was a subject
// before, unless the sex of another fits for certain.
func (d *discourse) choose(s *sentence, i int, found []actor) int {
	if n, ok := single(found); ok {
		return d.sure(n)
	}
	if !subject(s, i) || s.quoted[i] {
		return -1
	}
	var subjects []actor
	for _, a := range found {
		if a.subject {
			subjects = append(subjects, a)
		}
	}
	for _, a := range found {
		if a.sex != 0 && !a.subject && !(a.owner && i == 0) && (len(subjects) == 0 || a.node != subjects[0].node) {
			return -1
		}
	}
	if n, ok := single(subjects); ok && len(subjects) > 0 && !slices.ContainsFunc(d.recent[reach], func(a actor) bool { return a.person }) {
		return d.sure(n)
	}
	return -1
}

// sure refuses names that may be no person's.
func (d *discourse) sure(n int) int {
	if n >= 0 && d.g.nodes[n].kind != Person {
		return -1
	}
	return n
}

// single says whether all actors are one and the same named person.
func single(list []actor) (int, bool) {
	for _, a := range list {
		if a.node < 0 || a.node != list[0].node {
			return -1, false
		}
	}
	if len(list) == 0 {
		return -1, false
	}
	return list[0].node, true
}
