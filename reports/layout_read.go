package reports

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/compare"
)

// readBlocks says what was read and what was not.
func (r *Report) readBlocks() []Block {
	title := Line{{"crossclaim", Strong}, {"  " + r.counts(), Plain}}
	blocks := []Block{Heading{Level: 1, Left: title}}
	var list Fields
	for _, i := range r.Columns {
		list.Fields = append(list.Fields, r.Sources[i].field())
	}
	if len(list.Fields) > 0 {
		blocks = append(blocks, list)
	}
	if len(r.Skipped) > 0 {
		blocks = append(blocks, Paragraph{toned(fmt.Sprintf("Not read: %s", count(len(r.Skipped), "file")), Warn)})
		var skipped Fields
		for _, s := range r.Skipped {
			skipped.Fields = append(skipped.Fields, Field{s.Path, Cell{plain(s.Reason)}})
		}
		blocks = append(blocks, skipped)
	}
	return blocks
}

func (r *Report) counts() string {
	parts := []string{count(len(r.Sources), "source"), count(r.Stats.Sentences, "sentence"), count(r.Stats.Claims, "claim")}
	if r.Kind != ClaimList {
		parts = append(parts, count(r.Stats.Topics, "topic"))
	}
	if r.Kind == Comparison {
		parts = append(parts, count(r.Stats.Considered, "pair")+" compared")
	}
	if r.Seconds > 0 {
		parts = append(parts, fmt.Sprintf("%.2f s", r.Seconds))
	}
	return strings.Join(parts, ", ")
}

// field is one source in the list of what was read.
func (s Source) field() Field {
	about := plain(orWord(s.Outlet, "no outlet") + ", " + orWord(s.Published, "no date"))
	if s.Outlet == "" && s.Published == "" {
		about[0].Tone = Faint
	}
	about = append(about, Piece{fmt.Sprintf(" · %s, %s", count(s.Sentences, "sentence"), count(s.Claims, "claim")), Faint})
	cell := Cell{about}
	if s.Title != "" {
		cell = append(cell, plain(short(s.Title, longestTitle)))
	}
	for _, note := range s.Notes {
		cell = append(cell, toned("note: "+note, Faint))
	}
	return Field{s.ID, cell}
}

// byline is the name of the source with its date, as it stands above what it says.
func (s Source) byline() string {
	switch {
	case s.Published != "":
		return s.Name() + ", " + s.Published
	case s.Outlet != "":
		return s.Outlet + ", no date"
	}
	return s.ID
}

// summaryBlocks says what is shown and what is not, or that nothing diverges. "No divergence" is said only when all was
// read, all was compared and nothing is held back.
func (r *Report) summaryBlocks() []Block {
	var blocks []Block
	say := func(l Line) { blocks = append(blocks, Paragraph{l}) }
	hidden := r.hiddenWords()
	switch {
	case len(r.Divergences) > 0:
		say(Line{{count(len(r.Divergences), "divergence") + " shown: ", Strong}, {r.byRelation(), Plain}})
	case len(r.Sources) == 0:
		say(toned("Nothing was compared: no source could be read.", Bad))
	case len(r.Nearest) > 0 || r.matchless():
		say(toned("Nothing in these sources matches "+r.Filters+".", Warn))
	case len(hidden) > 0:
		say(toned(r.nothingShown(), Warn))
		hidden = slices.DeleteFunc(hidden, func(s string) bool { return s == r.lowWords() })
	case len(r.Sources) == 1 && len(r.Skipped) > 0:
		say(toned("Only one source could be read: it was compared with itself alone, and nothing in it diverges.", Warn))
	case !r.Complete():
		say(toned("Nothing diverges in what was read, but not everything was read and compared.", Warn))
	default:
		say(toned("No divergence: "+r.everything()+".", Good))
	}
	if len(r.Nearest) > 0 {
		say(Line{{"Nearest topics: ", Faint}, {strings.Join(r.Nearest, "; "), Plain}})
	}
	if len(hidden) > 0 {
		say(Line{{"Not shown: ", Faint}, {strings.Join(hidden, "; ") + ".", Plain}})
	}
	if !r.Complete() && len(r.Divergences) > 0 {
		say(toned("Not everything was read and compared, so this list may lack some.", Warn))
	}
	for _, m := range r.matchLines() {
		say(m)
	}
	if legend := r.legend(); legend != nil {
		say(legend)
	}
	return blocks
}

// legend explains the marks by using them.
func (r *Report) legend() Line {
	used := map[Tone]bool{}
	for _, d := range r.Divergences {
		for _, p := range d.Positions {
			for _, m := range p.Members {
				for _, piece := range m.Marked {
					used[piece.Tone] = true
				}
			}
		}
	}
	line := Line{{"Marked: ", Faint}}
	if used[Clash] {
		line = append(line, Piece{"words that clash", Clash})
	}
	if used[Clash] && used[Other] {
		line = append(line, Piece{", ", Faint})
	}
	if used[Other] {
		line = append(line, Piece{"other words that differ", Other})
	}
	if len(line) == 1 {
		return nil
	}
	return line
}

// everything says what was done with the sources: one alone is compared with itself.
func (r *Report) everything() string {
	switch len(r.Sources) {
	case 1:
		return "the one source was read and compared with itself"
	case 2:
		return "both sources were read and compared"
	}
	return fmt.Sprintf("all %d sources were read and compared", len(r.Sources))
}

func orWord(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// byRelation counts the shown divergences by relation, most serious first.
func (r *Report) byRelation() string {
	var parts []string
	for _, relation := range compare.Relations() {
		n := 0
		for _, d := range r.Divergences {
			if d.Relation == relation {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, relation))
		}
	}
	return strings.Join(parts, ", ") + r.doubtful()
}

// doubtful says how many of the shown divergences are of low confidence.
func (r *Report) doubtful() string {
	low := 0
	for _, d := range r.Divergences {
		if d.Level == compare.Low {
			low++
		}
	}
	switch {
	case low == 0:
		return ""
	case low == len(r.Divergences):
		return "; of low confidence"
	}
	return fmt.Sprintf("; %d of low confidence", low)
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return thousands(n) + " " + noun + "s"
}

// thousands groups the digits by three.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
