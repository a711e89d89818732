package reports

import (
	"fmt"

	"crossclaim/claims"
	"crossclaim/compare"
)

// Verdict is the answer on two statements.
type Verdict struct {
	Label      string
	Relation   compare.Relation
	Cause      compare.Cause
	Scores     [3]float64 // entailment, neutral, contradiction
	Confidence float64
	Message    string
	Witness    *compare.Witness // what the scorer says in both orders, nil without one
	Guards     []compare.Guard
	A, B       Member
	Tool       Tool
}

// Pair makes the report on two statements.
func Pair(v compare.Verdict, premise, hypothesis string, opts Options) *Report {
	b := builder{places: newPlaces([]*claims.Document{v.A.Doc, v.B.Doc})}
	verdict := &Verdict{
		Label: v.Label, Relation: v.Relation, Cause: v.Cause, Scores: v.Scores, Confidence: v.Confidence,
		Message: v.Message, Witness: v.Witness, Guards: v.Guards, A: b.member(v.A), B: b.member(v.B),
		Tool: Tool{"crossclaim", opts.Version, orWord(opts.Scorer, "rules")},
	}
	if v.A.Doc == nil {
		verdict.A = Member{Quote: Quote{Text: premise}, Marked: plain(premise)}
	} else {
		verdict.A.contrast(v.A.Doc, wordsOf(&v.B))
	}
	if v.B.Doc == nil {
		verdict.B = Member{Quote: Quote{Text: hypothesis}, Marked: plain(hypothesis)}
	} else {
		verdict.B.contrast(v.B.Doc, wordsOf(&v.A))
	}
	return &Report{Kind: PairVerdict, Tool: verdict.Tool, Verdict: verdict}
}

func scores(p [3]float64) string {
	return fmt.Sprintf("entailment %.2f, neutral %.2f, contradiction %.2f", p[0], p[1], p[2])
}

// blocks shows the two statements side by side and what led to the verdict.
func (v *Verdict) blocks() []Block {
	head := Line{{string(v.Relation), relationTone(v.Relation)}}
	if v.Cause != "" {
		head = append(head, Piece{" · " + string(v.Cause), Plain})
	}
	if v.Relation == "" {
		head = plain("unrelated")
	}
	blocks := []Block{
		Heading{Level: 2, Left: head, Right: toned(v.Label, Strong)},
		Table{Even: true, Head: []Cell{{toned("A", Faint)}, {toned("B", Faint)}}, Rows: [][]Cell{{{v.A.Marked}, {v.B.Marked}}}},
	}
	if v.Message != "" {
		blocks = append(blocks, Paragraph{toned(v.Message, Strong)})
	}
	fields := Fields{[]Field{
		{"label", Cell{plain(v.Label)}},
		{"confidence", Cell{plain(fmt.Sprintf("%.2f", v.Confidence))}},
		{"scores", Cell{plain(scores(v.Scores))}},
	}}
	if g := gloss(v.Relation); g != "" {
		fields.Fields = append([]Field{{"relation", Cell{plain(string(v.Relation) + ": " + g)}}}, fields.Fields...)
	}
	if w := v.Witness; w != nil {
		fields.Fields = append(fields.Fields, Field{"model", Cell{plain("A to B: " + scores(w.Forward)), plain("B to A: " + scores(w.Backward))}})
		if w.Cut {
			cell := &fields.Fields[len(fields.Fields)-1].Cell
			*cell = append(*cell, plain("too long: it has not read the end of the longer statement"))
		}
	}
	if len(v.Guards) > 0 {
		fields.Fields = append(fields.Fields, Field{"guards", guardCell(v.Guards)})
	}
	return append(blocks, fields)
}
