package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// actor is someone or something a sentence speaks of, as an antecedent.
type actor struct {
	token   int
	node    int // -1: someone without a name, who competes
	person  bool
	sex     byte
	subject bool
	main    bool // subject of the main verb of its sentence
	speaks  bool // subject of a verb of speech
	of      bool // known only by somebody else, and no subject: "by her lawyer", "with Reyk's wife"
	owning  bool // owns the subject of the main verb: "Norrail's record is poor"
	site    bool // a place or work without a name
	owner   bool // owns something that is no subject: "in Reyk's place"
	part    bool // the name is part of another noun: "Genovese soldiers"
	tag     bool // "his lawyer said" at the end of a sentence: who is only its source
}

// actors lists who and what the sentence speaks of, by token.
func (d *discourse) actors(s *sentence) []actor {
	var out []actor
	for k := range s.named {
		m := &s.named[k]
		if s.word(m.last+1) == ":" && m.start() == 0 {
			continue // the label of a speaker
		}
		h := s.nameHead(m)
		a := actor{token: m.last, node: -1, person: true, subject: subject(s, s.bearer(h)), speaks: s.saysSo(s.bearer(h))}
		b := s.bearer(h)
		a.main = a.subject && s.nodes[b].Head >= 0 && (s.nodes[s.nodes[b].Head].Head < 0 || m.covers(s.nodes[s.nodes[b].Head].Head))
		if t := s.nodes[h].Head; s.nodes[h].Label == parse.NmodPoss && subject(s, t) && s.nodes[t].Head >= 0 {
			a.owning = s.nodes[s.nodes[t].Head].Head < 0
		}
		a.owner = s.nodes[h].Label == parse.NmodPoss && s.nodes[h].Head >= 0 && !subject(s, s.nodes[h].Head)
		a.part = s.nodes[h].Label == parse.Compound && s.nodes[h].Head > m.last
		if m.node >= 0 {
			a.node = d.g.find(m.node)
			x := &d.g.nodes[a.node]
			a.person, a.sex = x.kind == Person || !s.pluralName(m) && x.kind == Other && x.proof.agent+x.proof.who > 0 && x.proof.article == 0, x.sex()
		}
		for _, u := range m.units {
			if u.gender != 0 {
				a.sex = u.gender
			}
		}
		out = append(out, a)
	}
	for _, x := range s.said {
		if x.class == pronoun || x.linked || s.none(&x) {
			continue
		}
		a := actor{token: x.head, node: x.node, person: x.class == someone, sex: x.gender, subject: subject(s, x.head), speaks: s.saysSo(x.head)}
		a.site = x.class == site
		a.of = x.node < 0 && x.class == someone && !a.subject && (x.mark == pronominal || x.of != "")
		a.main = a.subject && s.nodes[x.head].Head >= 0 && s.nodes[s.nodes[x.head].Head].Head < 0
		a.tag = x.mark == pronominal && a.speaks && s.word(s.nodes[x.head].Head+1) == "."
		if x.node >= 0 && a.sex == 0 {
			a.sex = d.g.nodes[x.node].sex()
		}
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b actor) int { return a.token - b.token })
	return out
}

// pluralName says whether the name is of several: "MPs".
func (s *sentence) pluralName(m *naming) bool {
	if t := s.tag(m.last); t == parse.NNPS || t == parse.NNS {
		return true
	}
	f, ok := strings.CutSuffix(s.form(m.last), "s")
	return ok && len(f) > 1 && isAcronym(f)
}

// none says whether the description stands for nobody to whom a pronoun could go back: "neither candidate", "no driver".
func (s *sentence) none(x *saying) bool {
	w := s.words[x.first]
	return x.class == someone && x.node < 0 && (w == "no" || w == "neither")
}

func subject(s *sentence, i int) bool {
	switch s.nodes[i].Label {
	case parse.Nsubj, parse.NsubjPass, parse.NsubjOuter:
		return true
	}
	return false
}

// nameHead is the token of a name with its title that the sentence sees; where the parser made the title a sentence of its own, the subject
// in the name: "Opposition councillor [Greta] Munk accused".
func (s *sentence) nameHead(m *naming) int {
	h := s.headOf(m.start(), m.last)
	if g := s.headOf(m.first, m.last); !subject(s, h) && subject(s, g) {
		return g
	}
	return h
}

// bearer is the word whose part in the sentence a name has: of an apposition the word before it.
func (s *sentence) bearer(h int) int {
	if n := s.nodes[h]; n.Label == parse.Appos && n.Head >= 0 && n.Head < h {
		return n.Head
	}
	return h
}
