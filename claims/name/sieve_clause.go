package name

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// whoActs is what a relative pronoun that is the subject of the verb stands for: "Lowe, who called him"; -1 if there is none before i.
func (s *sentence) whoActs(v, i int) int {
	if v < 0 {
		return -1
	}
	for k := range i {
		if t := s.tag(k); s.nodes[k].Head == v && subject(s, k) && (t == parse.WP || t == parse.WDT) && s.antecedent(k) != k {
			return s.antecedent(k)
		}
	}
	return -1
}

// modal says whether an auxiliary such as "will" stands with the word at v.
func (s *sentence) modal(v int) bool {
	return slices.ContainsFunc(s.nodes[:v], func(n parse.Node) bool { return n.Head == v && n.Tag == parse.MD })
}

// above is the head of the word at v: of a verb with "will" that the parser joined to one without, the one with it above that, as like is
// joined to like: "Lowe will wear the shirt left by Hurst and could win".
func (s *sentence) above(v int) int {
	u := s.nodes[v].Head
	if u < 0 || u > v || s.nodes[v].Label != parse.Conj || !s.modal(v) || s.modal(u) {
		return u
	}
	for w, steps := s.nodes[u].Head, 0; w >= 0 && steps < len(s.nodes); w, steps = s.nodes[w].Head, steps+1 {
		if s.modal(w) {
			return w
		}
	}
	return u
}

// goesOn says whether the clause of the pronoun is joined to the one above by "and" or "but", where no other subject stands between that
// clause's verb and the pronoun: "Delmore has plants in Norland, and it hopes".
func (s *sentence) goesOn(i, v, u int) bool {
	if s.nodes[v].Label != parse.Conj || u >= i || !s.tag(u).Verb() {
		return false
	}
	joined := false
	for k := u + 1; k < i; k++ {
		if subject(s, k) || joined && s.tag(k).Verb() {
			return false
		}
		joined = joined || s.nodes[k].Head == v && s.tag(k) == parse.CC && (s.words[k] == "and" || s.words[k] == "but")
	}
	return joined
}

// actsAsSeveral says whether a club's name that opens a clause has a verb in the plural behind it: "United insist", "Rovers have sold".
func (s *sentence) actsAsSeveral(m *naming) bool {
	i := m.last + 1
	k := m.start() - 1
	if s.word(k) == "the" {
		k--
	}
	if k >= 0 && s.word(k) != ";" && s.word(k) != "," || s.listed(s.nameHead(m)) {
		return false // "the Union and the States are": that they are several says nothing of either
	}
	switch w := s.word(i); {
	case w == "are" || w == "were" || w == "have":
		return true
	case s.tag(i) == parse.VBP:
		return true
	default:
		return s.word(i+1) == "that" && lexicon.Speech.Has(w) && !strings.HasSuffix(w, "s")
	}
}

// retells says whether the sentence gives the words of whom the figure, of an earlier one, is by the same noun, behind the pronoun: "a man
// with knowledge of the deal said so. His wages, the same man said": nobody speaks so of himself.
func (s *sentence) retells(i int, a *figure) bool {
	if a.noun == nil || !a.person || a.plural {
		return false
	}
	return slices.ContainsFunc(s.common, func(x noun) bool {
		w := s.words[x.first]
		return x.head > i && x.lemma == a.noun.lemma && w == "the" && s.saysSo(x.head) && !s.below(i, x.head)
	})
}

// again says whether a phrase without an article repeats one that a name stands in: "Lorn fever".
func (x *noun) again(known map[string][]*noun) bool { return x.compounded(known[x.lemma]) != nil }

// compounded is the only earlier phrase with the same noun and the same name right before it, nil if there is none. People are left out, and
// "a Lorn train" is not the one before.
func (x *noun) compounded(roots []*noun) *noun {
	var found *noun
	if w := x.s.words[x.first]; x.person || w == "a" || w == "an" || w == "another" {
		return nil
	}
	for _, r := range roots {
		if w := r.s.words[r.first]; w != "the" && x.s.words[x.first] != "the" {
			continue
		}
		if x.plural || r.head == r.first || x.head == x.first || r.s.words[r.head-1] != x.s.words[x.head-1] || r.s.tag(r.head-1) != parse.NNP || x.s.tag(x.head-1) != parse.NNP {
			continue
		}
		if found != nil {
			return nil
		}
		found = r
	}
	return found
}

// secondHalf is the verb with "will" and its kind that the word at i stands below, of which k is the subject through another verb joined to
// it; 0 if there is none.
func (s *sentence) secondHalf(k, i int) int {
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); v, steps = s.nodes[v].Head, steps+1 {
		if s.nodes[v].Label == parse.Conj && s.modal(v) && s.above(v) == s.nodes[k].Head {
			return v
		}
	}
	return 0
}

// objectOf says whether the actor is the object of the verb at v.
func (s *sentence) objectOf(a actor, v int) bool {
	h := s.headOf(a.token, a.token)
	if k := s.cover[a.token]; k >= 0 {
		h = s.nameHead(&s.named[k])
	}
	return s.nodes[h].Head == v && (s.nodes[h].Label == parse.Obj || s.nodes[h].Label == parse.Iobj)
}

// bystanders says whether all but pronouns are people without a name whose sex nothing tells.
func bystanders(list []*figure) bool {
	return !slices.ContainsFunc(list, func(a *figure) bool { return !a.pronoun && (a.sex != 0 || a.noun == nil || a.node >= 0) })
}

// lightest says whether all of the figures behind the token are things.
func lightest(list []*figure, token int) bool {
	return !slices.ContainsFunc(list, func(a *figure) bool { return a.token > token && (a.weighty() || a.name) })
}

// situated says whether somebody says of the pronoun where it stands, so that it means something: "said it was not in a position to".
func (s *sentence) situated(i int) bool {
	v := s.nodes[i].Head
	if s.words[i] != "it" || v < i || s.nodes[v].Label != parse.Ccomp || s.nodes[v].Head < 0 || !s.speaks(s.nodes[v].Head) {
		return false
	}
	k := i + 1
	if w := s.word(k); w != "was" && w != "is" {
		return false
	}
	for k++; k < v && (s.tag(k) == parse.RB || s.tokens[k].Kind == text.Punct); k++ {
	}
	return s.tag(k) == parse.IN && s.tag(k+1) == parse.DT && v == k+2 && s.word(v+1) != "that"
}
