package name

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// naming is one place where a name stands.
type naming struct {
	s           *sentence
	first, last int    // the tokens of the name
	key         string // its normal form
	titleFirst  int    // first token of the titles before it, -1 if none
	ofFirst     int    // first token of whose title it is ("Iranian", "Iran's"), -1 if none
	units       []unit
	of          string // whose title it is: a country or a key
	article     bool   // "the" or "a" stands before it
	node        int    // index of its entity-to-be, -1 while open
}

// names finds the names of a prose sentence.
func (s *sentence) names(c census) []naming {
	var out []naming
	for i := 0; i < len(s.tokens); i++ {
		if !s.starts(i, c) {
			continue
		}
		last := s.run(i, c)
		out = s.split(out, i, last)
		i = last
	}
	return s.titled(out)
}

// starts says whether a run may begin at i: with a name, a title before a name, or a particle ("bin Laden").
func (s *sentence) starts(i int, c census) bool {
	if s.opens(i, c) || s.agedOne(i) || s.initial(i) && stands["number"][s.words[i]] && s.nameyNext(i) {
		return false
	}
	if s.namey(i, c) {
		return true
	}
	if s.tokens[i].Kind != text.Word || i+1 >= len(s.tokens) {
		return false
	}
	w := s.words[i]
	if isCapital(s.form(i)) && (titles["mod"][w] || titles["head"][w] || titles["honour-m"][w] || titles["honour-f"][w] || titles["honour-u"][w]) {
		return s.namey(i+1, c) || isCapital(s.form(i+1)) && titles["head"][s.words[i+1]]
	}
	switch w {
	case "bin", "ibn", "al", "el", "van", "von", "de", "della", "abu", "di":
		return s.namey(i+1, c) && s.tag(i+1) != parse.CD && (w != "de" || s.tag(i) != parse.IN)
	}
	return false
}

// opens says whether the word at i has its capital from the start of the sentence and only says what the name behind it is
// called: "Chipmaker Ardent Systems", "Airline Norwing".
func (s *sentence) opens(i int, c census) bool {
	w := s.words[i]
	return business(w) && !titles["firmword"][w] && c[w].capital == 0 && s.initial(i) && s.nameyNext(i) && s.style == prose
}

// split cuts a run of capitals into names and the titles before them, and appends the names.
func (s *sentence) split(out []naming, first, last int) []naming {
	if _, ok := lookup(s.key(first, last)); ok {
		return append(out, s.naming(first, last, -1, nil))
	}
	if n := last - first + 1; n%2 == 0 && n > 2 && slices.Equal(s.words[first:first+n/2], s.words[first+n/2:last+1]) {
		return s.split(s.split(out, first, first+n/2-1), first+n/2, last) // a caption and its text
	}
	if k := s.secondTitle(first, last); k > 0 {
		return s.plainRun(out, first, k-1) // "Lorna Motors VP"
	}
	if _, party := parties[s.words[last]]; first < last && (party || groups["party of"][proper(s.words[last])]) {
		return append(s.plainRun(out, first, last-1), s.naming(last, last, -1, nil)) // "House Democrats"
	}
	p, u, ok := s.firstTitle(first, last)
	if !ok || s.guarded(first, p, u.last, last) {
		return s.plainRun(out, first, last)
	}
	if p > first {
		out = s.plainRun(out, first, p-1)
	}
	units, next := s.chain(p, last)
	if s.onlyTitle(next, last) {
		return out
	}
	if k, known := lookup(s.key(next, last)); known && k.kind == People {
		return append(out, s.naming(next, last, -1, nil)) // "Major European"
	} else if known && s.words[p] == "saint" {
		return append(out, s.naming(p, last, -1, nil))
	}
	return append(out, s.naming(next, last, p, units))
}

// plainRun appends the names of a run without titles; a nationality before another name stands apart.
func (s *sentence) plainRun(out []naming, first, last int) []naming {
	if s.onlyTitle(first, last) && !s.baptised(first) {
		return out
	}
	_, listed := lookup(s.key(first, last))
	if first == last && !listed && s.initial(first) && titles["mod"][s.words[first]] {
		return out // "Team principal Ann Doyle said"
	}
	if listed || first == last {
		return append(out, s.naming(first, last, -1, nil))
	}
	if k, ok := lookup(s.words[first]); ok && k.kind == Organisation && first+1 < last && isFirst(s.words[first+1]) {
		out = append(out, s.naming(first, first, -1, nil))
		return s.plainRun(out, first+1, last)
	}
	if u := s.words[first]; s.initial(first) && isFirst(s.words[first+1]) && !isFirst(u) && first+1 < last && !isListed(u) && s.loose(first) {
		return s.plainRun(out, first+1, last)
	}
	for n := min(3, last-first); n >= 1; n-- {
		k, ok := lookup(s.key(first, first+n-1))
		if !ok || n == 1 && isFirst(s.words[first]) && !s.hasFirmword(first, last) {
			continue
		}
		rest := first + n
		_, known := lookup(s.key(rest, last))
		if known && k.country != "" && s.tag(first) != parse.CC {
			if inner, _ := lookup(s.key(rest, last)); inner.kind == Organisation && inner.country == k.country {
				m := s.naming(first, last, -1, nil)
				m.key = s.key(rest, last)
				return append(out, m)
			}
		}
		if known || k.kind == Organisation && last > rest && isFirst(s.words[rest]) {
			out = append(out, s.naming(first, rest-1, -1, nil))
			return s.plainRun(out, rest, last)
		}
		if s.hasFirmword(first, last) && !isFirst(s.words[rest]) || k.kind != People && !isFirst(s.words[rest]) && !known {
			break
		}
		if k.kind == People || isFirst(s.words[rest]) && k.country != "" && k.proper+lexicon.Country.Value(s.key(first, rest-1)) != "" {
			out = append(out, s.naming(first, rest-1, -1, nil))
			return s.plainRun(out, rest, last)
		}
		break
	}
	return append(out, s.naming(first, last, -1, nil))
}

// baptised says whether an office at i is rather somebody's name: "a tribute to Prince", "King said".
func (s *sentence) baptised(i int) bool {
	if !titles["baptised"][s.words[i]] || s.style != prose {
		return false
	}
	t, next := s.tag(i-1), s.tag(i+1)
	if next == parse.RB && s.tag(i+2).Verb() {
		next = s.tag(i + 2)
	}
	if s.initial(i) || t == parse.CC && s.initial(i-1) {
		return next.Verb() || next == parse.POS || next == parse.MD
	}
	if t == parse.JJ && s.tag(s.phrase(i)) == parse.DT {
		return false // "the young Prince"
	}
	return t != parse.DT && t != parse.PRPS && t != parse.POS && !isCapital(s.form(i-1)) && next != parse.NNP && s.word(i+1) != "of"
}

// loose says whether the first word of a run hardly belongs to the name: no name word by its tag.
func (s *sentence) loose(i int) bool {
	h := s.nodes[i].Head
	return h < i || h > i+3 || s.nodes[i].Label == parse.Advmod
}

func (s *sentence) hasFirmword(first, last int) bool {
	for i := first; i <= last; i++ {
		if titles["firmword"][s.words[i]] || titles["placeword"][s.words[i]] {
			return true
		}
	}
	return false
}

func (s *sentence) naming(first, last, titleFirst int, units []unit) naming {
	return naming{s: s, first: first, last: last, key: s.key(first, last), titleFirst: titleFirst, ofFirst: -1, units: units, node: -1}
}
