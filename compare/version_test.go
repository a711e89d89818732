package compare

import "testing"

// TestVersionOf: the number of a version is told from dates, magnitudes in words and other figures.
func TestVersionOf(t *testing.T) {
	for _, c := range []struct {
		why, title string
		want       version
	}{
		{"from one version to the next", "Upgrade Harrow from 3.3 to 3.4", version{"upgrade harrow from to", " 3.3 3.4"}},
		{"the name of a file", "upgrade_3_4", version{"upgrade", " 3.4"}},
		{"a letter in front", "Harrow v2 guide", version{"harrow guide", " 2"}},
		{"no version", "Harrow guide", version{"harrow guide", ""}},
		{"a count is no version", "Storm kills 12 in Orva", version{"storm kills 12 in orva", ""}},
		{"a date is no version", "2031-04-15-storm", version{"2031.04.15-storm", ""}},
	} {
		if got := versionOf(c.title); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}
