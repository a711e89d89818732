package name

import (
	"strings"

	"crossclaim/claims/parse"
)

// joined is the owner in "Iran's losses and its options".
func (d *discourse) joined(s *sentence, i int) int {
	if s.nodes[i].Label != parse.NmodPoss {
		return -1
	}
	thing := s.nodes[i].Head
	if thing < 0 || s.nodes[thing].Head < 0 {
		return -1
	}
	if k := s.cover[s.nodes[thing].Head]; k >= 0 && s.nodes[thing].Head < i && s.named[k].node >= 0 { // "Washington and its ally"
		return d.neutral(d.g.find(s.named[k].node))
	}
	if s.nodes[thing].Label != parse.Conj {
		return -1
	}
	for k, n := range s.nodes[:i] {
		if n.Head == s.nodes[thing].Head && n.Label == parse.NmodPoss && s.cover[k] >= 0 && s.named[s.cover[k]].node >= 0 {
			return d.neutral(d.g.find(s.named[s.cover[k]].node))
		}
	}
	return -1
}

// controller is the subject of the clause the word stands in, -1 if there is none before it: for an infinitive without
// one, the object of the verb above it, else that verb's subject.
func (s *sentence) controller(i int) int {
	from, tensed := i, false // a tensed verb on the way has a subject of its own, wherever it stands
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); steps++ {
		subj, object := -1, -1
		if v > 0 && s.nodes[v].Tag == parse.NNS && s.cuts(v) && s.nodes[v-1].Head == v && s.tag(v-1).Noun() {
			return v - 1 // "the airline plans to close its bases"
		}
		for k, n := range s.nodes[:i] {
			switch {
			case n.Head != v || k == from:
			case subj < 0 && (n.Label == parse.Nsubj || n.Label == parse.NsubjPass):
				subj = k
			case n.Label == parse.Obj, n.Label == parse.Xcomp && s.cover[k] >= 0:
				object = k
			}
		}
		switch {
		case object > subj && !tensed && (s.done(from, object) || subj < 0 && s.tag(from) == parse.VB):
			return object
		case subj >= 0:
			return s.antecedent(subj)
		}
		t := s.tag(v)
		tensed = tensed || t == parse.VBD || t == parse.VBZ || t == parse.VBP
		from, v = v, s.above(v)
	}
	return -1
}

// done says whether the verb at v tells what the object of the verb above does: "asked Iran to open", "fined the bank for hiding".
func (s *sentence) done(v, object int) bool {
	switch n := s.nodes[v]; {
	case n.Label == parse.Xcomp:
		return v > object && s.tag(v) == parse.VB && s.word(v-1) == "to"
	case n.Label == parse.Advcl || n.Label == parse.Acl:
		return v > object && s.tag(v) == parse.VBG && (s.word(v-1) == "for" || s.word(v-1) == "of")
	}
	return false
}

// antecedent is the word that a relative pronoun stands for ("Corvia, which", "the firm that"), and of other words the word itself.
func (s *sentence) antecedent(k int) int {
	if t := s.nodes[k].Tag; t != parse.WDT && t != parse.WP {
		return k
	}
	v := s.nodes[k].Head
	switch {
	case v < 0:
		return k
	case s.nodes[v].Label == parse.AclRelcl && s.nodes[v].Head >= 0 && s.nodes[v].Head < k:
		return s.nodes[v].Head
	}
	if b := k - 2; b >= 0 && s.word(k-1) == "," && (s.cover[b] >= 0 || s.words[k] == "who" && s.tag(b) == parse.NN) && s.nodes[v].Label == parse.Parataxis {
		return b
	}
	return k
}

// rivals says whether a common noun in the singular is a subject before i.
func (s *sentence) rivals(i int) bool {
	for k := range i {
		if s.nodes[k].Tag == parse.NN && s.cover[k] < 0 && subject(s, k) {
			return true
		}
	}
	return false
}

// plural finds the antecedent of they: a people named in the plural, when no other plural competes.
func (d *discourse) plural(s *sentence, i int) int {
	for k := 0; k < i; k++ {
		if s.nodes[k].Tag == parse.NNS && s.cover[k] < 0 || s.nodes[k].Label == parse.Conj && s.cover[k] >= 0 || s.words[k] == "police" || s.words[k] == "people" {
			return -1
		}
	}
	var found []actor
	for _, a := range d.recent[reach] {
		if a.node >= 0 && a.subject && d.g.nodes[a.node].kind == People && strings.HasSuffix(d.g.nodes[a.node].key, "s") {
			found = append(found, a)
		}
	}
	n, _ := single(found)
	return n
}
