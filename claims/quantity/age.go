package quantity

// age reads 35-year-old, 35 years old, aged 35, "turned 35" and the "35" of "Smith, 35,".
func (r *reader) age(a *amount) bool {
	j := r.next(a.end)
	if u := r.at(j).unitWord(); u != nil && u.time {
		k := r.next(j)
		switch r.at(k).text {
		case "old", "olds":
		case "of":
			if !r.is(k+1, "age") {
				return false
			}
			k++
		default:
			return false
		}
		years := u.low / 31556952
		if r.at(j).text[0] == 'y' {
			years = 1
		}
		a.value, a.step = a.value*years, a.step*years
		a.kind, a.unit, a.end, a.named = Age, "year", k, true
		return true
	}
	if !a.whole || a.value > 115 || a.value < 0 {
		return false
	}
	if r.older(a) || r.been(a) {
		a.kind, a.unit, a.named = Age, "year", true
		return true
	}
	switch b := r.at(a.start - 1); b.text {
	case "aged", "age", "ages":
		a.kind, a.unit, a.start, a.named = Age, "year", a.start-1, true
		return true
	case "at":
		if d := r.at(a.start - 2).text; a.value > 0 && (d == "died" || d == "dies" || d == "die" || d == "dead" && r.at(a.start-3).capital) && (r.closes(a.end+1) || r.context(a.end+1, turning) || r.is(a.end+1, "of") || r.is(a.end+1, "from")) {
			a.kind, a.unit, a.named = Age, "year", true // dead at 84
			return true
		}
	case "as":
		if w := r.at(a.start - 2).text; (w == "young" || w == "old") && r.is(a.start-3, "as") && r.at(r.next(a.end)).unitWord() == nil {
			a.kind, a.unit, a.named = Age, "year", true // children as young as six
			return true
		}
	case "of":
		if w := r.at(a.start - 2).text; a.value > 0 && !a.named && !r.is(a.end+1, "of") && r.ends(a.end+1) && (w == "girl" || w == "boy" || w == "child" || w == "man" || w == "woman" || w == "baby" || w == "youth") {
			a.kind, a.unit, a.named = Age, "year", true // "a girl of four"
			return true
		} else if a.value > 0 && (w == "age" || w == "ages") {
			a.kind, a.unit, a.start, a.named = Age, "year", a.start-2, true // at the age of 91
			return true
		}
	case "turned", "turns", "turning":
		if a.value > 0 && (r.closes(a.end+1) || r.context(a.end+1, turning) || r.at(a.end+1).text == "") {
			a.kind, a.unit, a.named = Age, "year", true
			return true
		}
	case ",", "(":
		name := r.at(a.start - 2)
		noun := name.capital || r.context(a.start-2, holder)
		if a.figure && noun && !name.figure && a.value > 0 && r.closes(a.end+1) &&
			(name.word == nil || name.word.context&label == 0) {
			a.kind, a.unit, a.named = Age, "year", true
			return true
		}
	}
	return false
}

// been says whether a number is the age somebody is: "she is 34", "who was 73", "he will be 62 when".
func (r *reader) been(a *amount) bool {
	i := a.start - 1
	if a.named || a.value < 1 || !r.context(i, being) {
		return false
	}
	for ; r.context(i, being) || r.is(i, "will") || r.is(i, "would") || r.is(i, "had") || r.is(i, "has") || r.is(i, "just") || r.is(i, "only") || r.is(i, "now"); i-- {
	}
	return r.context(i, whom) && (r.closes(a.end+1) || r.context(a.end+1, turning) || r.is(a.end+1, "then") || r.is(a.end+1, "now") || r.is(a.end+1, "at"))
}

// older says whether a number is the age of a group: "people 65 and older", "those 18 and up".
func (r *reader) older(a *amount) bool {
	if w := r.at(a.start - 1).text; (w == "over" || w == "under" || w == "above") && r.context(a.start-2, folk) && !a.named && (a.value >= 10 || (r.is(a.start-2, "children") || r.is(a.start-2, "kids"))) && (r.closes(a.end+1) || r.at(a.end+1).text == "" || r.ends(a.end+1)) {
		return true // "mostly among people over 65."
	}
	if w := r.at(a.start - 1).text; (w == "over" || w == "under") && !a.named && a.value >= 10 && a.value < 100 && r.context(a.start-2, being) && (r.closes(a.end+1) || r.is(a.end+1, "and")) {
		for k := a.start - 3; k >= max(0, a.start-30); k-- {
			if r.context(k, people|folk) && !r.context(k, being) {
				return true // "ten of the dead were under 18"
			}
		}
	}
	if !r.is(a.end+1, "and") && !r.is(a.end+1, "or") || a.value == 0 || a.named {
		return false
	}
	switch r.at(a.end + 2).text {
	case "older", "younger":
		return true
	case "over", "above", "up", "under":
		return r.context(a.start-1, folk)
	}
	return false
}
