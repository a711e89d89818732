package compare

import (
	"cmp"
	"math"
	"slices"
)

// fill gives the cells still silent the clause of the best sentence that speaks of the theme.
func (t *tabler) fill(row *Row, th theme) {
	keys := t.weigh(th)
	best, sure := make([][]found, len(row.Cells)), 0
	if !th.clash || th.amount != nil || len(th.must) >= sureKeys {
		best, sure = t.find(th)
	}
	t.vague = sure < 2
	if th.topic {
		doubtful := t.near(th, best)
		for _, d := range doubtful {
			if row.Cells[d].State == Silence {
				row.Cells[d].State = Unsure
			}
		}
		t.vague = t.vague || float64(len(doubtful)) > maxDoubt*float64(len(best))
	}
	t.tell(row, th, best)
	if th.clash {
		for _, d := range t.beside(row, th) {
			row.Cells[d].State = Unsure
		}
	}
	t.vague = t.vague || th.topic && float64(row.unsure()) > maxUnsure*float64(len(best))
	if th.topic && !t.large() {
		t.suppose(row, th)
	}
	t.clear(keys)
}

// tell fills the silent cells of the documents with a sentence on a theme; of a large set only the first are put in words.
func (t *tabler) tell(row *Row, th theme, best [][]found) {
	shown := 0
	for _, d := range t.tellers(best) {
		cell := &row.Cells[d]
		if cell.State != Silence {
			continue
		}
		cell.State = Unsure
		if t.large() && shown == manyWords {
			if !th.clash {
				cell.State = Says
			}
			continue
		}
		t.choose(cell, th, best[d])
		if cell.State != Unsure {
			shown++
		}
	}
}

// suppose puts into the cells that stay open the best sentence that the topic holds of the source, if it names a part of it: whether it speaks of the topic
// is for the reader to see.
func (t *tabler) suppose(row *Row, th theme) {
	total := 0.0
	for _, k := range th.must {
		total += t.wanted[k]
	}
	best := make([]found, len(row.Cells))
	for _, i := range th.home {
		d, fit, named := t.sites[i].doc, 0.0, 0.0
		for _, k := range t.sites[i].keys {
			fit, named = fit+t.weight[k], named+t.wanted[k]
		}
		fit = round((fit + named) / math.Sqrt(8+float64(len(t.sites[i].keys))) * t.worth(i))
		if named >= namesPart*total && fit > best[d].fit {
			best[d] = found{i, fit}
		}
	}
	for d, f := range best {
		if cell := &row.Cells[d]; cell.State == Unsure && f.fit > 0 {
			if c, whole := t.pick(f.site, th); c != nil {
				if k := t.quoted(c, whole); !k.hanging {
					cell.Words = k.cell.Words
				}
			}
		}
	}
}

// choose puts into a cell the words of the sentence that serve best; they are listed by how well they fit.
func (t *tabler) choose(cell *Cell, th theme, list []found) {
	best := useless
	if th.topic {
		best = hanging // a topic is told in words that stand by themselves
	}
	for _, f := range list {
		if best == useful || best >= cutOff && 2*f.fit <= list[0].fit {
			break // the rest fit less, and nothing serves better
		}
		if c, use := t.cell(f.site, th); use > best {
			c.Doc, best = cell.Doc, use
			*cell = c
		}
	}
}

// unsure counts the cells of a row that stay open.
func (r *Row) unsure() int {
	n := 0
	for _, c := range r.Cells {
		if c.State == Unsure {
			n++
		}
	}
	return n
}

// tellers lists the documents with a sentence on a theme; of a large set those with the best first, whose words are shown.
func (t *tabler) tellers(best [][]found) []int {
	var out []int
	for d, list := range best {
		if len(list) > 0 {
			out = append(out, d)
		}
	}
	if t.large() {
		slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(best[b][0].fit, best[a][0].fit) })
	}
	return out
}
