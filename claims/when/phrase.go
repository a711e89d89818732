package when

// phrase reads the expressions that start with a word of the language and not of the calendar.
func (r *reader) phrase(i int) (date, bool) {
	d := date{next: i + 1, weekday: -1, minute: -1, grain: day, shape: shifted}
	switch r.text(i) {
	case "today":
		return d, !r.proper(i)
	case "tonight":
		if r.proper(i) {
			return d, false
		}
		d.from, d.to = 17, 30
		return d, true
	case "yesterday":
		d.shift = -1
		return d, true
	case "tomorrow":
		d.shift = 1
		return d, true
	case "overnight":
		return story(i + 1), !r.any(i+1, "-", "success", "sensation", "stay", "stays", "guests", "shelter", "delivery", "shipping") && r.word(i+1).weekday == 0
	case "long":
		return story(i + 2), r.is(i+1, "ago")
	case "moments":
		return story(i + 2), r.any(i+1, "later", "earlier", "before", "after", "ago")
	case "shortly", "soon":
		return story(i + 2), r.any(i+1, "afterwards", "afterward", "thereafter")
	case "current":
		d.grain, d.next = r.word(i+1).unit, i+2
		return d, r.is(i-1, "the") && (d.grain == week || d.grain == month || d.grain == year) && !r.word(i+1).plural
	case "last", "past", "next", "this", "coming", "previous", "prior", "following":
		return r.determined(i)
	case "that":
		j := i + 1
		if r.is(j, "same") {
			j++
		}
		if d, ok := r.thatDay(j); ok && !r.has(i-1, roles) && r.any(d.next, "", ",", ".", ";", "and", "but", "after", "before", "in", "at", "on", "as", "when", "by") {
			return d, true
		}
		return d, false
	case "the":
		return r.definite(i)
	case "early", "late", "mid":
		return r.narrowed(i, r.hyphen(i+1), map[string]edge{"early": early, "late": late, "mid": mid}[r.text(i)])
	case "earlier", "later":
		return r.earlier(i)
	case "half":
		return r.halfAgo(i)
	case "recent":
		w := r.word(i + 1)
		d.shape, d.next = relative, i+2
		return d, w.unit >= day && w.plural && !r.is(i+2, "of")
	case "year", "month":
		if j := r.hyphen(i + 1); r.is(j, "end") || r.is(j, "'s") && r.is(j+1, "end") {
			if r.is(j, "'s") {
				j++
			}
			d.grain, d.edge, d.next = r.word(i).unit, end, j+1
			return d, true
		}
	case "halfway", "midway":
		if r.is(i+1, "through") {
			return r.narrowed(i, i+2, mid)
		}
		return d, false
	case "q":
		return r.lettered(i)
	case "day", "days":
		return r.count(i)
	case "first", "second", "third", "fourth":
		if d, ok := r.nth(i); ok {
			return d, true
		}
		return r.half(i)
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
