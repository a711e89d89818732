package when

import "time"

// build turns a date into a Time against the anchor.
func (r *reader) build(d date) Time {
	t := Time{Weekday: d.weekday, Month: d.month, Day: d.day, Year: d.year, Minute: d.minute, Zone: d.zone, Clock: d.minute >= 0 || d.to > 0}
	if d.ranged || d.weekOf != 0 {
		t.Day = 0
	}
	if d.away != 0 && (d.awayUnit != week || d.spanUnit == week || d.weekday < 0) {
		t.Weekday, t.Month, t.Day, t.Year = -1, 0, 0, 0 // what is named is another day
	}
	iv, ok := r.resolve(d)
	if !ok {
		t.hangs = d.hangs
		return t
	}
	t.Interval, t.Resolved = iv, iv.Known()
	if d.third() {
		t.room = 3 * oneDay
	}
	if t.Year == 0 && iv.From.Year() == iv.To.Add(-1).Year() {
		t.Year = iv.From.Year()
	}
	return t
}

func (r *reader) resolve(d date) (Interval, bool) {
	if d.vague && d.shape != ago {
		return Interval{}, false
	}
	var iv Interval
	ok := true
	switch d.shape {
	case relative:
		return iv, false
	case named:
		iv, ok = r.named(d)
	default:
		if !r.anchor.Known() {
			return iv, false
		}
		iv, ok = r.shifted(d)
	}
	if !ok {
		return iv, false
	}
	return d.within(d.widened(d.moved(d.narrow(iv, *r.anchor)))), true
}

func date0(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// named resolves a calendar date; a missing year comes from the anchor.
func (r *reader) named(d date) (Interval, bool) {
	switch {
	case d.grain == hour:
		return Interval{}, false
	case d.grain == decade:
		return Interval{date0(d.year, 1, 1), date0(d.year+10, 1, 1)}, true
	case d.grain == century:
		return Interval{date0(d.year, 1, 1), date0(d.year+100, 1, 1)}, true
	case d.grain == year:
		return Interval{date0(d.year, 1, 1), date0(d.year+1, 1, 1)}, true
	case d.season > 0:
		return r.seasonal(d)
	case d.feast != nil:
		return r.festive(d)
	case d.month > 0:
		return r.monthly(d)
	case d.weekday >= 0 && r.anchor.Known():
		return r.weekly(d)
	}
	return Interval{}, false
}

// weekly is the nearest weekday in the past, today included, or the next one when something says so.
func (r *reader) weekly(d date) (Interval, bool) {
	today := int(r.anchor.From.Weekday())
	back := (today - d.weekday + 7) % 7
	ahead := (7 - back) % 7
	days := -back
	switch d.which {
	case 'l':
		if back == 0 {
			days = -7
		}
	case 'n':
		if days = ahead; ahead == 0 {
			days = 7
		}
	case 't': // this Friday: of the week from Monday on
		days = (d.weekday+6)%7 - (today+6)%7
	case 'f':
		days = ahead
	case '?':
		return Interval{}, false
	}
	from := r.anchor.From.AddDate(0, 0, days)
	return Interval{from, from.AddDate(0, 0, 1)}, true
}

// monthly is a month or day; without a year the nearest one, or the side that "last", "next" or "will" names.
func (r *reader) monthly(d date) (Interval, bool) {
	make := func(y int) Interval {
		switch {
		case d.span > 0 && d.edge == whole && d.spanUnit <= week:
			end := date0(y, d.month, d.day+1)
			return Interval{move(end, d.spanUnit, -d.span, false), end}
		case d.span > 0 && d.edge == whole:
			end := date0(y, d.month+1, 1)
			return Interval{move(end, d.spanUnit, -d.span, false), end}
		case d.grain == month:
			return Interval{date0(y, d.month, 1), date0(y, d.month+1, 1)}
		case d.toDay > 0:
			return Interval{date0(y, d.month, d.day), date0(y, d.month, d.toDay+1)}
		}
		return Interval{date0(y, d.month, d.day), date0(y, d.month, d.day+1)}
	}
	if d.year > 0 {
		iv := make(d.year)
		return iv, d.day <= monthDays(d.year, d.month)
	}
	if !r.anchor.Known() {
		return Interval{}, false
	}
	return r.orTheYearAfter(d, r.nearest(d.which, false, make)), true
}

// orTheYearAfter widens "next summer", "next July", where one still lies ahead in the running year: some mean that, some the one after it.
func (r *reader) orTheYearAfter(d date, iv Interval) Interval {
	if d.which == 'n' && iv.From.Year() == r.anchor.From.Year() {
		iv.To = iv.To.AddDate(1, 0, 0)
	}
	return iv
}

// nearest picks the year before, of or after the anchor.
func (r *reader) nearest(which byte, season bool, make func(int) Interval) Interval {
	y := r.anchor.From.Year()
	var best Interval
	distance := time.Duration(-1)
	for _, iv := range [...]Interval{make(y - 1), make(y), make(y + 1)} {
		switch {
		case which == 'l' && !iv.To.Before(r.anchor.To), which == 'n' && iv.From.Before(r.anchor.From), which == 'f' && iv.To.Before(r.anchor.To), which == 'p' && iv.From.After(r.anchor.From):
			continue
		}
		// News looks back more than ahead, so that a day ahead counts for five.
		if late := iv.From.Add(iv.To.Sub(iv.From) / 2); which == 'f' && season && r.anchor.From.After(late) && r.anchor.From.Before(iv.To) {
			continue // a season more than half over is not the one ahead
		}
		gap := max(r.anchor.From.Sub(iv.To), iv.From.Sub(r.anchor.To)*5, 0)
		if distance < 0 || gap < distance {
			best, distance = iv, gap
		}
	}
	return best
}

// seasonal is a season of the north; winter belongs to the year it starts in.
func (r *reader) seasonal(d date) (Interval, bool) {
	make := func(y int) Interval { return Interval{date0(y, d.season, 1), date0(y, d.season+3, 22)} }
	if d.year > 0 {
		if d.season == 12 { // the winter of 2018 may be either
			return Interval{date0(d.year-1, 12, 1), date0(d.year+1, 3, 22)}, true
		}
		return make(d.year), true
	}
	if !r.anchor.Known() {
		return Interval{}, false
	}
	if d.which == 't' && d.season != 12 {
		return make(r.anchor.From.Year()), true // "this summer", said in January, is the one ahead
	}
	return r.orTheYearAfter(d, r.nearest(d.which, true, make)), true
}
