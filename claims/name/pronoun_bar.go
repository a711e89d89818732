package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// hasObject says whether the verb has an object.
func (s *sentence) hasObject(v int) bool {
	return slices.ContainsFunc(s.nodes, func(n parse.Node) bool { return n.Head == v && n.Label == parse.Obj })
}

// demanded says whether somebody asks for what would befall the owner: "called for her resignation" is not said of oneself.
func (s *sentence) demanded(i int) bool {
	h := s.nodes[i].Head
	return s.nodes[i].Label == parse.NmodPoss && h >= 0 && titles["fate"][s.words[h]] && s.nodes[h].Head >= 0 && titles["demand"][s.words[s.nodes[h].Head]]
}

// namesToo says whether the clause of which the pronoun is the subject names the node behind it: who "told Obama" is not Obama.
func (s *sentence) namesToo(d *discourse, i, node int) bool {
	v := s.nodes[i].Head
	if node < 0 || !subject(s, i) || v < 0 {
		return false
	}
	for k := range s.named {
		m := &s.named[k]
		if h := s.headOf(m.start(), m.last); m.node >= 0 && m.first > i && d.g.find(m.node) == node && s.below(h, v) && s.unbroken(i, m.first) {
			return true
		}
	}
	return false
}

// unbroken says whether no mark and no conjunction parts two places of a clause.
func (s *sentence) unbroken(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if s.tokens[k].Kind == text.Punct || s.tag(k) == parse.CC {
			return false
		}
	}
	return true
}

// below says whether the word hangs under the verb at v.
func (s *sentence) below(k, v int) bool {
	for steps := 0; k >= 0 && steps <= len(s.nodes); k, steps = s.nodes[k].Head, steps+1 {
		if k == v {
			return true
		}
	}
	return false
}

// barred says whether grammar forbids the antecedent in any of its mentions in the sentence.
func (d *discourse) barred(s *sentence, i int, a actor) bool {
	if a.node >= 0 && s.quoted[i] && d.speaker(s, a.node) {
		return true
	}
	return d.excluded(s, i, a) || a.node >= 0 && slices.ContainsFunc(d.recent[reach], func(b actor) bool { return b.node == a.node && d.excluded(s, i, b) })
}

// speaker says whether the sentence quotes the person: no quotation speaks of its speaker as "she".
func (d *discourse) speaker(s *sentence, node int) bool {
	for k := range s.named {
		m := &s.named[k]
		if h := s.nameHead(m); m.node >= 0 && d.g.find(m.node) == node && !s.quoted[m.first] && subject(s, s.bearer(h)) && s.saysSo(s.bearer(h)) {
			return true
		}
	}
	return false
}

// excluded says that grammar forbids the antecedent: subject and object of one verb, or the speaker of the quotation
// the pronoun stands in.
func (d *discourse) excluded(s *sentence, i int, a actor) bool {
	if s.namesToo(d, i, a.node) {
		return true
	}
	last := d.recent[reach]
	inSentence := slices.ContainsFunc(last, func(b actor) bool { return b.node == a.node && b.token == a.token })
	if !inSentence {
		return false
	}
	n, verb := s.nodes[i], s.nodes[i].Head
	head := a.token
	for k := range s.named {
		if s.named[k].last == a.token {
			head = s.nameHead(&s.named[k])
		}
	}
	for verb >= 0 && n.Label != parse.NmodPoss && s.shares(verb) {
		verb = s.nodes[verb].Head
	}
	if n.Label != parse.NmodPoss && !strings.HasSuffix(s.words[i], "self") && !strings.HasSuffix(s.words[i], "selves") && s.whoActs(verb, i) >= 0 {
		if k := s.whoActs(verb, i); k == head || a.node >= 0 && d.bearerOf(s, k) == a.node {
			return true
		}
	}
	if a.subject && s.demanded(i) && s.controller(i) == head {
		return true
	}
	if w := s.words[i]; a.subject && w != "he" && w != "she" && verb == s.nodes[head].Head && n.Label != parse.NmodPoss && !strings.HasSuffix(s.words[i], "self") {
		return true
	}
	return a.subject && s.quoted[i] && !s.quoted[a.token] && s.nodes[head].Head >= 0 && s.quotes(s.nodes[head].Head)
}

// shares says whether the verb at v has the subject of the verb above it: "denied knowing him", "called a friend to assure him".
func (s *sentence) shares(v int) bool {
	n := s.nodes[v]
	switch {
	case n.Head < 0:
		return false
	case n.Label == parse.Xcomp:
		return !s.hasObject(n.Head)
	}
	return n.Label == parse.Advcl && n.Tag == parse.VB && s.word(v-1) == "to" && n.Head < v
}

// quotes says whether the verb at v, or one joined to it, is a verb of speech: "turned round and said".
func (s *sentence) quotes(v int) bool {
	if s.speaks(v) {
		return true
	}
	for k, n := range s.nodes {
		if n.Head == v && n.Label == parse.Conj && s.speaks(k) && !s.quoted[k] {
			return true
		}
	}
	return false
}
