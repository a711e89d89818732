package quantity

// part reads half and ½ alone, and a quarter before a scale word; other parts need a number or an article in front.
func (r *reader) part(n number) (number, bool) {
	if r.at(n.first).text[0] >= 0x80 {
		return n, true
	}
	if !r.is(n.first, "half") {
		if c := r.class(r.next(n.first)); r.is(n.first, "quarter") && (c == scale || c == group) {
			return r.scaledPart(n)
		}
		return n, false
	}
	switch p := r.at(n.first - 1).text; p {
	case "first", "second", "other", "better", "this", "-", "in": // cut in half
		return n, false // half of a match or a year
	}
	if r.is(r.next(n.first), "an") || r.is(r.next(n.first), "a") {
		j := r.next(n.first) + 1
		if c := r.class(j); c == scale || c == group {
			n.last = j - 1
			return r.scaledPart(n)
		}
		if r.is(j, "percent") || r.is(j, "percentage") && r.is(j+1, "point") || r.share && r.is(j, "point") {
			n.step = 0.06
			return n, true
		}
		if r.at(j).unitWord() != nil {
			n.last, n.class, n.step = j-1, cardinal, 0.2
			return n, true
		}
		return n, false
	}
	if u := r.at(r.next(n.first)).unitWord(); u != nil && r.next(n.first) > n.first+1 {
		n.class, n.step = cardinal, 0.2
		return n, true
	}
	if r.next(n.first) > n.first+1 && r.class(r.next(n.first)) == noClass {
		return n, false // half-hearted, half-brother
	}
	return r.scaledPart(n)
}

// scaledPart turns a part into a plain number when a scale follows: half a million, a quarter million.
func (r *reader) scaledPart(n number) (number, bool) {
	j := n.last
	if r.is(j+1, "of") && (r.is(j+2, "a") || r.is(j+2, "an")) && (r.class(j+3) == scale || r.class(j+3) == group) {
		j += 2
	}
	if c := r.class(r.next(j)); c == scale || c == group {
		m := number{first: n.first, last: j, class: cardinal, value: n.value, step: n.value / 5}
		return r.scales(m), true
	}
	n.step = 0.06
	return n, true
}

// fraction reads "two-thirds", "one third", "three quarters".
func (r *reader) fraction(n *number, j int, count float64) bool {
	w := r.at(j).word
	size := w.low
	if w.class == ordinal {
		if count != 1 || w.low < 3 {
			return false
		}
		size = 1 / w.low
	} else if text := r.at(j).text; text == "half" || text == "halves" || text == "thirds" && count > 2 {
		return false
	} else if text == "quarter" && count != 1 || text == "quarters" && count != 3 {
		return false
	}
	if v := count * size; v > 0 && v < 1 {
		n.value, n.last, n.class, n.whole, n.step = v, j, part, false, 0.06
		return true
	}
	return false
}

// half reads "and a half" behind a number, and the scale behind that.
func (r *reader) half(n number) number {
	j := r.next(n.last)
	if r.is(j, "and") && r.is(r.next(j), "a") && r.is(r.next(r.next(j)), "half") {
		n.last = r.next(r.next(j))
		n.value, n.step, n.whole = n.value+0.5*max(n.step, 1), max(n.step, 1)/5, false
		return r.scales(n)
	}
	return n
}
