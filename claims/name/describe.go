package name

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// class is what a description describes.
type class uint8

const (
	pronoun class = iota
	someone       // "the foreign minister"
	firm          // "the company"
	site          // "the country"
)

// definite is how a description is determined.
type definite uint8

const (
	unmarked   definite = iota // "president of Iran"
	the                        // "the", "this", "that", or a name's possessive
	some                       // "a", "an", "another"
	pronominal                 // "his"
)

// saying is a description or a pronoun.
type saying struct {
	first, last, head int
	class             class
	mark              definite
	office, of        string // of: whose office, a country or a key
	vague             bool   // it is said whose it is, but not by a name
	age               string
	modified          bool // more than article, age and owner stands before the office
	gender            byte
	node              int // -1: no single candidate
	linked            bool
}

// descriptions finds the descriptions of a sentence.
func (g *graph) descriptions(s *sentence) []saying {
	var out []saying
	for h := range s.tokens {
		if d, ok := g.description(s, h); ok {
			out = append(out, d)
		}
	}
	return out
}

// classify tells what a common noun describes.
func (s *sentence) classify(h int) (class, bool) {
	tag, w := s.nodes[h].Tag, s.words[h]
	capital := isCapital(s.form(h))
	switch {
	case strings.HasSuffix(w, "-year-old") && s.style != shouted && tag != parse.NNS:
		return someone, true
	case s.agedOne(h) && s.style != shouted:
		return someone, true
	case tag == parse.NNS && stands["bench"][w] && s.word(h-1) == "the" && s.cover[h] < 0:
		return firm, true
	case tag != parse.NN && tag != parse.NNP && !(capital && tag == parse.JJ), s.cover[h] >= 0, s.tokens[h].Kind != text.Word, s.style == shouted:
		return 0, false
	case w == "guard" && titles["troop"][s.word(h-1)]:
		return 0, false
	case titles["role-m"][w], titles["role-f"][w], titles["head"][w] && len(w) > 3, titles["role"][w] && !capital:
		return someone, true
	case (titles["firm"][w] || stands["maker"][w] || stands["outlet"][w] || stands["lab"][w]) && !capital:
		return firm, true
	case (titles["site"][w] || titles["facility"][w] || titles["storm"][w]) && !capital:
		return site, true
	}
	return 0, false
}

// description reads the noun phrase whose head is h.
func (g *graph) description(s *sentence, h int) (saying, bool) {
	c, ok := s.classify(h)
	if !ok || s.tag(h+1).Noun() && s.word(h+1) != "" && !s.cuts(h+1) && (h+1 >= len(s.tokens) || s.tokens[h+1].Kind == text.Word) {
		return saying{}, false
	}
	a := h
	for a > 0 && s.cover[a-1] < 0 && (titles["mod"][s.words[a-1]] || titles["head"][s.words[a-1]] || c == someone && titles["role"][s.words[a-1]] && s.tag(a-1) == parse.NN) {
		a--
	}
	d := saying{first: a, last: h, head: h, class: c, office: s.office(a, h), gender: officeGender(s.words[h]), node: -1}
	g.owner(s, &d)
	if w := s.word(h + 1); w == "on" && councils[s.words[h]] {
		d.vague = true
	} else if w == "of" && s.tag(h+2) == parse.CD && c == site {
		if !s.tag(h + 3).Noun() {
			d.last = h + 2 // "the city of 640,000", not "the city of 640,000 people"
		}
	} else if w == "of" || w == "for" && titles["head"][s.words[h]] {
		k := h + 2
		if s.word(k) == "the" {
			k++
		}
		if k < len(s.tokens) && s.cover[k] >= 0 {
			m := &s.named[s.cover[k]]
			if n := s.cover[k] + 1; n < len(s.named) && s.named[n].titleFirst == m.last+1 {
				m = &s.named[n] // "a friend of Russian President Vladimir Putin"
			}
			d.of, d.last = g.ownerKey(m, d.office), m.last
			if s.word(m.last+1) == "'s" {
				d.of, d.vague = "", true
			}
		} else {
			d.vague = true
		}
	}
	return d, true
}

// cuts says whether the word at i, tagged as a noun, is rather a verb whose past looks like one: "the central bank cut rates".
func (s *sentence) cuts(i int) bool {
	if lexicon.Form.Is(s.word(i), "bare") {
		next := s.tag(i + 1)
		return next.Noun() || next == parse.DT || next == parse.CD || next == parse.PRPS || next == parse.JJ
	}
	switch s.word(i) {
	case "plans", "hopes", "aims", "needs":
		return s.word(i+1) == "to" && s.tag(i+2) == parse.VB // "the airline plans to close"
	case "anything", "something", "nothing", "everything":
		return true // "owed the airline anything"
	}
	return false
}

// owner reads what stands before the office: adjectives, an age, a nationality, a possessive, an article.
func (g *graph) owner(s *sentence, d *saying) {
	for x := d.first - 1; x >= 0 && d.first-x < 12; x-- {
		w, tag := s.words[x], s.nodes[x].Tag
		if k := s.cover[x]; k >= 0 {
			if d.of != "" {
				return
			}
			m := &s.named[k]
			d.of = g.ownerKey(m, d.office)
			d.first, x = m.start(), m.start()
			continue
		}
		switch {
		case tag == parse.POS || s.tokens[x].Kind == text.Clitic && w == "'s":
			d.mark = the
			if x > 0 && s.cover[x-1] >= 0 {
				m := &s.named[s.cover[x-1]]
				d.of, d.first = g.ownerKey(m, d.office), m.start()
				if m.node < 0 {
					d.of, d.vague = "", true
				}
			} else {
				d.vague = true
			}
			return
		case w == "the" || w == "this" || w == "that" || w == "these":
			d.mark, d.first = the, x
			return
		case tag == parse.DT || w == "one" && tag == parse.CD:
			d.mark, d.first = some, x
			return
		case tag == parse.PRPS:
			d.mark, d.first, d.vague = pronominal, x, true
			return
		case strings.HasSuffix(w, "-year-old"):
			d.age = strings.TrimSuffix(w, "-year-old")
		case tag == parse.JJ || tag == parse.NN || tag == parse.VBN || tag == parse.VBG || tag == parse.JJS || tag == parse.RB || tag == parse.CD || tag == parse.HYPH || tag == parse.NNP:
		default:
			return
		}
		d.modified = d.modified || !strings.HasSuffix(w, "-year-old")
		if d.first == x+1 {
			d.first = x
		}
	}
}

// start is the first token of the name with its titles.
func (m *naming) start() int {
	if m.titleFirst >= 0 {
		return m.titleFirst
	}
	return m.first
}

// ownerKey is whose office it is: the key of a person, else the country or name.
func (g *graph) ownerKey(m *naming, office string) string {
	if m.node >= 0 {
		if x := &g.nodes[g.find(m.node)]; x.kind == Person || !x.listed {
			return x.key
		}
	}
	return holder(m.key, office)
}

// describe reads the descriptions of all sentences and links those that the text itself ties to a name.
func (g *graph) describe(all []*sentence) {
	for _, s := range all {
		for k := range s.named {
			for i := s.named[k].start(); i <= s.named[k].last; i++ {
				s.cover[i] = k
			}
		}
		s.said = g.descriptions(s)
		for k := range s.said {
			g.tie(s, &s.said[k])
			if s.style == prose {
				g.sortBy(s, &s.said[k])
			}
		}
	}
}

// tie links a description to a person by apposition or copula.
func (g *graph) tie(s *sentence, d *saying) {
	if d.class != someone || s.style != prose {
		return
	}
	for k := range s.named {
		m := &s.named[k]
		if m.node < 0 || !s.apposed(m, d) && !s.equated(m, d) && !s.identified(m, d) {
			continue
		}
		x := &g.nodes[g.find(m.node)]
		if x.kind != Person || d.gender != 0 && x.sex() != 0 && d.gender != x.sex() {
			continue
		}
		x.roles[role{d.office, d.of}]++
		x.proof.gendered(d.gender)
		if d.of != "" && d.mark != some {
			x.alias(strings.TrimPrefix(strings.TrimPrefix(s.written(d.first, d.last), "the "), "The "))
		}
		if d.age != "" {
			x.aged(d.age)
		}
		d.node, d.linked = m.node, true
		return
	}
}

// apposed says whether the description stands beside the name between commas: "X, Iran's supreme leader," or the other
// way round. A list ("X, the president and Y") is no apposition.
func (s *sentence) apposed(m *naming, d *saying) bool {
	head := s.headOf(m.start(), m.last)
	var end int
	switch {
	case s.word(m.last+1) == "," && (d.first == m.last+2 || d.first == m.last+3 && s.tag(m.last+2) == parse.RB):
		end = d.last + 1
		if n := s.nodes[d.head]; n.Label == parse.Appos && n.Head == head {
			return s.word(end) != "and"
		}
	case d.mark == the && s.word(m.start()-1) == "," && m.start() > d.last+2 && s.nodes[head].Label == parse.Appos && s.under(s.nodes[head].Head, d.head):
		return s.word(m.last+1) == "," // "the prosecutor in the case, X,"
	case s.word(d.last+1) == "," && m.start() == d.last+2 && d.mark != unmarked:
		end = m.last + 1
		if n := s.nodes[head]; n.Label == parse.Appos && n.Head == d.head {
			return s.word(end) != "and"
		}
		if d.mark == some {
			return false
		}
	default:
		return false
	}
	if s.nodes[d.head].Label == parse.Conj || s.nodes[head].Label == parse.Conj {
		return false
	}
	switch s.word(end) {
	case ".", "", ";", ")", "who", "that", "which":
		return true
	case ",":
		return s.word(end+1) != "and" && s.word(end+1) != "or" && !(end+1 < len(s.tokens) && s.cover[end+1] >= 0)
	}
	return false
}

// under says whether the word is the head of a description or a common noun in a phrase of it.
func (s *sentence) under(k, head int) bool {
	return k == head || k > head && s.cover[k] < 0 && s.nodes[k].Label == parse.Nmod && s.nodes[k].Head == head
}

// identified says whether the sentence gives the description its name: "the captain, identified by prosecutors as X,".
func (s *sentence) identified(m *naming, d *saying) bool {
	a := d.last + 1
	if s.word(a) == "," {
		a++
	}
	if v := s.word(d.first - 1); (v == "identified" || v == "named") && s.word(d.last+1) == "as" && m.start() == d.last+2 {
		return true // "police identified the attacker as X"
	}
	if v := s.word(d.last + 1); (v == "named" || v == "called") && m.start() == d.last+2 && d.mark == some {
		return true // "an apprentice named X"
	}
	b := m.start()
	if k := s.cover[max(b-1, 0)]; b > 0 && k >= 0 && m.titleFirst >= 0 {
		b = s.named[k].start() // "identified as Ohio resident X"
	}
	return (s.word(a) == "identified" || s.word(a) == "named") && s.baptism(b) == a
}

// namedAs says whether the words before i give somebody a name: "identified by prosecutors as".
func (s *sentence) namedAs(i int) bool { return s.baptism(i) >= 0 }

// baptism is the participle of "identified by ... as" right before i, -1 if there is none.
func (s *sentence) baptism(i int) int {
	if s.word(i-1) != "as" {
		return -1
	}
	for k := i - 2; k >= 0 && k > i-9; k-- {
		if w := s.words[k]; w == "identified" || w == "named" {
			return k
		}
		if s.tag(k).Verb() || s.words[k] == "," {
			return -1
		}
	}
	return -1
}

// equated says whether the sentence says that the name is what the description says: "X is the leader of Y".
func (s *sentence) equated(m *naming, d *saying) bool {
	head := s.headOf(m.start(), m.last)
	if n := s.nodes[head]; n.Label != parse.Nsubj || n.Head != d.head || d.mark == some && d.of == "" {
		return false
	}
	copula := false
	for i, n := range s.nodes {
		if n.Head != d.head {
			continue
		}
		switch {
		case n.Label == parse.Cop && (s.words[i] == "is" || s.words[i] == "'s" || s.words[i] == "remains"):
			copula = true
		case n.Label == parse.Cop, n.Label == parse.Aux, lexicon.Negator.Has(s.words[i]):
			return false
		}
	}
	return copula
}
