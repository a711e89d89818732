package reports

import (
	"crossclaim/compare"
)

// The structs of the JSON contract, schema_version 1; the fields of the whole stand in writeComparison, those of lists of claims and topics in
// wire_kinds.go. A position is a value with the members that hold it; a and b of a divergence are members of its first two positions. Scores
// are there with the learned scorer alone. Seconds are there with --timings alone. Start and end count bytes, line and column from 1.

type wireTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Scorer  string `json:"scorer"`
}

type wireSource struct {
	ID        string   `json:"id"`
	Path      string   `json:"path"`
	Title     string   `json:"title"`
	Outlet    string   `json:"outlet"`
	Published string   `json:"published"`
	Sentences int      `json:"sentences"`
	Skipped   int      `json:"skipped"`
	Offsets   string   `json:"offsets,omitempty"`
	Notes     []string `json:"notes,omitempty"`
}

type wirePlace struct {
	Source string `json:"source"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

type wireClaim struct {
	wirePlace
	Text string `json:"text"`
}

type wireTopic struct {
	ID     string      `json:"id"`
	Label  string      `json:"label"`
	Terms  []string    `json:"terms"`
	Claims []wireClaim `json:"claims"`
	Silent []string    `json:"silent"`
}

type wireConfidence struct {
	Level compare.Level `json:"level"`
	Score float64       `json:"score"`
	Basis string        `json:"basis"`
}

type wireSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type wireMember struct {
	Source   string     `json:"source"`
	Speaker  string     `json:"speaker"`
	Start    int        `json:"start"`
	End      int        `json:"end"`
	Line     int        `json:"line"`
	Column   int        `json:"column"`
	Quote    string     `json:"quote"`
	Evidence []wireSpan `json:"evidence"`
	Copies   []string   `json:"copies"`
}

type wirePosition struct {
	Value   string       `json:"value"`
	Members []wireMember `json:"members"`
}

type wireGuard struct {
	Name    string          `json:"name"`
	Outcome compare.Outcome `json:"outcome"`
	Why     string          `json:"why"`
}

type wireDivergence struct {
	ID         string           `json:"id"`
	PairIDs    []string         `json:"pair_ids"`
	Relation   compare.Relation `json:"relation"`
	Cause      compare.Cause    `json:"cause"`
	Confidence wireConfidence   `json:"confidence"`
	Topics     []string         `json:"topics"`
	Message    string           `json:"message"`
	Positions  []wirePosition   `json:"positions"`
	A          *wireMember      `json:"a"`
	B          *wireMember      `json:"b"`
	Guards     []wireGuard      `json:"guards"`
	Scores     *Model           `json:"scores,omitempty"`
}

type wireAgreement struct {
	Topic string     `json:"topic"`
	A     wireMember `json:"a"`
	B     wireMember `json:"b"`
}

type wireSkipped struct {
	Path   string `json:"path"`
	Reason string `json:"reason"`
}

type wireStats struct {
	Sentences     int     `json:"sentences"`
	Claims        int     `json:"claims"`
	Topics        int     `json:"topics"`
	PairsCompared int     `json:"pairs_compared"`
	PairsRanked   int     `json:"pairs_ranked"`
	PairsScored   int     `json:"pairs_scored"`
	Seconds       float64 `json:"seconds,omitempty"`
}

type wireHidden struct {
	LowConfidence int `json:"low_confidence"`
	Filtered      int `json:"filtered"`
	Max           int `json:"max"`
	Topics        int `json:"topics"`
	Agreements    int `json:"agreements"`
}

type wireMatch struct {
	Query string `json:"query"`
	Topic string `json:"topic"`
	Why   string `json:"why"`
}
