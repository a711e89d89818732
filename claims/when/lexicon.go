package when

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"
)

//go:embed data/calendar.txt
var calendarFile string

//go:embed data/context.txt
var contextFile string

//go:embed data/aspect.txt
var aspectFile string

// unit is a stretch of the calendar.
type unit uint8

const (
	noUnit unit = iota
	second
	minute
	hour
	day
	week
	month
	year
	decade
	century
	weekend
	quarter
	fortnight
)

// flag is what a word says about a time beside it.
type flag uint32

const (
	lead flag = 1 << iota
	counted
	future
	would
	title
	titleAfter
	loosely
	shy
	roles
	zoned
	short
	some
	starts
	modal
	schedule
	past
	lasting
	managed
	moving
	warm
	ledger
	waits
	ready
	pledge
	opens // a time may start here
)

// word is all the lexicon knows of one form; zero fields mean it is not of that class.
type word struct {
	month    int
	weekday  int // 1 Sunday .. 7, 0 none
	weekdays int // the same of the plural, which tells a habit
	season   int
	decade   int // its first year
	unit     unit
	plural   bool
	from, to int // hours of a part of the day
	count    int
	order    int
	zone     int // minutes from UTC, when zoned
	role     Role
	flags    flag
}

type lexicon struct {
	words  map[string]*word
	aspect map[string][][]string // by first word, longest first
	feasts map[string][]feast    // by first word without 's, longest first
}

// words reads the embedded files once; the result is never changed.
var words = sync.OnceValue(load)

func load() *lexicon {
	l := &lexicon{map[string]*word{}, map[string][][]string{}, map[string][]feast{}}
	lines(calendarFile, l.calendar)
	lines(contextFile, l.context)
	lines(aspectFile, l.aspects)
	for _, w := range l.words {
		if w.month+w.weekday+w.weekdays+w.season+w.count+w.to > 0 || w.unit > 0 || w.flags&(some|roles|starts) != 0 {
			w.flags |= opens
		}
	}
	return l
}

func lines(file string, f func([]string)) {
	for line := range strings.Lines(file) {
		if fields := strings.Fields(line); len(fields) > 0 && fields[0] != "#" {
			f(fields)
		}
	}
}

func (l *lexicon) at(form string) *word {
	w := l.words[form]
	if w == nil {
		w = &word{}
		l.words[form] = w
	}
	return w
}

func (l *lexicon) calendar(f []string) {
	n, _ := strconv.Atoi(f[1])
	switch f[0] {
	case "feast", "movable", "easter":
		l.feast(f)
		return
	}
	forms := f[2:]
	if f[0] == "part" {
		forms = f[3:]
	}
	for i, form := range forms {
		w := l.at(form)
		switch f[0] {
		case "month":
			w.month = n
		case "shy":
			w.flags |= shy
		case "weekday":
			w.weekday = n + 1
		case "weekdays":
			w.weekdays = n + 1
		case "shortday":
			w.weekday, w.flags = n+1, w.flags|short
		case "season":
			w.season = n
		case "decade":
			w.decade = n
		case "unit":
			w.unit, w.plural = unit(n), i > 0
		case "part":
			w.from = n
			w.to, _ = strconv.Atoi(f[2])
		case "count":
			w.count = n
		case "some":
			w.flags |= some
		case "order":
			w.order = n
		case "zone":
			w.zone, w.flags = n, w.flags|zoned
		}
	}
}

var flags = map[string]flag{"lead": lead, "counted": counted, "future": future, "would": would, "title": title,
	"titleafter": titleAfter, "hedge": loosely, "starts": starts, "modal": modal, "schedule": schedule, "past": past, "lasting": lasting, "managed": managed, "moving": moving, "warm": warm,
	"ledger": ledger, "waits": waits, "ready": ready, "pledge": pledge}

func (l *lexicon) context(f []string) {
	if f[0] == "role" {
		n, _ := strconv.Atoi(f[1])
		for _, form := range f[2:] {
			w := l.at(form)
			w.role, w.flags = Role(n), w.flags|roles
		}
		return
	}
	for _, form := range f[1:] {
		l.at(form).flags |= flags[f[0]]
	}
}

func (l *lexicon) aspects(f []string) {
	l.at(f[0]).flags |= starts
	list := append(l.aspect[f[0]], f)
	for i := len(list) - 1; i > 0 && len(list[i]) > len(list[i-1]); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
	l.aspect[f[0]] = list
}

// oneDay is the day as the calendar has it; sums of days go through AddDate.
const oneDay = 24 * time.Hour
