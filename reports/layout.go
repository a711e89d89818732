package reports

// Block is one building stone of a report for people: a Heading, Paragraph, Fields or Table.
type Block interface{ block() }

// Heading opens a section; Right stands at the other end of the line where the format allows it.
type Heading struct {
	Level       int // 1 to 3
	Left, Right Line
}

// Paragraph is a line that is wrapped to the width.
type Paragraph struct{ Line Line }

// Fields is a list of labelled lines.
type Fields struct{ Fields []Field }

// Field is one label with what stands beside it.
type Field struct {
	Label string
	Cell  Cell
}

// Table is a grid; a format with a narrow page may split its columns over several tables, repeating the first Keep.
// Even columns are equally wide whatever stands in them.
// No column is narrower than Min cells (0 for minColumn).
type Table struct {
	Keep int
	Min  int
	Even bool
	Head []Cell
	Rows [][]Cell
}

func (Heading) block()   {}
func (Paragraph) block() {}
func (Fields) block()    {}
func (Table) block()     {}

// layout arranges a report for people.
func (r *Report) layout() []Block {
	switch r.Kind {
	case TopicList:
		return append(r.readBlocks(), r.topicBlocks()...)
	case ClaimList:
		return append(r.readBlocks(), r.claimBlocks()...)
	case PairVerdict:
		return r.Verdict.blocks()
	}
	blocks := append(r.readBlocks(), r.summaryBlocks()...)
	for i := range r.Divergences {
		blocks = append(blocks, r.divergenceBlocks(i)...)
	}
	return append(blocks, r.coverageBlocks()...)
}
