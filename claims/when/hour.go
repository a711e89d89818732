package when

// hourWords reads a clock told in words: "half past six", "a quarter to nine", "five minutes to midnight", "six in the morning", "0615
// local time".
func (r *reader) hourWords(i int) (date, bool) {
	d := date{weekday: -1, minute: -1, grain: hour, slack: 5}
	k, m := i, 0
	if r.any(k, "a", "an") && r.is(k+1, "quarter") {
		k++
	}
	switch {
	case r.is(k, "half") && r.is(k+1, "past"):
		m, k = 30, k+2
	case r.is(k, "quarter") && r.any(k+1, "past", "to", "after", "before"):
		if m = 15; r.any(k+1, "to", "before") {
			m = -15
		}
		k += 2
	default:
		n, next := r.small(k)
		minutes := r.any(next, "minutes", "minute")
		if minutes {
			next++
		}
		switch {
		case n == 0 || n > 59:
			return r.bareHour(i)
		case r.is(next, "past") && (minutes || n%5 == 0), minutes && r.any(next, "after") && r.any(next+1, "noon", "midday", "midnight"):
			m = n
		case minutes && r.any(next, "to", "before") && (r.is(next, "to") || r.any(next+1, "noon", "midday", "midnight")):
			m = -n
		default:
			return r.bareHour(i)
		}
		k = next + 1
	}
	h, next := r.small(k)
	switch {
	case r.any(k, "noon", "midday"):
		h, next = 12, k+1
	case r.is(k, "midnight"):
		h, next = 24, k+1
	case h < 1 || h > 12 || r.at(next).glued && r.at(next).text != "." && r.at(next).text != ",":
		return d, false
	default:
		d.loose = true
	}
	if d.minute, d.next = h*60+m, next; d.minute >= 24*60 && m > 0 {
		d.minute -= 24 * 60
	}
	return r.dayHalf(d), true
}

// bareHour reads an hour whose part of the day or day stands behind it: "six in the morning", "at six on Sunday", and a clock of four
// figures in hours or local time.
func (r *reader) bareHour(i int) (date, bool) {
	d := date{weekday: -1, minute: -1, grain: hour, slack: 30}
	a := r.at(i)
	if len(a.text) == 4 && a.number >= 0 && a.number < 2400 && a.number%100 < 60 && (r.any(i+1, "hours", "hrs") && (a.text[0] == '0' || r.any(i-1, "at", "around", "about")) || r.is(i+1, "local") && r.is(i+2, "time")) {
		d.minute, d.slack, d.next = a.number/100*60+a.number%100, 5, i+2
		if r.is(i+1, "local") {
			d.next++
		}
		return r.zone(d), true
	}
	h, next := r.small(i)
	if h < 1 || h > 12 || r.at(i).glued || !r.any(i-1, "at", "by", "about", "around", "until", "before", "after", "since", "from", "between", "and", "to") {
		return d, false
	}
	d.minute, d.loose, d.next = h*60, true, next
	if e := r.dayHalf(d); e.next > next {
		return e, true
	}
	return d, r.is(i-1, "at") && r.is(next, "on") && r.onDay(next)
}

// dayHalf adds the part of the day behind an hour: "in the morning", "that evening", "at night".
func (r *reader) dayHalf(d date) date {
	k := d.next
	half, next := r.meridiem(k)
	switch {
	case half != 0:
	case r.is(k, "in") && r.is(k+1, "the") && r.any(k+2, "morning", "afternoon", "evening"):
		if half = 'p'; r.is(k+2, "morning") {
			half = 'a'
		}
		next = k + 3
	case r.is(k, "at") && r.is(k+1, "night"):
		half, next = 'p', k+2
	default:
		return d
	}
	d.next = next
	if !d.loose {
		return d
	}
	d.loose = false
	switch {
	case half == 'p' && d.minute < 12*60:
		d.minute += 12 * 60
	case half == 'a' && d.minute >= 12*60:
		d.minute -= 12 * 60
	}
	return d
}

// small is the number at atom i, in words or figures, and the atom behind it; 0 when there is none.
func (r *reader) small(i int) (int, int) {
	a := r.at(i)
	switch {
	case a.number > 0 && a.number < 60 && len(a.text) < 3:
		return a.number, i + 1
	case a.word.count > 0 && !a.in("a", "an", "couple", "dozen"):
		if b := r.word(r.hyphen(i + 1)); a.word.count >= 20 && b.count > 0 && b.count < 10 && r.hyphen(i+1) > i+1 {
			return a.word.count + b.count, r.hyphen(i+1) + 1
		}
		return a.word.count, i + 1
	}
	return 0, i
}

// again skips a clock in brackets that tells the one before it in another zone: "3pm BST (1400 GMT)".
func (r *reader) again(next int) int {
	if !r.is(next, "(") {
		return next
	}
	if c, ok := r.clock(next + 1); ok && r.is(c.next, ")") {
		return c.next + 1
	}
	return next
}
