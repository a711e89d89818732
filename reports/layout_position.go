package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"crossclaim/compare"
)

// shownMembers is how many quotes of one position a table shows; the rest is counted in its last cell.
const shownMembers = 4

// positionTable puts the positions side by side, in the order in which their first sources were given.
func (r *Report) positionTable(d Divergence) Table {
	positions := r.arranged(d)
	table := Table{Even: true}
	rows := 0
	for _, p := range positions {
		table.Head = append(table.Head, r.positionHead(p, d.Cause == compare.Learned && p.quoted()))
		rows = max(rows, min(len(p.Members), shownMembers))
	}
	for i := range rows {
		row := make([]Cell, len(positions))
		for j, p := range positions {
			row[j] = r.quoteCell(p, i)
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

// arranged sorts positions by the order in which their first sources were given, those of an update by the days of publication where all are known;
// and their members in the same way, behind those that tell the value itself: "77" before "nearly 80".
func (r *Report) arranged(d Divergence) []Position {
	rank := ranks(r.Columns)
	out := slices.Clone(d.Positions)
	for i, p := range out {
		out[i].Members = slices.Clone(p.Members)
		verbatim := func(m Member) int { return strings.Index(m.Quote.Text, p.Value) }
		slices.SortStableFunc(out[i].Members, func(x, y Member) int {
			return cmp.Or(cmp.Compare(min(0, verbatim(y)), min(0, verbatim(x))), cmp.Compare(rank[x.Source], rank[y.Source]))
		})
	}
	dated := d.Relation == compare.Supersede && !slices.ContainsFunc(out, func(p Position) bool { return r.published(p) == "" })
	slices.SortStableFunc(out, func(x, y Position) int {
		if len(x.Members) == 0 || len(y.Members) == 0 {
			return cmp.Compare(len(y.Members), len(x.Members))
		}
		if dated {
			return cmp.Or(cmp.Compare(r.published(x), r.published(y)), cmp.Compare(firstRank(rank, x), firstRank(rank, y)))
		}
		return cmp.Compare(firstRank(rank, x), firstRank(rank, y))
	})
	return out
}

// published is the first day on which a position was told, "" where that of one of its sources is not known.
func (r *Report) published(p Position) string {
	out := "~" // behind all days
	for _, m := range p.Members {
		out = min(out, r.Sources[m.Source].Published)
	}
	return strings.TrimPrefix(out, "~")
}

// firstRank is the place of the first column that holds a position.
func firstRank(rank []int, p Position) int {
	out := rank[p.Members[0].Source]
	for _, m := range p.Members {
		out = min(out, rank[m.Source])
	}
	return out
}

// positionHead is the value, unless the quotes below say it anyway, and the sources that hold it, each with outlet, date, speaker and wire copies.
func (r *Report) positionHead(p Position, below bool) Cell {
	var cell Cell
	if !below {
		cell = Cell{toned(p.Value, Strong)}
	}
	seen := map[string]bool{}
	for _, m := range p.Members {
		line := r.holder(m)
		if key := line.String(); !seen[key] {
			seen[key] = true
			cell = append(cell, line)
		}
	}
	return cell
}

// quoted says whether the value is no more than what the first quote begins with.
func (p Position) quoted() bool {
	return len(p.Members) > 0 && strings.HasPrefix(p.Members[0].Quote.Text, strings.TrimSuffix(p.Value, "…"))
}

func (r *Report) holder(m Member) Line {
	s := r.Sources[m.Source]
	line := Line{{s.byline(), Plain}}
	if m.Speaker != "" {
		line = append(line, Piece{" – " + m.Speaker, Info})
	}
	if n := len(m.Copies); n > 0 {
		line = append(line, Piece{fmt.Sprintf(" (+%s)", copies(n)), Faint})
	}
	return line
}

func copies(n int) string {
	if n == 1 {
		return "1 wire copy"
	}
	return fmt.Sprintf("%d wire copies", n)
}

// quoteCell is the i-th quote of a position with its place, or the count of those left out.
func (r *Report) quoteCell(p Position, i int) Cell {
	if i >= len(p.Members) {
		return nil
	}
	m := p.Members[i]
	cell := Cell{m.Marked, toned(fmt.Sprintf("%s:%d:%d", r.Sources[m.Source].ID, m.Line, m.Column), Faint)}
	if left := len(p.Members) - shownMembers; i == shownMembers-1 && left > 0 {
		cell = append(cell, toned(fmt.Sprintf("and %s", count(left, "more quote")), Faint))
	}
	return cell
}
