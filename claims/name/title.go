package name

import (
	"strings"

	"crossclaim/claims/parse"
)

// unit is one title of a chain: its tokens [first, last], the office in full words, and what it says of gender.
type unit struct {
	first, last int
	office      string // "" for a mere honorific
	gender      byte
}

// title reads the title that starts at i and ends at end or before; ok is false when there is none.
func (s *sentence) title(i, end int) (unit, bool) {
	w := s.words[i]
	switch {
	case titles["honour-m"][w]:
		return unit{i, i, "", 'm'}, true
	case titles["honour-f"][w]:
		return unit{i, i, "", 'f'}, true
	case titles["honour-u"][w] && !(titles["head"][w] && i < end && titles["head"][s.words[i+1]]):
		if !roleWord(w) {
			return unit{i, i, "", 0}, true
		}
		return unit{i, i, s.office(i, i), 0}, true // "Judge Carraway" is "the judge" later
	}
	last, k := -1, i
	for ; k <= end && (titles["mod"][s.words[k]] || titles["head"][s.words[k]]); k++ {
		if titles["head"][s.words[k]] {
			last = k
		}
	}
	if last < 0 {
		return unit{}, false
	}
	for n := 4; n >= 2; n-- { // "Secretary of State", "Director of National Intelligence"
		if last+n <= end && titles["of"][s.key(last, last+n)] {
			last += n
			break
		}
	}
	return unit{i, last, s.office(i, last), officeGender(s.words[last])}, true
}

// office is the full form of the title in the tokens [a, b], without words that only date it.
func (s *sentence) office(a, b int) string {
	var words []string
	for i := a; i <= b; i++ {
		switch w := s.words[i]; w {
		case "current", "outgoing", "longtime", "permanent", "the":
		default:
			words = append(words, w)
		}
	}
	all := strings.Join(words, " ")
	if full, ok := expanded[all]; ok {
		return full
	}
	for i, w := range words {
		if full, ok := expanded[w]; ok {
			words[i] = full
		}
	}
	all = strings.Join(words, " ")
	if full, ok := expanded[all]; ok {
		return full
	}
	return all
}

func officeGender(w string) byte {
	switch {
	case titles["role-m"][w]:
		return 'm'
	case titles["role-f"][w]:
		return 'f'
	}
	return 0
}

// chain reads all titles from i on; next is the token behind them. At least one token up to end is left over.
func (s *sentence) chain(i, end int) (units []unit, next int) {
	for i < end {
		u, ok := s.title(i, end)
		if !ok || u.last >= end {
			break
		}
		units = append(units, u)
		i = u.last + 1
	}
	return units, i
}

// roleWord says whether a word names what a person does or is.
func roleWord(w string) bool {
	return titles["role"][w] || titles["role-m"][w] || titles["role-f"][w] || titles["head"][w]
}

// before reads the small-letter title that ends right before token i: "foreign minister", "35-year-old driver".
func (s *sentence) before(i, stop int) (unit, bool) {
	h := i - 1
	if h >= 0 && titles["keeper"][s.words[h]] && s.words[h] != "owner" && s.words[h] != "partner" && i < len(s.tokens) && !isFirst(s.words[i]) {
		return unit{}, false // "its rival Skylink"
	}
	if h < stop || h < 0 || isCapital(s.form(h)) || !roleWord(s.words[h]) || s.cover[h] >= 0 || !s.tag(h).Noun() || strings.HasSuffix(s.words[h], "'s") {
		return unit{}, false
	}
	a := h
	for a-1 >= stop && a > 0 && (titles["mod"][s.words[a-1]] || titles["head"][s.words[a-1]]) && s.cover[a-1] < 0 && s.words[a-1] != "then" {
		a--
	}
	return unit{a, h, s.office(a, h), officeGender(s.words[h])}, true
}

// agedOne says whether a nationality stands at i for somebody of an age: "the 24-year-old Portuguese".
func (s *sentence) agedOne(i int) bool {
	if !strings.HasSuffix(s.word(i-1), "-year-old") || i >= len(s.tokens) || s.tag(i+1).Noun() {
		return false
	}
	k, ok := lookup(s.words[i])
	return ok && k.kind == People && s.tag(i) != parse.NNS && s.tag(i) != parse.NNPS
}
