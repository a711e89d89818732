package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// figureGuard is a reason why two figures of one measure are no two accounts of one thing.
type figureGuard struct {
	name string
	of   figureKind // the figures it looks at
	asks question   // figures that are known to answer it pass
	bars func(f *figures) bool
}

// figureKind says which figures a guard looks at.
type figureKind uint8

const (
	anyFigure   figureKind = iota
	tollFigure             // people counted by what happened to them
	thingFigure            // all others
)

// question is what a guard wants to know.
type question uint8

const (
	whatever  question = iota
	whichOne           // which thing is measured
	whichTime          // when
)

// barred is the name of the first guard of the table that bars the figures, "" when they pass.
func (f *figures) barred(table []figureGuard) string {
	kind := thingFigure
	if toll(f.a.Measure) {
		kind = tollFigure
	}
	for _, g := range table {
		if (g.of == anyFigure || g.of == kind) && !(g.asks == whichOne && f.one) && !(g.asks == whichTime && f.steady) && g.bars(f) {
			return g.name
		}
	}
	return ""
}

// The guards that also bind models which read two sentences (figurePair.ruledOut, index.elsewhereFigures).
const (
	otherPartOfLand = "in another part of the land"
	widerPlace      = "all over a wider place"
	otherThing      = "of another thing by a word for it"
	bothKnow        = "both texts give both figures"
)

// figureGuards are tried in turn; none depends on another, and the first that bars gives its name.
var figureGuards = []figureGuard{
	{"measured from another place", thingFigure, whatever, (*figures).otherWay},
	{"dead at the scene", tollFigure, whatever, func(f *figures) bool { return atScene(f.A) != atScene(f.B) }},
	{"over more days", tollFigure, whichOne, func(f *figures) bool { return f.index.moreDays([2]where{f.index.where(f.A), f.index.where(f.B)}) }},
	{"several incidents and one", tollFigure, whatever, (*figures).severalAndOne},
	{"a bare year", anyFigure, whichTime, func(f *figures) bool { return bygone(f.A) != bygone(f.B) }},
	{"told of years ago", anyFigure, whatever, func(f *figures) bool { return longAgo(f.A) != longAgo(f.B) }},
	{"a part and a whole", anyFigure, whichOne, func(f *figures) bool { return f.portion(f.A, f.a) != f.portion(f.B, f.b) }},
	{"as many with those named", anyFigure, whatever, (*figures).withNamed},
	{"new ones and all", tollFigure, whatever, func(f *figures) bool { return fresh(f.A, f.a) != fresh(f.B, f.b) }},
	{"on top of others", anyFigure, whatever, func(f *figures) bool { return stepOf(f.A, f.a) != stepOf(f.B, f.b) }},
	{"ages, which are compared by who has them", thingFigure, whatever, func(f *figures) bool { return f.index.isAge(f.A, f.a) || f.index.isAge(f.B, f.b) }},
	{"some more on another day", anyFigure, whatever, (*figures).twoSteps},
	{"of all but so many", anyFigure, whatever, func(f *figures) bool { return exempted(f.A, f.a) != exempted(f.B, f.b) }},
	{"a whole of which a share is told", anyFigure, whatever, func(f *figures) bool { return f.shareTold(f.A, f.a) != f.shareTold(f.B, f.b) }},
	{"one of several parts", anyFigure, whichOne, func(f *figures) bool {
		return (summand(f.A, f.a) || summand(f.B, f.b)) && !(onward(f.A, f.a) && onward(f.B, f.b)) && !f.oneList()
	}},
	{"in brackets", anyFigure, whatever, func(f *figures) bool { return bracketed(f.A, f.a) != bracketed(f.B, f.b) }},
	{"asked", anyFigure, whatever, func(f *figures) bool { return questions(f.A) || questions(f.B) }},
	{"told twice over in other money", thingFigure, whatever, func(f *figures) bool {
		return f.a.Kind == quantity.Money && bracketed(f.A, f.a) && bracketed(f.B, f.b)
	}},
	{"of several things together", thingFigure, whatever, func(f *figures) bool { return jointly(f.A, f.a) != jointly(f.B, f.b) }},
	{"of one family", tollFigure, whatever, func(f *figures) bool { return ofKin(f.A, f.a) != ofKin(f.B, f.b) }},
	{"in hospitals alone", tollFigure, whatever, func(f *figures) bool {
		return f.a.Measure == "killed" && inHospitals(f.A, f.a) != inHospitals(f.B, f.b)
	}},
	{"of one country", tollFigure, whatever, (*figures).fromOneCountry},
	{"votes of two houses", thingFigure, whatever, func(f *figures) bool { return twoBodies(f.a.Quantity, f.b.Quantity) }},
	{otherThing, anyFigure, whatever, (*figures).contrasted},
	{"made in another stretch of time", thingFigure, whatever, func(f *figures) bool { return takenIn(f.A) != takenIn(f.B) }},
	{"for another stretch of time", thingFigure, whatever, func(f *figures) bool {
		return f.a.Kind == quantity.Money && f.b.Kind == quantity.Money && period(f.A, f.a) != period(f.B, f.b)
	}},
	{"a bound that its text spells out", anyFigure, whatever, (*figures).spelledOut},
	{"of a part of the firm", thingFigure, whatever, (*figures).branch},
	{"over the past days", tollFigure, whatever, func(f *figures) bool { return pastDays(f.A) != pastDays(f.B) }},
	{"told of an earlier month", tollFigure, whatever, func(f *figures) bool { return weeksAgo(f.A) != weeksAgo(f.B) }},
	{"told of days ago", tollFigure, whatever, func(f *figures) bool { return daysAgo(f.A) != daysAgo(f.B) }},
	{"adds up with another figure", anyFigure, whichOne, func(f *figures) bool { return f.addsUp(f.A, f.a, f.b) || f.addsUp(f.B, f.b, f.a) }},
	{"a number of numbers", thingFigure, whatever, func(f *figures) bool { return slices.Contains(numbers, claims.Normal(f.a.Measure)) }},
	{"rounded to hundreds", anyFigure, whatever, func(f *figures) bool { return hundreds(f.a.Value, f.b.Value) }},
	{"little above a count in hundreds", tollFigure, whatever, func(f *figures) bool {
		return aboveHundreds(f.a.Quantity, f.b.Quantity) || aboveHundreds(f.b.Quantity, f.a.Quantity)
	}},
	{"in what another side holds", tollFigure, whatever, (*figures).otherHalf},
	{"of the world and of one country", tollFigure, whatever, (*figures).worldAndLand},
	{bothKnow, anyFigure, whatever, func(f *figures) bool { return f.index.countsToo(f.B.Doc, f.a) && f.index.countsToo(f.A.Doc, f.b) }},
	{"both figures in one text", anyFigure, whatever, func(f *figures) bool { return f.repeated(f.a, f.b) }},
	{"about as many percent", thingFigure, whatever, (*figures).aboutAsMany},
	{"cut off behind the point", anyFigure, whatever, func(f *figures) bool {
		return truncated(f.a.Quantity, f.b.Quantity) || truncated(f.b.Quantity, f.a.Quantity)
	}},
	{"denied", anyFigure, whatever, func(f *figures) bool { return denies(f.A) != denies(f.B) }},
	{"planned or possible", anyFigure, whichTime, func(f *figures) bool { return f.unsettled(f.A, f.a) != f.unsettled(f.B, f.b) }},
	{"another time", anyFigure, whichTime, func(f *figures) bool { return f.order == when.Disjoint }},
	{"another day of the week", tollFigure, whichTime, func(f *figures) bool { return f.index.otherWeekday(f.A, f.B) != f.index.otherWeekday(f.B, f.A) }},
	{"other days of one war", tollFigure, whichTime, (*figures).otherWarDay},
	{"after the other text came out", anyFigure, whichTime, func(f *figures) bool { return f.later(f.A, f.B) || f.later(f.B, f.A) }},
	{"one strike and all", tollFigure, whatever, (*figures).oneOfSeveral},
	{"by another army", tollFigure, whatever, (*figures).otherArmy},
	{"other separate incidents", anyFigure, whatever, (*figures).otherSeries},
	{"some of several places", tollFigure, whichOne, (*figures).morePlaces},
	{"left behind by another", anyFigure, whatever, func(f *figures) bool { return leftBehind(f.A, f.a) != leftBehind(f.B, f.b) }},
	{"looks back", anyFigure, whichTime, func(f *figures) bool { return f.index.old(f.A) != f.index.old(f.B) }},
	{"of what the sentence before tells", anyFigure, whichOne, func(f *figures) bool { return backward(f.A) != backward(f.B) }},
	{"another quake", thingFigure, whatever, (*figures).otherQuake},
	{"an aftershock", anyFigure, whatever, func(f *figures) bool { return aftershock(f.A) != aftershock(f.B) }},
	{"how far a count had got", thingFigure, whatever, func(f *figures) bool { return slices.Contains(progress, claims.Normal(f.a.Measure)) }},
	{otherPartOfLand, anyFigure, whatever, (*figures).otherPart},
	{"another place", anyFigure, whichOne, func(f *figures) bool { return f.index.elsewhere(f.A, f.B) }},

	{"with the attacker and without", tollFigure, whatever, func(f *figures) bool {
		return max(f.a.Value, f.b.Value)-min(f.a.Value, f.b.Value) < 2 && (inclusive(f.A) || inclusive(f.B))
	}},
	{"graded by harm", tollFigure, whatever, func(f *figures) bool { return graded(f.A) != graded(f.B) }},
	{"the others of a whole", tollFigure, whatever, func(f *figures) bool { return others(f.A, f.a) || others(f.B, f.b) }},
	{"rounded to tens", anyFigure, whatever, func(f *figures) bool {
		return f.a.Kind == quantity.Count && (human(f.a.Measure) || toll(f.a.Measure)) && (tens(f.a.Value, f.b.Value) || tens(f.b.Value, f.a.Value))
	}},
	{"years rounded to fives", thingFigure, whatever, func(f *figures) bool {
		return fives(f.a) && fives(f.b) && min(f.a.Value, f.b.Value) >= 0.8*max(f.a.Value, f.b.Value)
	}},
	{"part and whole in one sentence", tollFigure, whatever, func(f *figures) bool { return f.countsToo(f.A, f.b) || f.countsToo(f.B, f.a) }},
	{"of a list", tollFigure, whatever, func(f *figures) bool { return (tailing(f.A, f.a) || tailing(f.B, f.b)) && !f.oneList() }},
	{"one of several deaths in a row", tollFigure, whatever, func(f *figures) bool { return f.stage(f.A, f.a) || f.stage(f.B, f.b) }},
	{"in one of several places", tollFigure, whatever, func(f *figures) bool { return f.local(f.A, f.a, f.B) || f.local(f.B, f.b, f.A) }},
	{"told by those of one of several places", tollFigure, whatever, func(f *figures) bool { return f.localVoice(f.A, f.a, f.B) || f.localVoice(f.B, f.b, f.A) }},
	{"those aboard who came off well", tollFigure, whatever, func(f *figures) bool {
		return f.a.Measure == "aboard" && (landed(f.A) || landed(f.B))
	}},
	{"in a part of the place", tollFigure, whatever, func(f *figures) bool { return confined(f.A, f.a) != confined(f.B, f.b) }},
	{"in other events", tollFigure, whichOne, func(f *figures) bool { return besides(f.A) != besides(f.B) }},
	{widerPlace, anyFigure, whatever, func(f *figures) bool { return f.spread() }},
	{"with the dead and without", tollFigure, whatever, func(f *figures) bool { return f.a.Measure == "injured" && f.withDead() }},
	{"one more named beside the count", tollFigure, whatever, func(f *figures) bool { return f.summed() }},
	{"those left there", tollFigure, whatever, func(f *figures) bool { return left(f.A) != left(f.B) }},
	{"things, not people", tollFigure, whatever, func(f *figures) bool { return things(f.A, f.a) || things(f.B, f.b) }},
	{"those named", tollFigure, whatever, func(f *figures) bool { return listing(f.A, f.a) || listing(f.B, f.b) }},
	{"one hospital of several", tollFigure, whatever, func(f *figures) bool { return hospital(f.A, f.a) != hospital(f.B, f.b) }},
	{"several events together", tollFigure, whatever, func(f *figures) bool { return f.together() }},
	{"added up over another stretch", tollFigure, whatever, func(f *figures) bool { return f.stretched() }},
	{"far apart", tollFigure, whatever, func(f *figures) bool {
		return min(f.a.Value, f.b.Value)/max(f.a.Value, f.b.Value) < part && !f.mounted()
	}},
	{"one or two", tollFigure, whatever, func(f *figures) bool {
		low, high := min(f.a.Value, f.b.Value), max(f.a.Value, f.b.Value)
		return low < 3 && high-low < 2
	}},
	{"two parts", tollFigure, whichOne, func(f *figures) bool { return f.portion(f.A, f.a) && f.portion(f.B, f.b) }}, // "eight of those hurt", "20 of the injured"
	{"from a time on", tollFigure, whatever, func(f *figures) bool { return onward(f.A, f.a) != onward(f.B, f.b) }},
	{"other victims", tollFigure, whatever, (*figures).otherVictims},
	{"another event", tollFigure, whichOne, func(f *figures) bool { return f.shared < 0.15 && !(main(f.A) && main(f.B)) && !f.rare() }},
	{"victims of another place", tollFigure, whatever, func(f *figures) bool { return f.apart() }},

	{"with something and without it", thingFigure, whatever, func(f *figures) bool { return stripped(f.A) != stripped(f.B) }},
	{"of another variant", thingFigure, whatever, func(f *figures) bool { return f.variants() }},
	{"on the move", thingFigure, whichOne, func(f *figures) bool {
		return f.order != when.Same && !f.sameWords() && (moving(f.A) || moving(f.B))
	}},
	{"by another of its kind", tollFigure, whatever, func(f *figures) bool { return byAnother(f.A) != byAnother(f.B) }},
	{"a second of its kind", thingFigure, whichOne, func(f *figures) bool { return f.another(f.a, f.b) }},
	{"another number of its kind", thingFigure, whatever, (*figures).numbered},
	{"other people", thingFigure, whichOne, func(f *figures) bool { return f.strangers() }},
	{"counted from a time on", thingFigure, whichOne, func(f *figures) bool { return since(f.A) != since(f.B) }},
	{"counts of another charge", thingFigure, whichOne, func(f *figures) bool { return chargesCounted(f.A, f.a) != chargesCounted(f.B, f.b) }},
	{"of somebody, not of something", thingFigure, whichOne, func(f *figures) bool { return ofName(f.A, f.a) || ofName(f.B, f.b) }},
	{"on top of others", thingFigure, whichOne, func(f *figures) bool { return claims.Normal(f.a.Measure) == "other" }},
	{"when it begins against how long it lasts", thingFigure, whatever, func(f *figures) bool { return offset(f.A, f.a) != offset(f.B, f.b) }},
	{"an age", thingFigure, whichOne, func(f *figures) bool { return f.a.Kind == quantity.Age }},
	{"what is left", thingFigure, whichOne, func(f *figures) bool {
		return f.a.Kind == quantity.Count && remainder(f.A, f.a) != remainder(f.B, f.b)
	}},
	{"one is often no count", thingFigure, whichOne, func(f *figures) bool {
		return f.a.Kind == quantity.Count && min(f.a.Value, f.b.Value) < 2 && !f.opts.Assume
	}},
	{"other things ordered", thingFigure, whichOne, func(f *figures) bool {
		return f.a.Kind == quantity.Ordinal && !slices.Equal(narrow(f.a), narrow(f.b)) // "the fifth coach", "the third Eastern coach"
	}},
	{"other things narrowed", thingFigure, whichOne, func(f *figures) bool {
		a, b := narrow(f.a), narrow(f.b)
		return len(a) > 0 && len(b) > 0 && len(common(a, b)) == 0
	}},
	{"another deed", thingFigure, whichOne, func(f *figures) bool {
		return f.Event.Predicate == Different && f.Event.Subject == Different && f.counted(f.a, f.b) && !f.A.Passive && !f.B.Passive
	}},
	{"to somebody else", thingFigure, whichOne, func(f *figures) bool { return f.otherGoal() }},
	{"another doer", thingFigure, whichOne, func(f *figures) bool {
		return f.Event.Subject == Different && f.A.Subject.Name >= 0 && f.B.Subject.Name >= 0
	}},
	{"how long another deed took", thingFigure, whichOne, func(f *figures) bool { return extent(f.a) && !f.opts.Assume }},
	{"over another stretch", thingFigure, whichOne, func(f *figures) bool { return f.limited(f.A, f.a) != f.limited(f.B, f.b) }},
	{"several figures for the measure", thingFigure, whichOne, func(f *figures) bool {
		vote := f.a.Kind == quantity.Vote && f.Event.Subject == Same
		return f.manifold(f.a, f.b) && (!f.oneCount() || f.Event.Shared < 0.35 && !f.opts.Assume) && !vote
	}},
	{"how long against how far into it", thingFigure, whichOne, func(f *figures) bool {
		return f.a.Unit == "s" && strings.Contains(f.a.Text, "-") != strings.Contains(f.b.Text, "-") // "four hours into the 11-hour flight"
	}},
	{"far apart", thingFigure, whichOne, func(f *figures) bool {
		return (f.a.Kind == quantity.Count || f.a.Kind == quantity.Measure || f.a.Kind == quantity.Money) && max(f.a.Value, f.b.Value) > far*min(f.a.Value, f.b.Value) && f.Event.Predicate != Same
	}},
	{"describes one of many", thingFigure, whichOne, func(f *figures) bool {
		return (attributive(f.A, f.a) || attributive(f.B, f.b)) && f.a.Unit != "s"
	}},
	{"a score of something else", thingFigure, whichOne, func(f *figures) bool {
		return f.a.Kind == quantity.Score && (f.Event.Predicate != Same || f.Event.Subject != Same)
	}},
	{"too little in common", thingFigure, whichOne, func(f *figures) bool { return !f.alike() }},
}

// alike says whether two sentences share the actor, the deed, the names, the time or most of their words, so that figures
// of one measure in them are of one thing.
func (f *figures) alike() bool {
	if f.opts.Assume && f.Event.Predicate == Same && (same(f.Event.Subject) || f.Event.Subject == Open && (same(f.Event.Object) || f.counted(f.a, f.b))) {
		return true
	}
	if f.a.Measure == "magnitude" && !f.manifold(f.a, f.b) {
		return true // the one quake of both stories
	}
	votes := 0
	if f.listed() {
		votes += 2
	}
	for _, yes := range []bool{same(f.Event.Subject) && !f.A.Subject.Unresolved && !f.B.Subject.Unresolved, f.Event.Predicate == Same, f.shared >= 0.35,
		f.index.shareName(f.A, f.B), f.order == when.Same} {
		if yes {
			votes++
		}
	}
	if f.a.Kind == quantity.Count && max(f.a.Value, f.b.Value) < 10 {
		votes-- // small counts of common things are many
	}
	if !f.manifold(f.a, f.b) && f.shared >= 0.25 {
		votes++ // the only figure of its kind in either text
	}
	return votes >= 2 && (f.shared >= 0.2 || f.shared >= 0.12 && f.order == when.Same)
}
