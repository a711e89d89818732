package when

import (
	"strconv"
	"strings"
	"time"
)

// feast is a holiday: a fixed date, or one that moves with the weekdays of its month or with Easter.
type feast struct {
	words             []string
	month, day        int
	nth, weekday, off int // the nth such weekday of the month, 9 the last, and days behind it; off alone counts from Easter
	easter            bool
}

func (l *lexicon) feast(f []string) {
	var n [4]int
	for i, s := range strings.SplitN(f[1], ".", len(n)) {
		n[i], _ = strconv.Atoi(s)
	}
	h := feast{words: f[2:], month: n[0], day: n[1]}
	switch f[0] {
	case "movable":
		h.day, h.nth, h.weekday, h.off = 0, n[1], n[2], n[3]
	case "easter":
		h.month, h.off, h.easter = 0, n[0], true
	}
	first := strings.TrimSuffix(h.words[0], "'s")
	l.at(first).flags |= starts
	l.at(h.words[0]).flags |= starts
	for _, key := range [...]string{first, h.words[0]} {
		l.feasts[key] = append(l.feasts[key], h)
		if first == h.words[0] {
			break
		}
	}
}

// feast reads a holiday; the year may follow.
func (r *reader) feast(i int) (date, bool) {
	if !r.at(i).capital {
		return date{}, false
	}
	for k, f := range r.feasts[r.text(i)] {
		next := r.spelled(i, f.words)
		if next <= i {
			continue
		}
		d := date{next: next, weekday: -1, minute: -1, grain: day, month: f.month, day: f.day}
		if f.nth > 0 || f.easter {
			if !r.at(next - 1).capital {
				continue // "the next election day"
			}
			if r.has(i, title) && r.modifies(next) {
				continue // "Black Friday sales" go on for weeks
			}
			d.month, d.feast = 0, &r.feasts[r.text(i)][k]
			if r.is(next, "weekend") {
				d.next, d.overWeekend = next+1, true
			}
		}
		return r.yearOf(d, true), true
	}
	return date{}, false
}

// on is the day of the feast in a year.
func (f *feast) on(y int) time.Time {
	switch {
	case f.easter:
		return easter(y).AddDate(0, 0, f.off)
	case f.nth == 9:
		last := date0(y, f.month+1, 0)
		return last.AddDate(0, 0, f.off-(int(last.Weekday())-f.weekday+7)%7)
	}
	first := date0(y, f.month, 1)
	return first.AddDate(0, 0, (f.weekday-int(first.Weekday())+7)%7+7*(f.nth-1)+f.off)
}

// easter is Easter Sunday of the Gregorian calendar, by the algorithm of Butcher's Ecclesiastical Calendar (1876) as given in
// Meeus, Astronomical Algorithms, chapter 8.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return date0(y, n/31, n%31+1)
}

// festive is the interval of a movable feast, or of the weekend that it makes or begins.
func (r *reader) festive(d date) (Interval, bool) {
	make := func(y int) Interval {
		from := d.feast.on(y)
		to := from.AddDate(0, 0, 1)
		if d.overWeekend {
			switch from.Weekday() {
			case time.Sunday:
				from = from.AddDate(0, 0, -1)
			case time.Monday:
				from = from.AddDate(0, 0, -2)
			default:
				to = date0(from.Year(), int(from.Month()), from.Day()+8-int(from.Weekday()))
			}
		}
		return Interval{from, to}
	}
	if d.year > 0 {
		return make(d.year), true
	}
	if !r.anchor.Known() {
		return Interval{}, false
	}
	return r.nearest(d.which, false, make), true
}

// spelled is the atom behind the words where they stand at atom i, 0 where they do not.
func (r *reader) spelled(i int, words []string) int {
	for _, w := range words {
		switch {
		case r.is(i, w) || r.is(i, strings.TrimSuffix(w, ".")):
			i++
		case r.is(i+1, "'s") && w == r.text(i)+"'s":
			i += 2
		default:
			return 0
		}
	}
	return i
}
