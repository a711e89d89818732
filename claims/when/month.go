package when

// month reads "June", "June 23", "June 13 to 24", "June 23, 2025", "June 2025", "June of last year".
func (r *reader) month(i int) (date, bool) {
	d := date{next: i + 1, grain: month, month: r.word(i).month, weekday: -1, minute: -1}
	if !r.at(i).capital {
		return d, false
	}
	j := i + 1
	if r.is(j, ".") {
		j++
	}
	if n, next := r.dayNumber(j + 1); r.is(j, "the") && n > 0 && next > j+2 {
		d.day, d.grain, d.next = n, day, next // "August the 31st"
		return r.yearOf(d, true), true
	}
	if n, next := r.dayNumber(r.hyphen(j)); n > 0 {
		d.day, d.grain, d.next = n, day, next
		d = r.dayRange(d)
		return r.yearOf(d, true), true
	}
	if k := r.comma(j); r.isYear(k, true) {
		d.year, d.next = r.at(k).number, k+1
		return d, true
	}
	if e := r.yearOf(d, false); e.next > d.next {
		return e, true
	}
	if r.has(i, shy) && !r.led(i) {
		return d, false
	}
	return d, true
}

// led says whether a word before atom i makes a month name or a bare year a date.
func (r *reader) led(i int) bool {
	if r.has(i-1, lead) {
		return true
	}
	if r.is(i-1, "-") {
		return r.has(i-2, lead) || r.word(i-2).month > 0
	}
	return r.is(i-1, "and") && r.word(i-2).month > 0
}

// dayRange reads the second day of "June 13 to 24" and "June 13-24".
func (r *reader) dayRange(d date) date {
	j := d.next
	if !r.any(j, "to", "-", "through", "and", "until") {
		return d
	}
	if n, next := r.dayNumber(j + 1); n > d.day && r.word(next).month == 0 && !r.has(next, counted) && r.word(next).unit == noUnit {
		if r.is(j, "and") && !r.any(next, ",", ".", ";", "") {
			return d // "June 13 and 24 people"
		}
		d.toDay, d.ranged, d.next = n, true, next
	}
	return d
}

// yearOf reads the year behind a month or day: ", 2025", "2025", "of last year", "last year".
func (r *reader) yearOf(d date, comma bool) date {
	j := d.next
	if comma {
		j = r.comma(j)
	}
	if r.isYear(j, true) {
		d.year, d.next = r.at(j).number, j+1
		if comma && r.is(j-1, ",") && r.has(j+1, counted) {
			d.year, d.next = 0, j-1
		}
		return d
	}
	j = d.next
	if r.is(j, "of") {
		j++
	}
	if r.isYear(j, true) && j > d.next {
		d.year, d.next = r.at(j).number, j+1
		return d
	}
	if r.any(j, "last", "this", "next") && r.is(j+1, "year") {
		if d.next = j + 2; r.anchor.Known() {
			d.year = r.anchor.From.Year() + map[string]int{"last": -1, "next": 1}[r.text(j)]
		} else {
			d.vague = true
		}
	}
	return d
}

// dayNumber is the day of the month at atom i and the atom behind it: 23, 23rd.
func (r *reader) dayNumber(i int) (int, int) {
	a := r.at(i)
	if a.number < 1 || a.number > 31 || len(a.text) > 2 {
		return 0, i
	}
	if b := r.at(i + 1); b.glued && b.in("st", "nd", "rd", "th") {
		return a.number, i + 2
	}
	if b := r.at(i + 1); b.glued && (b.in("%", "am", "pm") || b.text == "-" && r.at(i+2).glued && r.at(i+2).number < 0 && r.word(i+2).month == 0) {
		return 0, i
	}
	return a.number, i + 1
}
