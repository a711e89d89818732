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

// namedAs says whether the words before i give somebody a name: "identified by prosecutors as".
func (s *sentence) namedAs(i int) bool { return s.baptism(i) >= 0 }
