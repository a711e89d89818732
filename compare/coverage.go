package compare

import (
	"slices"

	"crossclaim/claims"
)

// maxRows is how many aspects of a topic a coverage table shows: those most sources speak of come first.
const maxRows = 6

// coverage builds a table for each topic: rows are claims that several sources share or clash on, columns are sources.
func coverage(r *Result) []Coverage {
	var out []Coverage
	for _, t := range r.Topics {
		out = append(out, Coverage{Topic: t.ID, Rows: rows(r, t)})
	}
	return out
}

// rows picks, for each topic, the divergences first and then the agreements that touch it.
func rows(r *Result, t claims.Topic) []Row {
	var out []Row
	for i := range r.Divergences {
		if d := &r.Divergences[i]; slices.Contains(d.Topics, t.ID) && d.Level != Low && len(out) < maxRows {
			out = append(out, clashRow(r.Set, d))
		}
	}
	used := map[*claims.Claim]bool{}
	for _, g := range r.Agreements {
		if len(out) == maxRows {
			break
		}
		if g.Topic == t.ID && !used[g.A.Claim] && !used[g.B.Claim] {
			used[g.A.Claim], used[g.B.Claim] = true, true
			out = append(out, agreeRow(r, g, used))
		}
	}
	if len(out) == 0 {
		out = append(out, plainRow(r.Set, t))
	}
	return out
}

// clashRow shows a divergence: the first position says, the others deny or differ.
func clashRow(set *claims.Set, d *Divergence) Row {
	row := Row{Aspect: d.Message, Cells: blank(set)}
	for i, p := range d.Positions {
		for _, m := range p.Members {
			state := Says
			switch {
			case m.Claim != nil && m.Claim.Polarity != claims.Affirmed:
				state = Denies
			case i > 0:
				state = Differs
			}
			row.set(set, m.Doc, state, m.Claim)
		}
	}
	return row
}

func agreeRow(r *Result, g Agreement, used map[*claims.Claim]bool) Row {
	row := Row{Aspect: clause(g.A.Claim), Cells: blank(r.Set)}
	row.set(r.Set, g.A.Doc, voiceState(g.A.Claim), g.A.Claim)
	row.set(r.Set, g.B.Doc, voiceState(g.B.Claim), g.B.Claim)
	for _, h := range r.Agreements {
		for _, pair := range [][2]Member{{h.A, h.B}, {h.B, h.A}} {
			if pair[0].Claim == g.A.Claim && !used[pair[1].Claim] {
				used[pair[1].Claim] = true
				row.set(r.Set, pair[1].Doc, voiceState(pair[1].Claim), pair[1].Claim)
			}
		}
	}
	return row
}

// plainRow shows what each source first says on the topic.
func plainRow(set *claims.Set, t claims.Topic) Row {
	row := Row{Aspect: t.Label, Cells: blank(set)}
	for _, id := range t.Claims {
		c := set.Claims[id]
		row.set(set, c.Doc, voiceState(c), c)
	}
	return row
}

// voiceState says whether the source says it itself or lets somebody say it.
func voiceState(c *claims.Claim) State {
	switch {
	case c.Polarity != claims.Affirmed:
		return Denies
	case c.Speaker() != "":
		return Quotes
	}
	return Says
}

func blank(set *claims.Set) []Cell {
	cells := make([]Cell, len(set.Documents))
	for i, d := range set.Documents {
		cells[i] = Cell{Doc: d.ID, State: Silence}
	}
	return cells
}

// set fills the cell of a document unless it is filled.
func (r *Row) set(all *claims.Set, doc *claims.Document, state State, c *claims.Claim) {
	i := slices.Index(all.Documents, doc)
	if i < 0 || r.Cells[i].Claim != nil {
		return
	}
	r.Cells[i].State, r.Cells[i].Claim = state, c
	if c != nil {
		r.Cells[i].Words = clause(c)
	}
}
