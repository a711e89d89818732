package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// sides are the positions of a divergence that each source holds, by the place of the source.
type sides struct {
	d       *Divergence
	holds   map[int][]int
	members map[int][]Member // beside holds
}

// place shows a position in the cell of a source that holds it; one that holds two is shown with both.
func (t *tabler) place(row *Row, s sides, doc string, position int, m Member) {
	i, ok := t.numbers[doc]
	if !ok || slices.Contains(s.holds[i], position) {
		return
	}
	cell := &row.Cells[i]
	if len(s.holds[i]) == 0 {
		cell.fill(t.set, Says, m.Claim, false)
		if cell.Words == "" {
			cell.Words = quotation(t.set, m.Claim) // a side of a divergence is shown as well as can be
		}
	} else {
		t.second(cell, m.Claim)
	}
	s.holds[i], s.members[i] = append(s.holds[i], position), append(s.members[i], m)
}

// second adds what a source says otherwise in another place. The speaker of the one is not that of the other.
func (t *tabler) second(cell *Cell, c *claims.Claim) {
	if strings.Contains(cell.Words, secondVoice) {
		return
	}
	cell.Words += secondVoice + quotation(t.set, c)
	cell.Speaker = ""
	if voice(c) == Quotes {
		cell.State = Quotes
	}
}

// secondVoice stands between two positions that one source tells.
const secondVoice = " / "

// side gives the cells of a divergence their states: the first source that takes a side says it, who takes the same says it too,
// the others deny or differ. Who tells both sides differs from nobody; of whom it is not plain that he speaks of the same point,
// nothing is shown.
func (t *tabler) side(row *Row, s sides, amount *claims.Amount) {
	told := make([][]int, len(row.Cells))
	first := -1
	for i := range row.Cells {
		cell := &row.Cells[i]
		switch {
		case len(s.holds[i]) > 0:
			told[i] = s.holds[i]
		case cell.Words != "":
			told[i] = cell.takes(s.d, amount)
			if len(told[i]) == 0 && !cell.counts(amount) {
				*cell = Cell{Doc: cell.Doc, State: Unsure}
			}
		}
		if first < 0 && (len(s.holds[i]) > 0 || len(told[i]) == 1) {
			first = i
		}
	}
	if first < 0 {
		return
	}
	base := told[first][0]
	affirmed := !slices.ContainsFunc(s.members[first], func(m Member) bool { return opposed(s.d, base, m) })
	for i, held := range told {
		cell := &row.Cells[i]
		switch {
		case len(held) == 0 || slices.Contains(held, base) && !s.denies(i) || s.goesWith(i, base):
		case s.denies(i):
			cell.State, cell.Speaker = Denies, ""
		case affirmed:
			if c := t.also(s.d, base, t.set.Documents[i]); c != nil {
				t.second(cell, c)
				continue
			}
			cell.State, cell.Speaker = Differs, ""
		}
	}
}

// denies says whether a source holds one position and that denies another.
func (s sides) denies(i int) bool {
	return len(s.holds[i]) == 1 && opposed(s.d, s.holds[i][0], s.members[i][0])
}

// goesWith says whether all figures a source holds are of one value with a position: 59 with at least 59. A bound alone goes
// with every larger figure, and yet the texts differ.
func (s sides) goesWith(i, position int) bool {
	if s.d.Cause != Numeric || len(s.members[i]) == 0 {
		return false
	}
	return !slices.ContainsFunc(s.members[i], func(m Member) bool {
		a := sideFigure(m)
		return a == nil || !slices.ContainsFunc(s.d.Positions[position].Members, func(o Member) bool {
			b := sideFigure(o)
			return b != nil && a.Value == b.Value && compatible(a, b)
		})
	})
}

func compatible(a, b *claims.Amount) bool {
	if a == nil || b == nil || !quantity.Comparable(a.Quantity, b.Quantity) {
		return false
	}
	return quantity.Compatible(a.Quantity, b.Quantity)
}

// takes lists the positions of a divergence that a cell goes with, whose source is no part of it: by a figure that it quotes, or
// by the same deed or state, affirmed or denied alike.
func (c *Cell) takes(d *Divergence, amount *claims.Amount) []int {
	var out []int
	for i, p := range d.Positions {
		if c.Claim != nil && slices.ContainsFunc(p.Members, func(m Member) bool {
			if amount == nil {
				return m.Claim.Lemma == c.Claim.Lemma && denies(m.Claim) == denies(c.Claim)
			}
			return slices.ContainsFunc(c.figures(amount), func(o *claims.Amount) bool { return compatible(o, sideFigure(m)) })
		}) {
			out = append(out, i)
		}
	}
	return out
}

// figures lists the figures of a measure that a cell quotes.
func (c *Cell) figures(amount *claims.Amount) []*claims.Amount {
	var out []*claims.Amount
	for k := range c.Claim.Amounts {
		if a := &c.Claim.Amounts[k]; a.Measure == amount.Measure && strings.Contains(c.Words, strings.Trim(c.Claim.Doc.Quote(a.Span), "\"“”")) {
			out = append(out, a)
		}
	}
	return out
}

// counts says whether a cell quotes a figure of a toll: another one than those of a divergence is one more count of the same.
func (c *Cell) counts(amount *claims.Amount) bool {
	return c.Claim != nil && amount != nil && toll(amount.Measure) && len(c.figures(amount)) > 0
}

// sideFigure is the figure of a member of a divergence in numbers, nil for none.
func sideFigure(m Member) *claims.Amount {
	for k := range m.Claim.Amounts {
		if a := &m.Claim.Amounts[k]; a.Measure != "" && slices.ContainsFunc(m.Evidence, func(s claims.Span) bool { return s.Overlaps(a.Span) }) {
			return a
		}
	}
	return nil
}

// also finds the claim by which a document tells a position too, though it is shown with another: the same deed or state of what
// the position speaks of. Two such words need not exclude each other: a bill that was vetoed had been passed.
func (t *tabler) also(d *Divergence, position int, doc *claims.Document) *claims.Claim {
	if d.Cause != Antonym && d.Cause != Status {
		return nil
	}
	for _, m := range d.Positions[position].Members {
		want := t.held(m.Claim)
		for s := range doc.Sentences {
			for _, c := range t.claimsOf(t.x.of[doc], s) {
				if c.Lemma != m.Claim.Lemma || c.Modality != m.Claim.Modality || denies(c) != denies(m.Claim) || !stands(c) {
					continue
				}
				both := 0
				for _, k := range t.held(c) {
					if slices.Contains(want, k) {
						both++
					}
				}
				if 2*both >= min(len(want), len(t.held(c))) {
					return c
				}
			}
		}
	}
	return nil
}

// opposed says whether a member denies what another position affirms.
func opposed(d *Divergence, position int, m Member) bool {
	if d.Positions[position].Value == denialWord {
		return true
	}
	switch d.Cause {
	case Negation, ImplicitNegation, StanceCause, Factive, Learned:
	default:
		return false
	}
	if m.Claim == nil || !denies(m.Claim) {
		return false
	}
	for i, p := range d.Positions {
		if i != position && slices.ContainsFunc(p.Members, func(o Member) bool { return o.Claim != nil && !denies(o.Claim) }) {
			return true
		}
	}
	return false
}
