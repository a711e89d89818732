package parse

import "strings"

// timeNouns are nouns that make a bare adverbial noun phrase one of time ("died Monday", "rose last year").
const timeNouns = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april may june july august september
october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. second seconds minute minutes hour hours day days
night nights evening evenings morning mornings afternoon afternoons noon midnight week weeks weekend weekends month months
quarter year years decade decades century centuries today tonight tomorrow yesterday time times moment spring summer autumn
fall winter season christmas easter ramadan thanksgiving a.m. p.m. am pm`

// timeNames are those nouns.
var timeNames = func() map[string]bool {
	set := map[string]bool{}
	for name := range strings.FieldsSeq(timeNouns) {
		set[name] = true
	}
	return set
}()

// year says whether a word is four digits.
func year(word string) bool {
	return len(word) == 4 && strings.Trim(word, "0123456789") == ""
}
