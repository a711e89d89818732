package name

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// noun is a phrase around a common noun that names nobody, as something a pronoun may go back to: "a former dentist", "46 people".
type noun struct {
	s           *sentence
	first, head int
	lemma       string // the head in the singular
	plural      bool
	person      bool
	definite    bool // "the", "that", "this" and nothing else before it
	counted     bool // a number stands in it
	beside      bool // it only says what the phrase before it is: "its owner, a mechanic,"
	sex         byte
	same        *noun // the earlier phrase that it repeats, nil if none
	node        int   // -1: nothing goes back to it
}

// root is the first phrase of those that repeat each other.
func (x *noun) root() *noun {
	for x.same != nil {
		x = x.same
	}
	return x
}

// nouns lists the phrases of a prose sentence, by head. Left out are measures and times, what is denied ("no driver"), what the phrase
// before it is ("was a resident", "Joan Marsh, a nurse,"), and stuff in the singular that nothing determines ("gas").
func (s *sentence) nouns(known map[string][]*noun) []noun {
	var out []noun
	if s.style != prose {
		return nil
	}
	for h := range s.tokens {
		if s.standsFor(h) {
			out = append(out, noun{s: s, first: h, head: h, node: -1, lemma: "people", plural: true, person: true, counted: true})
			continue
		}
		if !s.headsPhrase(h) {
			continue
		}
		x := noun{s: s, first: s.phrase(h), head: h, node: -1}
		x.lemma, x.plural = s.number(h)
		if x.lemma == "state" && s.word(h+1) == "of" && s.words[x.first] != "the" {
			continue // "declared a state of emergency"
		}
		if titles["measure"][x.lemma] || titles["calendar"][s.words[h]] || !s.present(&x) && !x.again(known) {
			continue
		}
		x.person = (human(x.lemma) || s.yearsOld(x.first, h)) && !(x.lemma == "guard" && titles["troop"][s.word(h-1)])
		x.sex = officeGender(x.lemma)
		if x.beside = s.besides(&x, out); !x.beside && s.says(&x) {
			continue
		}
		w := s.words[x.first]
		x.definite = (w == "the" || w == "that" || w == "this" || w == "those" || w == "these") && x.first == h-1
		x.counted = slices.ContainsFunc(s.nodes[x.first:h], func(n parse.Node) bool { return n.Tag == parse.CD })
		out = append(out, x)
	}
	for k := range out {
		if out[k].beside {
			out[k].same = &out[k-1]
		}
	}
	return out
}

// human says whether a noun in the singular means a person.
func human(noun string) bool {
	return roleWord(noun) || lexicon.Person.Has(noun) || titles["human"][noun] || strings.HasSuffix(noun, "ologist") || strings.HasSuffix(noun, "woman") || strings.HasSuffix(noun, "sman")
}

// yearsOld says whether the phrase tells an age: "a 19-year-old apprentice".
func (s *sentence) yearsOld(a, b int) bool {
	return slices.ContainsFunc(s.words[a:b+1], func(w string) bool { return strings.HasSuffix(w, "-year-old") })
}

// unnamed gives the phrase a node of its own: one that no other document shares unless it is a copy.
func (g *graph) unnamed(x *noun) int {
	if x = x.root(); x.node >= 0 {
		return x.node
	}
	s := x.s
	words := s.key(x.first, x.head)
	n := g.node(fmt.Sprintf("%s%s\x00%x.%d.%d", nameless, words, s.print, s.num, x.head))
	y := &g.nodes[n]
	y.words, y.kind = strings.Fields(words), Other
	if x.person && !x.plural {
		y.kind = Person
	}
	y.proof.gendered(x.sex)
	y.forms[s.written(x.first, x.head)]++
	y.docs[s.doc] = true
	x.node = n
	return n
}

// commonAt is the node of the phrase with that head, -1 if there is none.
func (s *sentence) commonAt(head int) int {
	for k := range s.common {
		if s.common[k].head == head {
			return s.common[k].root().node
		}
	}
	return -1
}
