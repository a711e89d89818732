package when

// phrase reads the expressions that start with a word of the language and not of the calendar.
func (r *reader) phrase(i int) (date, bool) {
	switch r.text(i) {
	case "today", "tonight", "yesterday", "tomorrow":
		return r.dayWord(i)
	case "overnight", "long", "moments", "shortly", "soon":
		return r.storyWord(i)
	case "current":
		return r.current(i)
	case "last":
		if r.verbLast(i) {
			return date{}, false
		}
		return r.determined(i)
	case "past", "next", "this", "coming", "previous", "prior", "following":
		return r.determined(i)
	case "that":
		return r.thatTime(i)
	case "the":
		return r.definite(i)
	case "early":
		return r.narrowed(i, r.hyphen(i+1), early)
	case "late":
		return r.narrowed(i, r.hyphen(i+1), late)
	case "mid":
		return r.narrowed(i, r.hyphen(i+1), mid)
	case "earlier", "later":
		return r.earlier(i)
	case "half":
		return r.halfAgo(i)
	case "recent":
		return r.recent(i)
	case "year", "month":
		if d, ok := r.yearEnd(i); ok {
			return d, true
		}
	case "halfway", "midway":
		return r.midway(i)
	case "q":
		return r.lettered(i)
	case "day", "days":
		return r.count(i)
	case "first", "second", "third", "fourth":
		return r.ordered(i)
	case "'":
		return r.shortDecade(i)
	}
	if edges[r.text(i)] != whole {
		return r.edgeOf(i)
	}
	if d, ok := r.feast(i); ok {
		return d, true
	}
	return r.count(i)
}

// dayWord reads a word that is a day by itself: "today", "tonight". In a name it is none, "USA Today".
func (r *reader) dayWord(i int) (date, bool) {
	d := date{next: i + 1, weekday: -1, minute: -1, grain: day, shape: shifted}
	switch r.text(i) {
	case "today":
		return d, !r.proper(i)
	case "tonight":
		if r.proper(i) {
			return d, false
		}
		d.from, d.to = 17, 30
	case "yesterday":
		d.shift = -1
	case "tomorrow":
		d.shift = 1
	}
	return d, true
}

// current reads "the current week"; only with the article is it a time.
func (r *reader) current(i int) (date, bool) {
	w := r.word(i + 1)
	d := date{next: i + 2, weekday: -1, minute: -1, grain: w.unit, shape: shifted}
	return d, r.is(i-1, "the") && (d.grain == week || d.grain == month || d.grain == year) && !w.plural
}

// recent reads "recent weeks", which no calendar bounds.
func (r *reader) recent(i int) (date, bool) {
	w := r.word(i + 1)
	return story(i + 2), w.unit >= day && w.plural && !r.is(i+2, "of")
}

// yearEnd reads "year-end", "month's end".
func (r *reader) yearEnd(i int) (date, bool) {
	j := r.hyphen(i + 1)
	if r.is(j, "'s") {
		j++
	}
	d := date{next: j + 1, weekday: -1, minute: -1, grain: r.word(i).unit, shape: shifted, edge: end}
	return d, r.is(j, "end")
}

// midway reads "halfway through 2018"; without "through" it is a place.
func (r *reader) midway(i int) (date, bool) {
	if !r.is(i+1, "through") {
		return date{}, false
	}
	return r.narrowed(i, i+2, mid)
}

// ordered reads what a place in a row opens: "third Thursday of November", "second half of 2018".
func (r *reader) ordered(i int) (date, bool) {
	if d, ok := r.nth(i); ok {
		return d, true
	}
	return r.half(i)
}

// spelledDecade reads "the sixties"; beside words of the weather they are degrees, and without an article somebody's age.
func (r *reader) spelledDecade(i int) (date, bool) {
	for k := range r.atoms {
		if r.has(k, warm) {
			return date{}, false
		}
	}
	if !r.any(i-1, "the") && !r.is(i-2, "the") && !r.is(i-3, "the") {
		return date{}, false
	}
	return date{next: i + 1, weekday: -1, minute: -1, grain: decade, year: r.word(i).decade}, true
}

// shortDecade reads '90s.
func (r *reader) shortDecade(i int) (date, bool) {
	d := date{next: i + 3, weekday: -1, minute: -1, grain: decade}
	a := r.at(i + 1)
	if !a.glued || len(a.text) != 2 || a.number < 0 || a.number%10 != 0 || !r.is(i+2, "s") || !r.at(i+2).glued {
		return d, false
	}
	d.year = 1900 + a.number
	if a.number < 20 {
		d.year += 100
	}
	return d, true
}

// verbLast says whether "last" at i is a verb with so much time behind it: "will last three days".
func (r *reader) verbLast(i int) bool {
	_, _, _, counted := r.amount(i + 1)
	if r.any(i-1, "only", "probably", "likely", "just", "not") {
		i--
	}
	return counted && r.any(i-1, "will", "would", "shall", "to", "can", "could", "may", "might", "must", "should", "ll", "'ll", "do", "does", "did")
}
