package reports

import (
	"encoding/json"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

// readText is the set of one document that is read from plain text, and what the JSON of its claims says.
func readText(t *testing.T, raw string) (*claims.Document, []ClaimReading, []wireReading) {
	t.Helper()
	read := text.Read(raw)
	doc := &claims.Document{ID: "a", Path: "a.txt", Text: raw, Sentences: read.Sentences, Offsets: "file"}
	set, err := claims.Build([]*claims.Document{doc}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r := Claims(set, Options{Version: "test"})
	var readings []ClaimReading
	for _, s := range r.Sentences {
		readings = append(readings, s.Claims...)
	}
	var out wireClaimReport
	if err := json.Unmarshal([]byte(write(t, "json", Style{}, r)), &out); err != nil {
		t.Fatal(err)
	}
	var wires []wireReading
	for _, s := range out.Sentences {
		wires = append(wires, s.Claims...)
	}
	if len(wires) != len(readings) {
		t.Fatalf("%d claims in the JSON, %d in the report", len(wires), len(readings))
	}
	return doc, readings, wires
}

// spansText has a part of every kind: taken over from another clause, on two lines, denied, weakened, a speaker without words and one
// who runs on into the next sentence.
const spansText = `The harbour authority reportedly failed to repair the
old pumps of the Marta on Sunday and sold two boats to a firm in Calder.

It was claimed that she might sink. Brandt did not support the plan. Officials, who could not be named, criticized the rescue.

"The pumps were old. We did not check them," Captain Ilse Brandt said. Nine people, he said, were killed by the fire.`

// TestSpansOfParts: the text of each span is what is printed of the part, less the notes around it.
func TestSpansOfParts(t *testing.T) {
	doc, readings, wires := readText(t, spansText)
	seen := map[string]int{}
	same := func(c ClaimReading, part, printed string, span *wireSpan) {
		if span == nil {
			if printed != "" {
				t.Errorf("%q: %s %q has no span", c.Text, part, printed)
			}
			return
		}
		seen[part]++
		words := claims.Fold(doc.Text[span.Start:span.End])
		for _, note := range []string{words, words + " [?]", "(" + words + ")", "(" + words + ") [?]"} {
			if printed == note {
				return
			}
		}
		t.Errorf("%q: the span of the %s says %q, printed is %q", c.Text, part, words, printed)
	}
	for i, c := range readings {
		w := wires[i].Spans
		for _, p := range []struct {
			part    string
			printed string
			span    *wireSpan
		}{
			{"subject", c.Subject, w.Subject}, {"predicate", c.Predicate, w.Predicate}, {"object", c.Object, w.Object}, {"target", c.Target, w.Target},
		} {
			same(c, p.part, p.printed, p.span)
		}
		for _, p := range []struct {
			part    string
			printed []string
			spans   []*wireSpan
			bare    func(printed, words string) string
		}{
			{"speaker", c.Speakers, w.Speakers, func(printed, _ string) string { return printed }},
			{"other", c.Others, w.Others, func(printed, words string) string { return printed[max(0, strings.Index(printed, words)):] }},
			{"amount", c.Amounts, w.Amounts, noted},
			{"time", c.Times, w.Times, noted},
		} {
			if len(p.spans) != len(p.printed) {
				t.Errorf("%q: %d spans of %ss, %d are printed", c.Text, len(p.spans), p.part, len(p.printed))
				continue
			}
			for k, span := range p.spans {
				words := ""
				if span != nil {
					words = claims.Fold(doc.Text[span.Start:span.End])
				} else {
					seen["no "+p.part]++
				}
				same(c, p.part, p.bare(p.printed[k], words), span)
			}
		}
	}
	for _, part := range []string{"subject", "predicate", "object", "target", "speaker", "no speaker", "other", "amount", "time"} {
		if seen[part] == 0 {
			t.Errorf("no claim of the text has a span of the kind %q: nothing was tested", part)
		}
	}
}

// noted is what is printed before the note in brackets that ends it.
func noted(printed, _ string) string {
	if at := strings.LastIndex(printed, " ("); at > 0 && strings.HasSuffix(printed, ")") {
		return printed[:at]
	}
	return printed
}

// TestPartsWithoutText: what denies, weakens or decides a claim is not printed as words, so its span, tense and factuality are named here.
func TestPartsWithoutText(t *testing.T) {
	for _, c := range []struct{ why, text, predicate, negator, modal, factuality, tense string }{
		{"a plain fact", "The ferry sank.", "sank", "", "", "", "past"},
		{"not", "The pumps did not fail.", "did not fail", "not", "", "", "past"},
		{"a verb that denies, and decides", "The crew failed to close the door.", "failed to close", "failed", "", "", "past"},
		{"managed to: the verb decides", "The crew managed to close the door.", "managed to close", "", "", "decided by its verb", "past"},
		{"might: weakened, no tense", "The pumps might fail.", "might fail", "", "might", "", ""},
		{"hearsay has its word", "The ferry reportedly sank.", "sank", "", "reportedly", "", "past"},
		{"admitted that: taken as fact", "The mayor admitted that the bridge had fallen.", "had fallen", "", "", "taken as fact", "past"},
		{"alleged that: no fact yet", "Brandt alleged that the bank sold the boats.", "sold", "", "", "not taken as fact", "past"},
		{"present tense", "The pumps are old.", "are old", "", "", "", "present"},
		{"present perfect holds now", "The pumps have failed.", "have failed", "", "", "", "present"},
		{"past perfect does not", "The pumps had failed.", "had failed", "", "", "", "past"},
		{"a future has no tense of the two", "The pumps will fail.", "will fail", "", "will", "", ""},
	} {
		doc, readings, wires := readText(t, c.text)
		found := false
		for i, r := range readings {
			if r.Predicate != c.predicate {
				continue
			}
			found = true
			of := func(s *wireSpan) string {
				if s == nil {
					return ""
				}
				return doc.Text[s.Start:s.End]
			}
			w := wires[i]
			got := [4]string{of(w.Spans.Negator), of(w.Spans.Modal), w.Factuality, w.Tense}
			if want := [4]string{c.negator, c.modal, c.factuality, c.tense}; got != want {
				t.Errorf("%s: %q: negator, modal, factuality and tense are %q, want %q", c.why, c.text, got, want)
			}
		}
		if !found {
			t.Errorf("%s: %q: no claim with the predicate %q", c.why, c.text, c.predicate)
		}
	}
}

// TestFactualityIsShown: the faint line says it, and says nothing where there is nothing to say.
func TestFactualityIsShown(t *testing.T) {
	for _, c := range []struct{ why, factuality, want string }{
		{"as other notes are", factuality("presuppose"), "hedged, taken as fact"},
		{"the usual reading has no note", factuality(""), "hedged"},
	} {
		r := ClaimReading{Polarity: "affirmed", Modality: "asserted", Kind: "fact", Hedged: true, Factuality: c.factuality, Tense: "past"}
		if got := r.how(); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// TestStanceIsShown: a stance that was not taken is not told as the other one.
func TestStanceIsShown(t *testing.T) {
	for _, c := range []struct{ why, polarity, stance, target, want string }{
		{"condemned the coup", "affirmed", "against", "the coup", "stance against the coup"},
		{"avoided condemning the coup", "implicitly denied", "against", "the coup", "implicitly denied, no stance told against the coup"},
		{"did not praise it", "denied", "for", "it", "denied, no stance told for it"},
		{"did not comment on the coup", "denied", "silent", "the coup", "denied, silent on the coup"},
		{"declined to comment", "implicitly denied", "silent", "", "implicitly denied, silent"},
	} {
		r := ClaimReading{Polarity: c.polarity, Modality: "asserted", Kind: "fact", Stance: c.stance, Target: c.target}
		if got := r.how(); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}
