package compare

import (
	"strings"
	"testing"
)

// TestReadable: what speaks for a finding is told in words an editor knows.
func TestReadable(t *testing.T) {
	for _, c := range []struct{ why, name, want string }{
		{"a cue of both sentences", "cue since", `"since"`},
		{"a cue of one", "cue deny alone", `"deny" on one side`},
		{"a feature that comes in two sizes", "other title, less", "how little one sentence has of the other title"},
		{"one that holds of both sides", "hedged, both", "that it is put with caution (both)"},
		{"a measure of likeness", "sentence cosine", "how alike both sentences are"},
		{"what stands beside the sentences", "the sentence before", "how alike the sentences before them are"},
		{"a kind of finding", "kind antonym", "how often findings of its kind are right (antonym)"},
		{"one nobody has words for", "weather", "weather"},
	} {
		if got := readable(c.name); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// TestEveryWeightIsReadable: no feature that can be told is told by the name it has in the file of the weights, and no two by the same words.
func TestEveryWeightIsReadable(t *testing.T) {
	named := map[string]string{}
	for _, w := range clashModel().of {
		name := w.name
		for _, group := range []string{"figure: ", "denial: ", "negation: ", "time: "} {
			name = strings.TrimPrefix(name, group)
		}
		words := readable(name)
		if words == name && name != "one unit" {
			t.Errorf("%q has no words for a reader", name)
		}
		if other := named[words]; other != "" && other != name && !strings.HasPrefix(words, `"`) {
			t.Errorf("%q and %q are both told as %q", name, other, words)
		}
		named[words] = name
	}
}
