package when

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
