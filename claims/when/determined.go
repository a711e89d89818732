package when

// determined reads last, next, this, past and coming with a unit, weekday, month, season or part of the day.
func (r *reader) determined(i int) (date, bool) {
	det, j := r.text(i), i+1
	if det == "prior" {
		det = "previous"
	}
	d := date{next: j + 1, weekday: -1, minute: -1, shape: shifted, shift: turned(det)}
	if e, known, ok := r.counted(det, j, d); ok {
		return e, known
	}
	w := r.word(j)
	switch {
	case r.is(j, "season") && (det == "last" || det == "next" || det == "this") && !r.modifies(j+1) && !r.any(j+1, "'s", "'", "-", "of"):
		return story(j + 1), true // of a sport: from when to when is not said
	case w.unit >= day && w.plural && (det == "coming" || det == "past"):
		return story(j + 1), !r.is(j+1, "of") // "in the coming weeks"
	case w.weekday > 0 && w.flags&short == 0:
		return r.determinedWeekday(det, j, d)
	case w.month > 0 && r.at(j).capital:
		return r.determinedMonth(det, j, d)
	case w.season > 0:
		return r.season(j, det[0])
	case w.to > 0 && (det == "next" || det == "previous" || det == "following"):
		d.grain, d.shape = day, relative // "the next morning"
		return d, true
	case w.to > 0 && (det == "this" || det == "last"):
		d.grain, d.from, d.to = day, w.from, w.to
		return d, true
	case det == "last" && w.unit == quarter && r.is(j+1, "of"):
		return r.lastQuarter(j+2, d)
	case w.unit >= day && !w.plural:
		return r.determinedUnit(det, w.unit, d)
	}
	return d, false
}

// turned is the way a determiner points in time: -1 back, 1 ahead, 0 neither.
func turned(det string) int {
	switch det {
	case "last", "past", "previous":
		return -1
	case "next", "coming", "following":
		return 1
	}
	return 0
}

// counted reads an amount of units from atom j on, as in "last two weeks"; ok says whether there is one, known whether it is a time.
func (r *reader) counted(det string, j int, d date) (e date, known, ok bool) {
	n, half, k, ok := r.amount(j)
	if !ok {
		return d, false, false
	}
	k = r.hyphen(k)
	switch some := r.has(j, some); {
	case !some && d.shift != 0 && r.word(k).unit > 0:
		d.shape, d.grain, d.next, d.half = window, r.word(k).unit, k+1, half
		d.shift *= n
		return d, det != "previous" && det != "following", true
	case some && r.word(k).unit >= day:
		d = story(k + 1) // "the past few weeks"
		return d, !r.is(d.next, "of"), true
	}
	return d, false, false
}

// determinedWeekday reads the weekday at atom j: "last Tuesday", "this coming Friday".
func (r *reader) determinedWeekday(det string, j int, d date) (date, bool) {
	e, ok := r.weekday(j)
	switch {
	case !ok:
		return d, false
	case det == "following" || det == "previous":
		return story(e.next), r.is(j-2, "the") // "following Monday's vote" is after it
	case det == "coming":
		e.which = 'n'
	case det == "past":
		e.which = 'l'
	default:
		e.which = det[0]
	}
	return e, true
}

// determinedMonth reads the month at atom j: "last May", "this March".
func (r *reader) determinedMonth(det string, j int, d date) (date, bool) {
	e, _ := r.month(j)
	if e.month == 0 {
		return d, false
	}
	e.which = det[0]
	if e.next <= j {
		e.next = j + 1
	}
	if det == "following" || det == "previous" {
		return story(e.next), r.is(j-2, "the")
	}
	return e, det == "last" || det == "next" || det == "this" || det == "past"
}

// lastQuarter reads the year at atom i of "last quarter of 2019".
func (r *reader) lastQuarter(i int, d date) (date, bool) {
	if e, ok := r.day(i); ok && e.grain == year && e.edge == whole {
		e.edge = firstQuarter + 3
		return e, true
	}
	return d, false
}

// determinedUnit reads one unit: "last week", "the next day", "this past weekend", "the past year and a half".
func (r *reader) determinedUnit(det string, one unit, d date) (date, bool) {
	d.grain = one
	if det == "past" && one == weekend {
		return d, true
	}
	if det == "previous" || det == "following" || one == day && det != "this" {
		d.shape = relative // "the next day" hangs on the story
		if one == day && d.shift > 0 {
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
	return d, one != day
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
		d.which = 'f'
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
		return r.theDetermined(i, j)
	case r.word(j).season > 0 && r.any(i-1, "over", "during", "in", "since", "by", "until", "before", "after", "throughout", "for", "through", "of"):
		return r.theSeason(i, j)
	case r.at(j).number >= 0, r.word(j).season > 0, r.is(j, "'"):
		if d, ok := r.day(j); ok && d.shape == named {
			return d, d.grain != year || d.edge != whole // in "the 2016 election" the article is the noun's
		}
	}
	return date{}, false
}

// theDetermined reads what a determiner, an edge or an ordinal at atom j opens behind the article at i: "the next week", "the first half".
func (r *reader) theDetermined(i, j int) (date, bool) {
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
	return date{}, false
}

// theSeason reads the season at atom j behind the article at i: "over the summer", "since the autumn of 2019".
func (r *reader) theSeason(i, j int) (date, bool) {
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
	return date{}, false
}
