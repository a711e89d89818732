package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// figure is somebody or something of a sentence, named or not, as what a pronoun may go back to.
type figure struct {
	token, last int   // the head; the last token of a name
	node        int   // -1: a phrase to which nothing has gone back so far, or a name that stays open
	noun        *noun // nil for a name or a pronoun
	person      bool
	plural      bool
	body        bool // a company, an authority, a club, a country: it acts
	site        bool // a place with a name
	team        bool // a name in the plural of what may be a club: it and they
	maybe       bool // a name of unknown kind that a person may have
	name        bool
	sex         byte
	role        parse.Label
	main        bool // subject of the main verb
	pronoun     bool
	part        bool // owns another noun or is part of it
}

// is says whether two figures are one.
func (a *figure) is(b *figure) bool {
	if m, n := a.known(), b.known(); m >= 0 || n >= 0 {
		return m == n
	}
	return a.noun != nil && b.noun != nil && a.noun.root() == b.noun.root()
}

// known is the node of the figure, -1 if nothing has gone back to it so far.
func (a *figure) known() int {
	if a.node < 0 && a.noun != nil {
		return a.noun.root().node
	}
	return a.node
}

// subject says whether the figure is the subject of some verb.
func (a *figure) subject() bool {
	return a.role == parse.Nsubj || a.role == parse.NsubjPass || a.role == parse.NsubjOuter
}

// weighty says whether the figure is more than a thing: somebody or a body.
func (a *figure) weighty() bool { return a.person || a.body }

// agrees says whether number, sex and being alive fit the pronoun.
func (a *figure) agrees(p byte) bool {
	switch p {
	case 'm', 'f':
		return (a.person || a.maybe) && !a.plural && (a.sex == 0 || a.sex == p)
	case 't':
		return (a.plural || a.team) && !a.part
	}
	return !a.plural && !a.person && a.role != parse.Compound && (!a.site || a.body || a.subject())
}

// figures lists names and phrases of a sentence by token; pronouns join as they are resolved.
func (d *discourse) figures(s *sentence) []figure {
	var out []figure
	for k := range s.named {
		if m := &s.named[k]; !(s.word(m.last+1) == ":" && m.start() == 0) { // else it is the label of a speaker
			out = append(out, d.figureOf(s, m))
		}
	}
	for k := range s.common {
		x := &s.common[k]
		if x.beside {
			continue
		}
		a := s.place(x.head)
		a.token, a.last, a.noun = x.head, x.head, x
		if a.role == parse.Obl && s.word(x.head-1) == "than" {
			a.role = parse.Obj // "forced more than 130,000"
		}
		a.person, a.plural, a.sex = x.person, x.plural, x.sex
		a.body = !x.plural && (titles["firm"][x.lemma] || titles["body"][x.lemma] || titles["facility"][x.lemma] || business(x.lemma))
		for j := range s.said {
			if y := &s.said[j]; y.head == x.head && y.node >= 0 {
				a.mean(d.g, d.g.find(y.node))
			}
		}
		if n := x.root().node; a.node < 0 && n >= 0 {
			a.node = d.g.find(n)
			a.sex = max(a.sex, d.g.nodes[a.node].sex())
		}
		out = append(out, a)
	}
	out = append(out, s.joints(out)...)
	slices.SortStableFunc(out, func(a, b figure) int { return a.token - b.token })
	return out
}

// figureOf is the figure of a name.
func (d *discourse) figureOf(s *sentence, m *naming) figure {
	h := s.nameHead(m)
	a := s.place(s.bearer(h))
	a.token, a.last, a.name = h, m.last, true
	if m.start() == 0 && !a.subject() && (s.tag(m.last+1).Verb() || s.tag(m.last+1) == parse.MD || s.word(m.last+1) == ",") {
		a.role, a.main = parse.Nsubj, true // the parser took a rare name for an adverb
	}
	several := m.node >= 0 && d.g.nodes[d.g.find(m.node)].called("club") && s.actsAsSeveral(m)
	if several {
		a.role, a.main = parse.Nsubj, true
	} else if l := s.nodes[h].Label; l == parse.NmodPoss || l == parse.Compound || l == parse.Amod {
		a.part, a.role = true, l
	}
	if m.node >= 0 {
		a.mean(d.g, d.g.find(m.node))
	}
	a.plural = !a.person && (a.plural || several && a.body || (m.article || s.word(m.start()-1) == "these" || s.word(m.start()-1) == "those") && s.pluralName(m) && (m.node < 0 || d.g.nodes[a.node].kind != Place))
	a.team = !a.person && m.node >= 0 && d.g.nodes[d.g.find(m.node)].team(s.words[m.last])
	for _, u := range m.units {
		if u.gender != 0 {
			a.sex = u.gender
		}
	}
	return a
}

// team says whether the name ends in what a club's players are called: "Lorna Bay Herons", "Herons".
func (x *node) team(last string) bool {
	return (x.kind == Organisation || x.kind == Other) && strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ss") && !strings.HasSuffix(last, "us") && len(last) > 3 && !x.listed &&
		!titles["firmword"][last] && !titles["placeword"][last] && !titles["work"][last] && x.proof.article > 0 && x.proof.place == 0
}

// mean gives the figure its node and what is known of that.
func (a *figure) mean(g *graph, n int) {
	x := &g.nodes[n]
	a.node, a.name = n, !x.described()
	a.site = x.kind == Place && a.name
	a.person, a.sex, a.body = x.kind == Person, x.sex(), x.kind == Organisation || x.isCompany() || x.kind == Place && x.country == x.key
	a.plural = a.plural || x.kind == People
	a.maybe = a.name && x.maybePerson()
}

// join adds a pronoun that is resolved to the figures of the sentence; "him" tells of which sex the farmer is.
func (d *discourse) join(s *sentence, i int, p byte, n int) {
	x := &d.g.nodes[n]
	if x.described() && (p == 'm' || p == 'f') && x.sex() == 0 {
		x.proof.gendered(p)
		for k := range d.past {
			for j := range d.past[k] {
				if a := &d.past[k][j]; a.known() == n {
					a.sex = p
				}
			}
		}
	}
	f := s.place(i)
	f.mean(d.g, n)
	f.plural, f.pronoun = p == 't', true
	d.past[back] = append(d.past[back], f)
}

// maybePerson says whether a name of unknown kind looks like first and last name.
func (x *node) maybePerson() bool {
	if x.kind != Other || len(x.words) != 2 || x.proof.article+x.proof.place+x.proof.firm > 0 || x.isCompany() {
		return false
	}
	for _, w := range x.words {
		if titles["firmword"][w] || titles["placeword"][w] || titles["work"][w] || titles["trade"][w] || titles["facility"][w] || titles["placefirst"][w] || titles["storm"][w] || isListed(w) || strings.ContainsAny(w, "0123456789") {
			return false
		}
	}
	return true
}

// place is the part that the word at h has in its sentence.
func (s *sentence) place(h int) figure {
	a := figure{token: h, last: h, node: -1, role: s.nodes[h].Label}
	v := s.nodes[h].Head
	a.main = a.subject() && v >= 0 && s.nodes[v].Head < 0
	a.part = a.role == parse.NmodPoss || a.role == parse.Compound
	return a
}
