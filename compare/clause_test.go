package compare

import (
	"strings"
	"testing"

	"crossclaim/claims"
)

// TestClauseQuotes: a clause is told without a quotation mark that has no partner.
func TestClauseQuotes(t *testing.T) {
	for _, c := range []struct{ why, text, clause, want string }{
		{"no quotation", "The mill burned down.", "The mill burned down", "The mill burned down"},
		{"both marks", `The mayor called it "a shame" on Monday.`, `The mayor called it "a shame" on Monday`, "The mayor called it 'a shame' on Monday"},
		{"the comma behind it stands before the mark", `Dorn called it "a shame," and left.`, `Dorn called it "a shame`, "Dorn called it 'a shame'"},
		{"it begins inside", `"Rain fell and the mill burned down" at dawn.`, `the mill burned down" at dawn`, "'the mill burned down' at dawn"},
		{"curly marks", "Dorn called it “a shame,” and left.", "Dorn called it “a shame", "Dorn called it “a shame”"},
		{"a bracket it opens", "He threw stones at them (the soldiers), they said.", "He threw stones at them (the soldiers", "He threw stones at them (the soldiers)"},
		{"too long", strings.Repeat("long ", 40), strings.Repeat("long ", 40), strings.Repeat("long ", 27) + "long…"},
	} {
		at := strings.Index(c.text, c.clause)
		d := &claims.Document{Text: c.text}
		if got := clause(&claims.Claim{Doc: d, Span: claims.Span{Start: at, End: at + len(c.clause)}}); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}
