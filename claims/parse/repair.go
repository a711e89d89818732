package parse

// repair mends what a greedy parser often gets wrong and grammar forbids: two subjects of one word. In "the man who
// shot the officer was arrested" it gives "arrested" both "man" and "officer"; the second one, right after the verb
// of the first one's relative clause, is that verb's object. The result stays a projective tree.
func (s *state) repair() {
	n := s.root()
	for b := 2; b < n; b++ {
		h := s.nodes[b].head
		if !subject(s.nodes[b].label) || h <= b || h == n {
			continue
		}
		v := s.clauseVerb(b, h)
		if v < 0 || s.hasObject(v) {
			continue
		}
		s.nodes[b].head, s.nodes[b].label = v, Obj
	}
}

func subject(l Label) bool { return l == Nsubj || l == NsubjPass }

// clauseVerb finds the verb of a clause on an earlier subject of h that ends where the phrase of b begins, or none.
func (s *state) clauseVerb(b, h int) int {
	start := b
	for i := b - 1; i >= 0 && s.under(i, b); i-- {
		start = i
	}
	v := start - 1
	if v < 0 || s.nodes[v].label != AclRelcl || !s.tags[v].Verb() {
		return none
	}
	if a := s.nodes[v].head; a < v && s.nodes[a].head == h && subject(s.nodes[a].label) {
		return v
	}
	return none
}

// under says whether word i stands in the phrase of word b.
func (s *state) under(i, b int) bool {
	for steps := 0; i != s.root() && steps < len(s.nodes); steps++ {
		if i == b {
			return true
		}
		i = s.nodes[i].head
	}
	return false
}

func (s *state) hasObject(v int) bool {
	for i := range s.root() {
		if s.nodes[i].head == v && (s.nodes[i].label == Obj || s.nodes[i].label == Ccomp || s.nodes[i].label == Xcomp) {
			return true
		}
	}
	return false
}
