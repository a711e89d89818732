package quantity

// idiom says whether an ordinal is no place in a row of things: it belongs to a name (the Fifth Circuit), to a compound
// (sixth-round) or to a figure of speech (split second). What is first is told apart from all others and not counted ("the
// first such order", "at first") but where somebody has a row of them: "their first child".
func (r *reader) idiom(n number) bool {
	prev, next := r.at(n.first-1), r.at(n.last+1)
	follows := next.figure || r.class(n.last+1) == cardinal || r.class(n.last+1) == loose // the first 100 days
	if n.value == 1 && (follows || !r.owned(n.first)) || next.text == "-" || r.titled(n) || r.context(n.last+1, schooling) || next.text == "through" && (r.class(n.last+2) == ordinal || r.at(n.last+2).figure) {
		return true
	}
	switch r.at(n.first).text {
	case "second":
		return prev.text == "split" || prev.text == "per" || prev.text == "every" || r.context(n.last+1, base)
	case "third", "fourth":
		return next.text == "world" || r.context(n.last+1, base)
	}
	return false
}

// titled says whether an ordinal is part of a name: a capital inside a sentence with a capital beside it, or a figure before
// the name of a court, a troop or a street.
func (r *reader) titled(n number) bool {
	a, b := r.at(n.first), r.at(n.first-1)
	if r.streets(n.last + 1) {
		return true
	}
	if a.figure {
		return r.context(n.last+1, body) && r.at(n.last+1).capital
	}
	if r.title || !a.capital || n.first == 0 || !letter(first(b)) && b.text != "'" {
		return false
	}
	return r.at(n.last+1).capital || b.capital && n.first > 1
}

// streets says whether the number before atom i is one of the names of several streets: "near 48th and Sansom streets", "between 16th
// and 18th streets", "Fifth and Sixth avenues".
func (r *reader) streets(i int) bool {
	for ; ; i++ {
		switch a := r.at(i); {
		case a.text == "streets", a.text == "avenues", a.text == "sts", a.text == "aves":
			return true
		case a.figure, r.class(i) == ordinal, a.glued && len(a.text) == 2, a.text == "and", a.text == "or", a.text == "to", a.text == ",", a.text == "-", a.text == "&":
		case a.capital && letter(first(a)):
		default:
			return false
		}
	}
}

// owned says whether atom i stands behind a possessor: "their first child", "Angola's first satellite".
func (r *reader) owned(i int) bool {
	return r.context(i-1, owner) || r.is(i-1, "'") || r.is(i-1, "s") && r.is(i-2, "'")
}
