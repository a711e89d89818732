package when

// digits reads dates that start with figures: 23 June 2025, 2025-06-23, 6/23/2025, 1990s, 2016, 21st century, three
// days ago in figures.
func (r *reader) digits(i int) (date, bool) {
	d := date{next: i + 1, weekday: -1, minute: -1, grain: day}
	a := r.at(i)
	if a.number < 0 {
		return r.slashes(i)
	}
	if r.glues(i, "-") && r.glues(i+2, "-") && a.number >= 1000 && len(a.text) == 4 {
		d.year, d.month, d.day, d.next = a.number, r.at(i+2).number, r.at(i+4).number, i+5
		return d, valid(d.year, d.month, d.day)
	}
	if n, next := r.dayNumber(i); n > 0 {
		if m, ok := r.dayMonth(n, next); ok {
			return m, true
		}
	}
	if b := r.at(i + 1); b.glued && b.text == "s" && a.number%10 == 0 && len(a.text) == 4 && a.number >= 1000 && a.number <= 2090 {
		d.grain, d.year, d.next = decade, a.number, i+2
		if a.number%100 == 0 {
			d.grain = century
		}
		return d, true
	}
	if b := r.at(i + 1); b.glued && b.in("st", "nd", "rd", "th") && r.is(r.hyphen(i+2), "century") && a.number > 0 && a.number < 30 {
		d.grain, d.year, d.next = century, (a.number-1)*100, r.hyphen(i+2)+1
		return d, true
	}
	if r.isYear(i, false) {
		d.grain, d.year = year, a.number
		if r.word(i+1).season > 0 && r.any(i-1, "the", "in") {
			d.grain, d.season, d.next = quarter, r.word(i+1).season, i+2
		}
		return d, true
	}
	return r.count(i)
}

// glues says whether atom i is followed by the mark and then by another glued figure.
func (r *reader) glues(i int, mark string) bool {
	return r.is(i+1, mark) && r.at(i+1).glued && r.at(i+2).glued && r.at(i+2).number >= 0
}

// dayMonth reads the month behind a day: 23 June, 23rd of June, 13-24 June.
func (r *reader) dayMonth(n, next int) (date, bool) {
	d := date{grain: day, day: n, weekday: -1, minute: -1}
	j := next
	if r.any(j, "-", "to") {
		if m, k := r.dayNumber(j + 1); m > n {
			d.toDay, d.ranged, j = m, true, k
		}
	}
	j = r.hyphen(j)
	if r.is(j, "of") {
		j++
	}
	if r.any(j, "this", "last", "next") && r.is(j-1, "of") && r.is(j+1, "month") && r.anchor.Known() && !d.ranged {
		at := r.monthOf(j)
		d.month, d.year, d.next = int(at.Month()), at.Year(), j+2
		return d, true
	}
	if r.word(j).month == 0 || !r.at(j).capital {
		return d, false
	}
	if m, k := r.dayNumber(j + 1); m > 0 && !r.isYear(j+1, true) && !d.ranged && j == next && r.any(k, ",") && r.isYear(k+1, true) {
		return d, false // "the 23 June 24, 2020 ..." belongs to the month
	}
	d.month, d.next = r.word(j).month, j+1
	if r.is(d.next, "-") && r.isYear(d.next+1, true) {
		d.next++
	}
	return r.yearOf(d, true), true
}

// slashes reads 6/23/2025, 23/06/2025, 9/11 and 23.06.2025. Where both orders are possible the month comes first, as
// in American papers, and the date stays unresolved.
func (r *reader) slashes(i int) (date, bool) {
	d := date{next: i + 1, weekday: -1, minute: -1, grain: day}
	var f [3]int
	n, sep := 0, byte(0)
	s := r.text(i)
	for k := 0; k < len(s); k++ {
		switch {
		case digit(s[k]):
			f[n] = f[n]*10 + int(s[k]-'0')
			if f[n] > 9999 {
				return d, false
			}
		case (s[k] == '/' || s[k] == '.') && (sep == 0 || sep == s[k]) && n < 2:
			sep = s[k]
			n++
		default:
			return d, false
		}
	}
	switch {
	case s == "9/11":
		d.year, d.month, d.day = 2001, 9, 11
		return d, true
	case n != 2:
		return d, false
	case f[0] > 999 && sep == '/':
		d.year, d.month, d.day = f[0], f[1], f[2]
	case sep == '.' || f[0] > 12:
		d.day, d.month, d.year = f[0], f[1], f[2]
	default:
		d.month, d.day, d.year = f[0], f[1], f[2]
		d.vague = f[1] <= 12 && f[0] != f[1]
	}
	if d.year < 100 && sep == '/' {
		d.year += 2000
	}
	return d, d.year >= 1000 && d.year <= 2100 && valid(d.year, d.month, d.day)
}

// valid says whether the day exists.
func valid(y, m, d int) bool {
	return y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= monthDays(y, m)
}

func monthDays(y, m int) int {
	switch m {
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
