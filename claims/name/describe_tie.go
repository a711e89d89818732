package name

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

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
