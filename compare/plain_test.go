package compare

import (
	"slices"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

// TestPlain: which findings are plain, whatever readers said of others of their kind.
func TestPlain(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		plain     bool
	}{
		{"one frame, opposite verbs", "The union of metal workers accepted the offer of the bank on Thursday.", "The union of metal workers rejected the offer of the bank on Thursday.", true},
		{"one frame, one denied", "The minister of transport visited the yard on Thursday.", "The minister of transport did not visit the yard on Thursday.", true},
		{"other words around the verb", "The union accepted the offer of the bank after a night of bitter talks in the old weigh house.", "The union rejected the offer as an insult to everybody who had kept the furnaces alight through the frost.", false},
		{"the word of somebody, which the text may answer", "The minister of transport visited the yard on Thursday, a mechanic claimed.", "The minister of transport did not visit the yard on Thursday, his office said.", false},
		{"parts of a speech, maybe", "\"The union of metal workers accepted the offer of the bank on Thursday,\" Ida Holm said.", "\"The union of metal workers rejected the offer of the bank on Thursday,\" Ida Holm said.", false},
	} {
		found := Run(story(t, "Talks in Selm\n\n"+c.a, "Selm waits\n\n"+c.b, "2025-03-13", "2025-03-13"), Options{}).Divergences
		if len(found) == 0 || slices.ContainsFunc(found, func(d Divergence) bool { return d.plain }) != c.plain {
			t.Errorf("%s: found %+v; want something, plain: %v", c.why, found, c.plain)
		}
	}
}

// TestPlainIsShown: a plain finding in which the scorer reads a contradiction as well is shown among many sentences, one in which it does not is told
// by its kind.
func TestPlainIsShown(t *testing.T) {
	many := &claims.Set{Documents: []*claims.Document{{Sentences: make([]text.Sentence, 2*someSentences)}}}
	for _, c := range []struct {
		why           string
		plain         bool
		contradiction float64
		level         Level
	}{
		{"plain, and the scorer sees it", true, 0.95, Medium},
		{"plain, and the scorer does not", true, 0.5, Low},
		{"not plain", false, 0.95, Low},
	} {
		said := [3]float64{0.02, 0.98 - c.contradiction, c.contradiction}
		found := []Divergence{{kind: "antonym", Score: 0.8, Level: High, plain: c.plain, Witness: &Witness{Forward: said, Backward: said}}}
		if calibrate(found, many); found[0].Level != c.level {
			t.Errorf("%s: %s, %v; want %s", c.why, found[0].Level, found[0].Score, c.level)
		}
	}
}
