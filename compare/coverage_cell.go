package compare

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"crossclaim/claims"
)

// fill gives the cells still silent the clause of the best sentence that speaks of the theme.
func (t *tabler) fill(row *Row, th theme) {
	keys := t.weigh(th)
	best, sure := t.find(th)
	t.vague = sure < 2
	if th.topic {
		doubtful := t.near(th, best)
		for _, d := range doubtful {
			if row.Cells[d].State == Silence {
				row.Cells[d].State = Unsure
			}
		}
		t.vague = float64(len(doubtful)) > maxDoubt*float64(len(best)) || t.vague
	}
	for d, list := range best {
		if len(list) == 0 || row.Cells[d].State != Silence {
			continue
		}
		row.Cells[d].State = Unsure
		best := useless
		for _, f := range list {
			if c, use := t.cell(f.site, th); use > best {
				c.Doc, best = row.Cells[d].Doc, use
				row.Cells[d] = c
			}
		}
	}
	t.clear(keys)
}

// use says how well a quote serves as a cell.
type use int

const (
	useless use = iota // a reader would not see what it has to do with the topic
	torso              // begins amid a sentence
	pointer            // names the topic by a pronoun or by another name
	useful
)

// cell quotes a sentence, in the clause of it that says most on a theme.
func (t *tabler) cell(site int, th theme) (Cell, use) {
	c, whole := t.pick(site, th)
	sentence := clip(t.set.Documents[t.sites[site].doc].Quote(t.sentence(site).Span))
	out := Cell{State: Says, Words: sentence}
	if c != nil {
		out.fill(t.set, Says, c, whole || brief(c))
		if quote := c.Quote(); !stands(c) && utf8.RuneCountInString(quote) > wholeQuote && t.says(sentence) >= t.says(out.Words) {
			out.Words = sentence
		}
	}
	named := t.names(out.Words+" "+out.Speaker, th)
	switch {
	case th.measure != "" && !t.figures(site, out.Words, th.measure):
		return out, useless
	case th.topic && !named && !(c != nil && th.name >= 0 && slices.Contains(t.held(c), th.name)):
		return out, useless
	case strings.HasPrefix(out.Words, "…"):
		return out, torso
	case th.topic && !named:
		return out, pointer
	}
	return out, useful
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
	return total > 0 && named >= plainly*total
}

// figures says whether a quote of a sentence holds one of its figures of a measure.
func (t *tabler) figures(site int, quote, measure string) bool {
	at := t.sites[site]
	return slices.ContainsFunc(t.claimsOf(at.doc, at.sentence), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool {
			return a.Measure == measure && strings.Contains(quote, strings.Trim(c.Doc.Quote(a.Span), `"“”`))
		})
	})
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
	case state != r.Cells[i].State && (state != Says || r.Cells[i].State != Quotes) && !strings.Contains(r.Cells[i].Words, secondVoice):
		r.Cells[i].Words += secondVoice + quotation(t.set, c)
		r.Cells[i].State = state
	}
}

// secondVoice stands between two positions that one source tells.
const secondVoice = " / "

// fill writes a claim into a cell: in its clause, or in the whole sentence where that is asked for or no clause can be
// quoted by itself. The state Says is made Quotes where the words are another's.
func (c *Cell) fill(all *claims.Set, state State, claim *claims.Claim, whole bool) {
	c.State, c.Claim, c.Words = state, claim, quotation(all, claim)
	if whole {
		c.Words = clip(claim.Quote())
	}
	teller := claim
	if state == Says && (whole || !clausal(claim)) {
		c.State, teller = told(all, claim, c.Words)
	} else if state == Says {
		c.State = voice(claim)
	}
	if c.State == Quotes {
		c.Speaker = speaker(all, teller)
	}
	if author := posted(claim); author != "" && c.State == Says {
		c.State, c.Speaker = Quotes, author
	}
	if c.Speaker != "" {
		if strings.Contains(strings.ToLower(c.Words), strings.ToLower(c.Speaker)) {
			c.Speaker = "" // the sentence names him
		}
	}
}

// brief says whether a claim of the narrator is best quoted with its whole sentence: a short one, in which no pronoun needs
// the name it stands for.
func brief(c *claims.Claim) bool {
	s := surface(c)
	return voice(c) == Says && utf8.RuneCountInString(c.Quote()) <= longQuote && !(s.Name >= 0 && pronoun(c.Doc.Quote(s.Span)))
}
