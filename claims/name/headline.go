package name

import (
	"strings"

	"crossclaim/claims/text"
)

// familiar lists the names that prose of the set uses, with the last names of its people.
func (g *graph) familiar() set {
	out := set{}
	for i := range g.nodes {
		x := &g.nodes[i]
		out[x.key] = true
		if x.full() {
			out[x.surname()] = true
		}
	}
	return out
}

// headline finds names where capitals say nothing: those that prose of the set knows, those of the gazetteer, and first
// names followed by words that no prose writes small.
func (s *sentence) headline(heads set, c census) []naming {
	var out []naming
	for i := 0; i < len(s.tokens); i++ {
		if s.tokens[i].Kind != text.Word || !isCapital(s.form(i)) {
			continue
		}
		p, units, start := i, []unit(nil), -1
		if u, ok := s.title(i, len(s.tokens)-1); ok && u.last+1 < len(s.tokens) {
			p, units, start = u.last+1, []unit{u}, i
		}
		last := s.matches(p, heads, c)
		if last < 0 && p != i {
			p, units, start = i, nil, -1
			last = s.matches(p, heads, c)
		}
		for last >= 0 && last == p && last+1 < len(s.tokens) && s.joins(p, last+1, heads, c) {
			last++
		}
		if last >= 0 {
			out = append(out, s.naming(p, last, start, units))
			i = last
		}
	}
	return out
}

// matches is the last token of the longest known name that starts at i, -1 if there is none.
func (s *sentence) matches(i int, heads set, c census) int {
	for last := min(i+6, len(s.tokens)-1); last >= i; last-- {
		key := s.key(i, last)
		_, listed := lookup(key)
		if !listed && !heads[key] || s.tokens[last].Kind == text.Punct {
			continue
		}
		if last > i {
			return last
		}
		u := c[key]
		form := s.form(i)
		if titles["calendar"][key] || key == "us" && s.style == shouted && !s.tag(i).Noun() || u.small > 0 && u.small >= u.capital {
			return -1
		}
		if listed && u.small == 0 || heads[key] || strings.ToUpper(form) == form && s.style != shouted {
			return last
		}
	}
	if !isFirst(s.words[i]) || c[s.words[i]].small > 0 {
		return -1
	}
	last := i
	for last+1 < len(s.tokens) && last < i+2 && isCapital(s.form(last+1)) && s.tokens[last+1].Kind == text.Word && s.tag(last+1).Noun() && s.tag(last+1) >= 13 && c[s.words[last+1]].small == 0 {
		last++
	}
	if last == i || firsts["verb"][s.words[i]] && i > 0 && heads[s.words[last]] {
		return -1 // "Officers Sue Harmon"
	}
	return last
}

// joins says whether two single names that the lists do not know stand side by side: first and last name of a person.
func (s *sentence) joins(a, b int, heads set, c census) bool {
	return !isListed(s.words[a]) && !isListed(s.words[b]) && isCapital(s.form(b)) && heads[s.words[b]] && s.matches(b, heads, c) == b && c[s.words[b]].small == 0
}
