package quantity

// measure reads units of the lexicon: 25-ton, 300 km, 6-foot-2, 40 square miles, 60 miles per hour.
func (r *reader) measure(a *amount, j int) {
	partly := r.partOf(a, j)
	if partly {
		a.class, j = cardinal, j+2
	}
	power, j, ok := r.power(j)
	if !ok {
		return
	}
	u, j := r.unitAt(a, j, power)
	if u == nil || r.unmeasured(a, j, partly) {
		return
	}
	u = r.refined(u, j)
	a.take(Measure, u.name, j)
	if u.time {
		a.kind = Duration
	}
	if u.name == "deg" {
		u = r.degrees(a, u)
	}
	if power > 1 {
		u = r.raised(u, power, j)
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

// partOf says whether a part is taken of a unit: "a hundredth of a second".
func (r *reader) partOf(a *amount, j int) bool {
	u := r.at(j + 2).unitWord()
	return a.class == part && r.is(j, "of") && (r.is(j+1, "a") || r.is(j+1, "an")) && u != nil && !u.glued && (u.time || u.name == "m")
}

// power reads what stands before a unit and says to which power it is taken and where it stands: "square miles",
// "15,800-square-metre", "nautical miles".
func (r *reader) power(j int) (power, next int, ok bool) {
	switch r.at(j).text {
	case "square", "sq", "sq.":
		return 2, r.next(j), true
	case "cubic", "cu":
		return 3, r.next(j), true
	case "nautical", "metric", "short", "long", "troy", "us", "imperial":
		return 1, j + 1, r.at(j+1).unitWord() != nil
	}
	return 1, j, true
}

// unitAt is the unit at j, nil for none, and its last atom, which is another where a hyphen joins two: light-year.
func (r *reader) unitAt(a *amount, j, power int) (*unit, int) {
	u := r.at(j).unitWord()
	if k := r.next(j); k > j+1 {
		if w := r.words[r.at(j).text+"-"+r.at(k).text]; w != nil && w.unit != nil {
			u, j = w.unit, k
		}
	}
	switch {
	case u == nil:
		return nil, j
	case power > 1 && u.name != "m", u.glued && (!r.at(j).glued || !a.figure || j != a.end+1 && !r.at(j).capital):
		if !r.temperature(r.at(j), a, j) {
			return nil, j
		}
	}
	return u, j
}

// unmeasured says whether the word of a unit means none behind this number: 5G is a network, "1-stone" no weight, "the two second" no time.
func (r *reader) unmeasured(a *amount, j int, partly bool) bool {
	switch r.at(j).text {
	case "g":
		return r.at(j).capital
	case "stone":
		return r.at(j-1).text == "-"
	case "second":
		return r.at(j-1).text != "-" && a.value != 1 && !partly
	}
	return false
}

// refined is the unit that the word before it makes another.
func (r *reader) refined(u *unit, j int) *unit {
	switch {
	case r.is(j-1, "nautical"):
		return r.words["nmi"].unit
	case r.is(j-1, "metric"):
		return r.words["tonnes"].unit
	}
	return u
}

// raised is the square or the cube of a unit of length at j.
func (r *reader) raised(u *unit, power, j int) *unit {
	if power == 2 {
		return &unit{name: "m2", low: u.low * u.low, high: u.high * u.high}
	}
	f := r.at(j).word.unit.low
	return &unit{name: "m3", low: u.low * u.low * f, high: u.high * u.high * f}
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
