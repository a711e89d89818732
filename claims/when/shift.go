package when

import "time"

// shifted resolves what is counted from the anchor.
func (r *reader) shifted(d date) (Interval, bool) {
	a := r.anchor.From
	switch d.shape {
	case window:
		if d.shift < 0 {
			return Interval{move(a, d.grain, d.shift, d.half), r.anchor.To}, true
		}
		return Interval{a, move(r.anchor.To, d.grain, d.shift, d.half)}, true
	case ago:
		return r.agoInterval(d)
	}
	if d.which == 'w' {
		monday := a.AddDate(0, 0, -int(a.Weekday()+6)%7+7*d.shift)
		from := monday.AddDate(0, 0, (d.weekday+6)%7)
		return Interval{from, from.AddDate(0, 0, 1+sundays(a))}, true
	}
	from := start(a, d.grain)
	switch d.grain {
	case noUnit, second, minute, hour:
		return Interval{}, false
	case day:
		if d.from >= 17 && d.to == 30 && d.shift == -1 {
			return Interval{a.AddDate(0, 0, -1), a}, true
		}
	}
	from = move(from, d.grain, d.shift, false)
	if d.grain == weekend {
		return Interval{from.AddDate(0, 0, 5), from.AddDate(0, 0, 7)}, true
	}
	if d.grain == week {
		return Interval{from, move(from, week, 1, false).AddDate(0, 0, sundays(a))}, true
	}
	return Interval{from, move(from, d.grain, 1, false)}, true
}

// sundays is by how many days "last week" may lie later when it is told on a day: on a Sunday some call the week that ends the last one.
func sundays(day time.Time) int {
	if day.Weekday() == time.Sunday {
		return 7
	}
	return 0
}

// agoInterval is as wide as the unit is coarse: three weeks ago may be half a week off.
func (r *reader) agoInterval(d date) (Interval, bool) {
	if d.vague || d.grain < hour {
		return Interval{}, false
	}
	if d.loose { // more than, nearly, about: a fifth either way
		wide := max(1, max(d.shift, -d.shift)/5)
		return Interval{move(r.anchor.From, d.grain, d.shift-wide, d.half), move(r.anchor.To, d.grain, d.shift+wide, d.half)}, true
	}
	at := move(r.anchor.From, d.grain, d.shift, d.half)
	switch d.grain {
	case hour:
		return Interval{at, move(r.anchor.To, hour, d.shift, d.half)}, true
	case day:
		return Interval{at, at.AddDate(0, 0, 1)}, true
	case week, fortnight, weekend:
		return Interval{at.AddDate(0, 0, -4), at.AddDate(0, 0, 5)}, true
	case month, quarter:
		return Interval{at.AddDate(0, 0, -16), at.AddDate(0, 0, 17)}, true
	case year:
		if d.half {
			return Interval{at.AddDate(0, -3, 0), at.AddDate(0, 3, 0)}, true
		}
		return Interval{at.AddDate(0, -7, 0), at.AddDate(0, 7, 0)}, true
	case decade:
		return Interval{at.AddDate(-3, 0, 0), at.AddDate(3, 0, 0)}, true
	}
	return Interval{at.AddDate(-20, 0, 0), at.AddDate(20, 0, 0)}, true
}

// start is the beginning of the unit that holds t; weeks start on Monday.
func start(t time.Time, u unit) time.Time {
	y, m, d := t.Date()
	switch u {
	case week, weekend:
		return date0(y, int(m), d-int(t.Weekday()+6)%7)
	case month:
		return date0(y, int(m), 1)
	case quarter:
		return date0(y, (int(m)-1)/3*3+1, 1)
	case year:
		return date0(y, 1, 1)
	case decade:
		return date0(y/10*10, 1, 1)
	case century:
		return date0(y/100*100, 1, 1)
	}
	return t
}

// move adds n units, and half a unit more in the same direction.
func move(t time.Time, u unit, n int, half bool) time.Time {
	h := 0
	if half {
		if h = 1; n < 0 {
			h = -1
		}
	}
	switch u {
	case second:
		return t.Add(time.Duration(n) * time.Second)
	case minute:
		return t.Add(time.Duration(n) * time.Minute)
	case hour:
		return t.Add(time.Duration(2*n+h) * time.Hour / 2)
	case day:
		return t.AddDate(0, 0, n).Add(time.Duration(h) * 12 * time.Hour)
	case week, weekend:
		return t.AddDate(0, 0, 7*n+3*h)
	case fortnight:
		return t.AddDate(0, 0, 14*n+7*h)
	case month:
		return t.AddDate(0, n, 15*h)
	case quarter:
		return t.AddDate(0, 3*n, 45*h)
	case year:
		return t.AddDate(n, 6*h, 0)
	case decade:
		return t.AddDate(10*n+5*h, 0, 0)
	case century:
		return t.AddDate(100*n+50*h, 0, 0)
	}
	return t
}
