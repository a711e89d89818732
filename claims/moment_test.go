package claims_test

import (
	"slices"
	"testing"

	"crossclaim/claims"
)

// TestWhoHoldsATime says which predicate of a sentence has the time, "" for none.
func TestWhoHoldsATime(t *testing.T) {
	for _, c := range []struct{ why, text, time, predicate string }{
		{"a name behind called holds no time", "The brothers founded a company called Ampera in 2012.", "2012", "found"},
		{"a time that ends a clause is not of the next", "The town was shut until June 2017 when the mine reopened.", "until June 2017", "shut"},
		{"the day of an order is not of its aim", "The president signed an executive order Wednesday aimed at the mines.", "Wednesday", "sign"},
		{"a day behind according to is the report's", "The director met the leader in Oslo, according to media reports Tuesday.", "Tuesday", ""},
		{"what was released on a day keeps it", "Claims fell, according to data released Thursday by the ministry.", "Thursday", "release"},
		{"a time before a noun phrase is of the verb", "Vega died Tuesday of heart failure at home.", "Tuesday", "die"},
		{"a time in front is of the main clause", "In 2012, when he was mayor, Vega closed the port.", "2012", "close"},
		{"a time in an apposition is not of the verb", "Kel, champions in 2019, lost the final.", "2019", "champion"},
		{"a time that counts from a clause is of the one above", "The goal came four minutes after Holt was sent off.", "four minutes after", "come"},
		{"a time in front of there is of what there was", "The first case was found on April 30, and by June 20 there were 412.", "by June 20", "be"},
		{"a time behind the comma of an apposition", "Soldiers retook the station in the capital, Kembe, on Sunday, after officers had fled.", "Sunday", "retake"},
		{"a time that a clause runs on to", "Eight soldiers were killed in a clash on the border between the two countries early on Sunday, officials said.", "early on Sunday", "kill"},
		{"when something was known is not when it was", "The company knew as early as 1996 that the pipe was leaking, Vole said.", "1996", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := ""
			for _, k := range read(t, c.text).Claims {
				if slices.ContainsFunc(k.Moments, func(m claims.Moment) bool { return m.Text == c.time }) {
					got += k.Lemma
				}
			}
			if got != c.predicate {
				t.Errorf("held by %q, want %q", got, c.predicate)
			}
		})
	}
}

// TestNumbersAsSubjects holds what a count of a pronoun is the subject of.
func TestNumbersAsSubjects(t *testing.T) {
	for _, c := range []struct{ why, text, subject string }{
		{"of them is a noun phrase", "Four of them died.", "Four of them"},
		{"so is of those", "Eleven of those died in May.", "Eleven of those"},
		{"under a report", "Police said four of them died.", "four of them"},
	} {
		t.Run(c.why, func(t *testing.T) {
			set := read(t, c.text)
			if !slices.ContainsFunc(set.Claims, func(k *claims.Claim) bool {
				return k.Lemma == "die" && k.Subject.Present() && k.Subject.Span.Of(k.Doc.Text) == c.subject
			}) {
				t.Errorf("nobody of %q died", c.subject)
			}
		})
	}
}
