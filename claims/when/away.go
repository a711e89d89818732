package when

import "time"

// fromDay moves the day at atom k, which a count of days or weeks leads to, by n units: "two days before Christmas", "the day after
// Monday's vote", "a week from Friday". ahead lets a bare weekday lie ahead only.
func (r *reader) fromDay(k, n int, u unit, ahead bool) (date, bool) {
	d, ok := r.day(k)
	if !ok || d.grain != day || d.ranged || d.away != 0 || d.vague || d.shape != named && d.shape != shifted || u != day && u != week && u != fortnight {
		return d, false
	}
	if u == fortnight {
		n, u = 2*n, week
	}
	if d.away, d.awayUnit = n, u; ahead && d.which == 0 {
		d.which = 'f'
	}
	return d, true
}

// fridaysAgo reads "two Fridays ago": the last one and a week for each more.
func (r *reader) fridaysAgo(n, k int) (date, bool) {
	if r.word(k).weekdays == 0 || !r.is(k+1, "ago") || n < 1 || n > 10 {
		return date{}, false
	}
	return date{next: k + 2, weekday: r.word(k).weekdays - 1, minute: -1, grain: day, which: 'l', away: 1 - n, awayUnit: week}, true
}

// moved is the interval of a day moved by its count; the week before or after a day is all of it.
func (d date) moved(iv Interval) Interval {
	if d.away == 0 {
		return iv
	}
	if d.awayUnit == week && d.spanUnit == week {
		if d.away < 0 {
			return Interval{iv.From.AddDate(0, 0, 7*d.away), iv.From}
		}
		return Interval{iv.To, iv.To.AddDate(0, 0, 7*d.away)}
	}
	n := d.away
	if d.awayUnit == week {
		n *= 7
	}
	return Interval{iv.From.AddDate(0, 0, n), iv.To.AddDate(0, 0, n)}
}

// habit says whether a weekday names no day but a custom: "every Tuesday", "the third Thursday of every month".
func (r *reader) habit(i int) bool {
	return r.any(i-1, "every", "each", "most") || (r.word(i-1).order > 0 || r.is(i-1, "last")) && r.any(i+1, "of", "in") && r.any(i+2, "every", "each")
}

// week reads "week of June 9" and "week beginning June 23": the week that holds the day, or begins on it; k is the atom behind "week".
func (r *reader) week(k int) (date, bool) {
	d, ok := r.day(k + 1)
	if !ok || d.grain != day || d.day == 0 || d.ranged || d.shape != named {
		return d, false
	}
	if d.weekOf = 'b'; r.is(k, "of") {
		d.weekOf = 'o'
	}
	d.weekday = -1
	return d, true
}

// weekly widens a day to its week; a week told by its Sunday begins there.
func (d date) widened(iv Interval) Interval {
	from := iv.From
	switch w := from.Weekday(); {
	case d.weekOf == 0:
		return iv
	case d.weekOf == 'o' && w != time.Sunday:
		from = start(from, week)
	}
	return Interval{from, from.AddDate(0, 0, 7)}
}

// nth reads the weekday of a month by its place: "third Thursday of November", "last Friday of the month"; i is the place.
func (r *reader) nth(i int) (date, bool) {
	n, w := r.word(i).order, r.word(i+1)
	if r.is(i, "last") {
		n = 9
	}
	if n == 0 || w.weekday == 0 || w.flags&short != 0 || !r.any(i+2, "of", "in") {
		return date{}, false
	}
	d := date{weekday: w.weekday - 1, minute: -1, grain: day}
	k := i + 3
	m := r.word(k).month
	switch {
	case m > 0 && r.at(k).capital:
		d.next = k + 1
		d = r.yearOf(d, false)
	case r.any(k, "the", "this", "last", "next") && r.is(k+1, "month") && r.anchor.Known():
		at := r.monthOf(k)
		m, d.year, d.next = int(at.Month()), at.Year(), k+2
	default:
		return d, false
	}
	d.feast = &feast{month: m, nth: n, weekday: w.weekday - 1}
	return d, true
}

// monthOf is the first day of this, the last or the next month, as the atom before "month" says.
func (r *reader) monthOf(k int) time.Time {
	at := start(r.anchor.From, month)
	switch r.text(k) {
	case "last":
		return at.AddDate(0, -1, 0)
	case "next":
		return at.AddDate(0, 1, 0)
	}
	return at
}
