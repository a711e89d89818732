package reports

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/compare"
)

// shownTerms is how many other words for a topic stand below its label: the nearest come first, what follows tells a reader little.
const shownTerms = 5

// topicBlocks is the table of topics: how many claims each source has of it and who is silent.
func (r *Report) topicBlocks() []Block {
	var blocks []Block
	if len(r.Topics) == 0 {
		blocks = append(blocks, Paragraph{toned("No topic is shown.", Warn)})
	}
	if len(r.Nearest) > 0 {
		blocks = append(blocks, Paragraph{Line{{"Nearest topics: ", Faint}, {strings.Join(r.Nearest, "; "), Plain}}})
	}
	if n := r.Hidden.Topics; n > 0 {
		blocks = append(blocks, Paragraph{Line{{"Not shown: ", Faint}, {count(n, "topic") + " outside " + orWord(r.Filters, "the filters") + ".", Plain}}})
	}
	for _, m := range r.matchLines() {
		blocks = append(blocks, Paragraph{m})
	}
	if len(r.Topics) == 0 {
		return blocks
	}
	table := Table{Keep: 1, Min: minCell, Head: []Cell{{toned("topic", Faint)}}}
	for _, i := range r.Columns {
		table.Head = append(table.Head, r.columnHead(i))
	}
	alone := make([][]string, len(r.Sources))
	for _, t := range r.Topics {
		if i := t.only(len(r.Sources)); i >= 0 && len(r.Sources) > 1 {
			alone[i] = append(alone[i], t.Label)
			continue
		}
		row := []Cell{{toned(t.Label, Strong), toned(strings.Join(t.Terms[:min(len(t.Terms), shownTerms)], ", "), Faint)}}
		for _, i := range r.Columns {
			row = append(row, t.share(i))
		}
		table.Rows = append(table.Rows, row)
	}
	if len(table.Rows) > 0 {
		blocks = append(blocks, table)
	}
	return append(blocks, r.aloneBlocks(alone)...)
}

// aloneBlocks lists by source the topics that no other source speaks of.
func (r *Report) aloneBlocks(alone [][]string) []Block {
	n := 0
	var fields Fields
	for _, i := range r.Columns {
		if len(alone[i]) > 0 {
			n += len(alone[i])
			fields.Fields = append(fields.Fields, Field{r.Sources[i].Name(), Cell{plain(strings.Join(alone[i], "; "))}})
		}
	}
	if n == 0 {
		return nil
	}
	return []Block{Heading{Level: 2, Left: Line{{"of one source alone", Strong}}, Right: toned(count(n, "topic"), Faint)}, fields}
}

// only is the one source that speaks of the topic, -1 when several do.
func (t Topic) only(sources int) int {
	out := -1
	for i := range sources {
		if t.PerSource[i] > 0 || !t.silent(i) && !t.unsure(i) {
			if out >= 0 {
				return -1
			}
			out = i
		}
	}
	return out
}

// unsure says whether a source without a claim of the topic may still speak of it in other words.
func (t Topic) unsure(source int) bool {
	return len(t.Rows) > 0 && t.Rows[0].at(source).State == compare.Unsure
}

// silent says whether a source speaks of the topic nowhere.
func (t Topic) silent(source int) bool {
	return t.PerSource[source] == 0 && (len(t.Rows) == 0 || t.Rows[0].at(source).State == compare.Silence)
}

// at is the part of a source in a row.
func (r Row) at(source int) StateCell {
	i, ok := slices.BinarySearchFunc(r.Cells, source, func(c StateCell, source int) int { return cmp.Compare(c.Source, source) })
	if ok {
		return r.Cells[i]
	}
	if _, ok := slices.BinarySearch(r.Unsure, int32(source)); ok {
		return StateCell{Source: source, State: compare.Unsure}
	}
	return StateCell{Source: source, State: compare.Silence}
}

// share is how many claims of the topic a source has; without one it may still touch it elsewhere.
func (t Topic) share(source int) Cell {
	if t.PerSource[source] > 0 {
		return Cell{plain(count(t.PerSource[source], "claim"))}
	}
	if t.silent(source) {
		return Cell{toned(string(compare.Silence), Faint)}
	}
	if t.unsure(source) {
		return Cell{toned(string(compare.Unsure), Faint)}
	}
	return Cell{toned("mentioned", Faint)}
}
