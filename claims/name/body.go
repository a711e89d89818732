package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// body resolves a description of a house, a work or a vessel in several words: the only one the document has called by all of them
// ("the safety board" after "the national transport safety board"), else what it describes itself, which has no name yet: "the finance
// ministry", "the Harrow mine". -1 where the words tell nothing of their own ("the same company").
func (d *discourse) body(s *sentence, x *saying) int {
	noun := s.words[x.head]
	words := slices.Clone(s.words[x.first+1 : x.head+1])
	if slices.ContainsFunc(words, func(w string) bool { return titles["bare"][w] || w == "," || w == "'s" }) {
		return d.same(s, x, words)
	}
	if k := s.cover[x.head-1]; k >= 0 && titles["facility"][noun] && s.named[k].start() > x.first+1 {
		words = slices.Clone(s.words[s.named[k].first : x.head+1]) // "the flooded Harrow mine"
	}
	if k := s.cover[x.head-1]; k >= 0 && titles["kind"][noun] && s.named[k].node >= 0 {
		if n := d.g.find(s.named[k].node); d.g.nodes[n].kind == Organisation || d.g.nodes[n].kind == Other {
			return n // "the Hamas organization"
		}
	}
	var found []int
	for _, n := range d.named(noun) {
		y := &d.g.nodes[n]
		if !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(y.words, w) }) {
			found = append(found, n)
		}
	}
	if n := d.fromThere(x, words); len(found) == 0 && n >= 0 {
		return n
	}
	switch {
	case len(found) == 1 && !s.argues(x.head, found[0], d.g):
		return found[0]
	case len(found) == 0 && d.sole(s, x) >= 0:
		return d.sole(s, x) // "the social media company"
	case len(found) > 0, !titles["body"][noun] && !titles["facility"][noun], s.word(x.first) != "the":
		return -1
	}
	return d.introduce(s, x, words)
}

// same resolves "the same company", "the same airport": what the noun alone would mean.
func (d *discourse) same(s *sentence, x *saying, words []string) int {
	if len(words) != 2 || words[0] != "same" {
		return -1
	}
	return d.thing(s, x)
}

// source resolves the source of a whole sentence, "..., the German carmaker said": the name that its main verb is about, where that may be
// called so. -1 if the sentence does not end so.
func (d *discourse) source(s *sentence, x *saying) int {
	v := s.nodes[x.head].Head
	if l := s.nodes[max(v, 0)].Label; s.word(x.first-1) != "," || !s.saysSo(x.head) || l != parse.Parataxis && l != parse.Conj && s.nodes[v].Head >= 0 {
		return -1
	}
	for k := range s.named {
		m := &s.named[k]
		h := s.nameHead(m)
		if m.node < 0 || m.start() > x.first || !subject(s, h) || s.nodes[h].Head < 0 || s.listed(h) {
			continue
		}
		n := d.g.find(m.node)
		y := &d.g.nodes[n]
		if up := s.nodes[s.nodes[h].Head].Head; m.start() == 0 && (up < 0 || up == v) && (y.called(x.office) || d.suits(x, y)) {
			return n
		}
		return -1
	}
	return -1
}

// introduce gives what the words describe a node of its own.
func (d *discourse) introduce(s *sentence, x *saying, words []string) int {
	n := d.g.node(nameless + strings.Join(words, " "))
	y := &d.g.nodes[n]
	if y.words = words; y.kind == Other {
		y.kind = Organisation
		if titles["facility"][words[len(words)-1]] {
			y.kind = Place
		}
	}
	y.forms[s.written(x.first+1, x.last)]++
	y.docs[s.doc] = true
	if !d.before[n] {
		d.enter(n)
	}
	return n
}

// nameless opens the key of a node that no name stands for.
const nameless = "\x00\x00"

// described says whether only descriptions of the bearer are known.
func (x *node) described() bool { return strings.HasPrefix(x.key, nameless) }

// fromThere resolves a body by where it is from alone, "the Spanish club", "the German carmaker": the only one that may be called so in the
// sentence before, where it is the subject or owns what the sentence opens with. -1 if there is none.
func (d *discourse) fromThere(x *saying, words []string) int {
	if len(words) != 2 || x.mark != the {
		return -1
	}
	k, ok := lookup(words[0])
	if !strings.HasSuffix(words[0], "-based") && (!ok || k.kind != People) {
		return -1
	}
	found := -1
	main := false
	for _, a := range d.recent[reach-1] {
		if a.node < 0 || !slices.Contains(d.named(words[1]), a.node) {
			continue
		}
		if y := &d.g.nodes[a.node]; found >= 0 && found != a.node || y.country != "" && k.country != "" && y.country != k.country {
			return -1
		}
		found = a.node
		main = main || a.main || a.owning || a.token < 2 && d.recent[reach-1][0].token == a.token
	}
	if !main {
		return -1
	}
	return found
}

// Body says whether a common noun in the singular is that of a public body: "ministry", "court", "federation".
func Body(noun string) bool { return titles["body"][noun] }
