package quantity

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/numbers.txt
var numbersFile string

//go:embed data/units.txt
var unitsFile string

//go:embed data/currencies.txt
var currenciesFile string

//go:embed data/hedges.txt
var hedgesFile string

//go:embed data/context.txt
var contextFile string

// class is the part a word plays inside a number.
type class uint8

const (
	noClass class = iota
	cardinal
	scale
	short // scale written right behind a figure: 3m
	group
	ordinal
	part
	multiple
	vague
	loose
)

// context is a set of bits: what a word says about a figure beside it.
type context uint64

const (
	notOne context = 1 << iota
	notOneAfter
	label
	people
	vote
	change
	money
	metre
	scoring
	ballot
	weight
	turning
	spends
	whose
	holder
	comparing
	onward
	folk
	owner
	body
	prepositional
	base
	schooling
	single
	fate
	dissent
	contest
	being
	whom
	degrees
	warm
	sum
	guess
)

// unit is one unit of measurement; a word that means several units ("ton") has low < high.
type unit struct {
	name      string
	low, high float64
	glued     bool // only right behind a figure or a hyphen: "c", "in"
	time      bool
}

// word is all the lexicon knows of one form.
type word struct {
	class     class
	low, high float64 // value of the number; equal unless vague or loose
	unit      *unit
	symbol    string // currency when it stands before a figure
	currency  string // currency when it stands behind a figure
	code      bool   // an ISO code: only in capitals
	context   context
}

// effect is what a hedge does to the interval.
type effect uint8

const (
	none effect = iota
	atLeast
	atMost
	near
	about
	more
	justOver
	less
	exact
	between
)

type phrase struct {
	words  []string
	effect effect
}

type lexicon struct {
	words  map[string]*word
	names  map[string]string   // "australian dollars" -> AUD
	before map[string][]phrase // by last word, longest first
	after  map[string][]phrase // by first word, longest first
}

// words reads the embedded files once; the result is never changed.
var words = sync.OnceValue(load)

func load() *lexicon {
	l := &lexicon{map[string]*word{}, map[string]string{}, map[string][]phrase{}, map[string][]phrase{}}
	lines(numbersFile, l.number)
	lines(unitsFile, l.units)
	lines(currenciesFile, l.currency)
	lines(hedgesFile, l.hedge)
	lines(contextFile, l.context)
	return l
}

// lines calls f with the fields of every line that is neither blank nor a comment.
func lines(file string, f func([]string)) {
	for line := range strings.Lines(file) {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] != "#" {
			f(fields)
		}
	}
}

// at is the entry of a form, made when it is not there yet.
func (l *lexicon) at(form string) *word {
	w := l.words[form]
	if w == nil {
		w = &word{}
		l.words[form] = w
	}
	return w
}

var classes = map[string]class{"cardinal": cardinal, "scale": scale, "short": short, "group": group,
	"ordinal": ordinal, "part": part, "multiple": multiple, "vague": vague, "loose": loose}

func (l *lexicon) number(f []string) {
	c, low, rest := classes[f[0]], value(f[1]), f[2:]
	high := low
	if c == vague || c == loose {
		high, rest = value(f[2]), f[3:]
	}
	for _, form := range rest {
		w := l.at(form)
		w.class, w.low, w.high = c, low, high
	}
}

func (l *lexicon) units(f []string) {
	low, high, wide := strings.Cut(f[1], ":")
	if !wide {
		high = low
	}
	u := &unit{f[0], value(low), value(high), f[2] == "g", f[2] == "s"}
	for _, form := range f[3:] {
		l.at(form).unit = u
	}
}

func (l *lexicon) currency(f []string) {
	switch f[0] {
	case "symbol":
		for _, form := range f[2:] {
			l.at(form).symbol = f[1]
		}
	case "word":
		for _, form := range f[2:] {
			l.at(form).currency = f[1]
		}
	case "code":
		for _, form := range f[2:] {
			w := l.at(form)
			w.code, w.symbol = true, strings.ToUpper(form)
			if form == "rmb" {
				w.symbol = "CNY"
			}
		}
	case "name":
		for _, form := range f[3:] {
			l.names[f[2]+" "+form] = f[1]
		}
	}
}

var effects = map[string]effect{"atleast": atLeast, "atmost": atMost, "near": near, "about": about, "more": more,
	"justover": justOver, "less": less, "exact": exact, "range": between}

func (l *lexicon) hedge(f []string) {
	p := phrase{f[2:], effects[f[1]]}
	by, key := l.after, p.words[0]
	if f[0] == "before" {
		by, key = l.before, p.words[len(p.words)-1]
	}
	list := append(by[key], p)
	for i := len(list) - 1; i > 0 && len(list[i].words) > len(list[i-1].words); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
	by[key] = list
}

var contexts = map[string]context{"notone": notOne, "notoneafter": notOneAfter, "label": label, "people": people,
	"vote": vote, "change": change, "money": money, "metre": metre, "score": scoring,
	"ballot": ballot, "weight": weight, "turning": turning, "spends": spends, "whose": whose, "holder": holder, "comparing": comparing, "onward": onward, "folk": folk, "owner": owner, "body": body, "prepositional": prepositional,
	"base": base, "schooling": schooling, "single": single, "sum": sum, "guess": guess, "fate": fate, "dissent": dissent, "contest": contest,
	"being": being, "whom": whom, "degree": degrees, "warm": warm}

func (l *lexicon) context(f []string) {
	for _, form := range f[1:] {
		l.at(form).context |= contexts[strings.TrimSuffix(f[0], ":")]
	}
}

// value reads a figure of the data files; they are embedded and tested, so a bad one is 0.
func value(s string) float64 {
	v, _ := strconv.ParseFloat(s, 64)
	return v
}
