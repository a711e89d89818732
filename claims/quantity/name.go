package quantity

import "strings"

// name says whether the number is no quantity but part of a name, a series, an idiom or a pronoun.
func (r *reader) name(n number, c couple) bool {
	if r.lettered(n, c) {
		return true
	}
	if r.numbered(n, c) {
		return true
	}
	if c.joined {
		return false
	}
	prev := r.at(c.start - 1)
	if n.class == cardinal && n.value == 1 && !n.figure && !n.article && n.first == n.last && !c.named {
		return !r.one(n, c)
	}
	if c.kind == Duration && n.value == 1 && !n.figure && !n.article && r.is(c.end, "day") && (r.is(c.start-1, "could") || r.is(c.start-1, "may") || r.is(c.start-1, "might") || r.is(c.start-1, "will") || r.is(c.start-1, "would") || r.is(c.start-1, "that")) {
		return true // "could one day fly"
	}
	if c.kind != Count && c.kind != Ordinal {
		return false
	}
	if n.figure && len(r.at(n.first).text) > 1 && r.at(n.first).text[0] == '0' && n.whole {
		return true // an identifier
	}
	if c.kind == Ordinal {
		return r.idiom(n)
	}
	if r.context(c.end+1, people) || c.class != cardinal || !n.whole {
		return false
	}
	if prev.text == ":" {
		prev = r.at(c.start - 2)
		return n.figure && prev.word != nil && prev.word.context&label != 0
	}
	// "in the Boeing 737", but headlines capitalise everything and a sentence starts with a capital.
	if !n.figure && r.at(c.start).capital && prev.capital && !r.title && c.start-1 > 0 && letter(first(prev)) {
		return true // "to take Planet Nine seriously"
	}
	return n.figure && prev.capital && !r.title && c.start-1 > 0 && !prev.figure && letter(first(prev)) && !r.hedge(c.start) && !r.party(c.start, c.end+1)
}

// lettered says whether letters are glued to the number.
func (r *reader) lettered(n number, c couple) bool {
	prev := r.at(c.start - 1)
	// A380, S-400, mid-20s: something is glued in front.
	if r.at(c.start).glued && r.at(c.start).token == prev.token && c.kind != Money && prev.text != "" {
		if magnitude := prev.text == "-" && r.is(c.start-2, "magnitude"); !magnitude && (prev.text != "-" || r.at(c.start-2).glued || r.at(c.start-1).glued) {
			return true
		}
	}
	// 30s, 747-8, 4x4, 5G: letters that are no unit are glued behind.
	if b := r.at(c.end + 1); n.figure && b.glued && b.token == r.at(c.end).token && len(b.text) > 0 && letter(b.text[0]) {
		return true
	}
	return false
}

// first is the first byte of an atom, 0 when it is empty.
func first(a *atom) byte {
	if a.text == "" {
		return 0
	}
	return a.text[0]
}

// hedge says whether a hedge stands right before atom i.
func (r *reader) hedge(i int) bool {
	_, ok := r.phraseBefore(i, 0)
	return ok
}

// one says whether "one" counts. As a pronoun or in an idiom it does not: one of the, no one, one another.
func (r *reader) one(n number, c couple) bool {
	if r.is(c.start-1, "only") && r.is(c.start-2, "the") && !r.noun(n.last+1) {
		return false // "the only one who"
	}
	if r.is(n.last+1, "of") && r.context(n.last+2, owner) && (r.context(n.last+3, people) || r.is(n.last+3, "own") && r.context(n.last+4, people)) && !r.context(c.start-1, being) && !r.is(c.start-1, ",") || r.is(c.start-1, "with") && r.is(c.start-2, "compared") && r.is(n.last+1, "in") {
		for i := n.last + 3; i <= n.last+18; i++ {
			if r.context(i, fate) || r.is(n.last+1, "in") {
				return true // "one of its own men had been killed", "eleven died, compared with one in the other group"
			}
		}
	}
	if r.is(n.last+1, "of") && r.context(c.start-1, prepositional) {
		return false // "a battle over one of the oldest laws"
	}
	if r.hedge(c.start) || r.is(c.start-1, "only") || r.is(c.start-1, "just") {
		return true
	}
	if r.is(c.start-1, "in") && r.at(n.last+1).idiom() {
		return false
	}
	if r.context(c.start-1, notOne) || r.is(n.last+1, "-") {
		return false
	}
	if r.context(n.last+1, people) {
		return true
	}
	if r.context(n.last+1, single) && !r.context(c.start-1, prepositional) {
		for i := n.last + 2; i <= n.last+5; i++ {
			if r.context(i, fate) {
				return true // "one woman was killed"
			}
		}
	}
	if !r.figures(n) {
		return false
	}
	if w := r.at(n.last + 1).text; strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "thing") && (r.is(c.start-1, "including") || r.is(c.start-1, "and") || r.is(c.start-1, "with") || r.is(c.start-1, ",")) {
		return false // "incidents including one involving her"
	}
	return r.noun(n.last + 1)
}

// figures says whether "one" stands in a row of numbers, so that it is told as one: "two windows and one door", "one dead and
// five hurt". Elsewhere it only opens a tale: "one programme will", "read one fan's sign".
func (r *reader) figures(n number) bool {
	number := func(i int) bool { return r.at(i).figure || r.class(i) == cardinal }
	joins := func(i int) bool { return r.is(i, "and") || r.is(i, ",") || r.is(i, "or") || r.is(i, "to") }
	if joins(n.first - 1) {
		for i := n.first - 2; i >= 0; i-- {
			if number(i) {
				return true
			}
		}
	}
	for i := n.last + 2; i <= n.last+8; i++ {
		if number(i) && joins(i-1) {
			return true
		}
	}
	return false
}

// idiom is a word that "in one" leads to a figure of speech with.
func (a *atom) idiom() bool {
	switch a.text {
	case "case", "way", "word", "sense", "instance", "form", "piece", "go", "place":
		return true
	}
	return false
}
