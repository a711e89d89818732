package name

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// stand is the node of the country, government or party that a name stands for where it is used, which is not always its own: "Chinese
// officials", "Moscow warned", "talks with Seoul", "the North", "a Democratic senator". -1 where it stands for itself.
func (g *graph) stand(m *naming) int {
	key := ""
	switch k, ok := lookup(m.key); {
	case m.first != m.last && len(strings.Fields(m.key)) > 2:
	case m.koreas():
		key = m.key + " korea"
	case !ok:
	case k.kind == People:
		key = m.nation()
	case k.kind == Place && k.country != m.key && lexicon.Country.Value(m.key) == k.country && (m.governs() || m.again()):
		key = k.country
	}
	if key == "" || key == m.key {
		return -1
	}
	return g.node(key)
}

// koreas says whether "the North" or "the South" is one of the two Koreas, where the document names that.
func (m *naming) koreas() bool {
	s := m.s
	if m.key != "north" && m.key != "south" || !s.koreas {
		return false
	}
	return s.words[s.phrase(m.first)] == "the" || s.heading && s.word(m.last+1) == "" && (s.tag(m.first-1) == parse.IN || s.tag(m.first-1) == parse.TO)
}

// nation is the country or party that an adjective or a noun in the singular belongs to, "" if it is only somebody from there.
func (m *naming) nation() string {
	s, h := m.s, m.s.headOf(m.first, m.last)
	t := s.tag(m.last)
	if group, ok := parties[m.key]; ok {
		if subject(s, h) || s.nodes[h].Label == parse.Obj || s.nodes[h].Label == parse.Obl {
			return ""
		}
		return group
	}
	country := lexicon.Country.Value(m.key)
	if country == "" || t == parse.NNPS || t == parse.NNS || !s.ofState(m.last+1) {
		return ""
	}
	return country
}

// ofState says whether the words from i on, up to the noun that ends their phrase, name what a government has: "officials", "air force".
func (s *sentence) ofState(i int) bool {
	for k := i; k < len(s.tokens) && k < i+5; k++ {
		if s.tokens[k].Kind != text.Word {
			return false
		}
		switch t := s.tag(k); {
		case stands["state"][s.words[k]]:
			return true
		case t == parse.JJ || t.Noun() || t == parse.VBN || t == parse.HYPH:
		default:
			return false
		}
	}
	return false
}

// governs says whether a capital acts as a government does, so that it is no town here.
func (m *naming) governs() bool {
	s, h := m.s, m.s.nameHead(m)
	n := s.nodes[h]
	if m.article || m.titleFirst >= 0 || s.word(m.last+1) == "," && m.last+2 < len(s.tokens) && s.cover[m.last+2] >= 0 {
		return false // "Seoul, South Korea"
	}
	switch {
	case subject(s, h) && n.Head >= 0:
		return s.speaks(n.Head) || stands["act"][s.lemma(n.Head)] || n.Label == parse.Nsubj && s.deals(n.Head)
	case n.Label == parse.Obj && n.Head >= 0:
		return s.speaks(n.Head)
	case n.Label == parse.NmodPoss && n.Head > h:
		return stands["act"][s.words[n.Head]] || stands["state"][s.words[n.Head]]
	case n.Label == parse.Compound || n.Label == parse.Amod:
		return s.ofState(m.last+1) && s.word(m.last+1) != "police"
	}
	switch s.word(m.first - 1) {
	case "between", "with", "against", "by":
		return true
	case "for":
		return s.toAct(m.last + 1)
	case "and":
		return s.word(m.first-3) == "between" || s.word(m.first-3) == "with" || s.word(m.first-3) == "for" && s.toAct(m.last+1)
	}
	return false
}

// deals says whether the verb at v has an object and is nothing that a town does, such as seeing five hours of rain.
func (s *sentence) deals(v int) bool {
	for k, n := range s.nodes {
		if n.Head == v && n.Label == parse.Obj {
			lemma, _ := s.number(k)
			return !stands["civic"][s.lemma(v)] && !titles["measure"][lemma]
		}
	}
	return false
}

// toAct says whether an infinitive of what governments do stands at i, or behind "and" and one more name: "for Seoul and Tokyo to meet demands".
func (s *sentence) toAct(i int) bool {
	if s.word(i) == "and" && i+1 < len(s.tokens) && s.cover[i+1] >= 0 {
		i = s.named[s.cover[i+1]].last + 1
	}
	return s.word(i) == "to" && s.tag(i+1) == parse.VB && s.deals(i+1)
}

// again says whether the name is that of a capital which acts elsewhere in the sentence, and no place somebody is in or comes from.
func (m *naming) again() bool {
	switch m.s.word(m.first - 1) {
	case "in", "at", "near", "from", "to", "outside", "around", "into", "via", "of":
		return false
	}
	if m.article || m.titleFirst >= 0 || m.s.word(m.last+1) == "," {
		return false
	}
	for k := range m.s.named {
		if o := &m.s.named[k]; o.key == m.key && o.first != m.first && o.governs() {
			return true
		}
	}
	return false
}

// lemma is a rough base form of the verb at v: enough to ask a list that holds the forms it may give.
func (s *sentence) lemma(v int) string {
	w := s.words[v]
	for _, end := range []string{"ed", "es", "s", "d", "ing"} {
		if stem, ok := strings.CutSuffix(w, end); ok && stands["act"][stem] {
			return stem
		}
	}
	return w
}

// standing gives the names that stand for a country or a party the node of that.
func (g *graph) standing(all []*sentence) {
	korea := map[int]bool{}
	for _, s := range all {
		for k := range s.named {
			if key := s.named[k].key; strings.HasSuffix(lexicon.Country.Value(key), " korea") {
				korea[s.doc] = true
			}
		}
	}
	for _, s := range all {
		s.koreas = korea[s.doc]
		for k := range s.named {
			if n := g.stand(&s.named[k]); n >= 0 {
				s.named[k].node = n
				x := &g.nodes[n]
				listed, _ := lookup(x.key)
				x.kind, x.country, x.listed = listed.kind, listed.country, true
			}
		}
	}
}
