package quantity

import "strings"

// article reads "a dozen", "a hundred", "a third of", "a couple of", "a few".
func (r *reader) article(i int) (number, bool) {
	if r.is(i+1, "single") && r.is(i-1, "by") && r.noun(i+2) {
		return number{first: i, last: i + 1, class: cardinal, value: 1, whole: true}, true // "won by a single vote"
	}
	w := r.at(i + 1).word
	if w == nil || r.at(i+1).figure {
		return number{}, false
	}
	n := number{first: i, last: i, class: cardinal, value: 1, article: true, whole: true}
	switch w.class {
	case scale, group:
		n = r.scales(n)
		if n.step == 0 {
			n.step = n.value * 0.2 // "a hundred" is looser than "one hundred"
		}
		n.whole = false
		return n, n.last > i
	case ordinal, part:
		j := i + 1
		if k := r.next(j); w.class == part && k > j+1 && r.share && (r.is(k, "point") || r.is(k, "percentage")) {
			return number{first: i, last: j, class: part, value: w.low, step: 0.06}, true
		}
		if k := r.next(j); k > j+1 && r.class(k) == noClass && r.at(k).unitWord() == nil {
			return number{}, false // a half-hearted try
		}
		by := w.low != 1 && w.low != 2 && r.changed(i) // fell by a fifth
		by = by || w.low != 1 && w.low != 2 && r.degree(i, j+1)
		if w.class == ordinal && (w.low < 3 || !by && !r.is(j+1, "of") && !r.is(j+1, "more") && !r.is(j+1, "less")) {
			return number{}, false
		}
		v := w.low
		if w.class == ordinal {
			v = 1 / v
		} else if w.low == 0.25 && !by && !r.is(j+1, "of") && r.class(j+1) != scale && r.class(j+1) != group {
			return number{}, false // a quarter is three months as often
		}
		return r.scaledPart(number{first: i, last: j, class: part, value: v})
	case noClass:
		return n, r.articleUnit(i)
	case loose:
		n.last = i + 1
		n.low, n.high = w.low, w.high
		return r.loose(n, i+1)
	}
	return number{}, false
}

// articleUnit says whether "a" before a unit counts one of it: with a hedge in front or a half behind, "more than a year",
// "an hour and a half".
func (r *reader) articleUnit(i int) bool {
	u := r.at(i + 1).unitWord()
	if u == nil || u.glued || !u.time && u.name != "m" {
		return false
	}
	if r.is(i+2, "and") && r.is(i+3, "a") && r.is(i+4, "half") {
		return true
	}
	p, ok := r.phraseBefore(i, 0)
	return ok && p.effect != between && p.effect != exact
}

// changed says whether a verb of change leads to atom i, by "by" or right before it ("down a fifth"), a hedge between them at most.
func (r *reader) changed(i int) bool {
	_, start := r.hedgeBefore(i, 0)
	if r.is(start-1, "by") {
		return r.changes(start - 2)
	}
	return r.context(start-1, change) && !r.noun(i+2) && !r.is(i+2, "time")
}

// degree says whether a word of degree behind "a third" makes it a part: "less than a third full", "a quarter fewer", "a fifth higher". i
// is the article, next the atom behind the part.
func (r *reader) degree(i, next int) bool {
	return r.context(next, degrees) || r.hedge(i) && !r.noun(next) && !r.is(next, "time") && r.ends(next)
}

// loose reads couple, few, handful and several, alone or before a scale word.
func (r *reader) loose(n number, i int) (number, bool) {
	w := r.at(i).word
	n.class, n.value, n.low, n.high, n.last, n.whole = loose, w.low, w.low, w.high, i, false
	if r.is(i, "several") {
		n.value = 3
	} else if !n.article {
		return n, false
	}
	j := i + 1
	if r.is(i, "couple") {
		if !r.is(j, "of") && r.class(j) != scale && r.class(j) != group && r.at(j).unitWord() == nil {
			return n, false // two people who live together
		}
		if r.is(j, "of") {
			j++
		}
	}
	if c := r.class(j); c == scale || c == group {
		n.last = j - 1
		n = r.scales(n)
		n.high = min(n.high, 9*r.at(n.last).word.low)
		return n, true
	}
	// "several firms" only says more than one; who counts people or units means a number
	return n, !r.is(i, "several") && !r.is(i, "few") || r.context(j, people) || r.is(j, "of") || r.at(j).unitWord() != nil
}

// vague reads dozens, hundreds, and "tens of thousands".
func (r *reader) vague(n number) (number, bool) {
	if r.is(n.first, "tens") || r.is(n.first, "scores") {
		if !r.is(n.first+1, "of") {
			return n, false // a game's scores, someone in the tens
		}
	}
	if r.is(n.first-1, "digit") || strings.HasSuffix(r.at(n.first-1).text, "-digit") {
		return n, false // "in the double-digit millions" gives no figure
	}
	for r.is(n.last+1, "of") && n.low < 1e15 {
		w := r.at(n.last + 2).word
		if w == nil || w.class != vague || w.low < 200 {
			break
		}
		unit := w.low / 2
		n.low, n.high, n.last = n.low*unit, (n.high+1)*unit-1, n.last+2
	}
	n.value = n.low
	return n, true
}
