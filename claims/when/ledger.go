package when

// resulting is the half or quarter of a year that a business tells of without the year: the last that ended, or the next to end where
// the words look ahead. False where the sentence does not speak of business: a match has quarters too. next is the atom behind it.
func (r *reader) resulting(e edge, i, next int) (date, bool) {
	if !r.anchor.Known() || !r.business() {
		return date{}, false
	}
	d := date{next: next, weekday: -1, minute: -1, grain: year, edge: e, year: r.anchor.From.Year()}
	way := r.tense(i, next)
	for _, w := range [...]int{i - 1, i - 2, i - 3, i - 4, i - 5, i - 6} {
		if r.any(w, "expects", "expect", "forecasts", "forecast", "predicts", "sees") {
			way = 'f'
		}
	}
	end := func(y int) bool {
		iv := d.narrow(Interval{date0(y, 1, 1), date0(y+1, 1, 1)}, *r.anchor)
		if e >= firstQuarter {
			iv.To = iv.To.AddDate(0, 0, -25) // in its last weeks a quarter is told of as over
		}
		return !iv.To.After(r.anchor.From)
	}
	switch ended := end(d.year); {
	case way == 'f' && ended:
		d.year++
	case way != 'f' && !ended:
		d.year--
	}
	return d, true
}

// business says whether a word of results and markets stands in the sentence.
func (r *reader) business() bool {
	if r.books == 0 {
		r.books = 'n'
		for k := range r.atoms {
			if r.has(k, ledger) {
				r.books = 'y'
			}
		}
	}
	return r.books == 'y'
}

// lettered reads "Q2 2024" and, of a business, "Q2"; i is the letter.
func (r *reader) lettered(i int) (date, bool) {
	b := r.at(i + 1)
	if !b.glued || b.number < 1 || b.number > 4 || len(b.text) != 1 || r.at(i+2).glued && !r.any(i+2, ",", ".", ")", "'s") {
		return date{}, false
	}
	e := firstQuarter + edge(b.number-1)
	k := i + 2
	if r.any(k, "of", ",") {
		k++
	}
	if d, ok := r.day(k); ok && d.grain == year && d.edge == whole && d.shape != relative && d.shape != ago {
		d.edge = e
		return d, true
	}
	return r.resulting(e, i, i+2)
}
