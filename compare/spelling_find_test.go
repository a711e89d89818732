package compare

import (
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/source"
)

// Names are found by keys instead of pair by pair: no pair may be missed by that.
func TestMisspellsFindsWhatPairsWould(t *testing.T) {
	labels := []string{"Norvek Bank", "Norvik Bank", "Norvek Banks", "Nrvek Bank", "Norveek Bank", "Orvek Bank", "Norvek Bnak", "norvek Bank", "Norvek Old Bank",
		"Harbour Trust Orva", "Harbour Trusd Orva", "Harbur Trust Orva", "Harbour Trust Orvá", "Élan Motors", "Élan Motor", "Elan Motors",
		"Darren Hollis", "Darryl Hollis", "Darrin Hollis", "Dan Hollis", "Ivo Calloway", "Ivo Galloway", "Ivo Callowoy", "Ivo Callawax", "Ivo Talloway", "Brenn", "",
		"Orsted Line", "Orstad Line", "Orsteg Line", "Orssted Line", "Vardal Works", "Varpal Works"}
	found := 0
	for _, kind := range []name.Kind{name.Person, name.Organisation, name.Place, name.Other} {
		for _, a := range labels {
			for _, b := range labels {
				set := &claims.Set{Names: []name.Entity{{ID: 0, Kind: kind, Label: a}, {ID: 1, Kind: kind, Label: b}}}
				x := &index{set: set}
				want := a != "" && b != "" && a[0] == b[0] && x.misspelt(0, 1)
				if got := misspells(set); got != want {
					t.Errorf("%q and %q as kind %d: %v, want %v", a, b, kind, got, want)
				}
				if want {
					found++
				}
			}
		}
	}
	if found < 40 {
		t.Errorf("%d pairs differ by a letter: too few to show anything", found)
	}
}

// A name of a single word counts only as a body's that is no noun.
func TestMisspellsSingleWords(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      bool
	}{
		{"both are called a firm", "The crane maker Norvek paid. The crane maker Norvik paid.", true},
		{"one is not", "The crane maker Norvek paid. We saw Norvik.", false},
		{"one stands as a noun", "The crane maker Norvek paid. The crane maker Norvik paid, as any norvik would.", false},
	} {
		set, err := claims.Build([]*claims.Document{source.FromText("a", c.text, source.Meta{})}, nil)
		if err != nil {
			t.Fatal(err)
		}
		set.Names = []name.Entity{{ID: 0, Kind: name.Other, Label: "Norvek"}, {ID: 1, Kind: name.Other, Label: "Norvik"}}
		if got := misspells(set); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}
