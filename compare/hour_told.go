package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// incident is a noun for what happened.
func incident(a, b *claims.Claim) string {
	for _, c := range []*claims.Claim{a, b} {
		if deed, _ := befalls(c); deed != "" {
			return lexicon.Incident.Words("noun/" + deed)[0]
		}
	}
	return "event"
}

// spanned says whether an hour is an end of a stretch: "between 12.01 and 1.00am".
func spanned(c *claims.Claim, m *claims.Moment) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, m.Span)
	return slices.ContainsFunc(tokens[max(0, k-4):min(len(tokens), k+1)], func(t text.Token) bool { return t.Norm == "between" || t.Norm == "from" })
}

// hourOf is the hour at which a claim sets an incident, nil for none.
func hourOf(c *claims.Claim) *hour {
	deed, ok := befalls(c)
	if !ok {
		return nil
	}
	for i := range c.Moments {
		m := &c.Moments[i]
		text := strings.ToLower(words(c, m.Span))
		near := m.Role == when.At || strings.HasPrefix(text, "just ") || strings.HasPrefix(text, "shortly ")
		if m.Clock && m.Minute >= 0 && near && !spanned(c, m) && !midday(c, m) && m.Aspect == "" && !strings.Contains(text, "gmt") && (strings.ContainsAny(text, "apmidn") || strings.Contains(text, "h")) {
			return &hour{m, deed, m.Minute%60 == 0 && approximate(c, m)}
		}
	}
	return nil
}

// midday says whether a text means the middle of the day, no hour of the clock: "this noon".
func midday(c *claims.Claim, m *claims.Moment) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, m.Span)
	return k > 0 && tokens[k].Norm == "noon" && tokens[k-1].Norm == "this"
}

// approximate says whether a text gives an hour as near the true one only: "around 6 p.m.", "roughly at noon". Shortly before and just after
// an hour are told on purpose.
func approximate(c *claims.Claim, m *claims.Moment) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, m.Span)
	return slices.ContainsFunc(tokens[max(0, k-2):min(len(tokens), k+2)], func(t text.Token) bool {
		return slices.Contains([]string{"around", "about", "approximately", "roughly", "circa", "nearly", "almost"}, t.Norm)
	})
}

// befalls is the deed of an incident that a claim tells as a whole, "" when it says only that something happened; false when it
// tells something else.
func befalls(c *claims.Claim) (string, bool) {
	verb, particle, _ := strings.Cut(c.Lemma, " ")
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if particle == "" && c.Head+1 < len(tokens) {
		particle = tokens[c.Head+1].Norm
	}
	switch act := lexicon.Incident.Value(verb); {
	case act == "dating": // "the log places the blast at 2.35 p.m."
		what := harm(c.Object)
		return what, what != "" && !strings.Contains(c.Lemma, " ") && !behindObject(c, "out", "down", "off")
	case act == "come":
		if (verb == "break" || verb == "ring") && particle != "out" || verb == "take" && particle != "place" {
			return "", false
		}
		what := happening(c)
		deed, noun := strings.CutPrefix(what, "noun/")
		if !noun {
			deed = ""
		}
		return deed, what != ""
	case strings.HasPrefix(act, "deed/"):
		shots := happening(c) == "noun/shoot"
		if verb == "open" && particle != "fire" || verb == "gun" && particle != "down" || verb == "fire" && !shots {
			return "", false
		}
		return strings.TrimPrefix(act, "deed/"), true
	case (c.Nominal || c.Passive) && strings.HasPrefix(act, "noun/"): // "were shot": the tagger may take the word for a noun
		return strings.TrimPrefix(act, "noun/"), true
	}
	return "", false
}

// happening is what the noun close before the verb of a claim says of an incident, "" when there is none: the parser takes the
// noun before "took place" for anything.
func happening(c *claims.Claim) string {
	for k := c.Head - 1; k >= max(0, c.Head-4); k-- {
		for _, w := range []string{c.Doc.Lemmas[c.Sentence][k], c.Doc.Sentences[c.Sentence].Tokens[k].Norm} {
			if v := lexicon.Incident.Value(w); strings.HasPrefix(v, "noun/") || v == "vague" {
				if k > 0 && lexicon.Incident.Is(c.Doc.Lemmas[c.Sentence][k-1], "several") {
					return "" // "another shooting", "the first shooting": one of several
				}
				return v
			}
		}
	}
	return ""
}
