package compare

import (
	"fmt"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// TestVersionOf: the number of a version is told from dates, magnitudes in words and other figures.
func TestVersionOf(t *testing.T) {
	for _, c := range []struct {
		why, title string
		want       version
	}{
		{"from one version to the next", "Upgrade Harrow from 3.3 to 3.4", version{"upgrade harrow from to", "3.3 3.4"}},
		{"the name of a file", "upgrade_3_4", version{"upgrade", "3.4"}},
		{"a letter in front", "Harrow v2 guide", version{"harrow guide", "2"}},
		{"no version", "Harrow guide", version{"harrow guide", ""}},
		{"a count is no version", "Storm kills 12 in Orva", version{"storm kills 12 in orva", ""}},
		{"a date is no version", "2031-04-15-storm", version{"2031-04-15-storm", ""}},
		{"nor is a day without its year", "rules-03-12", version{"rules-03-12", ""}},
		{"three parts", "upgrade_3_4_1", version{"upgrade", "3.4.1"}},
		{"a share is no version", "A fee of 2.5% for members", version{"a fee of 2.5% for members", ""}},
		{"nor in a word", "A fee of 2.5 percent for members", version{"a fee of 2.5% for members", ""}},
	} {
		if got := versionOf(c.title); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// rules is a page of two rules that every page has, one that tells how long a key is valid, and its own.
func rules(title string, days int, own ...string) *claims.Document {
	body := fmt.Sprintf("A member stops when its disk is full. Members restart one at a time. A key is valid for %d days.", days)
	return source.FromText(strings.ReplaceAll(title, " ", "-"), title+"\n\n"+strings.Join(append([]string{body}, own...), " "), source.Meta{})
}

// TestVersionsAreNotCompared: pages of two versions stand in no conflict, and do not stand in the way of what a third page tells; pages that bear a number in common do.
func TestVersionsAreNotCompared(t *testing.T) {
	for _, c := range []struct {
		why             string
		pages           []*claims.Document
		found, versions bool
	}{
		{"two versions", []*claims.Document{rules("Harrow 3.3 guide", 12), rules("Harrow 3.4 guide", 20)}, false, true},
		{"no version in the titles", []*claims.Document{rules("Harrow guide", 12), rules("Harrow manual", 20)}, true, false},
		{"each mostly of its own", []*claims.Document{
			rules("Section 2.1 tools", 12, "Hammers hang on the wall.", "A saw needs oil every week.", "Nobody lends a drill.", "The bench belongs to the cooper.", "Glue is bought in May.", "Nails come in boxes of tin.", "The keeper counts the files."),
			rules("Section 4.3 tools", 20, "Paint stands in the cellar.", "Brushes dry in the yard.", "The ladder is for roofs alone.", "Rope is cut by the smith.", "Lamps burn until nine.", "A bucket holds the sand.", "Visitors wear gloves."),
		}, true, false},
		{"a third page", []*claims.Document{rules("Harrow 3.3 guide", 12), rules("Harrow 3.4 guide", 20), rules("Harrow manual", 30)}, true, true},
	} {
		set, err := claims.Build(c.pages, nil)
		if err != nil {
			t.Fatal(err)
		}
		r := Run(set, Options{})
		if (len(r.Divergences) > 0) != c.found || (len(r.Versions) > 0) != c.versions {
			t.Errorf("%s: %v, versions %v", c.why, r.Divergences, r.Versions)
		}
	}
}
