package claims_test

import "testing"

// TestAccording reads where what "according to" names ends and the clause begins.
func TestAccording(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"a number behind the comma opens the clause", "According to the coast guard, four fishermen drowned.", "drown", "subject=four fishermen; speaker=the coast guard; count=4 killed"},
		{"a number of things", "According to the ministry, two bridges collapsed.", "collapse", "subject=two bridges; speaker=the ministry"},
		{"a passive", "According to police, 12 people were hurt.", "hurt", "object=12 people; speaker=police"},
		{"two of them", "According to the ministry, two of the bridges collapsed.", "collapse", "subject=two of the bridges; speaker=the ministry"},
		{"two joined subjects with numbers", "According to the army, two doctors and a nurse died.", "die", "subject=two doctors and a nurse; speaker=the army"},
		{"three subjects are no list of sources", "According to police, a man, two women and a child were hurt.", "hurt", "object=a man; speaker=police"},
		{"a list of sources stays one", "According to the army, police and two doctors, the mine exploded.", "explode", "subject=the mine; speaker=the army, police and two doctors"},
		{"a list with a number inside", "According to the coast guard, two doctors and police, the mine exploded.", "explode", "subject=the mine; speaker=the coast guard"},
		{"an apposition to the source", "According to Berg, the mayor, two bridges collapsed.", "collapse", "subject=two bridges; speaker=Berg"},
		{"an apposition to the subject is none", "According to the coast guard, the mayor, Anna Berg, drowned.", "drown", "subject=the mayor; speaker=the coast guard"},
		{"a day between commas is none", "According to police, last week, two men drowned.", "drown", "subject=two men; speaker=police"},
		{"who told whom", "According to two aides speaking to the Herald, the letter angered the bishop.", "anger", "subject=the letter; speaker=two aides"},
		{"behind a day", "On Friday, according to the coast guard, four fishermen drowned.", "drown", "subject=four fishermen; speaker=the coast guard; time=2031-05-02"},
		{"between subject and verb", "The bridge, according to the ministry, collapsed.", "collapse", "subject=The bridge; speaker=the ministry"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
