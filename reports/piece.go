package reports

import "strings"

// Tone is what a stretch of text means to the reader; each format has its own way to show it.
type Tone uint8

// The tones.
const (
	Plain  Tone = iota
	Strong      // a value, a heading
	Faint       // places, ids, what is only for reference
	Clash       // the words that clash
	Other       // other words in which two quotes differ
	Good        // holds, says
	Bad         // fails, denies, contradict
	Warn        // unknown, differs, dispute
	Info        // quotes, supersede
)

// Piece is a stretch of text in one tone.
type Piece struct {
	Text string
	Tone Tone
}

// Line is a run of pieces without a line break; formats for people wrap it.
type Line []Piece

// Cell is what stands in one cell of a table or beside one label, line under line.
type Cell []Line

// String is the line without its tones.
func (l Line) String() string {
	var b strings.Builder
	for _, p := range l {
		b.WriteString(p.Text)
	}
	return b.String()
}

// plain makes a line of one piece.
func plain(s string) Line { return Line{{s, Plain}} }

// toned makes a line of one piece in a tone.
func toned(s string, t Tone) Line { return Line{{s, t}} }
