package quantity

// compound adds a smaller unit of the same dimension: two hours and 30 minutes, 6-foot-2, 5ft 4in.
func (r *reader) compound(a *amount) {
	j := r.next(a.end)
	if r.is(j, "and") && (a.kind == Duration || a.unit == "m") {
		j++
	}
	if !r.at(j).figure && r.class(j) != cardinal {
		return
	}
	m, ok := r.number(j)
	if !ok || !m.whole {
		return
	}
	k := r.next(m.last)
	u := r.at(k).unitWord()
	if u == nil && r.at(j-1).text == "-" && (r.is(a.end, "foot") || r.is(a.end, "feet")) && m.value < 12 {
		a.value, a.step, a.end = a.value+m.value/12, 1.0/12, m.last
		return
	}
	if u == nil || u.name != a.scale.name || u.low >= a.scale.low || u.glued && !r.at(k).glued {
		return
	}
	a.value, a.step, a.whole, a.end = a.value+m.value*u.low/a.scale.low, u.low/a.scale.low, false, k
}

// rate reads "per hour", "a day" behind a measure.
func (r *reader) rate(a *amount) {
	p := r.at(a.end + 1).text
	if a.kind != Measure || p != "per" && p != "a" && p != "an" && p != "/" {
		return
	}
	t := r.at(a.end + 2).unitWord()
	if t == nil || !t.time || r.at(a.end+3).text == "ago" {
		return
	}
	u := *a.scale
	u.low, u.high, u.name = u.low/t.low, u.high/t.low, u.name+"/s"
	a.scale, a.unit, a.end = &u, u.name, a.end+2
}
