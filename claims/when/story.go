package when

import "crossclaim/claims/text"

// story is a time that hangs on what is told and not on the calendar; it stays unresolved.
func story(next int) date {
	return date{next: next, weekday: -1, minute: -1, grain: day, shape: relative}
}

// storyWord reads a word that leaves the time to the story: "overnight", "moments later", "shortly afterwards".
func (r *reader) storyWord(i int) (date, bool) {
	switch r.text(i) {
	case "overnight":
		return story(i + 1), !r.any(i+1, "-", "success", "sensation", "stay", "stays", "guests", "shelter", "delivery", "shipping") && r.word(i+1).weekday == 0
	case "long":
		return story(i + 2), r.is(i+1, "ago")
	case "moments":
		return story(i + 2), r.any(i+1, "later", "earlier", "before", "after", "ago")
	}
	return story(i + 2), r.any(i+1, "afterwards", "afterward", "thereafter") // behind "shortly", "soon"
}

// hourOf reads a bare part of the day that a preposition leads to, "in the morning", "in the early afternoon", "by early
// evening"; j is the part, i the first atom of the expression.
func (r *reader) hourOf(i, j int) (date, bool) {
	if r.word(j).to == 0 || r.any(j+1, "of", "-") || r.word(j+1).to > 0 {
		return date{}, false
	}
	if r.is(i, "the") || r.is(i-1, "the") {
		k := i - 1
		if r.is(k, "the") {
			k--
		}
		return story(j + 1), r.any(k, "in", "during", "until", "by", "through", "into")
	}
	return story(j + 1), r.any(i-1, "by", "until")
}

// smallHours reads what follows "the early hours": "of Monday" ends them at six, "of the morning" leaves them to the story; k is the atom
// behind them.
func (r *reader) smallHours(k int) date {
	if !r.is(k, "of") {
		return story(k)
	}
	if r.is(k+1, "the") && r.word(k+2).to > 0 {
		return story(k + 3)
	}
	d, ok := r.day(k + 1)
	if !ok || d.grain != day || d.ranged || d.shape != named && d.shape != shifted {
		return story(k)
	}
	d = r.hours(d)
	d.from, d.to = 0, 6
	return d
}

// partOf reads a part of the day before its day: "evening of June 11", "dawn on Monday"; j is the part.
func (r *reader) partOf(j int) (date, bool) {
	d, ok := r.day(j + 2)
	if !ok || d.grain != day || d.to > 0 || d.away != 0 || d.shape != named && d.shape != shifted || r.word(d.next).to > 0 {
		return d, false
	}
	if !d.ranged {
		d.from, d.to = r.word(j).from, r.word(j).to
	}
	return d, true
}

// newYear is the start of the year ahead, or of this one where the words look back or the year is still new; who rings in the new year says
// not which. next is the atom behind it.
func (r *reader) newYear(i, next int) (date, bool) {
	if !r.any(i-1, "in", "since", "before", "by", "until", "after", "into", "for") || r.any(i-2, "ring", "rings", "rang", "ringing", "usher", "ushered", "ushering", "see", "saw") {
		return story(next), true
	}
	d := date{next: next, weekday: -1, minute: -1, shape: shifted, grain: year, edge: begin, shift: 1}
	if r.is(i-1, "since") || r.tense(i-1, next) == 'p' || r.anchor.Known() && r.anchor.From.Month() < 3 {
		d.shift = 0
	}
	return d, true
}

// halfAgo reads "half a century ago", "half-century ago", "a half-century ago": i is the half.
func (r *reader) halfAgo(i int) (date, bool) {
	j := r.hyphen(i + 1)
	if r.any(j, "a", "an") {
		j++
	}
	if !r.is(j+1, "ago") || r.word(j).plural {
		return date{}, false
	}
	d := date{next: j + 2, weekday: -1, minute: -1, shape: ago}
	switch r.word(j).unit {
	case century:
		d.grain, d.shift = decade, -5
	case decade:
		d.grain, d.shift = year, -5
	case year:
		d.grain, d.shift = month, -6
	default:
		return story(j + 2), r.word(j).unit > noUnit
	}
	return d, true
}

// proper says whether a word of time is part of a name: a capital inside a sentence beside another, "USA Today", "the Tonight
// Show". Headlines capitalise everything.
func (r *reader) proper(i int) bool {
	if !r.at(i).capital || i == 0 {
		return false
	}
	p := r.at(i - 1)
	if !(p.capital && p.text != "" && letter(p.text[0])) && !(r.at(i+1).capital && r.any(i+1, "show", "programme", "program")) {
		return false
	}
	words, capitals := 0, 0
	for k := range r.atoms {
		if a := &r.atoms[k]; len(a.text) > 3 && letter(a.text[0]) {
			words++
			if a.capital {
				capitals++
			}
		}
	}
	return capitals*3 <= words*2
}

// after resolves a time that is so many days behind the day named right before in the sentence: "arrested on June 3 and
// released the next day". The day on which somebody spoke is not the day of what he told.
func after(t, last Time, tokens []text.Token) Time {
	if t.hangs == 0 || t.Role != At || last.Role != At || !last.Resolved || last.Interval.To.Sub(last.Interval.From) > oneDay || last.Interval.From.Hour() != 0 && (!last.Clock || last.Zone != "") {
		return t
	}
	for k := max(0, last.First-3); k < t.First; k++ {
		if (k < last.First || k > last.Last) && spoke(tokens[k].Norm) {
			return t
		}
	}
	y, m, d := last.Interval.From.Date()
	t.Interval = Interval{date0(y, int(m), d+t.hangs), date0(y, int(m), d+t.hangs+1)}
	t.Resolved, t.Year = true, t.Interval.From.Year()
	return t
}

// spoke says whether a word is a verb of speech.
func spoke(norm string) bool {
	switch norm {
	case "said", "says", "told", "announced", "added", "reported", "according", "tweeted", "wrote", "warned", "vowed":
		return true
	}
	return false
}
