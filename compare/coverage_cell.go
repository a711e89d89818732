package compare

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

// fill gives the cells still silent the clause of the best sentence that speaks of the theme.
func (t *tabler) fill(row *Row, th theme) {
	keys := t.weigh(th)
	found, sure := t.find(th)
	t.vague = sure < 2
	if th.topic {
		doubtful := t.near(th, found)
		for _, d := range doubtful {
			if row.Cells[d].State == Silence {
				row.Cells[d].State = Unsure
			}
		}
		t.vague = float64(len(doubtful)) > maxDoubt*float64(len(found)) || t.vague
	}
	for d, i := range found {
		if i >= 0 && row.Cells[d].State == Silence {
			c, whole := t.pick(i, th)
			row.Cells[d] = Cell{Doc: row.Cells[d].Doc, State: Says}
			if c == nil {
				row.Cells[d].Words = clip(t.set.Documents[d].Quote(t.sentence(i).Span))
			} else {
				row.Cells[d].fill(t.set, voice(c), c, whole)
				if quote := c.Quote(); !stands(c) && utf8.RuneCountInString(quote) > wholeQuote && t.says(clip(quote)) >= t.says(row.Cells[d].Words) {
					row.Cells[d].Words = clip(quote)
				}
			}
			if th.topic && !(c != nil && th.name >= 0 && slices.Contains(t.held(c), th.name)) && !t.names(row.Cells[d].Words+" "+row.Cells[d].Speaker, th) {
				row.Cells[d] = Cell{Doc: row.Cells[d].Doc, State: Unsure} // a reader would not see what it has to do with the label
			}
		}
	}
	t.clear(keys)
}

// plainly is the share of what a theme must name that the words of a cell must hold.
const plainly = 0.6

// names says whether a quote names the theme at hand in its own words.
func (t *tabler) names(quote string, th theme) bool {
	total, named := 0.0, 0.0
	for _, k := range th.must {
		total += t.wanted[k]
	}
	keys := t.keysIn(quote)
	for i, k := range keys {
		if !slices.Contains(keys[:i], k) {
			named += t.wanted[k]
		}
	}
	return total > 0 && named >= plainly*total || th.measure != ""
}

// says weighs the words of a quote in the theme at hand.
func (t *tabler) says(quote string) float64 {
	sum := 0.0
	for _, k := range t.keysIn(quote) {
		sum += t.weight[k] + t.wanted[k]
	}
	return round(sum)
}

// pick is the claim of a sentence that says most on the theme, and whether it takes the whole sentence to say it.
func (t *tabler) pick(i int, th theme) (best *claims.Claim, whole bool) {
	sum := func(keys []int32) (fit, named float64) {
		for _, k := range keys {
			fit, named = fit+t.weight[k], named+t.wanted[k]
		}
		return fit, named + t.otherwise(th, keys)
	}
	_, all := sum(t.sites[i].keys)
	top, part := 0.0, 0.0
	for _, c := range t.claimsOf(t.sites[i].doc, t.sites[i].sentence) {
		keys := t.held(c)
		fit, named := sum(t.spoken(c, keys))
		score := (0.01 + fit + named) / math.Sqrt(8+float64(len(keys)))
		if !stands(c) {
			score *= 0.6
		}
		if c.Kind == claims.NoClaim {
			score *= 0.5
		}
		if score = round(score); best == nil || score > top {
			best, top, part = c, score, named
		}
	}
	return best, part < spoken*all
}

// voice says whether the source says it itself or lets somebody say it.
func voice(c *claims.Claim) State {
	if c.Speaker() != "" || inQuotation(c) {
		return Quotes
	}
	return Says
}

// inQuotation says whether a claim stands between quotation marks, or in a sentence of a quotation that began before it.
func inQuotation(c *claims.Claim) bool {
	sentence := c.Doc.Sentences[c.Sentence]
	marked := slices.ContainsFunc(sentence.Tokens, func(t text.Token) bool { return t.Norm == "\"" })
	if sentence.Quoted && marked && len(quotations(c)) == 0 {
		return true // the quotation began before and ends here
	}
	return slices.ContainsFunc(quotations(c), func(q claims.Span) bool { return q.Contains(c.Span) })
}

func (t *tabler) blank() []Cell {
	cells := make([]Cell, len(t.set.Documents))
	for i, d := range t.set.Documents {
		cells[i] = Cell{Doc: d.ID, State: Silence}
	}
	return cells
}

// set fills the cell of a document; a document that holds two positions is shown with both.
func (r *Row) set(t *tabler, doc string, state State, c *claims.Claim) {
	i, ok := t.numbers[doc]
	switch {
	case !ok:
	case r.Cells[i].State == Silence:
		r.Cells[i].fill(t.set, state, c, false)
	case state != r.Cells[i].State && !strings.Contains(r.Cells[i].Words, secondVoice):
		r.Cells[i].Words += secondVoice + quotation(t.set, c)
		r.Cells[i].State = state
	}
}

// secondVoice stands between two positions that one source tells.
const secondVoice = " / "

func (c *Cell) fill(all *claims.Set, state State, claim *claims.Claim, whole bool) {
	c.State, c.Claim, c.Words = state, claim, quotation(all, claim)
	if whole {
		c.Words = clip(claim.Quote())
	}
	if state == Quotes {
		c.Speaker = speaker(all, claim)
		if strings.Contains(strings.ToLower(c.Words), strings.ToLower(c.Speaker)) {
			c.Speaker = "" // the sentence names him
		}
	}
}

// speaker names the innermost voice of a claim, "" when only a pronoun does.
func speaker(all *claims.Set, c *claims.Claim) string {
	if len(c.Speakers) == 0 {
		return ""
	}
	s := c.Speakers[len(c.Speakers)-1]
	switch {
	case strings.HasPrefix(s.Text, "that "): // a clause taken for a voice
		return ""
	case !pronoun(s.Text):
		return small(strings.TrimRight(claims.Fold(s.Text), " ,;:"))
	case s.Name >= 0:
		return all.Names[s.Name].Label
	}
	return ""
}

// small writes an article in front in small letters.
func small(s string) string {
	for _, article := range []string{"The ", "A ", "An "} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			return strings.ToLower(article) + rest
		}
	}
	return s
}
