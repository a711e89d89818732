package compare

import "testing"

func TestDangling(t *testing.T) {
	for _, c := range []struct {
		why, words string
		want       bool
	}{
		{"a pronoun without its name", "She called for a new bridge.", true},
		{"the name is put in", "She [Anna Berg] called for a new bridge.", false},
		{"which first one?", "The first would curb the traffic on the bridge.", true},
		{"a noun behind it tells enough", "These sanctions hurt the port of Varde.", false},
		{"it stands for the clause behind", "It is not clear whether the bridge is safe.", false},
		{"what they think stands before", "The council and the mayor seem to think so.", true},
	} {
		if got := dangling(c.words); got != c.want {
			t.Errorf("%s: %q: got %v", c.why, c.words, got)
		}
	}
}

func TestOccasion(t *testing.T) {
	for _, c := range []struct {
		why, phrase string
		want        bool
	}{
		{"people speak at a conference", "a news conference on Friday", true},
		{"an investigation says nothing", "Mr. Berg's investigation", true},
		{"a report is a document that says it", "a report", false},
		{"who leads it is a person", "the head of the investigation", false},
	} {
		if got := namesOccasion(c.phrase); got != c.want {
			t.Errorf("%s: %q: got %v", c.why, c.phrase, got)
		}
	}
}
