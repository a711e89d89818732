package text

import "testing"

func TestPrintable(t *testing.T) {
	cases := []struct{ in, want, why string }{
		{"plain – “text”", "plain – “text”", "ordinary text stays"},
		{"a\x1b[31mb", `a\x1b[31mb`, "a colour code must be seen, not obeyed"},
		{"a\u009b2Jb", `a\u009b2Jb`, "C1 controls are codes in one rune"},
		{"a\nb\tc", "a b c", "line breaks would break a table"},
		{"\u202eabc", `\u202eabc`, "an override turns the line around"},
		{"co\u00adop\u200b", "coop", "soft hyphens and zero-width blanks say nothing"},
		{"👩\u200d👧", "👩\u200d👧", "joiners hold an emoji together"},
		{"می\u200cخواهم", "می\u200cخواهم", "Persian needs its non-joiner"},
		{"a\xffb", `a\xffb`, "a byte that is no text"},
		{string(rune(0xf0000)), `\U000f0000`, "private-use runes stand in for others while a table is drawn"},
	}
	for _, c := range cases {
		if got := Printable(c.in); got != c.want {
			t.Errorf("Printable(%q) = %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}

func TestEscapeJSON(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"{\"a\": \"– “text”\"}\n", "{\"a\": \"– “text”\"}\n", "ordinary text and the ends of lines stay"},
		{"\"a\u009b2Jb\"", `"a\u009b2Jb"`, "C1 controls are codes in one rune"},
		{"\"\u202eabc\"", `"\u202eabc"`, "an override turns the line around"},
		{"\"\U000f0000\"", `"\udb80\udc00"`, "JSON writes a rune of many bits in two halves"},
	} {
		if got := string(EscapeJSON([]byte(c.in))); got != c.want {
			t.Errorf("EscapeJSON(%q) = %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}
