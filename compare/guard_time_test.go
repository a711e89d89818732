package compare

import (
	"slices"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// passOf is the pass over the first claims of two texts.
func passOf(t *testing.T, a, b string) *Pass {
	t.Helper()
	day := source.Meta{Published: "2024-05-12"}
	set, err := claims.Build([]*claims.Document{source.FromText("a", a, day), source.FromText("b", b, day)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	first := func(id string) *claims.Claim {
		i := slices.IndexFunc(set.Claims, func(c *claims.Claim) bool { return c.Doc.ID == id && c.Kind != claims.NoClaim })
		if i < 0 {
			t.Fatalf("no claim in %q", id)
		}
		return set.Claims[i]
	}
	x := newIndex(set)
	p := &Pass{A: first("a"), B: first("b"), index: x, context: newSurroundings(set)}
	p.Event = x.event(p.A, p.B)
	return p
}

// TestGuardOfTimeNamesTheTime: what it says of a time stands in the sentences.
func TestGuardOfTimeNamesTheTime(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		bare      bool // no claim holds the time, only its sentence does
		one, two  string
	}{
		{"one day", "The mill burned on Saturday.", "The mill fell on Saturday.", false, "both speak of Saturday", "each names another time"},
		{"the day of the sentence, where the claim has none", "The mill burned on Saturday.", "The mill fell on Saturday.", true, "both speak of Saturday", "each names another time"},
		{"the day that both name, not the first of one", "The mill closed on 3 May 2021 and burned on 8 May 2021.", "The mill burned on 8 May 2021.", true, "both speak of 8 May 2021", "3 May 2021 against 8 May 2021"},
		{"one time in two wordings", "The mill burned on 8 May 2021.", "The mill burned in May 2021.", false, `"8 May 2021" and "May 2021" can be one time`, "each names another time"},
		{"two days", "The mill burned on 3 May 2021.", "The mill burned on 8 May 2021.", false, "both speak of one time", "3 May 2021 against 8 May 2021"},
	} {
		p := passOf(t, c.a, c.b)
		if c.bare {
			for _, side := range []**claims.Claim{&p.A, &p.B} {
				bare := **side
				bare.Moments = nil
				*side = &bare
			}
		}
		if one, two := p.oneTime(), p.twoTimes(); one != c.one || two != c.two {
			t.Errorf("%s: %q and %q, want %q and %q", c.why, one, two, c.one, c.two)
		}
	}
}
