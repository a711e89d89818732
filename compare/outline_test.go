package compare

import (
	"math"
	"slices"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// TestStoriesOfTwoTexts: what a finding's two texts have in common as wholes, and what part its figures play in them.
func TestStoriesOfTwoTexts(t *testing.T) {
	set, err := claims.Build([]*claims.Document{
		source.FromText("a", "A ferry sank off Harun on Sunday and 31 people drowned, rescuers said. The ferry carried 90 people. Divers found the ferry at dusk.", source.Meta{Title: "Ferry sinks, 31 dead"}),
		source.FromText("b", "Divers searched the ferry off Harun. Police first spoke of 31 people who drowned. A ferry sank off Harun and 38 people drowned, police said.", source.Meta{Title: "Divers find ferry"})}, nil)
	if err != nil {
		t.Fatal(err)
	}
	x, ctx := newIndex(set), newSurroundings(set)
	ctx.outlines = outlines(set, ctx.keys)
	side := func(doc int, value float64) Side {
		for _, c := range set.Claims {
			for i := range c.Amounts {
				if c.Doc == set.Documents[doc] && c.Amounts[i].Value == value {
					return Side{c, c.Amounts[i].Text, []claims.Span{c.Amounts[i].Span}}
				}
			}
		}
		t.Fatalf("no claim of document %d holds %v", doc, value)
		return Side{}
	}
	f := Finding{Cause: Numeric, State: true, A: side(0, 31), B: side(1, 38)}
	read := x.event(f.A.Claim, f.B.Claim)
	got := (&Pass{A: f.A.Claim, B: f.B.Claim, Event: read, index: x, context: ctx}).features(&f, &read)
	for _, c := range []struct {
		why, name string
		want      float64
	}{
		{"b tells a's figure as well", "the other told, one", 1},
		{"a does not tell b's", "the other told, both", 0},
		{"only a's is the first of its kind in its text", "first of its measure, one", 1},
		{"a's stands in its title", "in its title, one", 1},
		{"each is the nearest sentence of its text", "nearest of its text, less", 1},
		{"one figure beside those compared is in both texts", "texts, figures", math.Log1p(1)},
		{"both count people", "noun same", 1},
	} {
		i := slices.IndexFunc(got, func(g feature) bool { return g.name == c.name })
		if i < 0 || math.Abs(got[i].value-c.want) > 1e-9 {
			t.Errorf("%s: %q is %v, want %v", c.why, c.name, got[max(i, 0)], c.want)
		}
	}
}

// TestJaccard: lists that share some, all or nothing.
func TestJaccard(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b []string
		want float64
	}{
		{"nothing on either side", nil, nil, 0},
		{"one side empty", []string{"dam"}, nil, 0},
		{"the same", []string{"dam", "town"}, []string{"dam", "town"}, 1},
		{"one of three", []string{"dam", "town"}, []string{"ferry", "town"}, 1.0 / 3},
	} {
		if got := jaccard(c.a, c.b); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}
