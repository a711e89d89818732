// Package parse tags and parses English: the words of one sentence come in, and a Penn Treebank tag, a Universal
// Dependencies relation and a head for each of them go out. Its one invariant: the result is a tree with exactly one
// root, whatever the words are. The model is embedded; MODEL.md tells how it was trained and how good it is.
package parse

import "sync"

// Node is one word of a parsed sentence.
type Node struct {
	Tag   Tag
	Label Label
	Head  int // index of the head word, -1 for the root
}

// Model is a trained tagger and parser. It is read-only and safe for concurrent use.
type Model struct {
	classes *classes
	tagger  *table
	parser  *table
	actions []action
	times   map[uint64]bool // folded forms, see timeForms
	scratch sync.Pool
}

// scratch is the working memory of one sentence.
type scratch struct {
	words []word
	tags  []Tag
	state state
	adder adder
}

// Parse tags and parses one sentence. words are tokens as written, capitals kept: clitics apart ("do" "n't", "Putin"
// "'s"), hyphenated words whole, "$" and "%" apart from their number. It gives one node a word; no words give none.
// It never fails and takes time linear in the number of words.
func (m *Model) Parse(words []string) []Node {
	if len(words) == 0 {
		return nil
	}
	sc, ok := m.scratch.Get().(*scratch)
	if !ok {
		sc = new(scratch)
	}
	defer m.scratch.Put(sc)
	sc.words, sc.tags = sc.words[:0], sc.tags[:0]
	for _, w := range words {
		x := newWord(w)
		x.class = m.classes.of(&x)
		sc.words = append(sc.words, x)
		sc.tags = append(sc.tags, 0)
	}
	sc.tags = append(sc.tags, 0)
	m.tagger.tag(&sc.adder, sc.words, sc.tags[:len(words)])
	retag(words, sc.tags[:len(words)])
	sc.state.reset(sc.words, sc.tags)
	m.attach(sc)
	sc.state.repair()
	nodes := make([]Node, len(words))
	for i := range nodes {
		b := &sc.state.nodes[i]
		nodes[i] = Node{Tag: sc.tags[i], Label: b.label, Head: b.head}
		if b.label == OblUnmarked || b.label == OblTmod {
			nodes[i].Label = m.bare(sc.words[i].form)
		}
		if b.head == len(words) {
			nodes[i].Head = -1
		}
	}
	return nodes
}

// bare labels a bare adverbial noun phrase by its head. The treebanks do not agree on the two labels, so the model's
// choice between them is not asked.
func (m *Model) bare(form uint64) Label {
	if m.times[form] {
		return OblTmod
	}
	return OblUnmarked
}

// attach runs the transition system to its end.
func (m *Model) attach(sc *scratch) {
	var buf [parseTemplates]uint64
	var score [maxClasses]int32
	for s := &sc.state; !s.done(); {
		next, ok := s.forced()
		if !ok {
			m.parser.sum(&sc.adder, s.keys(&buf), &score)
			next = s.best(&score, m.actions)
		}
		s.apply(next)
	}
}
