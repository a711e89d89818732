package claims_test

import (
	"testing"

	"crossclaim/claims"
)

// TestRepairMain reads sentences whose main verb the parser lost, and clauses that "which" or "that" opens.
func TestRepairMain(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"the verb behind an aside", "The bridge, which engineers had declared safe in March, collapsed into the river.", "collapse", "subject=The bridge"},
		{"and the aside has its own subject", "The bridge, which engineers had declared safe in March, collapsed into the river.", "declare", "subject=engineers; object=The bridge"},
		{"a participle inside the aside is not the verb", "The shop, which sold bread made in Delmar, closed in May.", "close", "subject=The shop"},
		{"which stands for what was shut", "The reactor, which inspectors had shut down in March, leaked again on Monday.", "shut down", "subject=inspectors; object=The reactor"},
		{"that stands for what was passed", "The law that parliament passed last year was struck down.", "pass", "subject=parliament; object=The law"},
		{"a denial stays with its own verb", "No law that parliament passed was struck down.", "pass", "is=affirmed asserted; subject=parliament"},
		{"and denies that", "No law that parliament passed was struck down.", "strike down", "is=denied asserted"},
		{"what somebody intends to do", "The company intends to appeal.", "appeal", "is=affirmed planned; subject=The company"},
		{"with a time behind", "The union decided to strike in May.", "strike", "is=affirmed planned; subject=The union"},
		{"what somebody turns to is no deed", "The company turned to appeal courts.", "turn", "subject=The company"},
		{"talks open a sentence", "Talks resume on Thursday in Geneva.", "resume", "subject=Talks"},
		{"talks that ended", "Talks ended on Monday.", "end", "subject=Talks"},
		{"a street does nothing to its name", "Downing Street declined to comment.", "comment", "is=implicit asserted; subject=Downing Street"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}

// TestNominal lists what a noun phrase says of a name: the name whole, nothing where it only tells in which country a town lies.
func TestNominal(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a name behind a title is told whole", "The prime minister, Olaf Brandt, called an election.", "Olaf Brandt"},
		{"a town and its state", "The firm, based in Portland, Oregon, employs 90 people.", ""},
		{"a town and its district", "He moved to Washington, D.C., in 2011.", ""},
		{"what a town is", "He was born in Delmar, the second city of Velia.", "city"},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := ""
			for _, claim := range read(t, c.text).Claims {
				if claim.Nominal {
					got += claims.Fold(claim.Predicate.Of(claim.Doc.Text))
				}
			}
			if got != c.want {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// TestNoMark looks for claims whose predicate is a mark: "many of them, as he put it."
func TestNoMark(t *testing.T) {
	for _, text := range []string{"The law, which critics say targets migrants, passed by 12 votes.", "The tears you see are really tears of joy, he said."} {
		for _, c := range read(t, text).Claims {
			if p := c.Predicate.Of(c.Doc.Text); p == "," || p == "." {
				t.Errorf("%s: a claim whose predicate is %q", text, p)
			}
		}
	}
}
