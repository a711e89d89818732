// Package parse tags and parses English: the words of one sentence come in, and a Penn Treebank tag, a Universal
// Dependencies relation and a head for each of them go out. Its one invariant: the result is a projective tree with exactly
// one root, whatever the words are. The model is embedded; MODEL.md tells how it was trained and how good it is.
package parse

import (
	"strings"

	"crossclaim/claims/bert"
)

// Node is one word of a parsed sentence.
type Node struct {
	Tag   Tag
	Label Label
	Head  int // index of the head word, -1 for the root
}

// Model is a trained tagger and parser. It is read-only and safe for concurrent use.
type Model struct {
	encoder *bert.Encoder
	head    *head
}

// Checksum names the weights: those of the word table and of the encoder, as hexadecimal.
func (m *Model) Checksum() string { return m.encoder.Info().Checksum }

// Parse tags and parses one sentence. words are tokens as written, capitals kept: clitics apart ("do" "n't", "Putin"
// "'s"), hyphenated words whole, "$" and "%" apart from their number. It gives one node a word; no words give none.
// It never fails. A sentence longer than the encoder takes is parsed in parts, each hung on the root of the first.
func (m *Model) Parse(words []string) []Node {
	nodes := make([]Node, 0, len(words))
	root := -1
	for len(nodes) < len(words) {
		from := len(nodes)
		nodes = append(nodes, m.part(words[from:])...)
		for i := from; i < len(nodes); i++ {
			n := &nodes[i]
			switch {
			case n.Head >= 0:
				n.Head += from
			case root < 0:
				root = i
			default:
				n.Head, n.Label = root, Parataxis
			}
		}
	}
	return nodes
}

// part parses as many of the words as the encoder takes, one at least.
func (m *Model) part(words []string) []Node {
	list := make([]bert.Word, len(words))
	for i, w := range words {
		list[i] = written(w)
	}
	rows, err := m.encoder.Project([][]bert.Word{list})
	if err != nil {
		panic(err) // Open has seen that the encoder projects
	}
	columns := m.encoder.Columns()
	read := make([]projected, len(rows[0])/columns)
	for i := range read {
		read[i] = project(rows[0][i*columns : (i+1)*columns])
	}
	nodes := make([]Node, len(read))
	heads := m.head.heads(read)
	for i, r := range read {
		nodes[i] = Node{Tag: m.head.tag(r), Head: heads[i], Label: m.head.label(read, i, heads[i])}
	}
	for i := range nodes {
		if l := nodes[i].Label; l == OblUnmarked || l == OblTmod {
			nodes[i].Label = bare(words[i])
		}
	}
	return nodes
}

// bare labels a bare adverbial noun phrase by its head. The treebanks do not agree on the two labels, so the model's
// choice between them is not asked.
func bare(word string) Label {
	if w := strings.ToLower(word); timeNames[w] || year(w) {
		return OblTmod
	}
	return OblUnmarked
}
