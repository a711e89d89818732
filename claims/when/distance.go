package when

// distance reads the word that makes a count of units a distance from some day; k is the atom of it.
func (r *reader) distance(c tally, k int) (date, bool) {
	d := date{weekday: -1, minute: -1, grain: c.unit, shift: c.n, half: c.half, vague: c.vague, loose: r.has(c.start-1, loosely)}
	switch r.text(k) {
	case "ago":
		d.shape, d.shift, d.next = ago, -c.n, r.agoOf(k+1)
		return d, true
	case "from", "on":
		return r.distanceFrom(c, d, k)
	case "before", "after":
		return r.distanceBeside(c, d, k)
	case "earlier", "later", "prior":
		d.shape, d.next = relative, k+1
		if r.is(k, "later") && c.unit == day && c.exact() && !r.is(k+1, "than") {
			d.hangs = c.n
		}
		return d, !r.is(c.start, "the")
	}
	if c.counted && r.is(c.start-1, "in") && r.any(k-1, "'", "'s") && r.is(k, "time") {
		d.shape, d.next = ago, k+1 // "in two weeks' time"
		return d, true
	}
	d.shape, d.next = ago, k
	return d, c.counted && !r.any(k-1, "'", "'s") && r.hence(c.start, k)
}

// exact says whether a count is a whole number that the text names.
func (c tally) exact() bool { return c.counted && !c.vague && !c.half }

// distanceFrom reads "a week on Monday", "two weeks from Friday", "ten days from now"; d is the distance.
func (r *reader) distanceFrom(c tally, d date, k int) (date, bool) {
	if e, ok := r.fromDay(k+1, c.n, c.unit, true); ok && c.exact() && c.unit != day && r.word(k+1).weekday > 0 && !r.lasts(c.start-1) {
		return e, true
	}
	if r.is(k, "on") { // "A year on, ..."
		i := c.start
		return story(k + 1), c.counted && r.is(k+1, ",") && (i == 0 || r.any(i-1, "and", "but", "now", ",", "almost", "nearly"))
	}
	d.shape, d.next = ago, k+2
	return d, r.any(k+1, "now", "today")
}

// distanceBeside reads "two days before Christmas", "the day after tomorrow", "a week after": d is the distance, which is all that is
// known where no day follows.
func (r *reader) distanceBeside(c tally, d date, k int) (date, bool) {
	if c.unit == day && c.n == 1 {
		switch {
		case r.is(k, "before") && r.is(k+1, "yesterday"):
			d.shape, d.shift, d.next, d.vague = shifted, -2, k+2, false
			return d, true
		case r.is(k, "after") && r.is(k+1, "tomorrow"):
			d.shape, d.shift, d.next, d.vague = shifted, 2, k+2, false
			return d, true
		}
	}
	if e, ok := r.beside(c.start, k, c.n, c.unit); ok && c.exact() && !r.lasts(c.start-1) {
		return e, true
	}
	d.shape, d.next = relative, k+1
	return d, !r.lasts(c.start - 1)
}

// lasts says whether the words up to i make a count of days behind them a stretch, not a distance: "waited [eight days] before", "must
// serve at least [18 years] before".
func (r *reader) lasts(i int) bool {
	if a := r.at(i); a.number >= 0 || a.word.count > 0 {
		i-- // "days before" is no time either
	}
	if r.is(i, "for") || r.is(i, "the") && r.is(i-1, "for") {
		return true // "stood on the pad for nine days before the launch"
	}
	for ; r.any(i, "at", "least", "more", "less", "than", "about", "almost", "nearly", "only", "just", "another", "up", "to", "around", "roughly", "over"); i-- {
	}
	return r.has(i, waits)
}

// beside reads what stands so many days or weeks before or after a named day: i is the first atom of the count, k the word between.
func (r *reader) beside(i, k, n int, u unit) (date, bool) {
	if r.is(k, "before") {
		n = -n
	}
	d, ok := r.fromDay(k+1, n, u, false)
	if ok && u == week && r.is(i, "the") {
		d.spanUnit = week // all the week before
	}
	return d, ok
}

// hence says whether "in two weeks" sets a day ahead: behind a verb that looks ahead, with no count of what happens
// within them ("will play five games in two weeks").
func (r *reader) hence(i, next int) bool {
	if !r.is(i-1, "in") || !r.any(next, "", ".", ",", ";") || r.tense(i-1, next) != 'f' {
		return false
	}
	for j := i - 2; j >= max(0, i-8); j-- {
		if a := r.at(j); a.number >= 0 || a.word.order > 0 || a.word.count > 1 || a.word.flags&some != 0 || a.in("time", "fifth", "sixth") || a.text != "" && digit(a.text[0]) {
			return false
		}
	}
	return true
}

// agoOf skips the day or week that is told of a past one: "two years ago this week", "a year ago today".
func (r *reader) agoOf(i int) int {
	switch {
	case r.is(i, "this") && r.word(i+1).unit >= week && !r.word(i+1).plural:
		return i + 2
	case r.is(i, "today"):
		return i + 1
	}
	return i
}
