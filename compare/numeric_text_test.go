package compare

import (
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// TestFiguresStandWithinASentence: a message names a figure in lower case where only the head of its sentence gave it a capital.
func TestFiguresStandWithinASentence(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"a bound opens the sentence", "At least 59 people were killed when the ferry Calandra sank on Monday.", "The ferry Calandra sank on Monday and 41 people were killed.", "killed: at least 59 against 41"},
		{"a word for a number does", "Thirty-one people were killed when the ferry Calandra sank on Monday.", "The ferry Calandra sank on Monday and 41 people were killed.", "killed: thirty-one against 41"},
	} {
		set, err := claims.Build([]*claims.Document{source.FromText("a", c.a, source.Meta{}), source.FromText("b", c.b, source.Meta{})}, nil)
		if err != nil {
			t.Fatal(err)
		}
		found := Run(set, Options{Assume: true}).Divergences
		if len(found) != 1 || found[0].Message != c.want {
			t.Errorf("%s: %v, want one finding %q", c.reason, messages(found), c.want)
		}
	}
}

func messages(found []Divergence) (out []string) {
	for _, d := range found {
		out = append(out, d.Message)
	}
	return out
}
