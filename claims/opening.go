package claims

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// opening gives a time that opens a clause to that clause, whatever the parser hung it on: "has grown, and just last week
// Seoul fired", "is off for now, but this week, the firm flips the switch".
func (t *tree) opening(list []*Claim, all []when.Time) {
	for _, m := range all {
		first, next := m.First-1, m.Last+1
		for first > 0 && (t.tokens[first].Norm == "just" || t.tokens[first].Norm == "only") {
			first--
		}
		if next < len(t.tokens) && t.tokens[next].Norm == "," {
			next++
		}
		if m.Aspect != "" || first < 1 || next >= len(t.tokens) || t.tag(first) != parse.CC && t.tokens[first].Norm != ";" {
			continue
		}
		at := slices.IndexFunc(list, func(c *Claim) bool {
			return !c.Nominal && c.Span.Start == t.tokens[next].Start && (c.Subject.Present() && c.Subject.First == next || t.label(next) == parse.Expl)
		})
		if at < 0 || t.tokens[next].Kind == text.Punct {
			continue
		}
		for i, c := range list {
			mine := func(o Moment) bool { return o.First == m.First }
			if held := slices.ContainsFunc(c.Moments, mine); i != at && held {
				c.Moments = slices.DeleteFunc(c.Moments, mine)
			} else if i == at && !held {
				c.Moments = append(c.Moments, Moment{Time: m, Span: Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}})
			}
		}
	}
}
