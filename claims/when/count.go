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

// tally is a number of units on its way to a time.
type tally struct {
	start   int // first atom
	n       int
	half    bool // "and a half"
	vague   bool // "some", "a few"
	counted bool // a number or an article stands in front; "years ago" has none
	unit    unit
}

// count reads "three weeks ago", "two days after", "a day earlier", "years ago", "the day before".
func (r *reader) count(i int) (date, bool) {
	if r.is(i, "a") && r.is(i+1, "half") {
		if d, ok := r.halfAgo(i + 1); ok {
			return d, true
		}
	}
	c, j := r.tally(i)
	if d, ok := r.fridaysAgo(c.n, j); ok && c.counted && !c.half {
		return d, true
	}
	if next, ok := r.brief(j); ok && next > j && r.any(i, "a", "some") {
		return story(next), true
	}
	w := r.word(r.hyphen(j))
	c.unit = w.unit
	if c.unit == noUnit && w.to > 0 && c.counted && r.any(r.hyphen(j)+1, "ago", "earlier", "later") {
		c.unit = day // "two nights ago"
	}
	if c.unit == noUnit || !c.counted && !w.plural {
		return date{}, false
	}
	k := r.hyphen(j) + 1
	if r.is(k, "and") && r.is(k+1, "a") && r.is(k+2, "half") {
		c.half, k = true, k+3
	}
	return r.distance(c, r.toTheDay(k))
}

// tally reads the number of a count, and the atom behind it.
func (r *reader) tally(i int) (tally, int) {
	n, half, j, ok := r.amount(i)
	vague := r.has(i, some) || r.is(i+1, "few") || r.is(i, "a") && r.is(i+1, "couple")
	if r.is(i, "the") {
		n, j, ok = 1, i+1, true
	}
	if !ok {
		n, j, vague = 1, i, true // "years ago"
	}
	return tally{start: i, n: n, half: half, vague: vague, counted: ok}, j
}

// toTheDay skips what may stand between a unit and the word that makes it a distance: "a year [to the day] after", "two weeks['] time".
func (r *reader) toTheDay(k int) int {
	if r.any(k, "'", "'s") {
		k++
	}
	if r.is(k, "to") && r.is(k+1, "the") && r.is(k+2, "day") && r.any(k+3, "before", "after") {
		k += 3
	}
	return k
}

// brief reads what follows "a" in "a short time later", "a little while ago"; i is the atom behind the article.
func (r *reader) brief(i int) (int, bool) {
	if r.any(i, "short", "little", "brief", "long") {
		i++
	}
	return i + 2, r.any(i, "time", "while", "moment") && r.any(i+1, "later", "earlier", "before", "after", "afterwards", "ago")
}
