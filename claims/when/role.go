package when

// bounded reads a role word and the time behind it, or a range, or a plain time.
func (r *reader) bounded(i int) (Time, int) {
	j, role := i, At
	if r.any(i, "shortly", "just", "soon", "right", "immediately", "long", "well") && r.any(i+1, "before", "after") {
		j++
	}
	switch {
	case r.is(j, "from") || r.is(j, "between"):
		return r.stretch(j)
	case r.is(j, "up") && r.any(j+1, "until", "to"):
		role, j = Until, j+2
	case r.has(j, roles):
		role, j = r.word(j).role, j+1
	case r.is(j, "no"):
		if !r.is(j+2, "than") || !r.any(j+1, "earlier", "later", "sooner") {
			return Time{}, i
		}
		if role, j = After, j+3; r.is(j-2, "later") {
			role = By
		}
	}
	if role == At && j > i {
		return Time{}, i
	}
	if role != At {
		j = r.filler(j)
		if role == By && r.is(j, "the") && edges[r.text(j+1)] != whole && !r.is(j+1, "turn") {
			j++
		}
	}
	d, ok := r.date(j)
	if !ok {
		return Time{}, i
	}
	if role == At || d.grain == year && r.is(d.next, "-") {
		if e, ok := r.to(d, false); ok {
			t := r.union(d, e)
			t.Role = role
			return t, e.next
		}
	}
	if role == After && d.minute == 24*60 && d.grain == day {
		d.minute, d.slack = 5, 5 // "shortly after midnight on Friday" is early on Friday
	}
	if role == By && (d.minute < 0 && d.from == 0 && d.grain == noUnit || d.shape == relative) {
		return Time{}, i
	}
	if d.which == 0 && d.shape == named && d.year == 0 && (d.weekday >= 0 || d.month > 0 || d.feast != nil) {
		switch role {
		case By, Until:
			d.which = r.limit(role, i, d)
		case Since:
			d.which = 'p'
		default:
			d.which = r.tense(i, d.next)
			if d.weekday >= 0 && d.month == 0 && d.which != '?' && !r.any(d.next, "'s", "'") && (r.is(i-1, "for") || r.is(i-1, "from") && d.which == 0) {
				d.which = 'f' // "called a strike for Friday", "come back from Monday"
			}
			if r.any(i-1, "from", "starting", "beginning") && r.decided(i) {
				d.which = 'f'
			}
			if r.attribute(i, d.next) {
				d.which = 0 // "will look into the Jan. 6 attack"
			}
		}
	}
	t := r.build(d)
	t.Role = role
	return t, d.next
}

// filler skips what may stand between a role word and its time: "since at least", "until around".
func (r *reader) filler(i int) int {
	switch {
	case r.is(i, "the") && r.isYear(i+1, true):
		return i + 1
	case r.is(i, "at") && r.any(i+1, "least", "about", "around"):
		return i + 2
	case r.any(i, "around", "about", "at", "roughly"):
		return i + 1
	}
	return i
}

// stretch reads "from X to Y" and "between X and Y"; "from X" alone is left to the plain reading of X.
func (r *reader) stretch(i int) (Time, int) {
	d, ok := r.date(r.filler(i + 1))
	if !ok {
		return Time{}, i
	}
	if e, ok := r.to(d, r.is(i, "between")); ok {
		if d.which == 0 && d.shape == named && d.year == 0 && e.year == 0 && (d.weekday >= 0 || d.month > 0) {
			d.which = r.tense(i, e.next)
		} else if d.grain == hour && e.weekday >= 0 && e.which == 0 && e.year == 0 {
			e.which = r.tense(i, e.next)
		}
		return r.union(d, e), e.next
	}
	if d.ranged {
		return r.build(d), d.next
	}
	if r.is(i, "from") && r.any(d.next, "on", "onward", "onwards") && !r.is(d.next+1, "the") {
		t := r.build(d)
		t.Role = Since
		return t, d.next + 1
	}
	return Time{}, i
}

// to reads the second half of a range behind d.
func (r *reader) to(d date, and bool) (date, bool) {
	j := d.next
	switch {
	case r.is(j, "-"), r.any(j, "to", "through", "until", "till"), and && r.is(j, "and"):
	default:
		return date{}, false
	}
	e, ok := r.date(r.filler(j + 1))
	if !ok && d.grain == year && r.hyphen(j) > j && r.at(j+1).number >= 0 && len(r.text(j+1)) == 2 {
		e, ok = date{next: j + 2, grain: year, year: d.year/100*100 + r.at(j+1).number, weekday: -1, minute: -1}, true
	}
	clocks := d.minute >= 0 && e.minute >= 0 && min(e.grain, d.grain) == hour && max(e.grain, d.grain) == day
	if !ok || !clocks && e.grain != d.grain && min(e.grain, d.grain) < month || d.ranged || e.ranged || e.shape == relative || d.shape == relative {
		return date{}, false
	}
	if d.year > 0 && e.year > 0 && e.year < d.year {
		return date{}, false
	}
	return e, true
}

// union is the time from the start of d to the end of e.
func (r *reader) union(d, e date) Time {
	switch { // the clock that names no day is of the day of the other
	case d.grain == hour && e.grain == day:
		day := e
		day.minute, day.slack, day.zone, day.offset, day.loose = d.minute, d.slack, e.zone, e.offset, d.loose
		d = day
	case e.grain == hour && d.grain == day:
		day := d
		day.minute, day.slack, day.loose = e.minute, e.slack, e.loose
		if day.next = e.next; e.minute < d.minute {
			day.away = 1
		}
		e = day
	}
	if d.year == 0 && e.year > 0 && d.month > 0 {
		d.year = e.year
		if d.month > e.month {
			d.year--
		}
	}
	a := r.build(d)
	if e.year == 0 && e.month > 0 && e.which == 0 && a.Resolved {
		if e.year = a.Interval.From.Year(); e.month < d.month || e.month == d.month && e.day < d.day {
			e.year++
		}
	}
	b := r.build(e)
	if d.weekday >= 0 && e.weekday >= 0 && d.month+e.month == 0 && a.Resolved && b.Resolved { // the first Sunday from that Friday on
		days := (e.weekday-d.weekday+7)%7 - int(b.Interval.From.Sub(a.Interval.From).Hours()/24)
		b.Interval = Interval{b.Interval.From.AddDate(0, 0, days), b.Interval.To.AddDate(0, 0, days)}
	}
	t := Time{Weekday: -1, Minute: -1, Clock: a.Clock, Zone: b.Zone}
	if a.Year == b.Year && (a.Resolved && b.Resolved || d.year > 0) {
		t.Year = a.Year
	}
	if a.Month == b.Month {
		t.Month = a.Month
	}
	if a.Resolved && b.Resolved && !b.Interval.From.Before(a.Interval.From) {
		t.Interval, t.Resolved = Interval{a.Interval.From, b.Interval.To}, true
	}
	return t
}
