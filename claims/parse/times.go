package parse

import "strings"

// timeNames are nouns that make a bare adverbial noun phrase one of time ("died Monday", "rose last year").
const timeNames = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april may june july august september
october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. second seconds minute minutes hour hours day days
night nights evening evenings morning mornings afternoon afternoons noon midnight week weeks weekend weekends month months
quarter year years decade decades century centuries today tonight tomorrow yesterday time times moment spring summer autumn
fall winter season christmas easter ramadan thanksgiving a.m. p.m. am pm`

// timeForms are the folded forms of timeNames, and of a year.
func timeForms() map[uint64]bool {
	set := map[uint64]bool{}
	for _, name := range append(strings.Fields(timeNames), "0000") {
		w := newWord(name)
		set[w.form] = true
	}
	return set
}
