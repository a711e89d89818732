package reports

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"crossclaim/compare"
)

// divergenceBlocks is one divergence: a heading, a column for each position, and what led to it.
func (r *Report) divergenceBlocks(i int) []Block {
	d := r.Divergences[i]
	head := Heading{
		Level: 2,
		Left:  Line{{fmt.Sprintf("%d  ", i+1), Strong}, {string(d.Relation), relationTone(d.Relation)}, {" · " + string(d.Cause), Plain}},
		Right: Line{{confidence(d.Level, d.Score), levelTone(d.Level)}},
	}
	why := Fields{[]Field{
		{"relation", Cell{Line{{string(d.Relation), relationTone(d.Relation)}, {": " + r.gloss(d), Plain}}}},
		{"cause", Cell{plain(string(d.Cause))}},
		{"confidence", Cell{plain(confidence(d.Level, d.Score) + because(d.Basis))}},
	}}
	if len(d.Guards) > 0 {
		why.Fields = append(why.Fields, Field{"guards", guardCell(d.Guards)})
	}
	if labels := slices.Compact(slices.Clone(d.Labels)); len(labels) > 0 {
		why.Fields = append(why.Fields, Field{"topics", Cell{plain(firstLabels(labels))}})
	}
	why.Fields = append(why.Fields, Field{"id", Cell{toned(d.ID, Faint)}})
	if d.Cause == compare.Learned { // its message is the two sentences once more
		return []Block{head, r.positionTable(d), why}
	}
	return []Block{head, r.positionTable(d), Paragraph{toned(d.Message, Strong)}, why}
}

// gloss says in a few words what the relation means here: of two states at times that the texts leave open, one may have followed the other, of an
// update it is the later report only where the positions have days, and not one, and of several sources one alone may tell it all.
func (r *Report) gloss(d Divergence) string {
	open := slices.ContainsFunc(d.Guards, func(g compare.Guard) bool { return g.Name == "same-time" && g.Outcome == compare.Unknown })
	text := gloss(d.Relation)
	switch {
	case d.Relation == compare.Contradict && open:
		text += ", unless one is later"
	case d.Relation == compare.Supersede && !r.inOrder(d.Positions):
		text = "one report updates the other"
	}
	if len(r.Sources) > 1 && d.OneSource {
		text += "; one source alone tells both"
	}
	return text
}

// inOrder says whether positions have their days, and not all the same.
func (r *Report) inOrder(list []Position) bool {
	first := r.published(list[0])
	return !slices.ContainsFunc(list, func(p Position) bool { return r.published(p) == "" }) && slices.ContainsFunc(list, func(p Position) bool { return r.published(p) != first })
}

func because(basis string) string {
	if basis == "" {
		return ""
	}
	return ": " + basis
}

// confidence shows the score cut after two digits: rounded, a medium 0.796 would read 0.80, which is high. Scores have four digits.
func confidence(l compare.Level, score float64) string {
	digits := int(math.Round(score * 1e4))
	return fmt.Sprintf("%s confidence, %.2f", l, float64(digits/100)/100)
}

// guardCell lists the guards tried, one a line: first same-event, which tells what both have in common, and those that do not hold; then the others,
// of which nothing needs to be checked, by their names.
func guardCell(guards []compare.Guard) Cell {
	var cell Cell
	var held []string
	for k, g := range guards {
		name := strings.ReplaceAll(g.Name, "-", " ")
		if g.Outcome == compare.Holds && k > 0 {
			held = append(held, name)
			continue
		}
		line := Line{{name + ": ", Plain}, {string(g.Outcome), outcomeTone(g.Outcome)}}
		if g.Why != "" {
			line = append(line, Piece{" (" + g.Why + ")", Faint})
		}
		cell = append(cell, line)
	}
	if len(held) > 0 {
		cell = append(cell, Line{{strings.Join(held, ", ") + ": ", Plain}, {string(compare.Holds), outcomeTone(compare.Holds)}})
	}
	return cell
}

// gloss says in a few words what a relation means.
func gloss(r compare.Relation) string {
	switch r {
	case compare.Contradict:
		return "both cannot be true"
	case compare.ReportConflict:
		return "two reports of what one speaker did or said"
	case compare.Dispute:
		return "different speakers; both reports can be right"
	case compare.Supersede:
		return "the later report updates the earlier state"
	case compare.Differ:
		return "compatible, worth seeing side by side"
	case compare.Unclear:
		return "may be another time, event or person"
	case compare.Agree:
		return "nothing incompatible"
	}
	return ""
}

func relationTone(r compare.Relation) Tone {
	switch r {
	case compare.Contradict, compare.ReportConflict:
		return Bad
	case compare.Dispute, compare.Unclear:
		return Warn
	case compare.Agree:
		return Good
	}
	return Info
}

func levelTone(l compare.Level) Tone {
	if l == compare.High {
		return Strong
	}
	return Faint
}

func outcomeTone(o compare.Outcome) Tone {
	switch o {
	case compare.Holds:
		return Good
	case compare.Fails:
		return Bad
	}
	return Warn
}
