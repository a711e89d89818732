package reports

import (
	"cmp"
	"slices"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"crossclaim/compare"
)

// The widths of a table on a page of w cells: n columns take n+1 borders and a blank on each side of every cell, so
// w - (n+1) - 2n cells are left for words. Columns narrower than Table.Min are never drawn: the table is split instead.
const (
	minColumn = 20 // of quotes
	minCell   = 14 // of states, counts
)

// tables draws a table, split over several when its columns do not fit side by side.
func (t textFormat) tables(table Table) (string, error) {
	var b strings.Builder
	for _, columns := range t.split(table) {
		s, err := t.table(table, columns)
		if err != nil {
			return "", err
		}
		b.WriteString(s)
	}
	return b.String(), nil
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

// table draws the given columns. Cells are wrapped and coloured here, line by line; tablewriter only draws the grid.
func (t textFormat) table(table Table, columns []int) (string, error) {
	widths := t.widths(table, columns)
	sizes := tw.NewMapper[int, int]()
	for i, w := range widths {
		sizes.Set(i, w+2)
	}
	var b strings.Builder
	grid := tablewriter.NewTable(&b,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Symbols:  tw.NewSymbols(tw.StyleLight),
			Settings: tw.Settings{Separators: tw.Separators{BetweenRows: tw.On}},
		})),
		tablewriter.WithHeaderAutoFormat(tw.Off), tablewriter.WithHeaderAutoWrap(tw.WrapNone), tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithHeaderAlignment(tw.AlignLeft), tablewriter.WithRowAlignment(tw.AlignLeft),
		tablewriter.WithTrimSpace(tw.Off), tablewriter.WithTrimLine(tw.Off),
		tablewriter.WithColumnWidths(sizes))
	var stand standIns
	draw := func(row []Cell) []string {
		out := make([]string, len(columns))
		for i, c := range columns {
			out[i] = t.cell(row[c], widths[i], &stand)
		}
		return out
	}
	grid.Header(draw(table.Head))
	for _, row := range table.Rows {
		if blank(row, columns) || len(columns) < len(table.Head) && open(row, columns[table.Keep:]) {
			continue // only columns of another part have a quote here
		}
		if err := grid.Append(draw(row)); err != nil {
			return "", err
		}
	}
	if err := grid.Render(); err != nil {
		return "", err
	}
	return stand.show(b.String()), nil
}

// blank says whether a row has nothing in the given columns.
func blank(row []Cell, columns []int) bool {
	return !slices.ContainsFunc(columns, func(c int) bool {
		return slices.ContainsFunc(row[c], func(l Line) bool { return l.String() != "" })
	})
}

// open says whether a row leaves all of the given columns unclear.
func open(row []Cell, columns []int) bool {
	return !slices.ContainsFunc(columns, func(c int) bool { return len(row[c]) != 1 || row[c][0].String() != string(compare.Unsure) })
}

// widths gives each column what its words need, as far as an equal share of the page allows; what narrow columns leave
// goes to the others. Columns that are all narrow stay narrow.
func (t textFormat) widths(table Table, columns []int) []int {
	left := t.width() - (len(columns) + 1) - 2*len(columns)
	out := make([]int, len(columns))
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
	for changed := true; changed && open > 0; {
		changed = false
		for i, c := range columns {
			if need := t.need(table, c); out[i] == 0 && need <= left/open {
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

// cell wraps and paints the lines of a cell.
func (t textFormat) cell(c Cell, limit int, stand *standIns) string {
	var out []string
	for _, l := range c {
		for _, line := range t.wrap(l, limit) {
			out = append(out, t.paint(stand.hide(line)))
		}
	}
	return strings.Join(out, "\n")
}

// standIns are private-use runes that take the place of clusters whose width tablewriter gets wrong (joined emoji,
// flags) while it draws. Printable lets no private-use rune of a document through, so they cannot be confused.
type standIns struct{ clusters []string }

const (
	firstStandIn = 0xf0000
	lastStandIn  = 0xffff0
	filler       = "\U0010fff0"
)

// hide replaces the clusters tablewriter would mismeasure by runes of the right total width.
func (s *standIns) hide(line []glyph) []glyph {
	var out []glyph
	for _, g := range line {
		if twwidth.Width(g.text) != g.width && g.width > 0 && firstStandIn+len(s.clusters) < lastStandIn {
			s.clusters = append(s.clusters, g.text)
			g.text = string(rune(firstStandIn+len(s.clusters)-1)) + strings.Repeat(filler, g.width-1)
		}
		out = append(out, g)
	}
	return out
}

// show puts the clusters back.
func (s *standIns) show(drawn string) string {
	if len(s.clusters) == 0 {
		return drawn
	}
	var b strings.Builder
	for _, r := range drawn {
		switch {
		case r >= firstStandIn && r < firstStandIn+rune(len(s.clusters)):
			b.WriteString(s.clusters[r-firstStandIn])
		case string(r) != filler:
			b.WriteRune(r)
		}
	}
	return b.String()
}
