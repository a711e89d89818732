package quantity

// pair reads the number n with its unit and, when "to", "-", "or" or "and" joins one, the number behind it.
func (r *reader) pair(n number) couple {
	c := couple{amount: r.amount(n)}
	if c.kind == Ordinal || c.kind == Multiple && c.class == multiple || n.class == vague || n.class == loose {
		return c
	}
	if v, ok := r.votes(c); ok {
		return v
	}
	j, joint := r.joint(c)
	if j < 0 {
		return c
	}
	if s := r.at(j); s.word != nil && s.word.symbol != "" && !s.figure {
		j++
		if r.symbol(j+1) != "" {
			j++
		}
	}
	if r.is(j, "a") || r.is(j, "an") || r.is(j, "one") {
		return c
	}
	m, ok := r.number(j)
	if !ok || m.class == ordinal || m.class == multiple || m.class == vague || m.class == loose {
		return c
	}
	b := r.amount(m)
	if joint == "-" && b.kind == Age && c.figure != b.figure {
		return c
	}
	return r.join(c, b, joint)
}

// joint is the atom where the second number starts and the word that leads to it; -1 when there is none.
func (r *reader) joint(c couple) (int, string) {
	j := c.end + 1
	glue := r.is(j, "-") && r.at(j).glued && r.at(j+1).glued
	switch {
	case glue && (r.is(j+1, "to") || r.is(j+1, "or")) && r.is(j+2, "-"):
		return j + 3, r.at(j + 1).text
	case glue:
		return j + 1, "-"
	case r.is(j, "-") && r.at(j).glued && (r.is(j+1, "to") || r.is(j+1, "or") || r.is(j+1, "and")):
		return j + 2, r.at(j + 1).text // 12- to 17-year-olds
	case r.is(j, "to"), r.is(j, "or"):
		return j + 1, r.at(j).text
	case r.is(j, "and"):
		if _, start := r.hedgeBefore(c.start, 0); start < c.start && r.between(start, c.start) || r.is(c.start, "ages") {
			return j + 1, "and"
		}
	}
	return -1, ""
}

// between says whether the hedge before a number holds the word between.
func (r *reader) between(start, end int) bool {
	for i := start; i < end; i++ {
		if r.is(i, "between") {
			return true
		}
	}
	return false
}

// join decides what two joined numbers are: a range, a vote, a score, or nothing at all.
func (r *reader) join(c couple, b amount, joint string) couple {
	a := c.amount
	if joint == "to" && r.arrives(a, b) {
		return c
	}
	if (a.class == part && !a.named || b.class == part && !b.named) && a.unit != b.unit {
		return c
	}
	bare := !a.named && !b.named && a.whole && b.whole
	if bare && (joint == "-" || joint == "to") {
		if k := r.ballotOrScore(a, b, joint); k != Count {
			a.kind, b.kind, a.unit, b.unit = k, k, "", ""
			return couple{a, b, true}
		}
	}
	if bare && joint == "-" && a.value < 1000 && b.value >= 1000 && a.value < b.value/1000 && lastDigit(b.value) >= 1000 {
		a.value *= 1000 // 5-6,000
	}
	if !shareUnit(&a, &b, joint) {
		return c
	}
	r.shareScale(&a, b)
	if a.kind != b.kind || a.unit != b.unit || a.value >= b.value || joint == "or" && b.value > 3*a.value+3 {
		if joint == "-" && bare {
			c.kind = noKind
			c.last = b.last
		}
		return c
	}
	return couple{a, b, true}
}

// shareUnit gives one of two joined amounts the unit that stands at the other; false where it can be of one of them only.
func shareUnit(a, b *amount, joint string) bool {
	if a.kind == Money && !b.named && b.kind == Count {
		b.kind, b.unit = Money, a.unit
	}
	if a.kind == Age && b.kind == Count && !b.named && b.whole && b.value < 116 && a.end == a.last {
		b.kind, b.unit = Age, a.unit // aged 18 to 24
	}
	if a.kind == Duration && b.kind == Age && a.scale != nil && a.scale.time && a.scale.low == a.scale.high { // "between 6 months and 5 years old"
		years := a.scale.low / 31556952
		a.value, a.step, a.whole = a.value*years, max(a.step, 1)*years, false
		a.kind, a.unit, a.scale = Age, "year", nil
	}
	if !b.named || a.named {
		return true
	}
	if b.kind == Age && joint == "-" && !b.figure && a.figure {
		return false
	}
	a.kind, a.unit, a.scale = b.kind, b.unit, b.scale
	return b.kind != Age || b.value == b.number.value
}

// shareScale gives the first of two joined amounts the scale word behind the second: "3 to 5 million".
func (r *reader) shareScale(a *amount, b amount) {
	if !(b.step >= 1000 && a.step == 0 || b.step > 0 && a.step > 0 && a.step < 1 && b.value >= 1000) {
		return
	}
	f := r.scaleOf(b.number)
	if f <= 1 || a.value >= b.value/f {
		return
	}
	a.value, a.step = a.value*f, max(a.step*f, f)
	if a.number.step == 0 {
		a.step = f
	}
}

// arrives says whether "to" leads to where a change ended, not to the end of a range: "rose by 340 to 5,120", "rose 82
// cents to $74.15".
func (r *reader) arrives(a, b amount) bool {
	_, start := r.hedgeBefore(a.start, 0)
	if !r.changes(start-1) || r.is(start, "from") || r.is(start, "between") {
		return false
	}
	return a.named || r.is(start-1, "by") && b.value > 3*a.value
}

// scaleOf is the product of the scale words of a number written in digits, 1 when there is none.
func (r *reader) scaleOf(n number) float64 {
	f := 1.0
	for i := n.first + 1; i <= n.last; i++ {
		if c := r.class(i); c == scale || c == short || c == group {
			f *= r.at(i).word.low
		}
	}
	return f
}

// noun says whether the atom may be what is counted: a word that is neither capital nor a small closed-class word.
func (r *reader) noun(i int) bool {
	a := r.at(i)
	return len(a.text) > 2 && letter(a.text[0]) && !a.capital && !r.context(i, notOneAfter) || a.text == "-"
}
