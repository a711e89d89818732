package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// among is what the figure before in the clause counts, where "four of them" counts some of these and no noun stands between:
// "23 were injured, four of them seriously"; "" where that is not so.
func (t *tree) among(c *Claim, q quantity.Quantity) string {
	n, k := len(c.Amounts), q.Last+1
	if n == 0 || q.Kind != quantity.Count || k+1 >= len(t.tokens) || t.tokens[k].Norm != "of" || t.tokens[k+1].Norm != "them" && t.tokens[k+1].Norm != "whom" {
		return ""
	}
	before := c.Amounts[n-1]
	if before.Kind != quantity.Count || t.following(before.Quantity) >= 0 || lexicon.Measure.Value(before.Measure) == "" && !lexicon.Figure.Is(before.Measure, "fate") {
		return ""
	}
	for i := before.Last + 1; i < q.First; i++ {
		if t.tag(i) == parse.NNS {
			return ""
		}
	}
	return before.Measure
}

// continues says whether a figure without a noun tells more of what the one before counts: "3,000 teachers, up from 1,800", "41 seats, four
// fewer than before", "17 are in hospital, three in a critical condition".
func (t *tree) continues(before, q quantity.Quantity) bool {
	k := q.Last + 1
	if before.Kind != quantity.Count && before.Kind != quantity.Money || q.Kind != quantity.Count || t.tag(q.Number) != parse.CD || k >= len(t.tokens) || q.First < 2 {
		return false
	}
	norm := func(k int) string { return t.tokens[k].Norm }
	if norm(q.First-1) == "with" && norm(q.First-2) == "compared" && t.following(q) < 0 && before.Kind == quantity.Count {
		return true // "eleven died, compared with one in the other group"
	}
	if w := norm(k); t.following(q) >= 0 && w != "short" && w != "shy" {
		return false
	}
	switch next := norm(k); {
	case norm(q.First-1) == "from" && (norm(q.First-2) == "up" || norm(q.First-2) == "down"):
		return true
	case norm(q.First-1) == "from" && before.Last == q.First-2 && before.First > 0 && norm(before.First-1) == "to":
		return true // "rose to 31 from 27"
	case next == "short", next == "shy", next == "ahead", next == "clear", next == "behind":
		return norm(q.First-1) == "," && before.Kind == quantity.Count
	case next == "more", next == "fewer", next == "less":
		return norm(q.First-1) == "," && k+1 < len(t.tokens) && norm(k+1) == "than"
	case next == "in", next == "with":
		return norm(q.First-1) == "," && before.Kind == quantity.Count && q.Value < before.Value
	}
	return false
}

// converted says whether b tells a once more in another unit: "140,000 pounds (63,500 kg)".
func (t *tree) converted(a, b quantity.Quantity) bool {
	return a.Kind == b.Kind && (a.Kind == quantity.Money || a.Kind == quantity.Measure) && b.First == a.Last+2 && t.tokens[b.First-1].Norm == "("
}
