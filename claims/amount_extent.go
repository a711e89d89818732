package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// extent is the deed or state that a duration or a length measures: "served four years", "a sentence of 12 years", "fell
// 60 metres"; "" where neither the words around the figure nor those above it in the tree name one. A verb goes before a
// noun below it: who "served a sentence of five months" has served them.
func (t *tree) extent(q quantity.Quantity) string {
	side := ""
	switch {
	case q.Kind == quantity.Duration:
		side = "time/"
	case q.Kind == quantity.Measure && q.Unit == "m":
		side = "way/"
	default:
		return ""
	}
	if side == "time/" && t.behindBars(q) {
		return "sentence"
	}
	found := ""
	for k, steps := q.Last, 0; k >= 0 && steps < 6; k, steps = t.head(k), steps+1 {
		for _, v := range lexicon.Extent.Values(t.lemmas[k]) {
			if m, ok := strings.CutPrefix(v, side); ok && (found == "" || t.tag(k).Verb()) {
				found = m
			}
		}
		if t.tag(k).Verb() {
			break
		}
		if k > q.Last && found == "" && t.tag(k).Noun() && !period(t.lemmas[k]) && t.label(k) != parse.Compound {
			break // another noun is what lasts: "a two-hour drive"
		}
		switch t.label(k) {
		case parse.Nummod, parse.Obj, parse.OblUnmarked, parse.NmodUnmarked, parse.Compound, parse.Amod, parse.Flat:
		case parse.Obl, parse.Nmod:
			if cs := t.cases(k); k <= q.Last && cs != "of" && cs != "for" && cs != "to" && cs != "" {
				return found // "within four years of", "after 12 days"
			}
		default:
			return found
		}
	}
	return found
}

// behindBars says whether a duration is one that somebody is given to spend in prison: "gave him nine years in jail", "was sent to prison for nine
// years". Who has spent it there has served it, and what else he did there took as long as it took.
func (t *tree) behindBars(q quantity.Quantity) bool {
	g := q.Last
	for steps := 0; g >= 0 && !t.tag(g).Verb() && steps < 3; steps++ {
		g = t.head(g)
	}
	if g < 0 || !t.tag(g).Verb() {
		return false
	}
	jail := func(k int) bool {
		if k+1 >= len(t.tokens) || t.tokens[k].Norm != "in" && t.tokens[k].Norm != "to" && t.tokens[k].Norm != "behind" {
			return false
		}
		w := t.lemmas[k+1]
		return w == "jail" || w == "prison" || w == "bar" && t.tokens[k].Norm == "behind"
	}
	switch t.lemmas[g] {
	case "give", "hand", "get", "receive":
		return jail(q.Last + 1)
	case "send":
		return q.First >= 3 && t.tokens[q.First-1].Norm == "for" && t.tokens[q.First-3].Norm == "to" && jail(q.First-3)
	}
	return false
}

// boarded says whether a count is of the people aboard something, and of which of them: "its crew of 17", "17 men on
// board", "120 people were on the span".
func (t *tree) boarded(q quantity.Quantity) (string, []string) {
	if q.Kind != quantity.Count {
		return "", nil
	}
	if q.First > 1 && t.tokens[q.First-1].Norm == "of" && t.lemmas[q.First-2] == "crew" && t.following(q) < 0 {
		return "aboard", []string{"crew"}
	}
	noun := t.following(q)
	if noun < 0 || noun != q.Last+1 && noun != q.Last+2 || !t.people(noun) {
		return "", nil
	}
	k := noun + 1
	if k < len(t.tokens) && t.lemmas[k] == "be" {
		k++
	}
	if k >= len(t.tokens) || !t.onboard(k) {
		return "", nil
	}
	if w := t.lemmas[noun]; !lexicon.Person.Is(w, "any") {
		return "aboard", []string{w}
	}
	return "aboard", nil
}

// passengers is the noun that a count of people aboard stands with: "17 men on board", "its crew of 17".
func (t *tree) passengers(q quantity.Quantity) string {
	if noun := t.following(q); noun >= 0 {
		return t.lemmas[noun]
	}
	if q.First > 1 && t.tokens[q.First-1].Norm == "of" && t.tag(q.First-2).Noun() {
		return t.lemmas[q.First-2]
	}
	if noun := t.counted(q); noun >= 0 && t.tag(noun).Noun() {
		return t.lemmas[noun]
	}
	return "people"
}

// fast is the noun that has the speed: "winds of 130 mph", "a train at 90 miles an hour"; "" when nothing tells.
func (t *tree) fast(c *Claim, q quantity.Quantity) string {
	for k := q.First - 1; k >= 0 && k >= q.First-3; k-- {
		switch norm := t.tokens[k].Norm; {
		case t.tag(k).Noun() && norm != "speed" && norm != "speeds":
			return t.lemmas[k]
		case norm == "of", norm == "at", norm == "speed", norm == "speeds", norm == "up", norm == "to":
		default:
			k = 0
		}
	}
	if s := c.Subject; s.Present() && !s.Unresolved && (s.Head < q.First || s.Head > q.Last) {
		return s.Lemma
	}
	return ""
}

// onboard says whether the words from k on place somebody aboard: "on board", "on the bridge when", "inside the bus".
func (t *tree) onboard(k int) bool {
	switch t.tokens[k].Norm {
	case "aboard", "onboard":
		return true
	case "on", "in", "inside":
	default:
		return false
	}
	if k+1 < len(t.tokens) && t.tokens[k].Norm == "on" && t.tokens[k+1].Norm == "board" {
		return true
	}
	for i := k + 1; i < len(t.tokens) && i <= k+4; i++ {
		switch tag := t.tag(i); {
		case tag.Noun() && (i+1 == len(t.tokens) || !t.tag(i+1).Noun()):
			v := lexicon.Carrier.Value(t.lemmas[i])
			return v != "" && (v != "structure" || t.tokens[k].Norm == "on")
		case tag.Noun(), tag == parse.DT, tag == parse.JJ, tag == parse.PRPS:
		default:
			return false
		}
	}
	return false
}
