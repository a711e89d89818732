package name

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// longest is the greatest number of tokens a name may have.
const longest = 10

// namey says whether the token may be part of a name: prose writes it with a capital, and not because it must.
func (s *sentence) namey(i int, c census) bool {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].Kind == text.Punct || s.tokens[i].Kind == text.Clitic || s.tokens[i].Kind == text.Symbol {
		return false
	}
	w, form, tag := s.words[i], s.form(i), s.nodes[i].Tag
	if !isCapital(form) || titles["calendar"][w] && !s.calendarName(i) {
		return false
	}
	if i > 0 && (form == "F" || form == "C") && s.nodes[i-1].Tag == parse.CD && (i+1 == len(s.tokens) || !isCapital(s.form(i+1))) {
		return false // "40 C" is a temperature
	}
	if form == "US" || form == "U.S." || form == "UK" || form == "UN" || form == "EU" {
		return true
	}
	if w != "the" && longNames[w] && i+1 < len(s.tokens) && isCapital(s.form(i+1)) && s.style == prose && isListed(s.key(i, i+1)) {
		return true // "New York"
	}
	proper := tag == parse.NNP || tag == parse.NNPS
	if titles["clubhead"][w] && s.initial(i) && s.nameyNext(i) && s.style == prose && !isListed(s.words[i+1]) {
		return true // "Real Lorna have sold"
	}
	if tag == parse.PRP || tag == parse.PRPS || form == "I" || lexicon.Stop.Has(w) && !isAcronym(form) && (!proper || s.initial(i) && !(w == "new" && s.nameyNext(i))) || compound(w) {
		return false
	}
	u := c[w]
	if !s.initial(i) {
		if s.style == prose {
			return proper || !closed(tag) || u.small == 0 && tag == parse.DT && s.nameyNext(i) && !lexicon.Quantifier.Has(w) && form != strings.ToUpper(form)
		}
		return proper && u.small == 0
	}
	if _, ok := lookup(w); ok && (proper || tag.Noun() || tag == parse.JJ) {
		return u.small <= u.capital
	}
	if proper && u.small == 0 && u.capital == 0 {
		return isFirst(w) || isAcronym(form) || s.nameyNext(i) && !strings.HasSuffix(w, "ly") || u.first >= 2 || s.speaker(i)
	}
	if proper {
		return u.small < u.capital
	}
	return u.capital > u.small && (!closed(tag) || u.small == 0 && tag == parse.RB) // an adverb would have been written small once
}

// nameyNext says whether a proper noun with a capital follows.
func (s *sentence) nameyNext(i int) bool {
	return i+1 < len(s.tokens) && isCapital(s.form(i+1)) && (s.tag(i+1) == parse.NNP || s.tag(i+1) == parse.NNPS)
}

// speaker says whether the word is the subject of a verb of speech, or owns something.
func (s *sentence) speaker(i int) bool {
	n := s.nodes[i]
	return n.Label == parse.Nsubj && n.Head >= 0 && s.speaks(n.Head) || s.tag(i+1) == parse.POS
}

// compound says whether a hyphenated word is made of a listed name and another word: "Russian-made", "Iran-Russia".
func compound(w string) bool {
	head, tail, ok := strings.Cut(w, "-")
	if !ok || tail == "" || isListed(w) {
		return false
	}
	k, listed := lookup(plain(head))
	return listed && k.kind != Organisation || head == "russo" || head == "pro" || head == "anti" || head == "non" || head == "franco" || head == "sino" || head == "ex" || head == "post" || head == "pre"
}

// calendarName lets a month be a first or last name: "April Jones", "Theresa May".
func (s *sentence) calendarName(i int) bool {
	switch s.words[i] {
	case "may":
		prev := s.word(i - 1)
		return isFirst(prev) || titles["honour-f"][prev] || prev == "minister"
	case "april", "june", "august":
		return i+1 < len(s.tokens) && s.tokens[i+1].Kind == text.Word && isCapital(s.form(i+1)) && s.tag(i+1) == parse.NNP && !titles["calendar"][s.word(i+1)]
	}
	return false
}

// closed says whether the tag is of a closed class, which no name consists of.
func closed(t parse.Tag) bool {
	switch t {
	case parse.CC, parse.DT, parse.EX, parse.IN, parse.MD, parse.PDT, parse.PRP, parse.PRPS, parse.TO, parse.WDT, parse.WP, parse.WPS, parse.WRB,
		parse.RP, parse.UH, parse.POS, parse.RB:
		return true
	}
	return false
}

// run is the last token of the run of capitals that starts at i.
func (s *sentence) run(i int, c census) int {
	last := s.listedRun(i)
	for last+1 < len(s.tokens) && last-i < longest {
		k := last + 1
		switch {
		case s.namey(k, c) || s.nameyInitial(k) || s.given(last, k):
			last = s.listedRun(k)
		case s.link(i, last, c) > 0:
			last = s.link(i, last, c)
		case s.numbered(last, k):
			return k
		default:
			return s.suffix(last)
		}
	}
	return s.suffix(last)
}

// listedRun is the last token of the longest listed name that starts at i: "Securities and Exchange Commission".
func (s *sentence) listedRun(i int) int {
	if !longNames[s.words[i]] {
		return i
	}
	for last := min(i+6, len(s.tokens)-1); last > i; last-- {
		if (isCapital(s.form(last)) && s.tokens[last].Kind == text.Word || s.tokens[last].Kind == text.Number) && isListed(s.key(i, last)) {
			return last
		}
	}
	return i
}

// nameyInitial is an initial inside a name, whatever its tag: "John F. Kennedy".
func (s *sentence) nameyInitial(i int) bool {
	f := s.form(i)
	return len(f) == 2 && f[1] == '.' && isCapital(f)
}

// given says whether the word at k is the second of a name that opens with a family name: "Kim Jong Il", whatever its tag.
func (s *sentence) given(last, k int) bool {
	return firsts["east"][s.words[last]] && s.tokens[k].Kind == text.Word && isCapital(s.form(k)) && !s.initial(k) && s.style == prose && !titles["calendar"][s.words[k]]
}

func (s *sentence) numbered(last, k int) bool {
	return s.tokens[k].Kind == text.Number && titles["numbered"][s.words[last]] || s.tag(k) == parse.CD && (s.words[k] == "one" || s.words[k] == "two") && isCapital(s.form(k)) && s.style == prose
}

// suffix takes in ", Inc." and ", Jr.".
func (s *sentence) suffix(last int) int {
	if s.word(last+1) == "," && titles["suffix"][s.word(last+2)] && isCapital(s.form(last+2)) {
		return last + 2
	}
	return last
}

// councils are the bodies that are named after what they sit on: "Committee on Roads and Bridges".
var councils = map[string]bool{"committee": true, "commission": true, "council": true}

// link is the next token of the name behind a small word that names may hold ("of", "bin", "de", "&"), 0 if none.
func (s *sentence) link(first, last int, c census) int {
	k := last + 1
	w := s.words[k]
	next := k + 1
	if s.word(next) == "the" && (w == "of" || w == "for") {
		next++
	}
	if !s.namey(next, c) {
		if w != "of" && titles["particle"][w] && titles["particle"][s.word(next)] && s.namey(next+1, c) {
			return next + 1
		}
		return 0
	}
	if w == "of" && isFirst(s.words[next]) && s.namey(next+1, c) { // "the Centre Party of Ingrid Dahl"
		return 0
	}
	prev := s.words[last]
	head := titles["ofhead"][prev]
	switch {
	case (w == "'" && strings.HasSuffix(prev, "s") || w == "'s" && (prev == "women" || prev == "men" || prev == "people" || prev == "children")) && titles["firmword"][s.words[next]]:
		return next // "the Pilots' Union"
	case w == "&":
		return next
	case s.form(k) != w: // a capital would have made it part of the run already
		return 0
	case titles["particle"][w] && !titles["calendar"][s.word(next)]:
		return next
	case w == "of" && first < last && s.organised(first, last), w == "of" && head && !titles["head"][prev], w == "of" && titles["of"][s.key(last, next)]:
		return next
	case w == "for" && head && (prev == "center" || prev == "centre" || prev == "institute" || prev == "office" || prev == "centers" || prev == "department" || prev == "council" || prev == "union" || prev == "association" || prev == "front" || prev == "movement" || prev == "campaign"):
		return next
	case w == "and" && first < last && s.organised(first, last), w == "and" && stands["house"][s.words[first]] && s.committee(next, c):
		return next
	case w == "on" && councils[prev]:
		return next
	}
	return 0
}

// committee says whether a run of capitals from i on ends in "Committee": "House Roads and Bridges Committee".
func (s *sentence) committee(i int, c census) bool {
	for ; s.namey(i, c); i++ {
		if s.words[i] == "committee" || s.words[i] == "subcommittee" {
			return true
		}
	}
	return false
}

// organised says whether "of" or "for" of an organisation's name stands in the run: "Department of Health and Human Services".
func (s *sentence) organised(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if s.words[i] == "of" || s.words[i] == "for" {
			_, place := lookup(s.words[last])
			return titles["ofhead"][s.words[i-1]] && !place && !titles["placeword"][s.words[i-1]]
		}
	}
	return false
}
