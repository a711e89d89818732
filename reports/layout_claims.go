package reports

import (
	"fmt"
	"strings"
)

// claimBlocks is one table a source: the sentence on the left, what was read of it on the right.
func (r *Report) claimBlocks() []Block {
	var blocks []Block
	for _, i := range r.Columns {
		source := r.Sources[i]
		table := Table{Even: true, Head: []Cell{{toned("sentence", Faint)}, {toned("claims", Faint)}}}
		for _, s := range r.Sentences {
			if s.Source == i {
				table.Rows = append(table.Rows, []Cell{s.cell(), s.readings()})
			}
		}
		blocks = append(blocks, Heading{Level: 2, Left: toned(source.Name(), Strong), Right: toned(source.Path, Faint)})
		if len(table.Rows) == 0 {
			blocks = append(blocks, Paragraph{toned("No sentence was read.", Warn)})
			continue
		}
		blocks = append(blocks, table)
	}
	return blocks
}

func (s Sentence) cell() Cell {
	place := fmt.Sprintf("%d:%d", s.Line, s.Column)
	if s.Heading {
		place += " heading"
	}
	return Cell{plain(s.Text), toned(place, Faint)}
}

// readings is two lines a claim: who does what, and how it is put.
func (s Sentence) readings() Cell {
	if len(s.Claims) == 0 {
		return Cell{toned("no claim", Faint)}
	}
	var cell Cell
	for _, c := range s.Claims {
		main := Line{{orWord(c.Subject, "–"), Strong}, {" · " + orWord(c.Predicate, "–"), Plain}}
		if c.Object != "" {
			main = append(main, Piece{" · " + c.Object, Plain})
		}
		cell = append(cell, main)
		if how := c.how(); how != "" {
			cell = append(cell, toned("  "+how, Faint))
		}
	}
	return cell
}

// how lists what is not the usual reading: an affirmed, asserted fact in the narrator's voice.
func (c ClaimReading) how() string {
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, strings.TrimSpace(label+" "+value))
		}
	}
	unless := func(value, usual string) string {
		if value == usual {
			return ""
		}
		return value
	}
	add("", unless(c.Polarity, "affirmed"))
	add("", unless(c.Modality, "asserted"))
	add("", unless(c.Kind, "fact"))
	if c.Hedged {
		add("", "hedged")
	}
	add("", c.Factuality)
	add("", c.position())
	add("says", strings.Join(c.Speakers, " < "))
	add("with", strings.Join(c.Others, "; "))
	add("counts", strings.Join(c.Amounts, "; "))
	add("when", strings.Join(c.Times, "; "))
	return strings.Join(parts, ", ")
}

// position writes the stance. One that is denied is not the opposite one: who avoided criticizing said nothing against, and nothing for.
func (c ClaimReading) position() string {
	switch {
	case c.Stance == "":
		return ""
	case c.Stance == "silent" && c.Target == "":
		return "silent"
	case c.Stance == "silent":
		return "silent on " + c.Target
	case c.Polarity == "affirmed":
		return strings.TrimSpace("stance " + c.Stance + " " + c.Target)
	}
	return strings.TrimSpace("no stance told " + c.Stance + " " + c.Target)
}
