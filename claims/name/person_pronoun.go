package name

// person finds the antecedent of he and she: people whose sex fits, in the same paragraph if it names any.
func (d *discourse) person(s *sentence, i int, p byte) int {
	if n := d.about(s, i, p); n >= 0 {
		return n
	}
	says := s.saysSo(i)
	fits := func(a actor) bool {
		return a.person && (a.sex == 0 || a.sex == p) && (says || !a.tag) && !(a.node >= 0 && d.excluded(s, i, a))
	}
	for _, same := range []bool{true, false} {
		var found []actor
		for k := range d.recent {
			if same == (d.para[k] == s.para) || !same {
				for _, a := range d.recent[k] {
					if fits(a) {
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
	return d.nearer(s, i, fits)
}

// nearer looks at the sentence before alone, when the pronoun is the first of its own: its only person, or, for who goes on
// speaking ("he added"), its only speaker.
func (d *discourse) nearer(s *sentence, i int, fits func(actor) bool) int {
	for _, a := range d.recent[reach] {
		if fits(a) {
			return -1
		}
	}
	var all, speakers []actor
	for _, a := range d.recent[reach-1] {
		if fits(a) {
			all = append(all, a)
			if a.speaks {
				speakers = append(speakers, a)
			}
		}
	}
	if n, ok := single(all); ok {
		return d.sure(n)
	}
	if n, ok := single(speakers); ok && s.saysSo(i) {
		return d.sure(n)
	}
	return -1
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
