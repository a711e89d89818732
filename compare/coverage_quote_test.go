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
		{"a bracket is no end", "The minister of Varde on Tuesday ordered the Harbour Board (HB) to stop all the ferries, which surprised the crews of the old boats and of the new ones at the pier of Calder.", "order", "The minister of Varde on Tuesday ordered the Harbour Board (HB) to stop all the ferries"},
		{"a rumour is no fact", "Rumours spread that the captain would steer the ferry to Calder.", "steer", "Rumours spread that the captain would steer the ferry to Calder."},
		{"what was stated wrongly is not stated", "A paper incorrectly stated that the captain steered the ferry to Calder.", "steer", "A paper incorrectly stated that the captain steered the ferry to Calder."},
		{"when makes the rest of it", "Accidents happen when the captain steers the old ferry to Calder.", "steer", "Accidents happen when the captain steers the old ferry to Calder."},
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
		{"a quotation that the clause breaks off is closed", `He called it "wholly unprovoked`, `He called it "wholly unprovoked"`},
		{"and opened where it began before", `wholly unprovoked," he said`, `"wholly unprovoked," he said`},
		{"curved marks too", `He called it “wholly unprovoked`, `He called it “wholly unprovoked”`},
		{"a pair stays", `He said "no" twice`, `He said "no" twice`},
		{"a lone closing one is opened", "He left early,”", "“He left early,”"},
		{"marks around go", ", and he left –", "and he left"},
		{"a bracket without its other half goes", "(He left", "He left"},
	} {
		if got := clip(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestTail(t *testing.T) {
	text := "The captain, an old sailor from the northern coast who had crossed the strait for more than thirty years without a single accident, was arrested on Tuesday morning for selling the ferry of the town of Calder."
	for _, c := range []struct{ why, lemma, want string }{
		{"a far predicate takes along the subject in front", "sell", "The captain … was arrested on Tuesday morning for selling the ferry of the town of Calder"},
	} {
		r := compared(t, text)
		for _, claim := range r.Set.Claims {
			if claim.Lemma == c.lemma {
				if got := quotation(r.Set, claim); got != c.want {
					t.Errorf("%s: got %q, want %q", c.why, got, c.want)
				}
			}
		}
	}
}
