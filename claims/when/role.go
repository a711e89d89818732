package when

// bounded reads a role word and the time behind it, or a range, or a plain time.
func (r *reader) bounded(i int) (Time, int) {
	if r.is(i, "from") || r.is(i, "between") {
		return r.stretch(i)
	}
	role, j, ok := r.role(i)
	if !ok {
		return Time{}, i
	}
	if role != At {
		j = r.filler(j)
		if role == By && r.is(j, "the") && edges[r.text(j+1)] != whole && !r.is(j+1, "turn") {
			j++
		}
	}
	d, ok := r.date(j)
	if !ok {
		return Time{}, i
	}
	if role == At || d.grain == year && r.is(d.next, "-") {
		if e, ok := r.to(d, false); ok {
			t := r.union(d, e)
			t.Role = role
			return t, e.next
		}
	}
	if role == After && d.minute == 24*60 && d.grain == day {
		d.minute, d.slack = 5, 5 // "shortly after midnight on Friday" is early on Friday
	}
	if role == By && (d.minute < 0 && d.from == 0 && d.grain == noUnit || d.shape == relative) {
		return Time{}, i
	}
	if d.which == 0 && d.shape == named && d.year == 0 && (d.weekday >= 0 || d.month > 0 || d.feast != nil) {
		d.which = r.side(role, i, d)
	}
	t := r.build(d)
	t.Role = role
	return t, d.next
}

// role reads what leads to a time and says where that starts: "until", "shortly before", "no later than", or nothing. It is false for
// words that lead to something else.
func (r *reader) role(i int) (role Role, next int, ok bool) {
	j := i
	if r.any(i, "shortly", "just", "soon", "right", "immediately", "long", "well") && r.any(i+1, "before", "after") {
		j++
	}
	switch {
	case r.is(j, "up") && r.any(j+1, "until", "to"):
		return Until, j + 2, true
	case r.has(j, roles):
		role = r.word(j).role
		return role, j + 1, role != At
	case !r.is(j, "no"):
		return At, j, j == i
	case !r.is(j+2, "than") || !r.any(j+1, "earlier", "later", "sooner"):
		return At, i, false
	case r.is(j+1, "later"):
		return By, j + 3, true
	}
	return After, j + 3, true
}

// side says on which side of the anchor a day without its year lies, by its role or by the verbs around it.
func (r *reader) side(role Role, i int, d date) byte {
	switch role {
	case By, Until:
		return r.limit(role, i, d)
	case Since:
		return 'p'
	}
	which := r.tense(i, d.next)
	if d.weekday >= 0 && d.month == 0 && which != '?' && !r.any(d.next, "'s", "'") && (r.is(i-1, "for") || r.is(i-1, "from") && which == 0) {
		which = 'f' // "called a strike for Friday", "come back from Monday"
	}
	if r.any(i-1, "from", "starting", "beginning") && r.decided(i) {
		which = 'f'
	}
	if r.attribute(i, d.next) {
		return 0 // "will look into the Jan. 6 attack"
	}
	return which
}

// filler skips what may stand between a role word and its time: "since at least", "until around".
func (r *reader) filler(i int) int {
	switch {
	case r.is(i, "the") && r.isYear(i+1, true):
		return i + 1
	case r.is(i, "at") && r.any(i+1, "least", "about", "around"):
		return i + 2
	case r.any(i, "around", "about", "at", "roughly"):
		return i + 1
	}
	return i
}
