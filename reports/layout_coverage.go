package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"crossclaim/compare"
)

// manyColumns is the number of sources from which a coverage table leaves out those that say nothing in it, and the most columns it
// has then: hundreds of columns of silence hide the few that speak.
const manyColumns = 100

// coverageBlocks is one table a topic: aspects down, sources across.
func (r *Report) coverageBlocks() []Block {
	var blocks []Block
	for _, t := range r.Topics {
		if !t.Table {
			continue
		}
		blocks = append(blocks, Heading{
			Level: 2,
			Left:  Line{{"topic  ", Faint}, {t.Label, Strong}},
			Right: toned(count(len(t.Claims), "claim"), Faint),
		})
		table, left := r.coverageTable(t)
		if len(table.Head) > 1 {
			blocks = append(blocks, table)
		}
		if left != "" {
			blocks = append(blocks, Paragraph{toned(left, Faint)})
		}
	}
	if n, alone := r.Hidden.Tables, r.Hidden.Alone; n+alone > 0 {
		left := count(n+alone, "more topic")
		if alone > 0 {
			left += fmt.Sprintf(" (%d of one source alone)", alone)
		}
		blocks = append(blocks, Paragraph{toned("Coverage of "+left+" is not shown: --all shows all tables, --topic WORDS those of a topic; crossclaim topics lists them.", Faint)})
	}
	return blocks
}

// coverageTable has a column for each source that says something in it; left names the others, or says how many they are.
func (r *Report) coverageTable(t Topic) (table Table, left string) {
	columns, left := r.telling(t)
	table = Table{Keep: 1, Min: minCell, Head: []Cell{{toned("aspect", Faint)}}}
	for _, i := range columns {
		table.Head = append(table.Head, r.columnHead(i))
	}
	quoted := map[StateCell]bool{} // what a source is quoted with, whatever it is read as
	for k, row := range t.Rows {
		if k == 0 && len(t.Rows) > 1 && !row.tells(columns) {
			continue // the rows below tell where somebody speaks of it
		}
		cells := []Cell{{plain(row.Aspect)}}
		for _, i := range columns {
			c := row.at(i)
			words := StateCell{Source: i, Words: c.Words}
			if quoted[words] {
				c.Words = repeated
			}
			quoted[words] = c.Words != ""
			cells = append(cells, c.cell())
		}
		table.Rows = append(table.Rows, cells)
	}
	return table, left
}

// tells says whether a row shows the words of one of the sources.
func (r Row) tells(columns []int) bool {
	return slices.ContainsFunc(columns, func(i int) bool {
		s := r.at(i).State
		return s != compare.Unsure && s != compare.Silence
	})
}

// telling are the columns of a table in which something stands, and the sources without one in words; of two sources either has its column.
func (r *Report) telling(t Topic) (columns []int, left string) {
	if len(r.Columns) <= 2 {
		return r.Columns, ""
	}
	var silent, unclear []string
	for _, i := range r.Columns {
		told, open := false, false
		for _, row := range t.Rows {
			cell := row.at(i)
			told = told || cell.Words != "" || cell.State != compare.Silence && cell.State != compare.Unsure
			open = open || cell.State == compare.Unsure
		}
		switch name := r.Sources[i].Name(); {
		case told:
			columns = append(columns, i)
		case open:
			unclear = append(unclear, name)
		default:
			silent = append(silent, name)
		}
	}
	if len(r.Columns) > manyColumns {
		left = "without a column: " + count(len(silent), "silent source") + ", " + count(len(unclear), "unclear one")
		if more := len(columns) - manyColumns; more > 0 {
			left += ", " + thousands(more) + " that speak of it"
		}
		return r.foremost(t, columns), left
	}
	var parts []string
	if len(silent) > 0 {
		parts = append(parts, string(compare.Silence)+": "+strings.Join(silent, ", "))
	}
	if len(unclear) > 0 {
		parts = append(parts, string(compare.Unsure)+": "+strings.Join(unclear, ", "))
	}
	return columns, strings.Join(parts, "; ")
}

// foremost are at most manyColumns of the columns, in their order: those with a part in a divergence before those that are quoted, and these before
// the others.
func (r *Report) foremost(t Topic, columns []int) []int {
	rank := make([]int, len(r.Sources))
	for _, i := range columns {
		for _, row := range t.Rows {
			cell := row.at(i)
			switch told := cell.State != compare.Silence && cell.State != compare.Unsure; {
			case told && row.Divergence != "":
				rank[i] = 2
			case told && cell.Words != "":
				rank[i] = max(rank[i], 1)
			}
		}
	}
	chosen := slices.Clone(columns)
	slices.SortStableFunc(chosen, func(a, b int) int { return cmp.Compare(rank[b], rank[a]) })
	chosen = chosen[:min(manyColumns, len(chosen))]
	return slices.DeleteFunc(slices.Clone(columns), func(i int) bool { return !slices.Contains(chosen, i) })
}

func (r *Report) columnHead(i int) Cell {
	s := r.Sources[i]
	head := Cell{toned(s.Name(), Strong)}
	if day, _, _ := strings.Cut(s.Published, "T"); day != "" {
		head = append(head, toned(day, Faint))
	}
	return head
}

// repeated stands for words that a row further up quotes of the same source.
const repeated = "as above"

// supposed is what an unclear cell begins with where it shows the sentence that may speak of the row.
const supposed = "perhaps"

// cell is the state and the words that show it.
func (c StateCell) cell() Cell {
	line := Line{{string(c.State), stateTone(c.State)}}
	if c.State == compare.Unsure && c.Words != "" {
		line[0].Text = supposed
	}
	if c.Speaker != "" {
		line = append(line, Piece{" " + c.Speaker, Plain})
	}
	if c.Words != "" && c.State != compare.Silence {
		line = append(line, Piece{": " + c.Words, Plain})
	}
	return Cell{line}
}

func stateTone(s compare.State) Tone {
	switch s {
	case compare.Says:
		return Good
	case compare.Denies:
		return Bad
	case compare.Differs, compare.Unread, compare.Unsure:
		return Warn
	case compare.Quotes:
		return Info
	}
	return Faint
}
