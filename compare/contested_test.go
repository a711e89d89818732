package compare

import "testing"

// TestTwoRebuttalsAreOneSide: what both texts deny divides them not; what one tells and the other denies does.
func TestTwoRebuttalsAreOneSide(t *testing.T) {
	for _, c := range []struct {
		why, a, b  string
		cause      Cause
		kind, verb string
		kept       bool
	}{
		{"both deny", "The party of Orva denied that grain had been sold.", "The party of Orva called the fabricated story of grain that had been sold a plot.", Learned, "", "", false},
		{"a rebuttal opens", "The party of Orva denied that grain had been sold.", "The attention of the party has been drawn to a story that grain had been sold.", Negation, denialKind, "", false},
		{"contrary to what is told", "This runs contrary to rumours in Orva that grain had been sold by the party.", "The party dismissed the rumours in Orva that grain had been sold.", ImplicitNegation, "", "sell", false},
		{"one tells, one denies", "Traders of Orva said that grain had been sold.", "The party of Orva denied that grain had been sold.", Negation, denialKind, "", true},
		{"what one rejects is what the other did not", "The party of Orva rejected the offer.", "The party of Orva did not reject the offer.", Negation, "", "reject", true},
		{"figures of two denials", "The party of Orva denied that 12 ships had sailed.", "The party of Orva denied that 14 ships had sailed.", Numeric, "", "", true},
	} {
		set := story(t, "Grain of Orva\n\n"+c.a, "Orva and its grain\n\n"+c.b)
		side := func(doc int) Position {
			for _, claim := range set.Claims {
				if claim.Doc == set.Documents[doc] && claim.Sentence == 1 && (claim.Lemma == c.verb || c.verb == "") {
					return Position{Members: []Member{{Doc: claim.Doc, Claim: claim, Span: claim.Span}}}
				}
			}
			t.Fatalf("%s: no claim of %q", c.why, c.verb)
			return Position{}
		}
		d := Divergence{Cause: c.cause, kind: c.kind, Positions: []Position{side(0), side(1)}}
		if got := len(unlessContested([]Divergence{d})) == 1; got != c.kept {
			t.Errorf("%s: kept %v, want %v", c.why, got, c.kept)
		}
	}
}
