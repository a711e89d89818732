package when

// narrowed reads "early 2018", "late March of next year", "mid-July", "late Thursday", "early in the week".
func (r *reader) narrowed(i, j int, e edge) (date, bool) {
	if r.any(j, "in", "on") {
		j++
	}
	if d, ok := r.hourOf(i, j); ok {
		return d, true
	}
	if w := r.word(j + 1); r.is(j, "the") && w.unit >= week && !w.plural && !r.is(j+2, "of") {
		return story(j + 2), true // "late in the month"
	}
	d, ok := r.day(j)
	if !ok && r.word(j).season > 0 && !r.modifies(j+1) && r.any(i-1, "in", "by", "until", "since") {
		d = r.tensed(j, j+1)
		d.edge, ok = e, d.shape != relative
		if !ok {
			return story(j + 1), true
		}
	}
	if !ok || d.shape == relative || d.shape == ago || d.edge != whole {
		return d, false
	}
	if d.grain == day {
		if d = r.hours(d); d.to == 0 && d.minute < 0 {
			hours := map[edge][2]int{early: {0, 12}, mid: {9, 17}, late: {12, 24}}[e]
			d.from, d.to = hours[0], hours[1]
		}
		return d, e != mid
	}
	d.edge = e
	return d, true
}

// edges are the nouns for a part of a stretch of time.
var edges = map[string]edge{"beginning": begin, "start": begin, "turn": begin, "middle": mid, "end": end, "close": end}

// edgeOf reads "the end of the month", "start of 2018"; "the" may stand in front.
func (r *reader) edgeOf(i int) (date, bool) {
	e := edges[r.text(i)]
	if !r.is(i+1, "of") {
		return date{}, false
	}
	j := i + 2
	if r.is(j, "the") && r.word(j+1).unit >= day && !r.word(j+1).plural {
		d := date{next: j + 2, weekday: -1, minute: -1, shape: shifted, grain: r.word(j + 1).unit, edge: e}
		if d.grain == weekend {
			d.edge = whole
		}
		if d.grain == day {
			return story(j + 2), r.text(i) == "end" && r.any(j+2, "", ",", ".", ";", "on")
		}
		if r.is(i, "turn") {
			return story(j + 2), d.grain == century || d.grain == decade || d.grain == year
		}
		return d, !r.is(j+2, "of")
	}
	d, ok := r.day(j)
	if !ok || d.grain < week || d.shape == relative || d.shape == ago || d.shape == window {
		return d, false
	}
	d.edge = e
	return d, true
}

// earlier reads "earlier this year", "later this month", "earlier in the day", "earlier on Friday".
func (r *reader) earlier(i int) (date, bool) {
	e := map[string]edge{"earlier": sofar, "later": onwards}[r.text(i)]
	j := i + 1
	if r.is(j, "in") && r.is(j+1, "the") && r.word(j+2).unit >= day && !r.word(j+2).plural {
		return date{next: j + 3, weekday: -1, minute: -1, grain: r.word(j + 2).unit, shape: relative}, true
	}
	if r.any(j, "on", "in") {
		j++
	}
	if r.is(j, "that") {
		return r.thatDay(j + 1) // "later that evening the crowd left"
	}
	d, ok := r.day(j)
	if !ok || d.shape == relative || d.shape == ago || d.ranged {
		return d, false
	}
	if d.shape == shifted && d.shift == 0 && d.grain > day {
		d.edge = e
	}
	return d, true
}

// half reads "first half of this year", "second quarter of 2018".
func (r *reader) half(i int) (date, bool) {
	n := r.word(i).order
	var e edge
	switch {
	case r.is(i+1, "of") && r.word(i+2).month > 0 && r.at(i+2).capital: // "the Fourth of July"
		return r.yearOf(date{next: i + 3, weekday: -1, minute: -1, grain: day, month: r.word(i + 2).month, day: n}, true), true
	case r.is(i+1, "half") && n <= 2:
		e = firstHalf + edge(n-1)
	case r.is(i+1, "quarter"):
		e = firstQuarter + edge(n-1)
	default:
		return date{}, false
	}
	j := i + 2
	if r.is(j, "of") {
		j++
	}
	if r.is(j, "the") && r.is(j+1, "year") {
		return date{next: j + 2, weekday: -1, minute: -1, shape: shifted, grain: year, edge: e}, true
	}
	d, ok := r.day(j)
	if !ok && j == i+2 && r.is(i-1, "the") && r.any(i-2, "in", "for", "during", "from", "of") {
		if d, ok := r.resulting(e, i-1, j); ok && !r.modifies(j) {
			return d, true
		}
		return story(j), r.any(j, "", ",", ".", ";", "and", "after", "as", "from", "to") // of a year, or of a match
	}
	if !ok || d.grain != year && (d.grain < month || d.grain > century) || d.shape == relative || d.edge != whole {
		return d, false
	}
	d.edge = e
	return d, true
}
