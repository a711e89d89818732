package parse

// repair mends what a greedy parser often gets wrong and grammar forbids: two subjects of one word. In "the man who
// shot the officer was arrested" it gives "arrested" both "man" and "officer"; the second one, right after the verb
// of the first one's relative clause, is that verb's object. The result stays a projective tree.
func (s *state) repair() {
	n := s.root()
	has := s.objects()
	for b := 2; b < n; b++ {
		h := s.nodes[b].head
		if !subject(s.nodes[b].label) || h <= b || h == n {
			continue
		}
		v := s.clauseVerb(b, h)
		if v < 0 || has[v] {
			continue
		}
		s.nodes[b].head, s.nodes[b].label = v, Obj
		has[v] = true
	}
}

func subject(l Label) bool { return l == Nsubj || l == NsubjPass }

// clauseVerb finds the verb of a clause on an earlier subject of h that ends where the phrase of b begins, or none.
func (s *state) clauseVerb(b, h int) int {
	v := s.nodes[b].first - 1
	if v < 0 || s.nodes[v].label != AclRelcl || !s.tags[v].Verb() {
		return none
	}
	if a := s.nodes[v].head; a < v && s.nodes[a].head == h && subject(s.nodes[a].label) {
		return v
	}
	return none
}

// objects says of each word whether it has an object or a clause for one.
func (s *state) objects() []bool {
	has := make([]bool, len(s.nodes))
	for i := range s.root() {
		if l := s.nodes[i].label; l == Obj || l == Ccomp || l == Xcomp {
			has[s.nodes[i].head] = true
		}
	}
	return has
}
