package quantity

// age reads 35-year-old, 35 years old, aged 35, "turned 35" and the "35" of "Smith, 35,".
func (r *reader) age(a *amount) bool {
	j := r.next(a.end)
	if u := r.at(j).unitWord(); u != nil && u.time {
		return r.old(a, u, j)
	}
	if !a.whole || a.value > 115 || a.value < 0 {
		return false
	}
	if r.older(a) || r.been(a) {
		return a.aged(a.start)
	}
	return r.agedBy(a)
}

// aged makes a number an age that starts at the atom.
func (a *amount) aged(start int) bool {
	a.start = start
	return a.take(Age, "year", a.end)
}

// old reads "year-old", "months old", "years of age" behind a number; u is the unit of time at j.
func (r *reader) old(a *amount, u *unit, j int) bool {
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
	return a.take(Age, "year", k)
}

// agedBy reads the number that a word in front of it makes an age: "aged 35", "dead at 84", "Smith, 35,".
func (r *reader) agedBy(a *amount) bool {
	switch r.at(a.start - 1).text {
	case "aged", "age", "ages":
		return a.aged(a.start - 1)
	case "at":
		return a.value > 0 && r.diedAt(a) && a.aged(a.start)
	case "as": // children as young as six
		w := r.at(a.start - 2).text
		return (w == "young" || w == "old") && r.is(a.start-3, "as") && r.at(r.next(a.end)).unitWord() == nil && a.aged(a.start)
	case "of":
		return a.value > 0 && r.agedOf(a)
	case "turned", "turns", "turning":
		return a.value > 0 && (r.closes(a.end+1) || r.context(a.end+1, turning) || r.at(a.end+1).text == "") && a.aged(a.start)
	case ",", "(":
		return a.value > 0 && a.figure && r.apposed(a) && a.aged(a.start)
	}
	return false
}

// diedAt says whether a number tells at what age somebody died: "dead at 84".
func (r *reader) diedAt(a *amount) bool {
	switch r.at(a.start - 2).text {
	case "died", "dies", "die":
	case "dead":
		if !r.at(a.start - 3).capital {
			return false
		}
	default:
		return false
	}
	return r.closes(a.end+1) || r.context(a.end+1, turning) || r.is(a.end+1, "of") || r.is(a.end+1, "from")
}

// agedOf reads "a girl of four", "at the age of 91".
func (r *reader) agedOf(a *amount) bool {
	switch r.at(a.start - 2).text {
	case "girl", "boy", "child", "man", "woman", "baby", "youth":
		return !a.named && !r.is(a.end+1, "of") && r.ends(a.end+1) && a.aged(a.start)
	case "age", "ages":
		return a.aged(a.start - 2)
	}
	return false
}

// apposed says whether a number stands by itself behind a name or a noun for a person: "Smith, 35,".
func (r *reader) apposed(a *amount) bool {
	name := r.at(a.start - 2)
	noun := name.capital || r.context(a.start-2, holder)
	return noun && !name.figure && r.closes(a.end+1) && (name.word == nil || name.word.context&label == 0)
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
