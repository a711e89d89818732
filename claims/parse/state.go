package parse

// The parser is an arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez and Satta 2011). The artificial root is the
// last word of the buffer, so that a word becomes the root by a left arc from it.

// action is a transition: shift, or an arc that takes the top of the stack away. Left arcs come from the first word of
// the buffer, right arcs from the second word of the stack.
type action uint8

const (
	shift     action = 0
	leftArc   action = 1         // leftArc + label
	rightArc  action = numLabels // rightArc + label; no word but the root has the label Root, so the ranges fit
	numAction        = 2*numLabels + 1
)

// move tells the three kinds of action apart; label is meaningless for a shift.
func (a action) move() (m action, l Label) {
	switch {
	case a == shift:
		return shift, 0
	case a <= rightArc:
		return leftArc, Label(a - leftArc)
	}
	return rightArc, Label(a - rightArc)
}

const none = -1

// state is a configuration of the parser over n words; index n is the artificial root.
type state struct {
	words []word
	tags  []Tag
	form  []uint64 // folded form of each word and of the root
	both  []uint64 // form and tag
	class []uint64
	stack []int
	next  int // first word of the buffer
	nodes []built
	last  [numTagClass][]int32 // for each class of tags and each word: the last word up to it of the class, or none
}

// built is what is known of a word's own arcs so far.
type built struct {
	head           int
	label          Label
	first          int // first word of the phrase; known to hold once the word has a head
	left, left2    int // outermost left children
	right, right2  int // outermost right children
	nLeft, nRight  uint8
	lLabel, rLabel uint64 // sets of labels of the left and right children
}

// reset starts a sentence. tags has a place for the root at its end, which reset fills.
func (s *state) reset(words []word, tags []Tag) {
	n := len(words)
	s.words, s.tags, s.stack, s.next = words, tags, s.stack[:0], 0
	s.form, s.both, s.class, s.nodes = s.form[:0], s.both[:0], s.class[:0], s.nodes[:0]
	tags[n] = rootTag
	for i := 0; i <= n; i++ {
		form, class := uint64(2), uint64(2)<<8
		if i < n {
			form, class = words[i].form, words[i].class
		}
		s.class = append(s.class, class)
		s.form = append(s.form, form)
		s.both = append(s.both, form|uint64(tags[i])<<32)
		s.nodes = append(s.nodes, built{head: none, first: i, left: none, left2: none, right: none, right2: none})
	}
	s.remember()
}

// remember notes, for each word, the last word of each class of tags up to it, so that between takes constant time.
func (s *state) remember() {
	for c := range s.last {
		list, at := s.last[c][:0], int32(none)
		for i, t := range s.tags[:len(s.nodes)] {
			if tagClass[t]>>c&1 != 0 {
				at = int32(i)
			}
			list = append(list, at)
		}
		s.last[c] = list
	}
}

const rootTag = Tag(numTags + 1)

// root is the index of the artificial root.
func (s *state) root() int { return len(s.nodes) - 1 }

// done says that every word has a head.
func (s *state) done() bool { return s.next == s.root() && len(s.stack) == 0 }

// legal says which moves keep the way to a tree with one root open. The artificial root is never shifted; it takes one
// child, the last word on the stack.
func (s *state) legal() (canShift, canLeft, canRight bool) {
	depth := len(s.stack)
	atRoot := s.next == s.root()
	return !atRoot, depth > 0 && (!atRoot || depth == 1), depth > 1
}

// apply carries out a legal action.
func (s *state) apply(a action) {
	m, l := a.move()
	if m == shift {
		s.stack = append(s.stack, s.next)
		s.next++
		return
	}
	top := s.stack[len(s.stack)-1]
	s.stack = s.stack[:len(s.stack)-1]
	d := &s.nodes[top]
	d.label = l
	if m == leftArc {
		d.head = s.next
		h := &s.nodes[s.next]
		h.left, h.left2, h.first = top, h.left, d.first
		h.nLeft = min(h.nLeft+1, 7)
		h.lLabel |= 1 << l
		return
	}
	d.head = s.stack[len(s.stack)-1]
	h := &s.nodes[d.head]
	h.right, h.right2 = top, h.right
	h.nRight = min(h.nRight+1, 7)
	h.rLabel |= 1 << l
}

// forced is the legal action where there is but one, so that no score needs to be asked.
func (s *state) forced() (only action, ok bool) {
	switch canShift, canLeft, canRight := s.legal(); {
	case !canLeft && !canRight:
		return shift, true
	case !canShift && !canRight:
		return leftArc + action(Root), true
	}
	return shift, false
}

// best is the legal action with the highest score among those the model knows.
func (s *state) best(score *[maxClasses]int32, known []action) action {
	canShift, canLeft, canRight := s.legal()
	atRoot := s.next == s.root()
	best, found := shift, false
	for _, a := range known {
		if found && score[a] <= score[best] {
			continue // asked first because it settles nearly all
		}
		m, l := a.move()
		if m == shift && canShift || m == leftArc && canLeft && (l == Root) == atRoot || m == rightArc && canRight {
			best, found = a, true
		}
	}
	switch {
	case found:
	case canLeft && atRoot:
		best = leftArc + action(Root)
	case canRight:
		best = rightArc + action(Dep)
	}
	return best
}
