package compare

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"crossclaim/claims"
)

// use says how well a quote serves as a cell.
type use int

const (
	useless use = iota // a reader would not see what it has to do with the topic
	hanging            // begins with a word that points to another sentence
	pointer            // names the topic by a pronoun or by another name
	cutOff             // has an end, but leaves out the rest
	useful
)

// cell quotes a sentence, in the clause of it that says most on a theme where it does not fit.
func (t *tabler) cell(site int, th theme) (Cell, use) {
	c, whole := t.pick(site, th)
	if c == nil {
		return t.bareCell(site, th)
	}
	k := t.quoted(c, whole)
	out := k.cell
	if out.Words == "" {
		return out, useless
	}
	full := t.names(k.keys, th)
	byName := th.name >= 0 && slices.Contains(t.held(c), th.name)
	switch {
	case th.topic && th.name >= 0 && !byName && !t.called(site, th):
		return out, useless
	case th.measure != "" && !t.figures(site, out.Words, th.measure):
		return out, useless
	case th.topic && (!full && !byName || t.passing(site, th)):
		return out, useless
	case k.hanging:
		return out, hanging
	case th.topic && !full:
		return out, pointer
	case strings.Contains(out.Words, "…"):
		return out, cutOff
	}
	return out, useful
}

// quotedClaim is a claim in the words in which cells show it.
type quotedClaim struct {
	cell    Cell
	keys    []int32 // of its words and its speaker
	hanging bool    // it begins with what another sentence explains, or speaks as "I" outside of quotation marks
}

// quoted puts a claim in words, the whole sentence where its clause alone would not do. One claim is shown for many topics, and put
// in words once.
func (t *tabler) quoted(c *claims.Claim, whole bool) *quotedClaim {
	at := wording{c.ID, whole}
	if known := t.wordings[at]; known != nil {
		return known
	}
	k := &quotedClaim{}
	k.cell.fill(t.set, Says, c, whole)
	if k.cell.Words != "" {
		k.keys = t.keysIn(k.cell.Words + " " + k.cell.Speaker)
		k.hanging = dangling(k.cell.Words) || k.cell.State == Says && firstPerson(c)
	}
	if t.wordings == nil {
		t.wordings = map[wording]*quotedClaim{}
	}
	t.wordings[at] = k
	return k
}

// wording is a claim and whether its whole sentence is shown.
type wording struct {
	claim int
	whole bool
}

// bareCell quotes a sentence without a claim where it fits.
func (t *tabler) bareCell(site int, th theme) (Cell, use) {
	words := tidy(t.set.Documents[t.sites[site].doc].Quote(t.sentence(site).Span))
	if utf8.RuneCountInString(words) > longCell || th.measure != "" || th.topic && (!t.names(t.keysIn(words), th) || t.passing(site, th)) || dangling(words) {
		return Cell{}, useless
	}
	return Cell{State: Says, Words: words}, pointer
}

// plainly is the share of what a theme must name that the words of a cell must hold.
const plainly = 0.6

// names says whether a quote with these keys names the theme at hand in its own words.
func (t *tabler) names(keys []int32, th theme) bool {
	total, named := 0.0, 0.0
	for _, k := range th.must {
		total += t.wanted[k]
	}
	for i, k := range keys {
		if !slices.Contains(keys[:i], k) {
			named += t.wanted[k]
		}
	}
	return total > 0 && named >= plainly*total
}

// called says whether a sentence holds the name in a theme, or all the words of it.
func (t *tabler) called(site int, th theme) bool {
	has := func(key int32) bool {
		_, ok := slices.BinarySearch(t.sites[site].keys, key)
		return ok
	}
	return has(th.name) || !slices.ContainsFunc(th.named, func(k int32) bool { return !has(k) })
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
		if !t.stands(c) {
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

// blank is a row of silent cells.
func (t *tabler) blank() []Cell {
	var cells []Cell
	if n := len(t.spare); n > 0 {
		cells, t.spare = t.spare[n-1], t.spare[:n-1]
	} else {
		cells = make([]Cell, len(t.set.Documents))
	}
	for i, d := range t.set.Documents {
		cells[i] = Cell{Doc: d.ID, State: Silence}
	}
	return cells
}

// set fills the cell of the document of a claim, which stays open where no words can be shown.
func (r *Row) set(t *tabler, c *claims.Claim) {
	i, ok := t.numbers[c.Doc.ID]
	if !ok || r.Cells[i].State != Silence {
		return
	}
	if r.Cells[i].fill(t.set, Says, c, false); r.Cells[i].Words == "" {
		r.Cells[i] = Cell{Doc: c.Doc.ID, State: Unsure}
	}
}

// fill writes a claim into a cell, without words where none of it can be quoted. The state Says is made Quotes where the words
// are another's.
func (c *Cell) fill(all *claims.Set, state State, claim *claims.Claim, whole bool) {
	c.State, c.Claim = state, claim
	c.Words, whole = cellWords(all, claim, whole)
	teller := claim
	if state == Says && whole {
		c.State, teller = told(all, claim, c.Words)
		if c.State == Says && mostlyQuoted(claim, c.Words) {
			c.State = Quotes
		}
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
