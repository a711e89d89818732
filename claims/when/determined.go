package when

// determined reads last, next, this, past and coming with a unit, weekday, month, season or part of the day.
func (r *reader) determined(i int) (date, bool) {
	d := date{next: i + 2, weekday: -1, minute: -1, shape: shifted}
	det, j := r.text(i), i+1
	if det == "prior" {
		det = "previous"
	}
	switch det {
	case "last", "past", "previous":
		d.shift = -1
	case "next", "coming", "following":
		d.shift = 1
	}
	if n, half, k, ok := r.amount(j); ok && d.shift != 0 && r.word(r.hyphen(k)).unit > 0 && !r.has(j, some) {
		k = r.hyphen(k)
		d.shape, d.grain, d.next, d.half = window, r.word(k).unit, k+1, half
		d.shift *= n
		return d, det != "previous" && det != "following"
	}
	if _, _, k, ok := r.amount(j); ok && r.has(j, some) && r.word(r.hyphen(k)).unit >= day {
		d = story(r.hyphen(k) + 1) // "the past few weeks"
		return d, !r.is(d.next, "of")
	}
	w := r.word(j)
	switch {
	case r.is(j, "season") && (det == "last" || det == "next" || det == "this") && !r.modifies(j+1) && !r.any(j+1, "'s", "'", "-", "of"):
		return story(j + 1), true // of a sport: from when to when is not said
	case w.unit >= day && w.plural && (det == "coming" || det == "past"):
		return story(j + 1), !r.is(j+1, "of") // "in the coming weeks"
	case w.weekday > 0 && w.flags&short == 0:
		if e, ok := r.weekday(j); ok {
			e.which = det[0]
			if det == "past" || det == "previous" {
				e.which = 'l'
			} else if det == "coming" {
				e.which = 'n'
			}
			if det == "following" || det == "previous" {
				return story(e.next), r.is(i-1, "the") // "following Monday's vote" is after it
			}
			return e, true
		}
		return d, false
	case w.month > 0 && r.at(j).capital:
		e, _ := r.month(j)
		if e.month == 0 {
			return d, false
		}
		e.which = det[0]
		if e.next <= j {
			e.next = j + 1
		}
		if det == "following" || det == "previous" {
			return story(e.next), r.is(i-1, "the")
		}
		return e, det == "last" || det == "next" || det == "this" || det == "past"
	case w.season > 0:
		return r.season(j, det[0])
	case w.to > 0 && (det == "next" || det == "previous" || det == "following"):
		d.grain, d.shape = day, relative // "the next morning"
		return d, true
	case w.to > 0 && (det == "this" || det == "last"):
		d.grain, d.from, d.to = day, w.from, w.to
		return d, true
	case det == "last" && w.unit == quarter && r.is(j+1, "of"):
		if e, ok := r.day(j + 2); ok && e.grain == year && e.edge == whole {
			e.edge = firstQuarter + 3
			return e, true
		}
		return d, false
	case w.unit >= day && !w.plural:
		d.grain = w.unit
		if det == "past" && w.unit == weekend {
			return d, true // "this past weekend"
		}
		if det == "previous" || det == "following" || w.unit == day && det != "this" {
			d.shape = relative // "the next day" hangs on the story
			if w.unit == day && d.shift > 0 {
				d.hangs = 1
			}
			return d, true
		}
		if det == "past" {
			d.shape = window
		}
		if r.is(d.next, "and") && r.is(d.next+1, "a") && r.is(d.next+2, "half") {
			d.shape, d.half, d.next = window, true, d.next+3
		}
		return d, !(w.unit == day)
	}
	return d, false
}

// season reads "summer 2019", "summer of 2019", and with a determiner "last summer".
func (r *reader) season(i int, det byte) (date, bool) {
	d := date{next: i + 1, weekday: -1, minute: -1, grain: quarter, season: r.word(i).season, which: det}
	e := r.yearOf(d, true)
	if e.next > d.next {
		return e, true
	}
	switch det {
	case 'p':
		d.which = 'l'
	case 'c':
		d.which = 'n'
	case 0:
		return d, false
	}
	return d, det == 'l' || det == 'n' || det == 't' || det == 'p' || det == 'c'
}

// bareSeason reads a season without an article: "summer 2019", and "in summer", which is the next one where the words look
// ahead and else any.
func (r *reader) bareSeason(i int) (date, bool) {
	if d, ok := r.season(i, 0); ok || !r.any(i-1, "in", "before", "until", "by", "since") || r.modifies(i+1) || r.any(i+1, "-", "of") {
		return d, ok
	}
	return r.tensed(i, i+1), true
}

// tensed is the season at atom i on the side of today that the verbs tell, the story's where none does.
func (r *reader) tensed(i, next int) date {
	way := r.tense(i-1, next)
	if r.is(i-1, "since") {
		way = 'p'
	}
	switch way {
	case 'f':
		d, _ := r.season(i, way)
		return d
	case 'p':
		if !r.is(i-1, "in") {
			d, _ := r.season(i, way)
			return d
		}
	}
	return story(next)
}

// definite reads what follows "the": the 1990s, the past two years, the end of June, the next day, the 23rd of June.
func (r *reader) definite(i int) (date, bool) {
	j := i + 1
	if d, ok := r.ending(j); ok {
		return d, true
	}
	if d, ok := r.hourOf(i, j); ok {
		return d, true
	}
	switch {
	case r.word(j).to > 0 && r.any(j+1, "of", "on"):
		return r.partOf(j)
	case r.is(j, "week") && r.any(j+1, "of", "beginning", "starting", "commencing"):
		return r.week(j + 1)
	case r.is(j, "new") && r.is(j+1, "year") && !r.any(j+2, "'s", "'", "-"):
		return r.newYear(i, j+2)
	case r.word(j).to > 0 && r.any(j+1, "before", "after"):
		return date{next: j + 2, weekday: -1, minute: -1, grain: day, shape: relative}, true // "the night before"
	case r.is(j, "weekend") && (r.any(i-1, "over", "at", "during", "on", "since", "before", "after", "by", "until", "till") || r.is(i-1, "for") && r.ahead(i-2)):
		return r.theWeekend(j), true
	case r.word(j).decade > 0:
		return r.spelledDecade(j)
	case r.any(j, "day", "night", "week", "month", "year"):
		return r.count(i)
	case r.word(j).plural && r.word(j).unit >= hour && r.any(j+1, "before", "after", "since", "following"):
		return story(j + 2), true // "the days after the crash"
	case r.any(j, "early", "small") && r.is(j+1, "hours"):
		return r.smallHours(j + 2), true
	case r.is(j, "same"):
		return r.thatDay(j + 1)
	case r.any(j, "past", "last", "next", "coming", "previous", "prior", "current", "following", "early", "late", "mid", "first", "second", "third", "fourth"),
		edges[r.text(j)] != whole:
		if d, ok := r.share(j); ok {
			return d, true
		}
		if d, ok := r.nth(j); ok {
			return d, true
		}
		if d, ok := r.phrase(j); ok {
			if r.is(j, "next") && d.next == j+2 && d.shape == shifted && d.grain > day && !r.any(i-1, "for", "over", "in", "within", "during") && r.tense(i, d.next) == 'p' {
				return story(d.next), true // "the next week he resigned"
			}
			if d.shape == shifted && d.edge == whole && (r.is(j, "last") || r.is(j, "next")) && d.grain != day {
				d.shape = window // "the last year" runs up to now
			}
			return d, true
		}
	case r.word(j).season > 0 && r.any(i-1, "over", "during", "in", "since", "by", "until", "before", "after", "throughout", "for", "through", "of"):
		if d, ok := r.season(j, 0); ok {
			return d, true
		}
		if r.is(i-1, "since") {
			d, _ := r.season(j, 'p')
			return d, !r.is(j+1, "-") && !r.modifies(j+1)
		}
		if way := r.tense(i-1, j+1); way == 'p' && r.any(i-1, "until", "by", "before", "for", "of") && !(r.is(i-1, "of") && r.any(i-2, "most", "much", "part")) {
			return story(j + 1), !r.is(j+1, "-") && !r.modifies(j+1) // "should have waited until the autumn"
		} else if way == 'p' || way == 'f' || r.any(i-1, "until", "by", "before") {
			if way == 0 {
				way = 'f'
			}
			d, _ := r.season(j, way)
			if way == 'p' && r.is(i-1, "of") {
				d.which = 'p' // "for most of the summer" may be the one that runs
			}
			return d, way != '?' && !r.is(j+1, "-") && !r.modifies(j+1)
		}
	case r.at(j).number >= 0, r.word(j).season > 0, r.is(j, "'"):
		if d, ok := r.day(j); ok && d.shape == named {
			return d, d.grain != year || d.edge != whole // in "the 2016 election" the article is the noun's
		}
	}
	return date{}, false
}
