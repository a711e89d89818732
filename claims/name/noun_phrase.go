package name

import (
	"strings"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// headsPhrase says whether the word at h is the last noun of its phrase, and no part of a name.
func (s *sentence) headsPhrase(h int) bool {
	t := s.nodes[h].Tag
	if s.cover[h] >= 0 || s.tokens[h].Kind != text.Word || t != parse.NN && t != parse.NNS && !strings.HasSuffix(s.words[h], "-year-old") && !(t == parse.NNP && roleWord(s.words[h])) {
		return false
	}
	if titles["several"][s.words[h]] && s.word(h+1) == "of" {
		return false // "a couple of days"
	}
	next := s.tag(h + 1)
	if h+1 == len(s.tokens) {
		return true
	}
	more := (next == parse.NN || next == parse.NNS) && s.tokens[h+1].Kind == text.Word && !s.cuts(h+1)
	return !more && !(s.cover[h+1] >= 0 && s.named[s.cover[h+1]].start() == h+1)
}

// phrase is where the phrase that ends in h begins.
func (s *sentence) phrase(h int) int {
	a := h
	for a > 0 {
		switch t := s.tag(a - 1); {
		case t == parse.DT || t == parse.PRPS:
			return a - 1
		case t == parse.JJ || t == parse.JJR || t == parse.JJS || t == parse.NN || t == parse.NNS || t == parse.NNP || t == parse.CD || t == parse.HYPH || t == parse.VBN && s.nodes[a-1].Head > a-1 || t == parse.VBG && s.nodes[a-1].Head > a-1:
			a--
		default:
			return a
		}
	}
	return a
}

// number is the noun in the singular and whether it stands for several.
func (s *sentence) number(h int) (lemma string, plural bool) {
	w := s.words[h]
	if s.nodes[h].Tag != parse.NNS && !titles["several"][w] {
		return w, false
	}
	switch {
	case titles["several"][w] || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss"):
		if m, ok := strings.CutSuffix(w, "men"); ok {
			return m + "man", true
		}
		return w, true
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y", true
	case strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes"):
		return w[:len(w)-2], true
	}
	return w[:len(w)-1], true
}

// present says whether the phrase stands for somebody or something of the story.
func (s *sentence) present(x *noun) bool {
	w, t := s.words[x.first], s.tag(x.first)
	switch {
	case w == "no" || w == "any" || w == "neither":
		return false
	case x.plural || s.tag(x.head) == parse.NNP || t == parse.DT || strings.HasSuffix(s.words[x.head], "-year-old"):
		return true
	}
	owned := s.cover[max(x.first-1, 0)] >= 0 || s.word(x.first-1) == "'s"
	return x.first < x.head && (t == parse.PRPS || t == parse.CD && w == "one" || owned)
}

// standsFor says whether a number stands at h as a noun would: "forced more than 130,000 from their homes".
func (s *sentence) standsFor(h int) bool {
	n := s.nodes[h]
	role := n.Label == parse.Obj || n.Label == parse.Nsubj || n.Label == parse.NsubjPass || n.Label == parse.Obl && s.word(h-1) == "than"
	if n.Tag != parse.CD || s.cover[h] >= 0 || s.words[h] == "one" || !role {
		return false
	}
	t := s.tag(h + 1)
	return (h+1 == len(s.tokens) || s.words[h+1] != "of" && !t.Noun() && t != parse.CD && t != parse.JJ && s.words[h+1] != "%") && (h == 0 || !strings.Contains("$£€", s.words[h-1])) && !titles["calendar"][s.word(h-1)]
}

// says whether the phrase only tells what another is: behind a copula, or beside a name or noun between commas.
func (s *sentence) says(x *noun) bool {
	k := x.first - 1
	for k > 0 && s.tag(k) == parse.RB {
		k--
	}
	switch s.word(k) {
	case "is", "was", "are", "were", "be", "been", "being", "become", "becomes", "became", "as", "remains", "remained":
		return s.tag(k-1) != parse.EX && !(x.plural && (s.word(x.head+1) == "who" || s.word(x.head+1) == "," && s.word(x.head+2) != "and"))
	}
	if n := s.nodes[x.head]; n.Label == parse.Appos && n.Head >= 0 && n.Head < x.first && s.word(x.first-1) == "," {
		return true
	}
	for k := range s.said {
		if y := &s.said[k]; y.head == x.head && y.linked {
			return true
		}
	}
	next := x.head + 1
	if s.word(next) == "," && next+1 < len(s.tokens) && s.cover[next+1] >= 0 {
		m := &s.named[s.cover[next+1]]
		head := s.headOf(m.start(), m.last)
		return m.start() == next+1 && s.word(m.last+1) == "," && (s.nodes[head].Label == parse.Appos && s.nodes[head].Head == x.head || !x.plural && human(x.lemma) && s.tag(m.last+2) != parse.CC)
	}
	return false
}

// besides says whether the phrase between commas says what the phrase right before it is.
func (s *sentence) besides(x *noun, out []noun) bool {
	if len(out) == 0 || s.word(x.first-1) != "," || out[len(out)-1].head != x.first-2 {
		return false
	}
	y, w := out[len(out)-1], s.words[x.first]
	end := s.word(x.head + 1)
	return y.person && x.person && y.plural == x.plural && (w == "a" || w == "an") && (end == "," || end == ".") && s.tag(x.head+2) != parse.CC
}
