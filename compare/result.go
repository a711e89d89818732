package compare

import "crossclaim/claims"

// Member is one source that holds a position, with the words that show it.
type Member struct {
	Doc      *claims.Document
	Claim    *claims.Claim // nil when the evidence is no claim of its own
	Speaker  string        // who says it inside the source, "" for the narrator
	Span     claims.Span   // the sentence
	Evidence []claims.Span // the clashing words, inside Span, ascending
	Copies   []string      // ids of documents that carry the same wire text
}

// Quote is the sentence with white space folded.
func (m Member) Quote() string { return m.Doc.Quote(m.Span) }

// MemberOf is a claim of a set as a member: its predicate is what shows it.
func MemberOf(set *claims.Set, c *claims.Claim) Member {
	m := Member{Doc: c.Doc, Claim: c, Speaker: teller(set, c), Span: c.SentenceSpan()}
	if c.Predicate.Len() > 0 {
		m.Evidence = []claims.Span{c.Predicate}
	}
	return m
}

// Position is one value and all who hold it.
type Position struct {
	Value   string
	Members []Member // sorted by document path, then place

	figure *claims.Amount // the amount the value is, nil when it is none
}

// Level is the confidence in a word.
type Level string

// The levels. The default report shows High and Medium and counts Low.
const (
	High   Level = "high"
	Medium Level = "medium"
	Low    Level = "low"
)

// Divergence is one disagreement with its positions.
type Divergence struct {
	ID        string
	PairIDs   []string // ascending; ID is the smallest
	Relation  Relation
	Cause     Cause
	Level     Level
	Score     float64 // calibrated, rounded to 1e-4
	Basis     string  // what the confidence rests on, in words
	Topics    []string
	Message   string // one sentence that names the values
	Guards    []Guard
	Positions []Position // two or more
	kind      string     // by which its confidence is told, see kindOf
	features  []feature  // of the finding that leads it, nil where its kind tells the confidence
	marked    [2]string  // its two sentences with what is at stake marked, for the scorer's state
	plain     bool       // see Pass.nearlySame
	apart     bool       // see settled
	seen      *float64   // what the scorer makes of both sides; nil without one
	Witness   *Witness   // what the scorer says of the first members of the first two positions, nil when it was not asked
}

// Agreement is a pair of claims that state the same. A large set has hundreds of thousands.
type Agreement struct {
	Topic string // id of the first topic that holds A, "" for none
	A, B  *claims.Claim
}

// State is what a source says of a row of the coverage table.
type State string

// The states of a cell.
const (
	Says    State = "says"
	Denies  State = "denies"
	Differs State = "differs"
	Quotes  State = "quotes" // somebody else says it there
	Silence State = "silent"
	Unsure  State = "unclear" // no sentence names the topic, but one may speak of it in other words
	Unread  State = "not read whole"
)

// Cell is one source's part in a row.
type Cell struct {
	Doc     string // document id
	State   State
	Claim   *claims.Claim // nil when silent or when the sentence quoted holds none
	Speaker string        // whose words they are, "" for the narrator or where nobody is named
	Words   string        // short quote, a clause where there is one; in an unclear cell the sentence that may speak of it, if there is one
}

// Row is one claim or aspect over all sources; Cells stand in the order of Set.Documents. Of more than a hundred sources only those
// that tell something have a cell, and at most so many have words in it.
type Row struct {
	Aspect     string
	Divergence string // id of the divergence the row shows, "" for none
	Cells      []Cell
	Unsure     []int32 // of more than a hundred sources: the places in Set.Documents of the unclear ones, ascending
}

// Coverage is the table of one topic.
type Coverage struct {
	Topic string // topic id
	Rows  []Row
	Vague bool // fewer than two sources name the topic by its label, or of some it is not sure whether they are silent
}

// Stats counts the work that was done.
type Stats struct {
	Sentences, Claims, Topics  int
	Considered, Ranked, Scored int // candidate pairs
	Low                        int // divergences of low confidence
}

// Match says why a topic filter kept a topic or divergence.
type Match struct {
	Query string
	Topic string // topic id, "" when the divergence itself matched
	Why   string // "label", "name Ali Khamenei (alias)", ...
}

// Hidden is how much a filter holds back.
type Hidden struct {
	Divergences, Topics, Agreements int
}

// Result is what comparing a set found. It is never changed; Filter returns a smaller one.
type Result struct {
	Set         *claims.Set
	Divergences []Divergence // most certain and most serious first
	Agreements  []Agreement
	Topics      []claims.Topic        // those the filters keep; what several sources speak of and differ on comes first
	Coverage    []Coverage            // one for each topic of Topics
	Versions    [][2]*claims.Document // pages of two versions, which are not compared
	Stats       Stats
	Hidden      Hidden
	Matches     []Match
	Nearest     []string // labels of near topics when a topic filter matched nothing

	vectors Vectors // that the topic filter may search with
}

// Query says what Filter keeps; the zero value keeps all.
type Query struct {
	Topics    []string // any of them; each is a few words
	Sources   []string // document ids, paths or outlets
	Relations []Relation
	Causes    []Cause
	MinLevel  Level // "" for Medium
}
