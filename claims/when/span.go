package when

// ending reads a span that is named by its last month: "three months to March", "year ended June 30", "12 months through May
// 2031". The month counts in full; i is the atom behind "the".
func (r *reader) ending(i int) (date, bool) {
	n, half, j, ok := r.amount(i)
	if !ok {
		n, j = 1, i
	}
	u := r.word(j).unit
	if half || n < 1 || u != month && u != year && u != quarter || ok != r.word(j).plural && n != 1 {
		return date{}, false
	}
	if !r.any(j+1, "to", "through", "ended", "ending") {
		return date{}, false
	}
	k := j + 2
	if r.any(k, "in", "on") {
		k++
	}
	d, ok := r.date(k)
	if !ok || d.shape != named || d.month == 0 || d.ranged || d.minute >= 0 || d.to > 0 {
		return date{}, false
	}
	if d.which == 0 {
		d.which = 'l'
	}
	d.span, d.spanUnit, d.grain, d.day, d.weekday = n, u, month, 0, -1
	return d, true
}

// theWeekend is the weekend last begun, or the next one where the words look ahead.
func (r *reader) theWeekend(j int) date {
	d := date{next: j + 1, weekday: -1, minute: -1, grain: weekend, shape: shifted}
	ahead := r.tense(j-2, j+1) == 'f'
	begun := r.anchor.Known() && (r.anchor.From.Weekday() == 6 || r.anchor.From.Weekday() == 0)
	if !ahead && !begun {
		d.shift = -1
	}
	return d
}
