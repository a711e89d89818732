package reports

import (
	"cmp"
	"strings"
)

// The widths of a table on a page of w cells: n columns take n+1 borders and a blank on each side of every cell, so
// w - (n+1) - 2n cells are left for words. Columns narrower than Table.Min are never drawn: the table is split instead.
const (
	minColumn = 20 // of quotes
	minCell   = 14 // of states, counts
)

// tables draws a table, split over several when its columns do not fit side by side.
func (t textFormat) tables(table Table) string {
	var b strings.Builder
	for _, columns := range t.split(table) {
		t.table(&b, table, columns)
	}
	return b.String()
}

// split deals the columns over as many tables as the page needs, repeating the first Keep columns.
func (t textFormat) split(table Table) [][]int {
	fit := max((t.width()-1)/(cmp.Or(table.Min, minColumn)+3)-table.Keep, 1)
	var keep []int
	for i := range table.Keep {
		keep = append(keep, i)
	}
	total := len(table.Head) - table.Keep
	if total <= fit {
		fit = total
	} else {
		parts := (total + fit - 1) / fit
		fit = (total + parts - 1) / parts
	}
	var out [][]int
	for from := 0; from < total; from += fit {
		part := append([]int{}, keep...)
		for i := from; i < min(from+fit, total); i++ {
			part = append(part, table.Keep+i)
		}
		out = append(out, part)
	}
	return out
}

// table draws the given columns as a grid: the head and the rows, with a rule between any two.
func (t textFormat) table(b *strings.Builder, table Table, columns []int) {
	widths := t.widths(table, columns)
	rule(b, widths, "┌", "┬", "┐\n")
	t.row(b, table.Head, columns, widths)
	for _, row := range table.Rows {
		rule(b, widths, "├", "┼", "┤\n")
		t.row(b, row, columns, widths)
	}
	rule(b, widths, "└", "┴", "┘\n")
}

// rule draws a border between the rows of a grid.
func rule(b *strings.Builder, widths []int, left, middle, right string) {
	for i, w := range widths {
		if i == 0 {
			b.WriteString(left)
		} else {
			b.WriteString(middle)
		}
		b.WriteString(strings.Repeat("─", w+2))
	}
	b.WriteString(right)
}

// row draws the cells of one row, wrapped to the widths of their columns.
func (t textFormat) row(b *strings.Builder, row []Cell, columns, widths []int) {
	lines, height := make([][][]glyph, len(columns)), 1
	for i, c := range columns {
		for _, l := range row[c] {
			lines[i] = append(lines[i], t.wrap(l, widths[i])...)
		}
		height = max(height, len(lines[i]))
	}
	for k := range height {
		for i, w := range widths {
			var line []glyph
			if k < len(lines[i]) {
				line = lines[i][k]
			}
			b.WriteString("│ ")
			b.WriteString(t.paint(line))
			b.WriteString(strings.Repeat(" ", max(w-cells(line), 0)+1))
		}
		b.WriteString("│\n")
	}
}

// widths gives each column what its words need, as far as an equal share of the page allows; what narrow columns leave
// goes to the others. Columns that are all narrow stay narrow.
func (t textFormat) widths(table Table, columns []int) []int {
	left := t.width() - (len(columns) + 1) - 2*len(columns)
	out, needs := make([]int, len(columns)), make([]int, len(columns))
	open := len(columns)
	if table.Even {
		for i := range out {
			out[i] = left / open
			if i < left%open {
				out[i]++
			}
		}
		return out
	}
	for i, c := range columns {
		needs[i] = t.need(table, c)
	}
	for changed := true; changed && open > 0; {
		changed = false
		for i, need := range needs {
			if out[i] == 0 && need <= left/open {
				out[i] = need
				left -= need
				open--
				changed = true
				break
			}
		}
	}
	for i := range out {
		if out[i] == 0 {
			out[i] = left / open
			left -= out[i]
			open--
		}
	}
	return out
}

// need is the widest line of a column.
func (t textFormat) need(table Table, column int) int {
	n := 1
	measure := func(cell Cell) {
		for _, l := range cell {
			if !t.Color {
				l = bracketed(l)
			}
			n = max(n, lineWidth(l))
		}
	}
	measure(table.Head[column])
	for _, row := range table.Rows {
		measure(row[column])
	}
	return n
}
