package when

import "strings"

// clock reads "10:30 p.m.", "9am", "9:00 GMT", "1800 GMT", "5 o'clock", "noon", "midnight".
func (r *reader) clock(i int) (date, bool) {
	d := date{next: i + 1, weekday: -1, minute: -1, grain: hour}
	a := r.at(i)
	switch a.text {
	case "noon", "midday":
		d.minute, d.slack = 12*60, 5
		return r.zone(d), true
	case "midnight":
		d.minute, d.slack = 24*60, 5
		return r.zone(d), true
	}
	h, m, exact := hourMinute(a.text)
	if n := a.word.count; n > 0 && n <= 12 && r.is(i+1, "o'clock") {
		h = n
	}
	if h < 0 {
		return r.hourWords(i)
	}
	d.slack = slack(m, exact)
	half, next := r.meridiem(i + 1)
	if half == 0 && !exact {
		half, next = r.lentHalf(i, h)
	}
	switch {
	case half != 0 && h >= 1 && h <= 12:
		h = h % 12
		if half == 'p' {
			h += 12
		}
		d.next = next
	case r.is(i+1, "o'clock"):
		d.next = i + 2
	case r.is(i-1, "at") && !exact && h >= 1 && h <= 12 && r.any(i+1, "tonight", "today", "tomorrow", "yesterday"):
	case exact && h >= 1 && h <= 12 && m <= 59 && !r.price(i) && r.dayHalf(d).next > d.next: // "at 5.20 in the morning"
		d.minute, d.loose = h*60+m, true
		return r.zone(r.dayHalf(d)), true
	case exact && a.text != "" && (!strings.Contains(a.text, ".") || r.onDay(i+1) && !r.price(i) && (r.is(i-1, "at") && !r.any(i-2, "is", "was", "were", "been") || r.is(i-2, "it") && r.is(i-1, "was"))): // "at 11.30 on Tuesday"
	case r.has(i+1, zoned) && len(a.text) == 4 && a.number >= 0:
		h, m, d.slack = a.number/100, a.number%100, 5
	default:
		return r.hourWords(i)
	}
	if h > 24 || m > 59 {
		return d, false
	}
	d.minute = h*60 + m
	if half == 0 && h < 13 && !r.has(d.next, zoned) && r.text(i)[0] != '0' {
		d.loose = true // morning or evening is not said
	}
	return r.zone(d), true
}

// price says whether a figure with a point is none of the clock: "rose 5.20 in the morning session", "traded at 7.28 in the afternoon".
func (r *reader) price(i int) bool {
	return r.any(i-2, "stood", "stands", "traded", "trading", "opened", "closed", "quoted", "priced") ||
		strings.Contains(r.text(i), ".") && !(r.is(i-2, "it") && r.is(i-1, "was")) && !r.any(i-1, "at", "by", "about", "around", "until", "before", "after", "since", "from")
}

// onDay says whether a day of the week stands at atom k, or behind an "on" there.
func (r *reader) onDay(k int) bool {
	return r.word(k).weekday > 0 || r.is(k, "on") && r.word(k+1).weekday > 0
}

// slack is how far a clock may be off: a bare hour says "about", and five past is seldom to the minute.
func slack(m int, exact bool) int {
	switch {
	case !exact:
		return 30
	case m%5 == 0:
		return 5
	}
	return 0
}

// lentHalf is the half of the day that a bare hour has from the one it is joined to, "between 3 and 5 p.m.", and the atom behind it.
func (r *reader) lentHalf(i, h int) (byte, int) {
	n := r.at(i + 2).number
	if n <= h || n > 12 || !(r.is(i-1, "between") && r.is(i+1, "and") || r.is(i-1, "from") && r.is(i+1, "to")) {
		return 0, i + 1
	}
	half, _ := r.meridiem(i + 3)
	return half, i + 1
}

// meridiem is 'a' or 'p' when atom i says so, and the atom behind it.
func (r *reader) meridiem(i int) (byte, int) {
	switch r.text(i) {
	case "am", "a.m", "a.m.":
		return 'a', i + 1
	case "pm", "p.m", "p.m.":
		return 'p', i + 1
	}
	return 0, i
}

// hourMinute reads 9, 10:30 or 10.30; exact says that minutes are named, h < 0 that it is no clock.
func hourMinute(s string) (h, m int, exact bool) {
	if n := plain(s); n >= 0 {
		return n, 0, false
	}
	k := strings.IndexAny(s, ":.")
	if k < 1 || k > 2 {
		return -1, 0, false
	}
	h, m = plain(s[:k]), plain(s[k+1:])
	if h < 0 || m < 0 || len(s) != k+3 {
		return -1, 0, false
	}
	return h, m, true
}

// zone reads the time zone behind a clock.
func (r *reader) zone(d date) date {
	if r.has(d.next, zoned) && r.at(d.next).capital {
		d.zone, d.offset, d.next = r.text(d.next), r.word(d.next).zone, d.next+1
		return d
	}
	if r.is(d.next, "local") && r.is(d.next+1, "time") {
		d.next += 2
	} else if r.is(d.next, "(") && r.has(d.next+1, zoned) && r.is(d.next+2, ")") {
		d.zone, d.offset, d.next = r.text(d.next+1), r.word(d.next+1).zone, d.next+3
	}
	return d
}
