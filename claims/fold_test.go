package claims

import (
	"strings"
	"testing"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ why, in string }{
		{"nothing", ""},
		{"a blank alone", " "},
		{"one word", "ferry"},
		{"as it should be", "the ferry sank"},
		{"two blanks", "the  ferry"},
		{"blanks at the ends", " the ferry "},
		{"a blank behind", "the ferry "},
		{"a line break", "the\nferry"},
		{"a tab beside a blank", "the \tferry"},
		{"a blank that does not break", "the\u00a0ferry"},
		{"a wide blank", "the\u3000ferry sank"},
		{"letters of two bytes", "öl für ähren"},
		{"bytes that are no letter", "a \xff\xfe b"},
	} {
		if got, want := Fold(c.in), strings.Join(strings.Fields(c.in), " "); got != want {
			t.Errorf("%q (%s): %q, want %q", c.in, c.why, got, want)
		}
	}
}
