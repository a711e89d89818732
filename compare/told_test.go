package compare

import (
	"strings"
	"testing"
)

// TestWhatBothTextsTell: where a text also prints the sentence that its own is set against, it does not say otherwise.
func TestWhatBothTextsTell(t *testing.T) {
	const (
		ten     = "The bandits killed ten people at the Ardel market on Friday night, the mayor of Ardel said."
		two     = "The bandits killed two people at the Ardel market on Friday night, when a shop was looted, a trader said."
		looted  = "The bandits killed two people at the Ardel market on Friday night, when the shop was looted, a trader said."
		barrier = "The road to Lowmark was closed by soldiers until the morning of the next day."
	)
	for _, c := range []struct {
		why, a, b string
		want      bool
	}{
		{"each tells one", ten + " " + barrier, two, true},
		{"one tells both", ten + " " + looted, two, false},
		{"both tell both", ten + " " + looted, two + " " + strings.Replace(ten, "killed", "shot dead", 1), false},
	} {
		set := story(t, "Raid on Ardel\n\n"+c.a, "Ardel after the raid\n\n"+c.b)
		ctx := newSurroundings(set)
		at := func(doc int, words string) Member {
			for _, claim := range set.Claims {
				if claim.Doc == set.Documents[doc] && strings.Contains(claim.Quote(), words) {
					return Member{Doc: claim.Doc, Claim: claim, Span: claim.Span}
				}
			}
			t.Fatalf("%s: no claim of %q", c.why, words)
			return Member{}
		}
		for _, cause := range []Cause{Numeric, Learned} {
			d := Divergence{Cause: cause, Relation: Contradict, Positions: []Position{{Members: []Member{at(0, "killed ten")}}, {Members: []Member{at(1, "killed two")}}}}
			if got := len(ctx.unlessBoth([]Divergence{d})) == 1; got != c.want {
				t.Errorf("%s, %s: kept %v, want %v", c.why, cause, got, c.want)
			}
		}
	}
}

// TestAClaimBesideItsDenial: one sentence that tells both needs no pointing at, a charge and its denial in two texts do.
func TestAClaimBesideItsDenial(t *testing.T) {
	const filler = "Grain of the state stores was sold in May, the ministry of trade said in Orva."
	for _, c := range []struct {
		why, a, b string
		want      int
	}{
		{"in one sentence", "The minister, Arne Holt, rejected the opposition party's claim that grain had been sold below its price.", filler, 0},
		{"in two texts", "Grain of the state had been sold below its price by Arne Holt, the opposition party said in Orva.", "Arne Holt dismissed the allegations of grain sales below its price. " + filler, 1},
		{"in two texts, of what the denial does not say", "Grain of the state had been sold below its price by Arne Holt, the opposition party said in Orva.", "Arne Holt dismissed the allegations. " + filler, 0},
	} {
		n := 0
		for _, d := range Run(story(t, "Sarland grain\n\n"+c.a, "Grain of the state stores\n\n"+c.b), Options{}).Divergences {
			if d.Cause == Negation {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: %d denials, want %d", c.why, n, c.want)
		}
	}
}
