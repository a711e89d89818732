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
	w := r.word(r.hyphen(j))
	if w.unit == noUnit || !ok && !w.plural {
		return d, false
	}
	k := r.hyphen(j) + 1
	if r.is(k, "and") && r.is(k+1, "a") && r.is(k+2, "half") {
		half, k = true, k+3
	}
	if r.any(k, "'", "'s") {
		k++
	}
	d.grain, d.shift, d.half, d.vague, d.loose = w.unit, n, half, vague, r.has(i-1, loosely)
	switch r.text(k) {
	case "ago":
		d.shape, d.shift, d.next = ago, -n, k+1
		return d, true
	case "from":
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
		d.shape, d.next = relative, k+1
		return d, true
	case "earlier", "later", "prior":
		d.shape, d.next = relative, k+1
		return d, !r.is(i, "the")
	}
	return d, false
}
