package quantity

// amount adds sign, currency and unit to a number.
func (r *reader) amount(n number) amount {
	a := amount{number: n, kind: Count, start: n.first, end: n.last}
	switch n.class {
	case ordinal:
		a.kind = Ordinal
		return a
	case multiple:
		a.kind, a.unit = Multiple, "times"
		return a
	}
	if c := r.symbol(n.first); c != "" {
		a.kind, a.unit, a.named = Money, c, true
		a.start--
		if s := r.at(a.start - 1); r.is(a.start, "us") && s.text == "$" {
			a.start--
		} else if r.is(a.start, "$") && r.at(a.start).glued && r.words[s.text+"$"] != nil && s.text != "" {
			a.start--
		}
	} else if b := r.at(n.first - 1); n.figure && (b.text == "-" && r.at(n.first).glued && !b.glued || b.text == "minus") {
		a.value, a.start = -a.value, n.first-1
	}
	r.unit(&a)
	switch {
	case a.value >= 0 || a.named:
	case r.is(n.first-1, "minus"):
		if r.warm {
			a.kind, a.unit, a.named = Measure, "deg", true // "temperatures will drop to minus 12"
		}
	default:
		a.value, a.start = -a.value, n.first // a dash, not a sign
	}
	if n.class == part && a.kind == Count {
		a.unit = "fraction"
	}
	return a
}

// take gives a number the kind and unit that the text names, up to the atom end.
func (a *amount) take(kind Kind, unit string, end int) bool {
	a.kind, a.unit, a.end, a.named = kind, unit, end, true
	return true
}

// unit reads what stands behind the number.
func (r *reader) unit(a *amount) {
	j := r.next(a.end)
	if a.kind == Money {
		if w := r.at(j).word; w != nil && w.currency != "" && w.class == noClass && r.at(j).text != "won" {
			a.end = j // $5 billion dollars
		}
		return
	}
	if r.hundredths(a, j) {
		return
	}
	switch r.at(j).text {
	case "times", "fold":
		a.take(Multiple, "times", j)
		return
	case "in", "out":
		if r.oneIn(a, j) {
			return
		}
	case "p":
		if r.pence(a, j) {
			return
		}
	}
	if a.whole && a.value == 1 && r.noun(j) && r.is(j+1, "in") && (r.at(j+2).figure || r.class(j+2) == cardinal) && r.oneIn(a, j+1) {
		return // "one person in 10"
	}
	if r.currency(a, j) || r.age(a) {
		return
	}
	r.measure(a, j)
}

// oneIn reads "one in five", "nine out of 10" as parts.
func (r *reader) oneIn(a *amount, j int) bool {
	apart := j > r.next(a.end) // a noun stands between
	if r.is(j, "out") {
		if !r.is(j+1, "of") {
			return false
		}
		j++
	}
	if r.is(j+1, "every") {
		j++
	}
	if c := r.at(j + 1); !a.whole || a.value < 1 || a.value > 9 || !c.figure && r.class(j+1) != cardinal {
		return false
	}
	m, ok := r.number(j + 1)
	if !ok || !m.whole || m.value <= a.value || m.value > 1000 && (a.value != 1 || m.value > 1e7 || m.value >= 1900 && m.value <= 2100) || r.at(m.last+1).unitWord() != nil && !r.at(m.last+1).unitWord().glued || r.is(m.last+1, "-") {
		return false
	}
	_, start := r.hedgeBefore(a.start, 0)
	if apart && !r.is(start-1, "in") && !r.ends(m.last+1) && !r.context(m.last+1, being) && !r.is(m.last+1, "had") && !r.is(m.last+1, "has") && !r.is(m.last+1, "have") {
		return false // "lost one goal in 10 days"
	}
	a.class, a.value, a.step, a.unit, a.end, a.named = part, a.value/m.value, 0.02*min(1, 10*a.value/m.value), "fraction", m.last, true
	return true
}

// closes says whether the atom ends an apposition.
func (r *reader) closes(i int) bool {
	switch r.at(i).text {
	case ",", ")", ".", ";":
		return true
	}
	return i == len(r.atoms)
}
