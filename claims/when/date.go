package when

// shape is how a date is anchored.
type shape uint8

const (
	named    shape = iota // a calendar date, as far as named
	shifted               // so many units from the anchor: yesterday, last week
	window                // the last two days, the next three months
	ago                   // three weeks ago: as precise as its unit
	relative              // two days after: hangs on something in the text
)

// edge narrows a date to a part of it.
type edge uint8

const (
	whole edge = iota
	early
	mid
	late
	begin
	end
	sofar   // earlier this year
	onwards // later this month
	shareOf // the first three weeks of it
	firstHalf
	secondHalf
	firstQuarter // the quarters follow one another
)

// date is a time as named, before the anchor resolves it.
type date struct {
	next             int // atom behind it
	shape            shape
	grain            unit
	year, month, day int
	toDay            int // last day of "June 13 to 24"
	weekday          int // -1 none
	season           int // first month, 0 none
	shift            int // units from the anchor
	feast            *feast
	overWeekend      bool // the weekend of the feast
	hangs            int  // days behind the day the story is at
	away             int  // units from the day named: "two days before Christmas"
	awayUnit         unit // of away
	weekOf           byte // the week that holds the day ('o') or begins on it ('b')
	half             bool
	which            byte // 'l'ast, 'n'ext, 't'his before a weekday, month or season
	edge             edge
	from, to         int // hours of the day, to 0 when none
	minute           int // of a clock, -1 none
	slack            int // minutes either way
	zone             string
	offset           int
	span             int  // units the month closes, 0 for the month alone
	spanUnit         unit // of span
	spanFrom         int  // the first unit of a share, 0 for the last ones
	ranged           bool
	vague            bool // cannot be resolved
	loose            bool // a clock without its half of the day, a count that is hedged
}

// date reads a date with the clock or part of the day that belongs to it.
func (r *reader) date(i int) (date, bool) {
	if c, ok := r.clock(i); ok {
		c.next = r.again(c.next)
		j := c.next
		if r.is(j, "on") || r.is(j, ",") {
			j++
		}
		if d, ok := r.day(j); ok && d.grain == day && !d.ranged && d.minute < 0 && (j == c.next || d.next > j) {
			d.minute, d.slack, d.zone, d.offset, d.loose = c.minute, c.slack, c.zone, c.offset, c.loose
			if c.to > 0 {
				d.from, d.to = c.from, c.to
			}
			return d, true
		}
		return c, true
	}
	d, ok := r.day(i)
	if !ok || d.grain != day || d.ranged || d.shape == relative {
		return d, ok
	}
	return r.hours(d), true
}

// hours adds the part of the day or the clock behind a day.
func (r *reader) hours(d date) date {
	j := d.next
	if r.is(j, "'s") && r.word(j+1).to > 0 {
		j++
	}
	if r.any(j, "in", "during") && r.is(j+1, "the") {
		j += 2
	}
	if r.any(j, "early", "late", "mid") && r.word(r.hyphen(j+1)).to > 0 {
		j = r.hyphen(j + 1)
	}
	if w := r.word(j); w.to > 0 && d.to == 0 {
		d.from, d.to, d.next = w.from, w.to, j+1
	}
	j = r.comma(d.next)
	if r.any(j, "at", "around", "about") {
		j++
	}
	if r.any(j, "around", "about", "approximately") {
		j++
	}
	if c, ok := r.clock(j); ok && (j > d.next || r.any(j, "noon", "midday", "midnight")) {
		d.minute, d.slack, d.zone, d.offset, d.loose, d.next = c.minute, c.slack, c.zone, c.offset, c.loose, r.again(c.next)
	}
	return d
}

// day reads everything but clocks.
func (r *reader) day(i int) (date, bool) {
	a := r.at(i)
	d := date{next: i + 1, weekday: -1, minute: -1}
	switch {
	case a.number >= 0 || len(a.text) > 0 && digit(a.text[0]):
		return r.digits(i)
	case a.text == "":
		return d, false
	case a.word == &noWord:
		return r.phrase(i)
	case a.word.weekday > 0:
		return r.weekday(i)
	case a.word.month > 0:
		return r.month(i)
	case a.word.to > 0 && r.any(i-1, "at", "before", "after", "since", "by", "until") && r.any(i+1, "on", "of"):
		return r.partOf(i)
	case a.word.to > 0 && a.text != "night" && r.is(i-1, "at"): // "at dawn"; "at night" tells a habit
		return story(i + 1), !r.any(i+1, "-", "on", "of", "yesterday", "today") && r.word(i+1).weekday == 0
	case a.word.season > 0:
		return r.bareSeason(i)
	case a.word.weekdays > 0:
		return d, false
	case a.word.decade > 0:
		if r.any(i-1, "early", "late", "mid", "-") {
			return r.spelledDecade(i)
		}
		return d, false
	}
	if d, ok := r.phrase(i); ok {
		return d, true
	}
	if a.word.count > 0 || a.word.flags&some != 0 || a.word.unit > 0 {
		return r.count(i)
	}
	return d, false
}

// bounds says whether the words up to atom i set an end for a year behind them.
func (r *reader) bounds(i int) bool {
	return r.is(i, "least") && r.is(i-1, "at") && r.has(i-2, roles) || r.is(i, "than") && r.any(i-1, "earlier", "later", "sooner") && r.is(i-2, "no")
}

// weekday reads "Friday", "Friday, June 13", "Thursday night", "Monday of last week".
func (r *reader) weekday(i int) (date, bool) {
	d := date{next: i + 1, grain: day, weekday: r.word(i).weekday - 1, minute: -1}
	if r.has(i-1, title) || r.has(i+1, titleAfter) && r.at(i+1).capital && !r.is(i+1, "night") || r.habit(i) {
		return d, false
	}
	if r.is(i+1, "week") && !r.at(i+1).capital && r.any(i+2, "", ".", ",", ";", "and", "after", "to", "for", "in", "at", "when", "because", "with") {
		d.next, d.which, d.away, d.awayUnit = i+2, 'f', 1, week // "on Monday week"
		return d, true
	}
	j := r.comma(i + 1)
	if r.word(j).to > 0 && (r.word(r.comma(j+1)).month > 0 || r.word(r.comma(j+1)+1).month > 0 && r.at(r.comma(j+1)).number > 0) {
		d.from, d.to = r.word(j).from, r.word(j).to
		j = r.comma(j + 1)
	}
	if m, ok := r.day(j); ok && m.month > 0 && m.day > 0 && m.weekday < 0 && !m.ranged && m.shape == named {
		m.weekday, m.from, m.to = d.weekday, d.from, d.to
		return m, true
	}
	if r.has(i, short) {
		return d, false
	}
	j = i + 1
	if r.is(j, "of") {
		j++
	}
	if r.any(j, "last", "this", "next") && r.is(j+1, "week") {
		d.shape, d.which, d.next = shifted, 'w', j+2
		d.shift = map[string]int{"last": -1, "next": 1}[r.text(j)]
		return d, true
	}
	if r.is(i+1, "last") && !r.is(i+2, "year") && !r.is(i+2, "month") && r.word(i+2).to == 0 {
		d.which, d.next = 'l', i+2
	}
	return d, true
}

// isYear says whether atom i is a year. A sure place (behind a month) needs no lead.
func (r *reader) isYear(i int, sure bool) bool {
	a := r.at(i)
	if a.number < 1500 && !r.any(i-1, "in", "since", "of", "from", "until", "by", "around") || a.number < 1000 || a.number > 2100 || len(a.text) != 4 {
		return false
	}
	next := r.at(i + 1)
	if r.is(i-1, "since") && a.number >= 1900 && (r.any(i+1, "more", "fewer", "less") && r.is(i+2, "than") || r.any(i+1, "at", "about", "some", "nearly", "over", "almost")) {
		return true // "since 2029 more than 2,300 nurses have left"
	}
	if r.bounds(i - 1) {
		return true // "until at least 2035", "no earlier than 2035"
	}
	if next.glued && len(next.text) > 0 && (letter(next.text[0]) || next.text == "%") || next.word.flags&counted != 0 && !(sure && r.word(i-1).month > 0 && r.at(i-1).capital) || next.word.unit > 0 && (next.word.unit != year || next.word.plural) {
		return false
	}
	if sure {
		return true
	}
	if r.has(i-1, loosely) && !r.any(i-2, "since", "in", "until", "by") {
		return false
	}
	if r.at(i-1).glued && r.at(i).glued && r.is(i-1, "-") && !r.has(i-2, lead) && !(r.at(i-2).number >= 1000) {
		return false // a name: Covid-2019, Agenda-2030
	}
	if r.any(i-1, "$", "£", "€", "than", "no", "no.", "flight", "route", "least", "over", "some", "nearly") || r.any(i, "") {
		return false
	}
	if r.led(i) {
		return true
	}
	// Elsewhere only years of our time: "the 2016 election", "(2008)", "Election 2020".
	return a.number >= 1900 && a.number <= 2050
}
