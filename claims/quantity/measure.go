package quantity

// measure reads units of the lexicon: 25-ton, 300 km, 6-foot-2, 40 square miles, 60 miles per hour.
func (r *reader) measure(a *amount, j int) {
	partly := false
	if u := r.at(j + 2).unitWord(); a.class == part && r.is(j, "of") && (r.is(j+1, "a") || r.is(j+1, "an")) && u != nil && !u.glued && (u.time || u.name == "m") {
		a.class, j, partly = cardinal, j+2, true // "a hundredth of a second"
	}
	power := 1
	switch r.at(j).text {
	case "square", "sq", "sq.":
		power = 2
	case "cubic", "cu":
		power = 3
	case "nautical", "metric", "short", "long", "troy", "us", "imperial":
		if r.at(j+1).unitWord() == nil {
			return
		}
		j++
	}
	if power > 1 {
		j = r.next(j) // "square miles", "15,800-square-metre"
	}
	u := r.at(j).unitWord()
	if k := r.next(j); k > j+1 {
		if w := r.words[r.at(j).text+"-"+r.at(k).text]; w != nil && w.unit != nil {
			u, j = w.unit, k // light-year
		}
	}
	if u == nil || power > 1 && u.name != "m" || u.glued && (!r.at(j).glued || !a.figure || j != a.end+1 && !r.at(j).capital) {
		if u == nil || !r.temperature(r.at(j), a, j) {
			return
		}
	}
	if r.is(j, "g") && r.at(j).capital {
		return // 5G is a network
	}
	if r.is(j, "stone") && r.at(j-1).text == "-" || r.is(j, "second") && r.at(j-1).text != "-" && a.value != 1 && !partly {
		return
	}
	if r.is(j-1, "nautical") {
		u = r.words["nmi"].unit
	} else if r.is(j-1, "metric") {
		u = r.words["tonnes"].unit
	}
	a.kind, a.named, a.end, a.unit = Measure, true, j, u.name
	if u.time {
		a.kind = Duration
	}
	if u.name == "deg" {
		u = r.degrees(a, u)
	}
	if power > 1 {
		u = &unit{name: [...]string{"m2", "m3"}[power-2], low: u.low * u.low, high: u.high * u.high}
		if power == 3 {
			f := r.at(j).word.unit.low
			u.low, u.high = u.low*f, u.high*f
		}
		a.unit = u.name
	}
	a.scale = u
	if r.is(j+1, "and") && r.is(j+2, "a") && r.is(j+3, "half") {
		a.value, a.step, a.whole, a.end = a.value+0.5, 0.2, false, j+3
	}
	r.compound(a)
	r.rate(a)
	if a.unit == celsius || a.unit == fahrenheit {
		a.unit = "K"
	}
}

// temperature allows the capital C and F of "40 C".
func (r *reader) temperature(b *atom, a *amount, j int) bool {
	return a.figure && b.capital && (b.text == "c" || b.text == "f") && j == a.end+1
}

// degrees reads the scale behind "degrees": Celsius, F, "degrees below zero" has none.
func (r *reader) degrees(a *amount, u *unit) *unit {
	j := a.end + 1
	switch r.at(j).text {
	case "c", "celsius", "centigrade":
		u = r.words["celsius"].unit
	case "f", "fahrenheit":
		u = r.words["fahrenheit"].unit
	default:
		return u
	}
	a.end, a.unit = j, u.name
	return u
}

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
