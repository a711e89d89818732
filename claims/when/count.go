package when

// amount is the number at atom i, whether "and a half" belongs to it, and the atom behind it.
func (r *reader) amount(i int) (n int, half bool, next int, ok bool) {
	a := r.at(i)
	switch {
	case a.number >= 0 && a.number <= 10000:
		n, next = a.number, i+1
	case a.word.count > 0:
		n, next = a.word.count, i+1
		if j := r.hyphen(next); n >= 20 && r.word(j).count > 0 && r.word(j).count < 10 && j > next {
			n, next = n+r.word(j).count, j+1
		}
		if a.in("a", "an") && r.any(next, "couple", "few", "dozen") {
			n, next = max(1, r.word(next).count), next+1
		}
		if r.any(next-1, "couple") && r.is(next, "of") {
			next++
		}
	case a.word.flags&some != 0:
		n, next = 1, i+1
	default:
		return 0, false, i, false
	}
	if r.is(next, "and") && r.is(next+1, "a") && r.is(next+2, "half") {
		return n, true, next + 3, true
	}
	return n, false, next, true
}

// count reads "three weeks ago", "two days after", "a day earlier", "years ago", "the day before".
func (r *reader) count(i int) (date, bool) {
	d := date{next: i, weekday: -1, minute: -1}
	if r.is(i, "a") && r.is(i+1, "half") {
		if d, ok := r.halfAgo(i + 1); ok {
			return d, true
		}
	}
	n, half, j, ok := r.amount(i)
	vague := r.has(i, some) || r.is(i+1, "few") || r.is(i, "a") && r.is(i+1, "couple")
	if r.is(i, "the") {
		n, j, ok = 1, i+1, true
	}
	if !ok {
		n, j, vague = 1, i, true // "years ago"
	}
	if d, found := r.fridaysAgo(n, j); found && ok && !half {
		return d, true
	}
	if next, ok := r.brief(j); ok && next > j && r.any(i, "a", "some") {
		return story(next), true
	}
	w := r.word(r.hyphen(j))
	u := w.unit
	if u == noUnit && w.to > 0 && ok && r.any(r.hyphen(j)+1, "ago", "earlier", "later") {
		u = day // "two nights ago"
	}
	if u == noUnit || !ok && !w.plural {
		return d, false
	}
	k := r.hyphen(j) + 1
	if r.is(k, "and") && r.is(k+1, "a") && r.is(k+2, "half") {
		half, k = true, k+3
	}
	if r.any(k, "'", "'s") {
		k++
	}
	if r.is(k, "to") && r.is(k+1, "the") && r.is(k+2, "day") && r.any(k+3, "before", "after") {
		k += 3 // "a year to the day after"
	}
	d.grain, d.shift, d.half, d.vague, d.loose = u, n, half, vague, r.has(i-1, loosely)
	switch r.text(k) {
	case "ago":
		d.shape, d.shift, d.next = ago, -n, r.agoOf(k+1)
		return d, true
	case "from", "on":
		if e, found := r.fromDay(k+1, n, u, true); found && ok && !vague && !half && u != day && r.word(k+1).weekday > 0 && !r.lasts(i-1) {
			return e, true // "a week on Monday", "two weeks from Friday"
		}
		if r.is(k, "on") {
			return story(k + 1), ok && u > noUnit && r.is(k+1, ",") && (i == 0 || r.any(i-1, "and", "but", "now", ",", "almost", "nearly"))
		}
		if !r.any(k+1, "now", "today") {
			return d, false
		}
		d.shape, d.next = ago, k+2
		return d, true
	case "before", "after":
		if w.unit == day && n == 1 && (r.is(k, "before") && r.is(k+1, "yesterday") || r.is(k, "after") && r.is(k+1, "tomorrow")) {
			d.shape, d.shift, d.next, d.vague = shifted, 2, k+2, false
			if r.is(k, "before") {
				d.shift = -2
			}
			return d, true
		}
		if e, found := r.beside(i, k, n, u); found && !vague && !half && ok && !r.lasts(i-1) {
			return e, true
		}
		d.shape, d.next = relative, k+1
		return d, !r.lasts(i - 1)
	case "earlier", "later", "prior":
		d.shape, d.next = relative, k+1
		if u == day && r.is(k, "later") && ok && !vague && !half && !r.is(k+1, "than") {
			d.hangs = n
		}
		return d, !r.is(i, "the")
	}
	if ok && r.is(i-1, "in") && r.any(k-1, "'", "'s") && r.is(k, "time") {
		d.shape, d.next = ago, k+1 // "in two weeks' time"
		return d, true
	}
	d.shape, d.next = ago, k
	return d, ok && !r.any(k-1, "'", "'s") && r.hence(i, k)
}

// lasts says whether the words up to i make a count of days behind them a stretch, not a distance: "waited [eight days] before", "must
// serve at least [18 years] before".
func (r *reader) lasts(i int) bool {
	if a := r.at(i); a.number >= 0 || a.word.count > 0 {
		i-- // "days before" is no time either
	}
	if r.is(i, "for") || r.is(i, "the") && r.is(i-1, "for") {
		return true // "stood on the pad for nine days before the launch"
	}
	for ; r.any(i, "at", "least", "more", "less", "than", "about", "almost", "nearly", "only", "just", "another", "up", "to", "around", "roughly", "over"); i-- {
	}
	return r.has(i, waits)
}

// beside reads what stands so many days or weeks before or after a named day: i is the first atom of the count, k the word between.
func (r *reader) beside(i, k, n int, u unit) (date, bool) {
	if r.is(k, "before") {
		n = -n
	}
	d, ok := r.fromDay(k+1, n, u, false)
	if ok && u == week && r.is(i, "the") {
		d.spanUnit = week // all the week before
	}
	return d, ok
}

// hence says whether "in two weeks" sets a day ahead: behind a verb that looks ahead, with no count of what happens
// within them ("will play five games in two weeks").
func (r *reader) hence(i, next int) bool {
	if !r.is(i-1, "in") || !r.any(next, "", ".", ",", ";") || r.tense(i-1, next) != 'f' {
		return false
	}
	for j := i - 2; j >= max(0, i-8); j-- {
		if a := r.at(j); a.number >= 0 || a.word.order > 0 || a.word.count > 1 || a.word.flags&some != 0 || a.in("time", "fifth", "sixth") || a.text != "" && digit(a.text[0]) {
			return false
		}
	}
	return true
}

// agoOf skips the day or week that is told of a past one: "two years ago this week", "a year ago today".
func (r *reader) agoOf(i int) int {
	switch {
	case r.is(i, "this") && r.word(i+1).unit >= week && !r.word(i+1).plural:
		return i + 2
	case r.is(i, "today"):
		return i + 1
	}
	return i
}

// brief reads what follows "a" in "a short time later", "a little while ago"; i is the atom behind the article.
func (r *reader) brief(i int) (int, bool) {
	if r.any(i, "short", "little", "brief", "long") {
		i++
	}
	return i + 2, r.any(i, "time", "while", "moment") && r.any(i+1, "later", "earlier", "before", "after", "afterwards", "ago")
}
