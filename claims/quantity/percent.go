package quantity

// hundredths reads percent and points of it behind a number.
func (r *reader) hundredths(a *amount, j int) bool {
	switch r.at(j).text {
	case "%", "percent", "pct":
		if r.is(j+1, "points") || r.is(j+1, "point") {
			return a.take(Points, "points", j+1)
		}
		return a.take(Percent, "%", j)
	case "per":
		return r.is(j+1, "cent") && a.take(Percent, "%", j+1)
	case "points", "point":
		return r.share && r.points(a, j) && a.take(Points, "points", j)
	case "percentage", "basis":
		return r.namedPoints(a, j)
	case "of", "a":
		return r.pointPart(a, j)
	}
	return false
}

// points says whether bare points, in a sentence with a percentage, are points of it and not of a game: "fell 4 points to 38 percent",
// "a quarter-point".
func (r *reader) points(a *amount, j int) bool {
	if a.class == part && j > a.end+1 {
		return true
	}
	return r.changes(a.start-1) || r.is(a.start-1, "up") || r.is(a.start-1, "down") || r.context(j+1, comparing)
}

// namedPoints reads "percentage points" and "basis points", a hundredth of them.
func (r *reader) namedPoints(a *amount, j int) bool {
	k := r.next(j)
	if b := r.at(k).text; b != "points" && b != "point" {
		return false
	}
	if r.is(j, "basis") {
		a.value, a.step, a.whole = a.value/100, max(a.step/100, 0.01), false
	}
	return a.take(Points, "points", k)
}

// pointPart reads "a quarter of a percentage point", "half a percent".
func (r *reader) pointPart(a *amount, j int) bool {
	if r.is(j, "of") {
		j++
	}
	if a.class != part || !r.is(j, "a") {
		return false
	}
	switch {
	case r.is(j+1, "percentage") && r.is(j+2, "point"):
		return a.take(Points, "points", j+2)
	case r.is(j+1, "percent"):
		return a.take(Percent, "%", j+1)
	case r.share && r.is(j+1, "point"):
		return a.take(Points, "points", j+1)
	}
	return false
}
