package claims_test

import (
	"slices"
	"testing"
)

// TestTermsStandInTheTexts: a topic is searched by words that its sentences hold, not by what they are compared as.
func TestTermsStandInTheTexts(t *testing.T) {
	for _, c := range []struct {
		why, want, not string
		texts          []string
	}{
		{"a driver is no attacker, and most say drivers", "drivers", "attacker", []string{
			"The race was stopped after two laps, and the drivers waited in the pit lane.", "The drivers left the pit lane when the race was stopped, and a driver wept."}},
		{"a fire is no shooting", "", "shoot", []string{
			"The fire in the engine room reached the deck.", "The fire reached the deck from the engine room."}},
		{"a verb alone is no term", "", "request", []string{
			"The mayor asked the crowd for patience at the town hall. An appeal came from the church.", "At the town hall the mayor called on the crowd for patience. Choirs sang."}},
		{"nobody and the evening name nothing", "", "nobody", []string{
			"Nobody slept in the town hall in the evening.", "In the evening nobody left the town hall."}},
		{"an hour of any day", "", "evening", []string{
			"Nobody slept in the town hall in the evening.", "In the evening nobody left the town hall."}},
		{"what a figure is counted in", "", "euro", []string{
			"The ferry contract cost 240 million euros in all.", "The ferry contract is worth 90 million euros to the owners."}},
	} {
		var terms []string
		for _, topic := range grouped(t, c.texts...) {
			terms = append(terms, topic.Terms...)
		}
		if c.want != "" && !slices.Contains(terms, c.want) {
			t.Errorf("%s: %q is not among %q", c.why, c.want, terms)
		}
		if slices.Contains(terms, c.not) {
			t.Errorf("%s: %q is among %q", c.why, c.not, terms)
		}
	}
}
