package when

// ending reads a span that is named by its last month: "three months to March", "year ended June 30", "12 months through May
// 2031", "week to May 9". The month counts in full; i is the atom behind "the".
func (r *reader) ending(i int) (date, bool) {
	n, half, j, ok := r.amount(i)
	if !ok {
		n, j = 1, i
	}
	u := r.word(j).unit
	if half || n < 1 || u != week && u != month && u != year && u != quarter || ok != r.word(j).plural && n != 1 {
		return date{}, false
	}
	if !r.any(j+1, "to", "through", "ended", "ending") {
		return date{}, false
	}
	k := j + 2
	if r.any(k, "in", "on") {
		k++
	} else if r.is(k, "the") && r.is(k+1, "end") && r.is(k+2, "of") {
		k += 3 // "the three months to the end of September"
	}
	d, ok := r.date(k)
	if !ok || d.shape != named || d.month == 0 || d.ranged || d.minute >= 0 || d.to > 0 {
		return date{}, false
	}
	if d.which == 0 {
		d.which = 'l'
	}
	d.span, d.spanUnit, d.weekday = n, u, -1
	if u == week {
		return d, d.day > 0
	}
	d.grain, d.day = month, 0
	return d, true
}

// share reads the part of a month or year that so many of its weeks or months make: "first nine months of 2030", "second
// week of June", "last two weeks of the year"; i is the atom of the order.
func (r *reader) share(i int) (date, bool) {
	from, n, j := r.word(i).order, 1, i+1
	if m, half, k, ok := r.amount(j); ok && !half && !r.has(j, some) && (from == 1 || r.is(i, "last")) {
		n, j = m, k
	}
	u := r.word(j).unit
	if r.word(j).to > 0 && n == 1 && from > 0 {
		u = day // "the first night of the year"
	}
	if u != week && u != month && u != day || r.word(j).plural != (n > 1) || !r.is(j+1, "of") || from == 0 && !r.is(i, "last") {
		return date{}, false
	}
	k := j + 2
	var d date
	switch {
	case r.is(k, "the") && r.any(k+1, "month", "year"):
		d = date{next: k + 2, weekday: -1, minute: -1, shape: shifted, grain: r.word(k + 1).unit}
	default:
		var ok bool
		if d, ok = r.day(k); !ok || d.grain != month && d.grain != year || d.shape == relative || d.edge != whole || d.span > 0 {
			return date{}, false
		}
	}
	d.edge, d.span, d.spanUnit, d.spanFrom = shareOf, n, u, from
	return d, d.grain > u
}

// part is the share of an interval that d names; weeks count from its first day.
func (d date) part(iv Interval) Interval {
	if d.spanFrom == 0 {
		return Interval{move(iv.To, d.spanUnit, -d.span, false), iv.To}
	}
	from := move(iv.From, d.spanUnit, d.spanFrom-1, false)
	to := move(from, d.spanUnit, d.span, false)
	if to.After(iv.To) {
		to = iv.To
	}
	return Interval{from, to}
}

// thatDay is a part of the calendar that hangs on the story, behind "that" or "the same": "night", "evening", "year".
func (r *reader) thatDay(j int) (date, bool) {
	w := r.word(j)
	if w.to == 0 && (w.unit < day || w.plural || w.unit == quarter) {
		return date{}, false
	}
	return date{next: j + 1, weekday: -1, minute: -1, grain: day, shape: relative}, !r.is(j+1, "of") && !r.is(j+1, "-")
}

// thatTime reads "that night" and "that same year" where nothing leads to them and the clause ends behind them or runs on plainly.
func (r *reader) thatTime(i int) (date, bool) {
	j := i + 1
	if r.is(j, "same") {
		j++
	}
	d, ok := r.thatDay(j)
	return d, ok && !r.has(i-1, roles) && r.any(d.next, "", ",", ".", ";", "and", "but", "after", "before", "in", "at", "on", "as", "when", "by")
}

// theWeekend is the weekend last begun, or the next one where the words look ahead.
func (r *reader) theWeekend(j int) date {
	d := date{next: j + 1, weekday: -1, minute: -1, grain: weekend, shape: shifted}
	way := r.tense(j-2, j+1)
	ahead := way == 'f' || way != 'p' && r.any(j-2, "before", "by", "until", "till")
	begun := r.anchor.Known() && (r.anchor.From.Weekday() == 6 || r.anchor.From.Weekday() == 0)
	if !ahead && !begun {
		d.shift = -1
	}
	return d
}
