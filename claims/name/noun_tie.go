package name

import "crossclaim/claims/parse"

// repeat ties a phrase with nothing but "the" to the only earlier one with that noun: "a care home ... the home".
func (d *discourse) repeat(s *sentence) {
	for k := range s.common {
		x := &s.common[k]
		key := x.lemma
		if x.plural {
			key += "s"
		}
		roots := d.roots[key]
		if x.beside {
			continue
		}
		if r := x.compounded(roots); r != nil {
			x.same = r
			d.g.unnamed(x)
			continue
		}
		if x.definite && len(roots) == 1 && len(d.named(x.lemma)) == 0 {
			x.same = roots[0]
			d.g.unnamed(x)
			continue
		}
		d.roots[key] = append(roots, x)
	}
}

// foretold ties whom the first sentence opens with, without a name, to the name with an age that opens the next: "A former dentist was
// jailed on Thursday. Greta Sommer, 44, showed no emotion." Who only speaks there is another.
func (d *discourse) foretold(s *sentence) {
	if len(s.common) == 0 || len(d.next) == 0 || s.common[0].first > 0 {
		return
	}
	x, t := &s.common[0], d.next[0]
	if w := s.words[0]; w != "a" && w != "an" || !x.person || x.plural || !subject(s, x.head) || len(t.named) == 0 {
		return
	}
	m := &t.named[0]
	if m.node < 0 || m.start() > 0 || t.word(m.last+1) != "," || !t.aged(m.last+2) || t.word(m.last+3) != "," || !(t.tag(m.last+4).Verb() || t.tag(m.last+4) == parse.MD) || titles["bystander"][t.words[m.last+4]] {
		return
	}
	n := d.g.find(m.node)
	if y := &d.g.nodes[n]; !y.full() || d.here[n] || x.sex != 0 && y.sex() != 0 && x.sex != y.sex() {
		return
	}
	x.node = n
}
