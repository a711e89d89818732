package parse

// choice is the set of actions that lose the fewest gold arcs: at most one of each kind.
type choice struct {
	list [3]action
	n    int
}

func (c *choice) has(a action) bool {
	for _, x := range c.list[:c.n] {
		if x == a {
			return true
		}
	}
	return false
}

func (c *choice) best(score *[maxClasses]int32) action {
	best := c.list[0]
	for _, x := range c.list[1:c.n] {
		if score[x] > score[best] {
			best = x
		}
	}
	return best
}

// oracle gives the best actions in any configuration, also after mistakes: those that make the fewest further gold arcs
// unreachable (Goldberg and Nivre 2013). Arcs carry the word's gold label even when the head is wrong;
// a root that hangs on a word is a clause beside it.
func (s *sample) oracle(st *state) choice {
	canShift, canLeft, canRight := st.legal()
	root, b := st.root(), st.next
	var c choice
	least := 1 << 30
	offer := func(a action, cost int) {
		if cost > least {
			return
		}
		if cost < least {
			c.n, least = 0, cost
		}
		c.list[c.n] = a
		c.n++
	}
	head := func(d int) int {
		if d == root {
			return none
		}
		return s.heads[d]
	}
	if canShift {
		cost := 0
		for i, x := range st.stack {
			if head(x) == b || i < len(st.stack)-1 && head(b) == x {
				cost++
			}
		}
		offer(shift, cost)
	}
	if !canLeft && !canRight {
		return c
	}
	top := st.stack[len(st.stack)-1]
	children := 0
	for d := b; d < root; d++ {
		if s.heads[d] == top {
			children++
		}
	}
	if canLeft {
		cost := children
		if h := head(top); h > b || canRight && h == st.stack[len(st.stack)-2] {
			cost++
		}
		l := s.labels[top]
		if b == root {
			l = Root
		} else if l == Root {
			l = Parataxis
		}
		offer(leftArc+action(l), cost)
	}
	if canRight {
		cost := children
		if head(top) >= b {
			cost++
		}
		l := s.labels[top]
		if l == Root {
			l = Parataxis
		}
		offer(rightArc+action(l), cost)
	}
	return c
}
