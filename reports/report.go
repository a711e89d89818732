package reports

import (
	"crossclaim/claims"
	"crossclaim/compare"
)

// Kind says what a report is about; each kind has its own sections.
type Kind uint8

// The kinds of report.
const (
	Comparison  Kind = iota // what was read, divergences, coverage
	TopicList               // topics with claims per source, and who is silent
	ClaimList               // what was read of each sentence
	PairVerdict             // two statements
)

// Options of a report; the zero value shows all the result holds.
type Options struct {
	Version string  // of the tool
	Scorer  string  // "" for rules
	Max     int     // divergences shown, 0 for all
	Tables  int     // coverage tables in formats for people, 0 for all; topics in whose table a shown divergence stands always have theirs
	Seconds float64 // time the comparison took, 0 leaves it out
	Filters string  // the filters in words, for the header: "--topic khamenei"
	Barred  int     // divergences of low confidence that other filters hold back as well, so that --all would not show them
	Brief   bool    // leaves out the agreements, which only formats for programs list
}

// Report is everything a reader is shown, computed. Sources, positions and members are sorted by path; Columns is the
// order in which the sources were given.
type Report struct {
	Kind        Kind
	Tool        Tool
	Sources     []Source
	Columns     []int
	Skipped     []claims.Skipped
	Topics      []Topic
	Divergences []Divergence
	Agreements  int                 // pairs that state the same,
	Agreement   func(int) Agreement // of which this makes one: a large set has hundreds of thousands
	Sentences   []Sentence          // of a ClaimList
	Verdict     *Verdict            // of a PairVerdict
	Matches     []compare.Match
	Nearest     []string
	Filters     string
	Stats       compare.Stats
	Seconds     float64
	Hidden      Hidden
}

// Tool names who made the report.
type Tool struct{ Name, Version, Scorer string }

// Hidden is what the result held and the report does not show.
type Hidden struct {
	Low        int // divergences of low confidence
	Filtered   int // divergences held back by other filters
	Max        int // divergences beyond Options.Max
	Tables     int // coverage tables beyond Options.Tables, in formats for people,
	Alone      int // and those of topics only one source speaks of
	Topics     int
	Agreements int
}

// Source is one document as it was read.
type Source struct {
	ID, Path, Title, Outlet string
	Published               string // ISO 8601 day or moment, "" when unknown
	Offsets                 string
	Sentences, Claims       int
	Masked                  int // stretches of furniture that were masked
	Notes                   []string
}

// Name is what a column calls the source: the outlet if known, else its id.
func (s Source) Name() string {
	if s.Outlet != "" {
		return s.Outlet
	}
	return s.ID
}

// Topic is one topic with the claims of it and its coverage table.
type Topic struct {
	ID, Label string
	Terms     []string
	Claims    []Quote
	PerSource map[int]int // claims in each source that has some, by its index in Sources
	Rows      []Row       // its coverage table
	Table     bool        // whether formats for people show the table
	Vague     bool        // its table tells little, see compare.Coverage
	Speaking  int         // sources that say something on it, by its coverage table or else its claims
}

// Row is one aspect over all sources.
type Row struct {
	Aspect     string
	Divergence string      // id of the divergence the row shows, "" for none
	Cells      []StateCell // ascending by source; a source without one is silent or unclear
	Unsure     []int32     // sources that are unclear and have no cell, ascending
}

// StateCell is one source's part in a row.
type StateCell struct {
	Source  int // index in Sources
	State   compare.State
	Speaker string
	Words   string
}

// Quote is words of a source with their place.
type Quote struct {
	Source       int // index in Sources
	Start, End   int
	Line, Column int
	Text         string // white space folded
}

// Member is one source that holds a position.
type Member struct {
	Quote
	Speaker  string
	Evidence []claims.Span
	Copies   []string // ids of sources
	Marked   Line     // the quote with its clashing words, cut around them when it is very long, nil where no table shows it
}

// Position is one value and who holds it.
type Position struct {
	Value   string
	Members []Member
}

// Divergence is one disagreement.
type Divergence struct {
	ID        string
	PairIDs   []string
	Relation  compare.Relation
	Cause     compare.Cause
	Level     compare.Level
	Score     float64
	Basis     string
	Topics    []string // ids
	Labels    []string // of the topics
	Message   string
	Guards    []compare.Guard
	Positions []Position
	A, B      Member           // of two positions, in the order of the texts: those that clash most surely
	Witness   *compare.Witness // nil when the scorer was not asked
	OneSource bool             // one source alone tells all sides
}

// Agreement is a pair that states the same.
type Agreement struct {
	Topic string
	A, B  Member
}

// Complete says whether everything that was asked for was read and compared.
func (r *Report) Complete() bool {
	if len(r.Skipped) > 0 || len(r.Sources) == 0 {
		return false
	}
	for _, t := range r.Topics {
		for _, row := range t.Rows {
			for _, cell := range row.Cells {
				if cell.State == compare.Unread {
					return false
				}
			}
		}
	}
	return true
}
