package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// The sieve resolves what the closer rules leave open, by agreement in number, sex and being alive or not. It takes what is left in the
// sentence, else in the one before, as the multi-pass sieve of Raghunathan et al. (EMNLP 2010) and Lee et al. (Computational Linguistics
// 39, 2013) does; unlike that, it stays open where several are left and grammar prefers none of them.

// back is how many sentences back the sieve looks.
const back = 3

// sift is the node of the only figure that the pronoun at i can mean, -1 if none or several are left.
func (d *discourse) sift(s *sentence, i int, p byte) int {
	if d.lost[back][p] {
		return -1 // whom the one before means is not known either
	}
	a := d.meant(s, i, p)
	switch {
	case a == nil:
		return -1
	case a.node < 0:
		return d.g.unnamed(a.noun)
	}
	return d.g.find(a.node)
}

// stale says whether neither the sentence nor the one before speaks of the node, when the latter speaks of somebody else who may be meant.
func (d *discourse) stale(s *sentence, i int, p byte, n int) bool {
	if p != 'm' && p != 'f' {
		return false
	}
	for k := back - 1; k <= back; k++ {
		if slices.ContainsFunc(d.past[k], func(a figure) bool { return a.node == n }) {
			return false
		}
	}
	return len(d.left(s, i, p, back-1)) > 0
}

// meant chooses the figure.
func (d *discourse) meant(s *sentence, i int, p byte) *figure {
	if s.emphatic(i) {
		return nil
	}
	here := d.left(s, i, p, back)
	switch {
	case (p == 'm' || p == 'f') && s.tells(i) && s.word(i-1) == ",":
		here = nil // who is only named as the source speaks of others: "The agent may not notice, he said"
	case p == 'i' && s.held(i):
		if list := d.bodies(s, i, here); len(list) > 0 {
			here = list
		}
	case p == 't' && s.owned(i) != "" && human(s.owned(i)):
		here = slices.DeleteFunc(here, func(a *figure) bool { return !a.person && !a.name })
	}
	if len(here) > 0 {
		return d.within(s, i, p, here)
	}
	if a := d.behind(s, i, p); a != nil {
		return a
	}
	if s.quoted[i] && !s.otherSpeaks(i) && (p == 'm' || p == 'f') {
		return nil
	}
	if p == 'i' && s.held(i) {
		return d.holder(s, i)
	}
	return d.earlier(s, i, p)
}

// within chooses among what is left in the sentence itself.
func (d *discourse) within(s *sentence, i int, p byte, here []*figure) *figure {
	if s.partOf(i) && p == 't' {
		return here[len(here)-1] // "37 complaints, most of them"
	}
	if a := d.governs(s, i, p, here); a != nil {
		if a.noun != nil && a.sex == 0 && !s.toldBy(i, a.token) && d.outshone(s, i, p, a) {
			return nil
		}
		return a
	}
	a := alone(here)
	if a == nil && (p == 't' || p == 'i') {
		a = parallel(here)
	}
	if a == nil && p == 't' {
		a = first(here)
	}
	if a == nil && p == 'i' && subject(s, i) {
		a = weightiest(here)
	}
	if a != nil && (s.toldBy(i, a.token) || !d.outdone(s, i, p, a)) && (p != 'i' || a.subject() || a.noun != nil || a.body && !a.site) {
		return a
	}
	return nil
}

// earlier chooses among what is left in the sentences before.
func (d *discourse) earlier(s *sentence, i int, p byte) *figure {
	for k := back - 1; k >= 1; k-- {
		if d.lost[k][p] {
			return nil
		}
		if list := d.left(s, i, p, k); len(list) > 0 {
			if s.partOf(i) && p == 't' {
				return counted(list)
			}
			return d.leads(s, i, p, list, k)
		}
		if p != 'm' && p != 'f' {
			return nil
		}
	}
	return nil
}

// partOf says whether the pronoun is what something is a part of: "most of them", "among them".
func (s *sentence) partOf(i int) bool {
	if w := s.word(i - 1); s.nodes[i].Label == parse.NmodPoss {
		return false
	} else if w == "among" {
		return true
	} else if w != "of" {
		return false
	}
	switch s.tag(i - 2) {
	case parse.CD, parse.JJS:
		return true
	}
	switch s.word(i - 2) {
	case "some", "many", "all", "none", "half", "both", "each", "several", "any", "few", "third", "quarter", "majority", "neither", "either":
		return true
	}
	return false
}

// counted is the only figure of several that a number stands with.
func counted(list []*figure) *figure {
	var out []*figure
	for _, a := range list {
		if a.noun != nil && a.noun.counted || a.pronoun {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return alone(list)
	}
	return alone(out)
}

// parallel is what an earlier pronoun of the sentence means.
func parallel(list []*figure) *figure {
	return alone(slices.DeleteFunc(slices.Clone(list), func(a *figure) bool { return !a.pronoun }))
}

// toldBy says whether the pronoun stands in what the figure at k says.
func (s *sentence) toldBy(i, k int) bool {
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); v, steps = s.nodes[v].Head, steps+1 {
		if s.speaks(v) && s.phraseAt(s.subjectOf(v, i)) == k {
			return true
		}
	}
	return false
}

// phraseAt is the head of the phrase that the word at k belongs to: of one that only says what another is, the head of that.
func (s *sentence) phraseAt(k int) int {
	for j := range s.common {
		if x := &s.common[j]; x.head == k && x.beside {
			return x.same.head
		}
	}
	return k
}

// owned is the noun in the singular that a possessive pronoun owns, "" if it owns none.
func (s *sentence) owned(i int) string {
	h := s.nodes[i].Head
	if s.nodes[i].Label != parse.NmodPoss || h < 0 || !s.tag(h).Noun() {
		return ""
	}
	lemma, _ := s.number(h)
	return lemma
}

// held says whether the pronoun owns what only bodies have: lenders, a chairwoman, shares.
func (s *sentence) held(i int) bool {
	w := s.owned(i)
	return w != "" && w != "owner" && (titles["held"][w] || human(w))
}

// holder is the only body of the last sentence that speaks of any.
func (d *discourse) holder(s *sentence, i int) *figure {
	for k := back - 1; k >= 0; k-- {
		if list := d.bodies(s, i, d.left(s, i, 'i', k)); len(list) > 0 {
			return alone(list)
		}
	}
	return nil
}

// bodies are those among the figures; people may also belong to a plant or to a name of unknown kind that is nobody's.
func (d *discourse) bodies(s *sentence, i int, list []*figure) []*figure {
	var out []*figure
	person := human(s.owned(i))
	for _, a := range list {
		if a.body && (person || a.noun == nil || !titles["facility"][a.noun.lemma]) || person && a.name && a.node >= 0 && d.g.nodes[a.node].nobody() {
			out = append(out, a)
		}
	}
	return out
}

// behind is the subject of the main verb behind what the sentence opens with and a comma: "after his arrest, Lowe left".
func (d *discourse) behind(s *sentence, i int, p byte) *figure {
	if s.quoted[i] || i == 0 || i > 12 || s.tag(0) == parse.CC {
		return nil
	}
	for k := range d.all {
		a := &d.all[k]
		start := s.phrase(a.token)
		if a.noun == nil && s.cover[a.token] >= 0 {
			start = s.named[s.cover[a.token]].start()
		}
		if a.token < i || !a.main || s.word(start-1) != "," {
			continue
		}
		if s.nodes[i].Label != parse.NmodPoss && s.speaks(s.nodes[a.token].Head) || a.noun != nil && a.sex != p && (p == 'm' || p == 'f') {
			return nil
		}
		if a.agrees(p) && (a.node >= 0 || a.noun != nil) && s.below(i, s.nodes[a.token].Head) && !slices.Contains(s.words[:i], ",") {
			return a
		}
		return nil
	}
	return nil
}

// left keeps the figures of a sentence that agree with the pronoun and that grammar does not forbid.
func (d *discourse) left(s *sentence, i int, p byte, k int) []*figure {
	var out []*figure
	for j := range d.past[k] {
		a := &d.past[k][j]
		if a.agrees(p) && (a.node >= 0 || a.noun != nil) && !d.forbids(s, i, a, k == back) {
			out = append(out, a)
		}
	}
	return out
}

// alone is the only figure of a list, nil if there are several.
func alone(list []*figure) *figure {
	for _, a := range list {
		if !a.is(list[0]) {
			return nil
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// weightiest is the last of several where it alone is more than a thing.
func weightiest(list []*figure) *figure {
	last := list[len(list)-1]
	for _, a := range list {
		if a.weighty() != a.is(last) {
			return nil
		}
	}
	return last
}

// forbids says whether grammar keeps the pronoun from meaning the figure.
func (d *discourse) forbids(s *sentence, i int, a *figure, here bool) bool {
	if a.node >= 0 && d.barred(s, i, actor{token: a.last, node: a.node, subject: a.subject()}) {
		return true
	}
	if !here {
		return false
	}
	n, v := s.nodes[i], s.nodes[i].Head
	if a.subject() && s.quoted[i] && !s.quoted[a.token] && s.nodes[a.token].Head >= 0 && s.quotes(s.nodes[a.token].Head) {
		return true
	}
	if a.noun != nil && !a.person && s.holds(a.token, i) {
		return true
	}
	for v >= 0 && n.Label != parse.NmodPoss && s.shares(v) {
		v = s.nodes[v].Head
	}
	reflexive := strings.HasSuffix(s.words[i], "self") || strings.HasSuffix(s.words[i], "selves")
	return n.Label != parse.NmodPoss && !reflexive && v >= 0 && s.nodes[a.token].Head == v && !subject(s, i)
}

// holds says whether the pronoun is part of what the noun at k is about, but for a clause that tells of it: "hopes of finding them".
func (s *sentence) holds(k, i int) bool {
	for steps := 0; i >= 0 && steps <= len(s.nodes); i, steps = s.nodes[i].Head, steps+1 {
		if i == k {
			return true
		}
		if s.nodes[i].Label == parse.AclRelcl || s.nodes[i].Label == parse.Appos || s.nodes[i].Label == parse.Conj {
			return false
		}
	}
	return false
}

// governs is the figure that grammar prefers: the subject of the clause of a possessive, who tells what the pronoun does, and the subject
// of the clause above, when nothing weighty stands between.
func (d *discourse) governs(s *sentence, i int, p byte, here []*figure) *figure {
	if s.nodes[i].Label == parse.NmodPoss || strings.HasSuffix(s.words[i], "self") || strings.HasSuffix(s.words[i], "selves") {
		if h := s.nodes[i].Head; h >= 0 && s.nodes[h].Label == parse.Conj && s.nodes[h].Head >= 0 && s.nodes[h].Head < i {
			if a := at(here, s.nodes[h].Head); a != nil {
				return a // "the ship and its crane"
			}
		}
		if k := s.controller(i); at(here, k) != nil || len(here) < 2 {
			return d.ruler(s, here, k, i)
		}
		return d.nearest(s, here, i)
	}
	v := s.nodes[i].Head
	if !subject(s, i) || v < 0 || s.nodes[v].Head < 0 {
		return nil
	}
	u := s.nodes[v].Head
	k := s.subjectOf(u, i)
	if s.speaks(u) && (s.nodes[v].Label == parse.Ccomp || s.nodes[v].Label == parse.Parataxis) {
		if a := at(here, k); a != nil && !hasPerson(u, here) && !(a.person && !a.plural && s.rival(i, a, here)) {
			return a
		}
		switch {
		case p == 'i':
			return d.principal(s, here, k)
		case p == 't':
			return first(here)
		}
		return nil
	}
	if p == 'm' || p == 'f' {
		return nil
	}
	return d.ruler(s, here, k, i)
}

// ruler is the figure at k, unless another that weighs as much stands between it and i.
func (d *discourse) ruler(s *sentence, here []*figure, k, i int) *figure {
	a := at(here, k)
	if a == nil || a.person && !a.plural && s.rival(i, a, here) || s.many(k) && !a.plural || s.relative(s.nodes[k].Head, k) {
		return nil
	}
	for _, b := range here {
		if b.is(a) || b.token < k || b.part && !b.person || a.weighty() && s.below(b.token, a.token) {
			continue
		}
		if b.weighty() || b.name && a.name || !a.weighty() && b.subject() {
			return nil
		}
	}
	return a
}

// nearest is the object of the nearest verb above a possessive that has one: "forced 130,000 from their homes".
func (d *discourse) nearest(s *sentence, here []*figure, i int) *figure {
	for v, steps := s.nodes[i].Head, 0; v >= 0 && steps < len(s.nodes); v, steps = s.nodes[v].Head, steps+1 {
		for _, a := range here {
			if s.nodes[a.token].Head != v || a.role != parse.Obj && a.role != parse.Iobj && !a.subject() {
				continue
			}
			if !a.subject() && slices.ContainsFunc(here, func(b *figure) bool { return !b.is(a) && b.weighty() && !a.weighty() }) {
				return nil
			}
			return d.ruler(s, here, a.token, i)
		}
	}
	return nil
}

// at is the figure with the token.
func at(list []*figure, token int) *figure {
	for _, a := range list {
		if a.token == token || a.token < token && token <= a.last {
			return a
		}
	}
	return nil
}

// subjectOf is the subject of the verb before i, or of the one it is joined to; -1 if there is none.
func (s *sentence) subjectOf(v, i int) int {
	for k, n := range s.nodes[:i] {
		if n.Head == v && subject(s, k) {
			return s.antecedent(k)
		}
	}
	if n := s.nodes[v]; n.Label == parse.Conj && n.Head >= 0 && n.Head < v {
		return s.subjectOf(n.Head, i)
	}
	return -1
}

// rival says whether another of the figures is the subject of a clause that the pronoun stands in, or of one joined to it.
func (s *sentence) rival(i int, a *figure, list []*figure) bool {
	return slices.ContainsFunc(list, func(b *figure) bool {
		v := s.nodes[b.token].Head
		return !b.is(a) && b.subject() && v >= 0 && (s.below(i, v) || s.nodes[v].Label != parse.Advcl && s.nodes[v].Label != parse.AclRelcl)
	})
}

// first is the only one of several that is a subject, where it is people's.
func first(list []*figure) *figure {
	var out *figure
	for _, a := range list {
		if a.subject() && out != nil && !a.is(out) {
			return nil
		}
		if a.subject() {
			out = a
		}
	}
	if out == nil || !out.person {
		return nil
	}
	return out
}

// hasPerson says whether one of the figures stands behind the verb: "told Harris that he".
func hasPerson(v int, list []*figure) bool {
	return slices.ContainsFunc(list, func(a *figure) bool { return a.person && !a.pronoun && a.token > v })
}

// principal is for whom the person at k speaks: "a spokesman for the company said it".
func (d *discourse) principal(s *sentence, here []*figure, k int) *figure {
	if k < 0 || !roleWord(s.words[k]) {
		return nil
	}
	for _, a := range here {
		if n := s.nodes[a.token]; n.Head == k && (n.Label == parse.Nmod || n.Label == parse.NmodPoss || n.Label == parse.Compound) && a.weighty() {
			return a
		}
	}
	return nil
}

// outdone says whether the only figure of the sentence is a worse candidate than one of the sentence before.
func (d *discourse) outdone(s *sentence, i int, p byte, a *figure) bool {
	if a.subject() && a.weighty() {
		return false
	}
	if (p == 'm' || p == 'f') && d.outshone(s, i, p, a) {
		return true
	}
	for _, b := range d.left(s, i, p, back-1) {
		switch {
		case b.is(a) || p == 'm' || p == 'f':
		case b.weighty() && !a.weighty():
			return true
		case b.main && !a.subject():
			return true
		}
	}
	return false
}

// outshone says whether the sentence before holds somebody whose sex is known to fit, when that of the figure is not.
func (d *discourse) outshone(s *sentence, i int, p byte, a *figure) bool {
	return a.sex == 0 && slices.ContainsFunc(d.left(s, i, p, back-1), func(b *figure) bool { return b.sex == p && !b.is(a) })
}

// emphatic says whether the pronoun only stresses the noun before it: "Prince himself".
func (s *sentence) emphatic(i int) bool {
	w := s.words[i]
	return (strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves")) && (s.tag(i-1).Noun() || i > 0 && s.cover[i-1] >= 0)
}

// leads is, of the figures left in an earlier sentence, the only one or the one that its main verb is about.
func (d *discourse) leads(s *sentence, i int, p byte, list []*figure, k int) *figure {
	a := alone(list)
	switch {
	case a != nil && (p == 'm' || p == 'f'):
		if a.subject() && !a.part && k == back-1 || a.sex == p && (k == back-1 || a.main || a.pronoun) && d.unrivalled(s, i, p, a, k-1) {
			return a
		}
		return nil
	case a != nil && p == 't' && a.person:
		return a
	}
	if k < back-1 {
		return nil
	}
	var lead *figure
	for _, b := range list {
		if b.main && lead == nil {
			lead = b
		}
	}
	if lead == nil || !s.opening(i) {
		return nil
	}
	for _, b := range list {
		if b.is(lead) {
			continue
		}
		if b.sex == p || b.subject() && b.weighty() || b.weighty() && (p == 'i' || !lead.weighty()) {
			return nil
		}
	}
	return lead
}

// unrivalled says whether no sentence from the k-th back holds another figure that the pronoun may mean.
func (d *discourse) unrivalled(s *sentence, i int, p byte, a *figure, k int) bool {
	for ; k >= 0; k-- {
		for _, b := range d.left(s, i, p, k) {
			if !b.is(a) {
				return false
			}
		}
	}
	return true
}

// opening says whether the pronoun is the subject of the main verb, or owns it.
func (s *sentence) opening(i int) bool {
	if s.nodes[i].Label == parse.NmodPoss && s.nodes[i].Head >= 0 {
		i = s.nodes[i].Head
	}
	return subject(s, i) && s.nodes[i].Head >= 0 && s.nodes[s.nodes[i].Head].Head < 0
}
