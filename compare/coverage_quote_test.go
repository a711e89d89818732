package compare

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestQuotation(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"the conjunction in front goes", "The crew slept, while the captain steered the ferry to Calder.", "steer", "the captain steered the ferry to Calder"},
		{"without its condition a clause would say something else", "If the ferry company pays the families, the case ends.", "pay", "If the ferry company pays the families, the case ends."},
		{"a participle is no clause by itself", "A lorry left the road near Orva on Friday, killing nine workers.", "kill", "A lorry left the road near Orva on Friday, killing nine workers."},
		{"a relative clause needs its noun", "The captain, who steered the old ferry to Calder, slept.", "steer", "The captain, who steered the old ferry to Calder, slept."},
	} {
		r := compared(t, c.text)
		found := false
		for _, claim := range r.Set.Claims {
			if claim.Lemma == c.lemma {
				found = true
				if got := quotation(r.Set, claim); got != c.want {
					t.Errorf("%s: got %q, want %q", c.why, got, c.want)
				}
			}
		}
		if !found {
			t.Errorf("%q: no claim of %s", c.text, c.lemma)
		}
	}
}

func TestClip(t *testing.T) {
	long := strings.Repeat("wörd ", 60)
	got := clip(long)
	if n := utf8.RuneCountInString(got); n > longQuote+2 || !strings.HasSuffix(got, "wörd …") {
		t.Errorf("cut to %d characters: %q", n, got)
	}
	for _, c := range []struct{ why, in, want string }{
		{"a lone quotation mark goes", `"He left early`, "He left early"},
		{"a pair stays", `He said "no" twice`, `He said "no" twice`},
		{"a lone closing one goes", "He left early,”", "He left early"},
		{"marks around go", ", and he left –", "and he left"},
		{"a bracket without its other half goes", "(He left", "He left"},
	} {
		if got := clip(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

// A quote of which the end is asked for may be short: then it is the whole.
func TestTail(t *testing.T) {
	long := strings.Repeat("wörd ", 60)
	for _, c := range []struct{ why, in, want string }{
		{"a short quote is whole", "he left early", "he left early"},
		{"an empty one too", "", ""},
		{"of a long one the end", long + "at last", "… " + strings.Repeat("wörd ", 28) + "at last"},
	} {
		if got := tail(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}
