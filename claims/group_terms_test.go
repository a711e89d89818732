package claims

import (
	"slices"
	"testing"

	"crossclaim/claims/name"
)

// TestTermsOfATopic: how a normal form is written, and what a name leaves of its words.
func TestTermsOfATopic(t *testing.T) {
	set := &Set{Names: []name.Entity{{ID: 0, Label: "Ines Calder"}, {ID: 1, Kind: name.People, Label: "Danes"}}}
	for _, c := range []struct {
		why     string
		keys    []string
		written forms
		want    []string
	}{
		{"the commonest form", []string{"attacker"}, forms{"attacker": {"driver": 1, "drivers": 2}}, []string{"drivers"}},
		{"of two as common the first of the alphabet", []string{"attacker"}, forms{"attacker": {"drivers": 2, "driver": 2}}, []string{"driver"}},
		{"a form that no noun stands for", []string{"request", "crowd"}, forms{"crowd": {"crowd": 1}}, []string{"crowd"}},
		{"a word of a name, the name behind it", []string{"calder", "name 0"}, forms{"calder": {"Calder": 3}}, []string{"Ines Calder"}},
		{"a word of a name, the name before it", []string{"name 0", "calder"}, forms{"calder": {"Calder": 3}}, []string{"Ines Calder"}},
		{"a people is no term", []string{"name 1"}, nil, nil},
	} {
		w := &writer{bags: &bags{set: set, keys: c.keys}}
		var terms []term
		for k := range c.keys {
			terms = append(terms, term{key: int32(k)})
		}
		if got := w.words(terms, c.written); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}
